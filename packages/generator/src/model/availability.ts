import { branchOf, compareReleases } from '@openami/bindings/release'
import type { Availability, Release } from '@openami/spec'

/** What one branch has of a thing: from and to a minor release, or from its first and through its last. */
export interface Span {
  from?: string
  to?: string
}

/** The part of `branch` in which the thing exists; undefined where it does not. */
export function spanIn(availability: Availability, branch: string): Span | undefined {
  if (availability.absentIn?.includes(branch)) return undefined
  const span: Span = {}
  const begins = availability.since.filter((entry) => branchOf(entry) === branch).sort(compareReleases)
  if (begins.length > 0) {
    if (begins[0] !== branch) span.from = begins[0] as string
  } else if (!availability.since.some((entry) => compareReleases(branchOf(entry), branch) < 0)) return undefined
  if (availability.until !== undefined) {
    const ends = availability.until.filter((entry) => branchOf(entry) === branch).sort(compareReleases)
    if (ends.length > 0) {
      if (!ends.includes(branch)) span.to = ends.at(-1) as string
    } else if (availability.until.every((entry) => compareReleases(branchOf(entry), branch) < 0)) return undefined
  }
  return isEmpty(span) ? undefined : span
}

/** Exists where both exist; undefined where that is nowhere. Keeps an author's own entries where they say it all. */
export function intersect(a: Availability, b: Availability, releases: readonly Release[]): Availability | undefined {
  const [left, right] = [JSON.stringify(pick(a)), JSON.stringify(pick(b))]
  if (left === right) return pick(a)
  // The members of a few groups are in hundreds of messages.
  const known = intersections.get(releases) ?? new Map<string, Availability | undefined>()
  intersections.set(releases, known)
  const key = `${left} ${right}`
  if (!known.has(key)) known.set(key, combine(a, b, releases, overlap))
  return known.get(key)
}

const intersections = new WeakMap<readonly Release[], Map<string, Availability | undefined>>()

function overlap(left: Span | undefined, right: Span | undefined): Span | undefined {
  if (left === undefined || right === undefined) return undefined
  const from = later(left.from, right.from)
  const to = earlier(left.to, right.to)
  const span = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
  return isEmpty(span) ? undefined : span
}

/** Exists where either exists. Two spans apart within one branch become one that covers both. */
export function unite(a: Availability, b: Availability, releases: readonly Release[]): Availability {
  const united = combine(a, b, releases, (left, right) => {
    if (left === undefined || right === undefined) return left ?? right
    const span: Span = {}
    if (left.from !== undefined && right.from !== undefined) {
      span.from = compareReleases(left.from, right.from) < 0 ? left.from : right.from
    }
    if (left.to !== undefined && right.to !== undefined) {
      span.to = compareReleases(left.to, right.to) > 0 ? left.to : right.to
    }
    return span
  })
  return united ?? a
}

function combine(
  a: Availability,
  b: Availability,
  releases: readonly Release[],
  join: (left: Span | undefined, right: Span | undefined) => Span | undefined,
): Availability | undefined {
  const spans = new Map<string, Span | undefined>()
  let likeA = true
  let likeB = true
  for (const { branch } of releases) {
    const left = spanIn(a, branch)
    const right = spanIn(b, branch)
    const joined = join(left, right)
    likeA &&= sameSpan(joined, left)
    likeB &&= sameSpan(joined, right)
    spans.set(branch, joined)
  }
  if ([...spans.values()].every((span) => span === undefined)) return undefined
  if (likeA) return pick(a)
  if (likeB) return pick(b)
  return encode(spans)
}

/** Spans of all branches, oldest first, in the spec's own form. */
function encode(spans: ReadonlyMap<string, Span | undefined>): Availability | undefined {
  const branches = [...spans.keys()]
  const present = branches.filter((branch) => spans.get(branch) !== undefined)
  const first = present[0]
  const last = present.at(-1)
  if (first === undefined || last === undefined) return undefined
  const since: string[] = []
  const until: string[] = []
  const absentIn: string[] = []
  for (const branch of branches.slice(branches.indexOf(first), branches.indexOf(last) + 1)) {
    const span = spans.get(branch)
    if (span === undefined) {
      absentIn.push(branch)
      continue
    }
    if (branch === first || span.from !== undefined) since.push(span.from ?? branch)
    if (span.to !== undefined) until.push(span.to)
    else if (branch === last && (until.length > 0 || last !== branches.at(-1))) until.push(branch)
  }
  return { since, ...(until.length > 0 && { until }), ...(absentIn.length > 0 && { absentIn }) }
}

/** Just the three entries, without what else an object holds. */
export function pick(availability: Availability): Availability {
  const { since, until, absentIn } = availability
  return { since, ...(until !== undefined && { until }), ...(absentIn !== undefined && { absentIn }) }
}

function sameSpan(a: Span | undefined, b: Span | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return a.from === b.from && a.to === b.to
}

function isEmpty({ from, to }: Span): boolean {
  return from !== undefined && to !== undefined && compareReleases(from, endOf(to)) > 0
}

/** `18.23` as an end covers 18.23.0 and its patches, `1.8.4` 1.8.4.4. */
export function endOf(entry: string): string {
  const patched = entry.split('.').length > branchOf(entry).split('.').length + 1
  return patched ? entry : `${entry}.999999`
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return compareReleases(a, b) < 0 ? b : a
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return compareReleases(a, b) < 0 ? a : b
}
