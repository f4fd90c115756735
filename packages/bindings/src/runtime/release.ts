import type { Availability, PrivilegeSpan } from './descriptor.ts'

/** Compares two releases or branches number by number: `1.4` < `1.4.44` < `1.6.2` < `10`. */
export function compareReleases(a: string, b: string): number {
  if (a === b) return 0
  // Without arrays: the generator asks this a million times.
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [left, right] = [endOfNumber(a, i), endOfNumber(b, j)]
    const difference = Number(a.slice(i, left)) - Number(b.slice(j, right))
    if (difference !== 0) return difference
    i = left + 1
    j = right + 1
  }
  return 0
}

function endOfNumber(release: string, from: number): number {
  const dot = release.indexOf('.', from)
  return dot < 0 ? release.length : dot
}

/** The branch a release belongs to: `1.4.44` → `1.4`, `1.6.2.24` → `1.6.2`, `18.19.0` → `18`. */
export function branchOf(release: string): string {
  if (!release.startsWith('1.')) return release.slice(0, endOfNumber(release, 0))
  const minor = endOfNumber(release, 2)
  return release.slice(0, release.startsWith('1.6.') ? endOfNumber(release, minor + 1) : minor)
}

/**
 * Whether `release` (exact, or a bare branch for its newest release) has the thing.
 * Its own branch's `since` entry decides; without one, any older entry does.
 */
export function availableIn(availability: Availability, release: string): boolean {
  const branch = branchOf(release)
  if (availability.absentIn?.includes(branch)) return false
  const bare = release === branch
  return hasBegun(availability.since, release, branch, bare) && !hasEnded(availability.until, release, branch, bare)
}

function hasBegun(since: readonly string[], release: string, branch: string, bare: boolean): boolean {
  let [own, older] = [false, false]
  for (const entry of since) {
    const its = branchOf(entry)
    if (its !== branch) older ||= compareReleases(its, branch) < 0
    else if (bare || compareReleases(entry, release) <= 0) return true
    else own = true
  }
  return older && !own
}

function hasEnded(until: readonly string[] | undefined, release: string, branch: string, bare: boolean): boolean {
  if (until === undefined) return false
  const own = until.filter((entry) => branchOf(entry) === branch)
  if (own.length === 0) return until.every((entry) => compareReleases(branchOf(entry), branch) < 0)
  // A bare branch in `until` means: through its last release.
  return own.every((entry) => entry !== branch && (bare || compareReleases(release, padded(entry)) > 0))
}

/** `18.23` covers 18.23.0 and its patch releases, `1.8.4` 1.8.4.4. */
function padded(entry: string): string {
  const patched = entry.split('.').length > branchOf(entry).split('.').length + 1
  return patched ? entry : `${entry}.999999`
}

/** Classes that hold at `release`: the last span that began by then. */
export function privilegesAt(spans: readonly PrivilegeSpan[], release: string): readonly string[] {
  const at = release === branchOf(release) ? `${release}.999999` : release
  let found: readonly string[] = spans[0]?.privileges ?? []
  for (const span of spans) if (compareReleases(span.from, at) <= 0) found = span.privileges
  return found
}
