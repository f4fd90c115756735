import { availableIn } from '@openami/bindings/release'
import type { Availability, Model } from '@openami/model-tool'
import type { Badge } from '@openami/reference/page'

const known = new WeakMap<Availability, string[]>()

/** Branches whose newest release has the thing. Asked of every header for every page it is on, so remembered. */
export function branchesOf(availability: Availability, model: Model): string[] {
  const found = known.get(availability) ?? allBranches(model).filter((branch) => availableIn(availability, branch))
  known.set(availability, found)
  return found
}

/** The same, and nothing where that is every branch: most things need no mark. */
export function marked(branches: string[], within: readonly string[]): { on?: string[] } {
  return within.every((branch) => branches.includes(branch)) ? {} : { on: branches }
}

export function allBranches(model: Model): string[] {
  return model.releases.map(({ branch }) => branch)
}

export function availabilityBadges({ since, until, absentIn }: Availability): Badge[] {
  return [
    { text: `since ${since.join(', ')}`, tone: 'since' },
    ...(until === undefined ? [] : [{ text: `until ${until.join(', ')}`, tone: 'until' as const }]),
    ...(absentIn === undefined ? [] : [{ text: `not in ${absentIn.join(', ')}`, tone: 'until' as const }]),
  ]
}
