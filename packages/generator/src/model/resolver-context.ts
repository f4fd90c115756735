import { branchOf, compareReleases } from '@openami/bindings/release'
import type { Availability, Group, Header, Meaning, Model, Release, ResolvedType } from '@openami/spec'
import { endOf } from './availability.ts'
import type { Kind } from './schemas.ts'
import type { Path, SpecFile } from './spec-file.ts'
import type { RawAvailability } from './spec-types.ts'
import { instead } from './suggest.ts'

/** What the steps of resolving share: what is known so far and what has been used. */
export interface Context {
  releases: Release[]
  privileges: ReadonlySet<string>
  types: Record<string, ResolvedType>
  headers: Record<string, Header>
  /** Those of another spec have no source. */
  groups: Record<string, { source?: SpecFile; resolved: Group | undefined }>
  /** Names of all actions and events, whether or not their files are right. */
  actionNames: ReadonlySet<string>
  eventNames: ReadonlySet<string>
  usedMeanings: Set<Meaning>
  /** The spec that this one adds to. */
  base: Model | undefined
  /** Kinds of files that all fit their schema. Names are not reported missing in a kind with a file that could not be read. */
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

/** Reports an event that a reply or an outcome names and events/ lacks. */
export function checkEvent(context: Context, source: SpecFile, path: Path, name: string): void {
  if (context.eventNames.has(name)) return
  const hint = instead(name, context.eventNames, 'name an event that is there, or write its file')
  source.report(path, 'unknown-event', `events/ has no ${name}${hint}`, 'value')
}
