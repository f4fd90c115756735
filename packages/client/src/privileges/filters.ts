import { type Availability, availableIn, branchOf } from '@openami/bindings'

const legacy: Availability = { since: ['1.8'] }
/** Filters by name and header (R34). */
const advanced: Availability = { since: ['18.26', '20.11', '21.6', '22.1'], absentIn: ['19'] }

/** How users of a release have their events chosen; `none` before 1.8. */
export type FilterForm = 'none' | 'pattern' | 'name'

export function filterForm(release: string): FilterForm {
  if (availableIn(advanced, release)) return 'name'
  return availableIn(legacy, release) ? 'pattern' : 'none'
}

/** The release of this branch that learnt the newer form, where the branch had begun without it. */
export function newerFormSince(release: string): string | undefined {
  return advanced.since.find((entry) => branchOf(entry) === branchOf(release))
}

/** Lines that let these events in and nothing else. */
export function filterLines(events: readonly string[], form: FilterForm): string[] {
  if (form === 'none') return []
  return events.map((name) =>
    // The server cuts criteria at blanks.
    form === 'name' && !name.includes(' ')
      ? `eventfilter(action(include),name(${name})) =`
      : `eventfilter = ${pattern(name)}`,
  )
}

/**
 * The pattern sees the whole event: it must begin with the name, and the line must end there, or Hangup would let
 * HangupRequest in (R34). Reads alike as a basic (before 13) and as an extended expression.
 */
function pattern(name: string): string {
  return `^Event: ${name}[[:cntrl:]]`
}
