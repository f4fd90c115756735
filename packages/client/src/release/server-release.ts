import { branchOf, compareReleases, type ReleaseDescriptor, releases } from '@openami/bindings'
import { branchesFor, releaseIn } from '@openami/transport/internal'

/** What is known of the server's release. */
export interface ServerRelease {
  /** As exactly as it is known: `22.10.1`, or its branch `22`. If several branches are possible, the newest. */
  readonly release: string
  /** Branches that it may be of, oldest first; more than one where their greetings are alike. */
  readonly branches: readonly string[]
  /** `release` of the options, the answer of CoreSettings, or the AMI version of the greeting. */
  readonly source: 'options' | 'CoreSettings' | 'greeting'
  /** Whether the spec describes it. Otherwise it is treated as the closest release that the spec describes. */
  readonly described: boolean
}

const newest = (): string => (releases.at(-1) as ReleaseDescriptor).branch

export function fromOption(release: string): ServerRelease {
  const branch = branchOf(release)
  return { release, branches: [branch], source: 'options', described: isDescribed(branch) }
}

export function fromGreeting(amiVersion: string): ServerRelease {
  const { branches, newer } = branchesFor(amiVersion)
  return { release: branches.at(-1) as string, branches, source: 'greeting', described: !newer }
}

/**
 * Undefined where `version` names no release (a build of the trunk, a name of one's own), or one whose greeting is
 * another.
 */
export function fromVersion(version: string, greeting: ServerRelease): ServerRelease | undefined {
  const release = releaseIn(version.trim())
  if (release === undefined) return undefined
  const branch = branchOf(release)
  const fits = greeting.described ? greeting.branches.includes(branch) : compareReleases(branch, newest()) > 0
  return fits ? { release, branches: [branch], source: 'CoreSettings', described: isDescribed(branch) } : undefined
}

function isDescribed(branch: string): boolean {
  return releases.some((known) => known.branch === branch)
}
