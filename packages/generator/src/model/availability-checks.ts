import { branchOf, compareReleases } from '@openami/bindings/release'
import type { Availability } from '@openami/spec'
import { endOf, pick, spanIn } from './availability.ts'
import { checkConsistent } from './consistency.ts'
import { nearestRelease } from './releases.ts'
import { type Context, isRelease, listOf } from './resolver-context.ts'
import type { Path, SpecFile } from './spec-file.ts'
import type { RawAvailability } from './spec-types.ts'

/** Reports a release that releases.yaml does not know. */
export function checkRelease(context: Context, source: SpecFile, path: Path, entry: string): void {
  if (isRelease(context, entry) || !context.complete.has('releases')) return
  source.report(
    path,
    'unknown-release',
    `there is no release ${entry}; ${nearestRelease(context.releases, entry)}`,
    'value',
  )
}

/** Checks every entry of `since`, `until` and `absentIn` of the map at `path`. */
export function checkEntries(context: Context, source: SpecFile, path: Path, raw: RawAvailability): true {
  // Most fields are where their message is.
  if (raw.since === undefined && raw.until === undefined && raw.absentIn === undefined) return true
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
  source: SpecFile,
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
