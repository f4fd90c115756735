import { branchOf, compareReleases } from '@openami/bindings/release'
import { endOf, spanIn } from './availability.ts'
import { type Context, isRelease, listOf } from './resolver-context.ts'
import type { Path, SpecFile } from './spec-file.ts'
import type { RawAvailability } from './spec-types.ts'

type Key = 'since' | 'until' | 'absentIn'

/** Reports `since`, `until` and `absentIn` of one map that contradict each other, or one of which says nothing. */
export function checkConsistent(context: Context, source: SpecFile, path: Path, raw: RawAvailability): void {
  const entries = (key: Key) => (listOf(raw[key]) ?? []).filter((entry) => isRelease(context, entry))
  const report = (key: Key, entry: string, message: string) => {
    const list = raw[key]
    const at = Array.isArray(list) ? [...path, key, list.lastIndexOf(entry)] : [...path, key]
    source.report(at, 'availability', message, 'value')
  }
  const before = source.findings.length
  for (const key of ['since', 'until', 'absentIn'] as const) {
    const seen = new Map<string, string>()
    for (const entry of entries(key)) {
      const branch = branchOf(entry)
      const first = seen.get(branch)
      if (first !== undefined)
        report(
          key,
          entry,
          `\`${key}\` has two entries of branch ${branch}, '${first}' and '${entry}'; keep one of them`,
        )
      seen.set(branch, first ?? entry)
    }
  }
  const since = entries('since')
  for (const end of entries('until')) {
    const begin = since.find((entry) => branchOf(entry) === branchOf(end)) ?? earliest(since)
    if (begin === undefined || compareReleases(begin, endOf(end)) <= 0) continue
    report(
      'until',
      end,
      `\`until\` ${end} is before \`since\` ${begin}; write a release from ${begin} on, or leave \`until\` out`,
    )
  }
  for (const entry of entries('absentIn')) {
    const branch = branchOf(entry)
    if (entry !== branch)
      report(
        'absentIn',
        entry,
        `\`absentIn\` takes whole branches; write '${branch}', or say it with \`since\` and \`until\``,
      )
  }
  if (source.findings.length > before || raw.since === undefined || since.length === 0) return
  const whole = { since, ...(raw.until !== undefined && { until: entries('until') }) }
  const absentIn = entries('absentIn')
  const present = context.releases.filter(({ branch }) => spanIn(whole, branch) !== undefined)
  for (const branch of absentIn) {
    if (present.some((one) => one.branch === branch)) continue
    report(
      'absentIn',
      branch,
      `\`absentIn\` ${branch} says nothing, for it is not there by \`since\` and \`until\`; remove it`,
    )
  }
  if (present.length > 0 && present.every(({ branch }) => absentIn.includes(branch)))
    report(
      'absentIn',
      absentIn.at(-1) as string,
      '`absentIn` leaves no branch that has it; remove the branches that do have it',
    )
}

function earliest(entries: readonly string[]): string | undefined {
  return [...entries].sort(compareReleases)[0]
}
