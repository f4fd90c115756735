import { availableIn } from '@openami/bindings/release'
import type { Availability } from '@openami/model-tool'

const known = new Map<string, string[]>()

/**
 * Those of `branches` whose newest release has the thing. It is asked of every header in every place where the header
 * stands, and some hundred answers serve them all.
 */
export function branchesWith(availability: Availability, branches: readonly string[]): string[] {
  const { since, until, absentIn } = availability
  const key = [branches, since, until, absentIn].map((list) => list?.join()).join(';')
  const found = known.get(key) ?? branches.filter((branch) => availableIn(availability, branch))
  known.set(key, found)
  return found
}
