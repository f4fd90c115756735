import { type ActionDescriptor, availableIn, type ReplyDescriptor, releases } from '@openami/bindings'

/** The newest branch that speaks this AMI version; the newest of all for a server newer than the spec. */
export function branchFor(amiVersion: string): string | undefined {
  let found = releases[0]
  for (const release of releases) if (compare(release.ami, amiVersion) <= 0) found = release
  return found?.branch
}

function compare(a: string, b: string): number {
  const left = a.split('.').map(Number)
  const right = b.split('.').map(Number)
  for (let i = 0; i < 3; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Whether a list's answer always says `EventList: start`; older servers are known by their contract alone (R19). */
export function announcesLists(amiVersion: string): boolean {
  return compare(amiVersion, '3') >= 0
}

/** AMI 1.0: one action at a time, and some answers without an ActionID. */
export function isSerial(amiVersion: string): boolean {
  return compare(amiVersion, '1.0') <= 0
}

/** What the action answers in this release; the last known form where the spec has none for it. */
export function replyFor(
  descriptor: ActionDescriptor | undefined,
  release: string | undefined,
): ReplyDescriptor | undefined {
  if (descriptor === undefined) return undefined
  const fits = (reply: ReplyDescriptor): boolean =>
    release !== undefined &&
    availableIn({ since: reply.since, ...(reply.until === undefined ? {} : { until: reply.until }) }, release)
  return descriptor.replies.find(fits) ?? descriptor.replies.at(-1)
}
