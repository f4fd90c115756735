import { type ActionDescriptor, availableIn, type ReplyDescriptor, releases } from '@openami/bindings'

/**
 * The branch that speaks this AMI version. The spec knows the version of each branch's last release; from 3 on, each
 * branch has a major version of its own. The newest branch stands for a server newer than the spec.
 */
export function branchFor(amiVersion: string): string | undefined {
  const major = amiVersion.split('.')[0] as string
  const own = Number(major) >= 3 ? releases.find(({ ami }) => ami.split('.')[0] === major) : undefined
  if (own !== undefined) return own.branch
  const last = releases.find(({ ami }) => compare(ami, amiVersion) >= 0)?.ami
  return (last === undefined ? releases.at(-1) : releases.findLast(({ ami }) => ami === last))?.branch
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
  return compare(amiVersion, '2.7') >= 0
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
