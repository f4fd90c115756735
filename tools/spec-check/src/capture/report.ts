import {
  type Checked,
  eventCount,
  type FoundByName,
  faultCounts,
  faults,
  isClean,
  type Kind,
  type Place,
  remarks,
  type Stretch,
  visible,
} from '@openami/generator/internal/capture'

/** One of a kind, and several. */
const titles: Readonly<Record<Kind, readonly [one: string, several: string]>> = {
  strayBlocks: title('kind% of blocks that are not messages, nor text that this release sends'),
  unknownEvents: title('event% that this release does not have'),
  unknownHeaders: title('header% that the event does not have in this release'),
  outOfType: title('header% with values outside the type'),
  brokenLists: title('broken list%'),
  unlisted: title('value% that the spec does not list (not a fault: such sets are open)'),
  empty: title('header% without a value where the type requires one (not a mistake: read as no value)'),
  missing: title('header% that the spec has in every such event, and one lacked (not a fault of the recording)'),
}

function title(text: string): readonly [one: string, several: string] {
  return [text.replace('%', ''), text.replace('%', 's')]
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
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
    `${file}: ${counted(reading.messages, 'message')}, ${counted(eventCount(checked), 'event')}, ` +
      `${counted(events.size, 'name')} of events; checked against Asterisk ${release}`,
  ]
  if (reading.begin !== undefined) lines.push(`It begins within a message: ${range(reading.begin)} skipped.`)
  if (reading.end !== undefined) lines.push(`It ends within a message: ${range(reading.end)} skipped.`)
  if (reading.texts > 0) {
    lines.push(
      `${counted(reading.texts, 'block is', 'blocks are')} plain text, as some actions of this release answer.`,
    )
  }
  for (const kind of [...faults, ...remarks]) lines.push(...section(kind, checked[kind]))
  if (isClean(checked))
    lines.push('', 'No stray block, no unknown event or header, no value outside its type, no broken list.')
  return `${lines.join('\n')}\n`
}

function section(kind: Kind, found: FoundByName): string[] {
  if (found.size === 0) return []
  const lines = ['', counted(found.size, ...titles[kind])]
  for (const [name, { count, sample, bytes, why, ...place }] of found) {
    const size = bytes === undefined ? '' : `, ${bytes} bytes`
    lines.push(`  ${visible(name)} (${count}×) ${at(place)}${size}${why === undefined ? '' : `: ${why}`}`)
    // The name of a value already includes its header.
    if (kind !== 'unlisted') for (const line of sample) lines.push(`    ${line}`)
  }
  return lines
}

function at({ offset, line }: Place): string {
  return `at byte ${offset}, line ${line}`
}

function range({ offset, line, bytes }: Stretch): string {
  return `bytes ${offset} to ${offset + bytes - 1}, from line ${line} on,`
}
