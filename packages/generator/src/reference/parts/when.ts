import type { Availability } from '@openami/spec'
import type { Badge } from '../page.ts'

/** The branches that have a thing, and nothing where that is every branch: most things need no mark. */
export function marked(branches: string[], within: readonly string[]): { on?: string[] } {
  return within.every((branch) => branches.includes(branch)) ? {} : { on: branches }
}

export function availabilityBadges({ since, until, absentIn }: Availability): Badge[] {
  return [
    { text: `since ${since.join(', ')}`, tone: 'since' },
    ...(until === undefined ? [] : [{ text: `until ${until.join(', ')}`, tone: 'until' as const }]),
    ...(absentIn === undefined ? [] : [{ text: `not in ${absentIn.join(', ')}`, tone: 'until' as const }]),
  ]
}
