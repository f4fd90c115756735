import { branchOf, compareReleases } from '@openami/bindings/release'
import { endOf, pick, spanIn } from './availability.ts'
import { checkConsistent } from './consistency.ts'
import type { Availability, Group, Header, Meaning, Release, ResolvedType } from './model.ts'
import type { RawAvailability } from './raw.ts'
import { nearestRelease } from './releases.ts'
import type { Kind } from './schemas.ts'
import type { Path, Source } from './source.ts'
import { instead } from './suggest.ts'

/** What the steps of resolving share: what is known so far and what has been used. */
export interface Context {
  releases: Release[]
  privileges: ReadonlySet<string>
  types: Record<string, ResolvedType>
  headers: Record<string, Header>
  groups: Record<string, { source: Source; resolved: Group | undefined }>
  /** Names of all actions and events, whether or not their files are right. */
  actionNames: ReadonlySet<string>
  eventNames: ReadonlySet<string>
  usedMeanings: Set<Meaning>
  /** Kinds of files that all fit their schema. Names are not missed in a kind of which a file could not be read. */
  complete: ReadonlySet<Kind>
}

export function listOf(entries: string | readonly string[] | undefined): string[] | undefined {
  return entries === undefined ? undefined : typeof entries === 'string' ? [entries] : [...entries]
}

/** The availability that `raw` states; `fallback` where it states no beginning. */
export function availabilityOf(raw: RawAvailability, fallback: readonly string[]): Availability {
  const until = listOf(raw.until)
  const absentIn = listOf(raw.absentIn)
  return {
    since: listOf(raw.since) ?? [...fallback],
    ...(until !== undefined && { until }),
    ...(absentIn !== undefined && { absentIn }),
  }
}

/** From the oldest release on. */
export function always(context: Context): Availability {
  return { since: [context.releases[0]?.branch ?? '1.0'] }
}

/** Whether the entry is a branch or lies within the releases of one. */
export function isRelease(context: Context, entry: string): boolean {
  const branch = branchOf(entry)
  const release = context.releases.find((candidate) => candidate.branch === branch)
  if (release === undefined) return false
  return (
    entry === branch || (compareReleases(endOf(entry), release.first) >= 0 && compareReleases(entry, release.last) <= 0)
  )
}

/** Reports a release that releases.yaml does not know. */
export function checkRelease(context: Context, source: Source, path: Path, entry: string): void {
  if (isRelease(context, entry) || !context.complete.has('releases')) return
  source.report(
    path,
    'unknown-release',
    `there is no release ${entry}; ${nearestRelease(context.releases, entry)}`,
    'value',
  )
}

/** Checks every entry of `since`, `until` and `absentIn` of the map at `path`. */
export function checkEntries(context: Context, source: Source, path: Path, raw: RawAvailability): true {
  for (const key of ['since', 'until', 'absentIn'] as const) {
    const entries = raw[key]
    if (typeof entries === 'string') checkRelease(context, source, [...path, key], entries)
    else for (const [i, entry] of entries?.entries() ?? []) checkRelease(context, source, [...path, key, i], entry)
  }
  if (context.complete.has('releases')) checkConsistent(context, source, path, raw)
  return true
}

/** Reports entries of a header or group that lie where its message is not; whether all are within. */
export function checkWithin(
  context: Context,
  source: Source,
  path: Path,
  raw: RawAvailability,
  whole: Availability,
): boolean {
  checkEntries(context, source, path, raw)
  let within = true
  for (const key of ['since', 'until'] as const) {
    for (const entry of listOf(raw[key]) ?? []) {
      if (!isRelease(context, entry) || isWithin(entry, key, whole)) continue
      within = false
      const message = `\`${key}\` ${entry} is outside of its message, which exists ${inWords(whole)}; write a release of these, or leave \`${key}\` out`
      source.report([...path, key], 'availability-outside-message', message, 'value')
    }
  }
  return within
}

function isWithin(entry: string, key: 'since' | 'until', whole: Availability): boolean {
  const branch = branchOf(entry)
  const span = spanIn(whole, branch)
  if (span === undefined) return false
  if (entry === branch) return key === 'since' ? span.from === undefined : span.to === undefined
  return (
    (span.from === undefined || compareReleases(span.from, endOf(entry)) <= 0) &&
    (span.to === undefined || compareReleases(entry, endOf(span.to)) <= 0)
  )
}

function inWords(availability: Availability): string {
  const { since, until } = pick(availability)
  return `since ${since.join(', ')}${until === undefined ? '' : ` until ${until.join(', ')}`}`
}

/** Reports an event that a reply or an outcome names and events/ lacks. */
export function checkEvent(context: Context, source: Source, path: Path, name: string): void {
  if (context.eventNames.has(name)) return
  const hint = instead(name, context.eventNames, 'name an event that is there, or write its file')
  source.report(path, 'unknown-event', `events/ has no ${name}${hint}`, 'value')
}
