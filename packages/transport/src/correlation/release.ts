import { type ActionContract, availableIn, compareReleases, type ReplyDescriptor, releases } from '@openami/bindings'

/**
 * Branches that speak this AMI version, oldest first. The spec knows the version of each branch's last release; from 3
 * on, each branch has a major version of its own. The newest branch stands for a server `newer` than the spec.
 */
export function branchesFor(amiVersion: string): { readonly branches: readonly string[]; readonly newer: boolean } {
  const major = amiVersion.split('.')[0] as string
  const own = Number(major) > 2 ? releases.find(({ ami }) => ami.split('.')[0] === major) : undefined
  if (own !== undefined) return { branches: [own.branch], newer: false }
  const last = releases.find(({ ami }) => compareReleases(ami, amiVersion) >= 0)?.ami
  const alike = last === undefined ? releases.slice(-1) : releases.filter(({ ami }) => ami === last)
  return { branches: alike.map(({ branch }) => branch), newer: last === undefined }
}

interface Facts {
  readonly amiVersion: string
  readonly branch: string | undefined
  readonly announces: boolean
}

/** Asked for each action, nearly always of the same version. */
let last: Facts | undefined

function factsOf(amiVersion: string): Facts {
  if (last?.amiVersion === amiVersion) return last
  last = {
    amiVersion,
    branch: branchesFor(amiVersion).branches.at(-1),
    announces: compareReleases(amiVersion, '2.7') >= 0,
  }
  return last
}

/** The newest branch that speaks this AMI version. */
export function branchFor(amiVersion: string): string | undefined {
  return factsOf(amiVersion).branch
}

/** Whether a list's answer always says `EventList: start`; older servers are known by their contract alone (R19). */
export function announcesLists(amiVersion: string): boolean {
  return factsOf(amiVersion).announces
}

/** AMI 1.0: one action at a time, and some answers without an ActionID. */
export function isSerial(amiVersion: string): boolean {
  return compareReleases(amiVersion, '1.0') <= 0
}

interface Answer {
  readonly release: string | undefined
  readonly reply: ReplyDescriptor | undefined
}

const answers = new WeakMap<ActionContract, Answer>()

/** What the action answers in this release; the last known form where the spec has none for it. */
export function replyFor(
  descriptor: ActionContract | undefined,
  release: string | undefined,
): ReplyDescriptor | undefined {
  if (descriptor === undefined) return undefined
  const known = answers.get(descriptor)
  if (known !== undefined && known.release === release) return known.reply
  const fits = release === undefined ? undefined : descriptor.replies.find((reply) => availableIn(reply, release))
  const reply = fits ?? descriptor.replies.at(-1)
  answers.set(descriptor, { release, reply })
  return reply
}
