import { type ActionContract, availableIn, type ReplyDescriptor, releases } from '@openami/bindings'

/**
 * Branches that speak this AMI version, oldest first. The spec knows the version of each branch's last release; from 3
 * on, each branch has a major version of its own. The newest branch stands for a server `newer` than the spec.
 */
export function branchesFor(amiVersion: string): { readonly branches: readonly string[]; readonly newer: boolean } {
  const major = amiVersion.split('.')[0] as string
  const own = Number(major) >= 3 ? releases.find(({ ami }) => ami.split('.')[0] === major) : undefined
  if (own !== undefined) return { branches: [own.branch], newer: false }
  const last = releases.find(({ ami }) => compare(ami, amiVersion) >= 0)?.ami
  const alike = last === undefined ? releases.slice(-1) : releases.filter(({ ami }) => ami === last)
  return { branches: alike.map(({ branch }) => branch), newer: last === undefined }
}

/** Asked for each action, nearly always of the same version. */
let last: {
  readonly amiVersion: string | undefined
  readonly branch: string | undefined
  readonly announces: boolean
} = {
  amiVersion: undefined,
  branch: undefined,
  announces: false,
}

function factsOf(amiVersion: string): typeof last {
  if (last.amiVersion === amiVersion) return last
  last = { amiVersion, branch: branchesFor(amiVersion).branches.at(-1), announces: compare(amiVersion, '2.7') >= 0 }
  return last
}

/** The newest branch that speaks this AMI version. */
export function branchFor(amiVersion: string): string | undefined {
  return factsOf(amiVersion).branch
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
  return factsOf(amiVersion).announces
}

/** AMI 1.0: one action at a time, and some answers without an ActionID. */
export function isSerial(amiVersion: string): boolean {
  return compare(amiVersion, '1.0') <= 0
}

const answers = new WeakMap<ActionContract, { readonly release: string | undefined; readonly reply: ReplyDescriptor }>()

/** What the action answers in this release; the last known form where the spec has none for it. */
export function replyFor(
  descriptor: ActionContract | undefined,
  release: string | undefined,
): ReplyDescriptor | undefined {
  if (descriptor === undefined) return undefined
  const known = answers.get(descriptor)
  if (known !== undefined && known.release === release) return known.reply
  const fits = (reply: ReplyDescriptor): boolean =>
    release !== undefined &&
    availableIn({ since: reply.since, ...(reply.until === undefined ? {} : { until: reply.until }) }, release)
  const reply = descriptor.replies.find(fits) ?? descriptor.replies.at(-1)
  if (reply !== undefined) answers.set(descriptor, { release, reply })
  return reply
}
