import type { Availability, PrivilegeSpan } from './descriptor.ts'

/** Compares two releases or branches number by number: `1.4` < `1.4.44` < `1.6.2` < `10`. */
export function compareReleases(a: string, b: string): number {
  const left = a.split('.')
  const right = b.split('.')
  const length = Math.max(left.length, right.length)
  for (let i = 0; i < length; i++) {
    const difference = Number(left[i] ?? 0) - Number(right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** The branch a release belongs to: `1.4.44` → `1.4`, `1.6.2.24` → `1.6.2`, `18.19.0` → `18`. */
export function branchOf(release: string): string {
  const parts = release.split('.')
  if (parts[0] !== '1') return parts[0] as string
  return parts.slice(0, parts[1] === '6' ? 3 : 2).join('.')
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
  const own = since.filter((entry) => branchOf(entry) === branch)
  if (own.length > 0) return bare || own.some((entry) => compareReleases(entry, release) <= 0)
  return since.some((entry) => compareReleases(branchOf(entry), branch) < 0)
}

function hasEnded(until: readonly string[] | undefined, release: string, branch: string, bare: boolean): boolean {
  if (until === undefined) return false
  const own = until.filter((entry) => branchOf(entry) === branch)
  if (own.length === 0) return until.every((entry) => compareReleases(branchOf(entry), branch) < 0)
  // A bare branch in `until` means: through its last release.
  return own.every((entry) => entry !== branch && (bare || compareReleases(release, padded(entry)) > 0))
}

/** `18.23` covers 18.23.0 and its patch releases. */
function padded(entry: string): string {
  return entry.split('.').length < 3 ? `${entry}.999999` : entry
}

/** Classes that hold at `release`: the last span that began by then. */
export function privilegesAt(spans: readonly PrivilegeSpan[], release: string): readonly string[] {
  const at = release === branchOf(release) ? `${release}.999999` : release
  let found: readonly string[] = spans[0]?.privileges ?? []
  for (const span of spans) if (compareReleases(span.from, at) <= 0) found = span.privileges
  return found
}
