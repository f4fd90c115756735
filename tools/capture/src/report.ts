import { type Checked, isClean, summarize } from './check.ts'
import type { Tally } from './tally.ts'

const titles = {
  unknownEvents: 'events that the spec lacks',
  unknownHeaders: 'headers that the spec lacks',
  outOfType: 'values outside their type',
  brokenLists: 'broken lists',
  unlisted: 'values that the spec does not list (no fault)',
  missing: 'headers that the spec has in every such event (no fault)',
} as const

/** What was found, with a sample of each and where it stands. */
export function reportText(checked: Checked, file: string): string {
  const lines: string[] = []
  for (const [kind, tally] of Object.entries({ ...checked.faults, ...checked.notes }) as Array<
    [keyof typeof titles, Tally]
  >) {
    if (tally.entries.size === 0) continue
    lines.push(`${titles[kind]}:`)
    for (const [name, { count, sample, line, offset }] of tally.entries) {
      const times = count === 1 ? '' : ` × ${count}`
      lines.push(`  ${name}${times}`, `    ${file}:${line} (byte ${offset})  ${shown(sample)}`)
    }
  }
  const { messages, events } = summarize(checked)
  const verdict = isClean(checked) ? 'nothing unknown, nothing outside its type, no broken list' : 'see above'
  lines.push(
    `Asterisk ${checked.release}: ${messages} messages, ${events} events of ${checked.events.entries.size} kinds; ${verdict}.`,
  )
  return lines.join('\n')
}

/** One line, whatever a server sent. */
function shown(sample: string): string {
  const text = JSON.stringify(sample).slice(1, -1)
  return text.length > 100 ? `${text.slice(0, 99)}…` : text
}
