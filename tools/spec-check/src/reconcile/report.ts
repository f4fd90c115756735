import { relative } from 'node:path'
import type { Judged } from './accepted.ts'
import type { Difference, Verdict } from './difference.ts'
import type { Survey } from './survey.ts'

export interface Result extends Judged {
  survey: Survey
  /** Release of the spec that was compared: another than the survey's where the spec does not know that one. */
  comparedWith: string
  specFolder: string
  acceptedFile: string
}

/** Whether there is nothing to do. */
export function agrees({ open, stale }: Result): boolean {
  return open.length === 0 && stale.length === 0
}

/** One line a difference, then a summary. */
export function asText(result: Result): string {
  const { open, accepted, stale, survey, comparedWith } = result
  const lines = open.map((one) => line(result, one))
  for (const one of stale) {
    lines.push(`${shown(result.acceptedFile)}:${one.line} stale: ${one.what} ${one.name} is no longer so`)
  }
  for (const note of survey.notes) lines.push(`note: ${note}`)
  if (comparedWith !== survey.release)
    lines.push(`note: the spec does not know ${survey.release}; compared with its ${comparedWith}`)
  const counts = (['missing', 'gone', 'different'] as const).map((verdict) => `${count(open, verdict)} ${verdict}`)
  const read = `${survey.actions.size} actions and ${survey.events.size} events in ${survey.from}`
  lines.push(
    `${survey.source} ${survey.release}: ${read}: ${counts.join(', ')}; ${accepted.length} accepted, ${stale.length} stale`,
  )
  return `${lines.join('\n')}\n`
}

/** The same for programs. */
export function asJson(result: Result): string {
  const { open, accepted, stale, survey, comparedWith } = result
  const data = {
    source: survey.source,
    from: survey.from,
    release: survey.release,
    comparedWith,
    actions: survey.actions.size,
    events: survey.events.size,
    differences: open.map((one) => plain(result, one)),
    accepted: accepted.map(({ reason, ...one }) => ({ ...plain(result, one), reason })),
    stale: stale.map(({ what, name, line: at }) => ({ what, name, file: shown(result.acceptedFile), line: at })),
    notes: survey.notes,
    summary: {
      missing: count(open, 'missing'),
      gone: count(open, 'gone'),
      different: count(open, 'different'),
      accepted: accepted.length,
      stale: stale.length,
    },
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

function line(result: Result, { verdict, subject, kind, name, detail, spec, source }: Difference): string {
  const place = spec === undefined ? '-' : `${shown(result.specFolder)}/${spec.file}:${spec.line}`
  // `privileges` of an action and of an event of the same name are distinguished.
  const what = subject === kind || subject === 'parameter' || subject === 'header' ? subject : `${kind} ${subject}`
  return [
    place,
    verdict,
    what,
    detail === undefined ? name : `${name}: ${detail}`,
    source === undefined ? '' : `(${source})`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function plain(result: Result, { spec, source, ...rest }: Difference) {
  return {
    ...rest,
    ...(spec !== undefined && { spec: { ...spec, file: `${shown(result.specFolder)}/${spec.file}` } }),
    ...(source !== undefined && { source }),
  }
}

function count(differences: readonly Difference[], verdict: Verdict): number {
  return differences.filter((one) => one.verdict === verdict).length
}

function shown(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/') || '.'
}
