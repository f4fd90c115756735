import { compareReleases, releases } from '@openami/bindings'

/** The releases that the simulator knows how to be; each as its newest release. */
export const personalityNames = ['1.4', '1.8', '11', '13', '16', '18', '20', '22', '23', '24'] as const
export type PersonalityName = (typeof personalityNames)[number]

export function isPersonalityName(name: string): name is PersonalityName {
  return personalityNames.some((known) => known === name)
}

/** What the releases of one branch say of themselves. */
export interface ReleaseFacts {
  readonly release: string
  readonly ami: string
  /** Whether it is this release or a later one. */
  since(release: string): boolean
}

export function releaseFacts(name: PersonalityName): ReleaseFacts {
  const found = releases.find(({ branch }) => branch === name)
  if (found === undefined) throw new Error(`spec/releases.yaml lacks branch ${name}`)
  const { last, ami } = found
  return { release: last, ami, since: (release) => compareReleases(last, release) >= 0 }
}
