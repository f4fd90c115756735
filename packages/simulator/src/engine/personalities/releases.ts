import { branchOf, compareReleases, releases } from '@openami/bindings'

/** The branches that the simulator knows how to be. */
export const personalityNames = ['1.4', '1.8', '11', '13', '16', '18', '20', '22', '23', '24'] as const

/** A branch, which means its newest release, or a release: `16`, `16.28.0`. */
export type PersonalityName = Branch | `${Branch}.${number}` | `${Branch}.${number}.${number}`
type Branch = (typeof personalityNames)[number]

/** AMI versions of branches whose version changed, each from a release on. */
const amiVersions: readonly (readonly [from: string, ami: string])[] = [
  ['13.0', '2.5.0'],
  ['13.1', '2.6.0'],
  ['13.2', '2.7.0'],
  ['13.5', '2.8.0'],
  ['13.13', '2.9.0'],
  ['13.15', '2.10.0'],
  ['13.18', '2.10.2'],
  ['13.19', '2.10.3'],
  ['13.20', '2.10.4'],
  ['13.26', '2.10.5'],
  ['13.35', '2.10.6'],
  ['16.0', '5.0.0'],
  ['16.3', '5.0.1'],
  ['16.12', '5.0.2'],
  ['16.17', '5.0.3'],
  ['16.25', '5.0.4'],
  ['16.29', '5.0.5'],
  ['18.0', '7.0.0'],
  ['18.3', '7.0.1'],
  ['18.11', '7.0.2'],
  ['18.15', '7.0.3'],
]

export function isPersonalityName(name: string): name is PersonalityName {
  const branch = branchOf(name)
  const found = releases.find((release) => release.branch === branch)
  if (found === undefined || !personalityNames.some((known) => known === branch)) return false
  if (name === branch) return true
  return /^[\d.]+$/.test(name) && compareReleases(name, found.last) <= 0
}

/** What a release says of itself. */
export interface ReleaseFacts {
  readonly branch: string
  readonly release: string
  readonly ami: string
  /** Whether it is this release or a later one. */
  since(release: string): boolean
}

export function releaseFacts(name: PersonalityName): ReleaseFacts {
  const branch = branchOf(name)
  const found = releases.find((release) => release.branch === branch)
  if (found === undefined || !isPersonalityName(name)) throw new Error(`Asterisk ${name} is not simulated`)
  const release = name === branch ? found.last : name
  const ami = amiVersions.findLast(([from]) => branchOf(from) === branch && compareReleases(from, release) <= 0)?.[1]
  return { branch, release, ami: ami ?? found.ami, since: (other) => compareReleases(release, other) >= 0 }
}
