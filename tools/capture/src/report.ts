import { type Checked, eventCount, faultCounts, isClean } from './check.ts'
import { type FoundByName, faults, type Kind, remarks } from './findings.ts'
import type { Place } from './read.ts'

const titles: Readonly<Record<Kind, string>> = {
  unknownEvents: 'events that the release does not have',
  unknownHeaders: 'headers that the event does not have in this release',
  outOfType: 'texts outside the type of their header',
  brokenLists: 'broken lists',
  unlisted: 'values that the spec does not list (no fault: such sets are open)',
  empty: 'nothing where the type wants something (no fault: read as no value)',
  missing: 'headers that the spec has in every such event, and one lacked (no fault of the recording)',
}

/** For programs: what the command promises, and nothing else. */
export function toJson(checked: Checked): string {
  const { messages } = checked.reading
  return `${JSON.stringify({ messages, events: eventCount(checked), ...faultCounts(checked) }, null, 2)}\n`
}

/** For people. */
export function toText(file: string, release: string, checked: Checked): string {
  const { reading, events } = checked
  const lines = [
    `${file}: ${reading.messages} messages, ${eventCount(checked)} of them events, ${events.size} different ones; ` +
      `held against Asterisk ${release}`,
  ]
  if (reading.beginTorn) lines.push('The recording begins within a message, which was left out.')
  if (reading.endTorn) lines.push('The recording ends within a message, which was left out.')
  const { count, first } = reading.strays
  if (first !== undefined) lines.push(`${count} ${count === 1 ? 'block is' : 'blocks are'} no message: ${at(first)}`)
  for (const kind of [...faults, ...remarks]) lines.push(...section(kind, checked[kind]))
  if (isClean(checked)) lines.push('', 'Nothing unknown, nothing outside its type, no broken list.')
  return `${lines.join('\n')}\n`
}

function section(kind: Kind, found: FoundByName): string[] {
  if (found.size === 0) return []
  const lines = ['', `${found.size} ${titles[kind]}`]
  for (const [name, { count, sample, ...place }] of found) {
    lines.push(`  ${visible(name)} (${count}×) ${at(place)}`)
    // The name of a value tells all that its header would.
    if (kind !== 'unlisted') for (const line of sample) lines.push(`    ${line}`)
  }
  return lines
}

function at({ offset, line }: Place): string {
  return `at byte ${offset}, line ${line}`
}

function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal must not obey a recording
  return text.replace(/[\x00-\x1f\x7f-\x9f]/g, '\ufffd')
}
