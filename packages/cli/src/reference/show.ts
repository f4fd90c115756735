import type {
  Action,
  Availability,
  Event,
  Example,
  Field,
  Header,
  Parameter,
  PrivilegeSpan,
  ReplySpan,
  ResolvedType,
} from '@openami/spec'
import { type Paint, painter } from '../output/colors.ts'

type HeaderUse = Field & Partial<Parameter>

/** The reference of an action or an event as text for a terminal. */
export function showAction(action: Action): string {
  const paint = painter()
  const own = action.request.filter(({ name }) => name !== 'ActionID')
  return [
    `${paint('bold', action.name)} (action): ${action.summary}`,
    facts(action, action.privileges, 'or'),
    ...section(paint, 'Parameters', own.length === 0 ? '  none' : headers(own, action, paint)),
    ...section(paint, 'Answer', action.replies.map((reply) => `  ${answer(reply)}`).join('\n')),
    ...section(paint, 'Notes', notes(action.notes)),
    ...section(paint, 'Examples', (action.examples ?? []).map(example(action.name)).join('\n\n')),
  ].join('\n')
}

export function showEvent(event: Event): string {
  const paint = painter()
  return [
    `${paint('bold', event.name)} (event): ${event.summary}`,
    facts(event, event.privileges, 'and'),
    ...(event.description === undefined ? [] : ['', ...wrap(event.description, '  ')]),
    ...section(paint, 'Headers', event.headers.length === 0 ? '  none' : headers(event.headers, event, paint)),
    ...section(paint, 'Notes', notes(event.notes)),
    ...section(paint, 'Examples', (event.examples ?? []).slice(0, 1).map(example(event.name)).join('\n\n')),
  ].join('\n')
}

function facts(
  entry: Availability & (Action | Event),
  privileges: readonly PrivilegeSpan[],
  joint: 'or' | 'and',
): string {
  const { replacedBy } = entry
  const newest = privileges.at(-1)?.privileges ?? []
  return [
    `  Asterisk ${spanOf(entry)}${entry.module === undefined ? '' : `, ${entry.module}`}`,
    `  Privileges: ${newest.join(` ${joint} `) || 'none'}`,
    ...(replacedBy === undefined ? [] : [`  From Asterisk ${replacedBy.since} on, ${replacedBy.to} takes its place.`]),
  ].join('\n')
}

/** Every meaning of a header, and the messages that have it. */
export function showHeader(header: Header, users: readonly string[]): string {
  const paint = painter()
  const meanings = header.meanings.flatMap(({ summary, type }) => [
    `  ${typeName(type)}`,
    ...wrap(summary, '      '),
    ...values(type),
  ])
  return [
    `${paint('bold', header.name)} (header)`,
    ...meanings,
    ...section(paint, 'In', wrap(users.join(', '), '  ').join('\n')),
  ].join('\n')
}

/** `1.4 to 11, not 1.8`. */
export function spanOf({ since, until, absentIn }: Availability): string {
  const from = since.join(', ')
  const span =
    until === undefined ? `from ${from}` : since.join() === until.join() ? from : `${from} to ${until.join(', ')}`
  return absentIn === undefined ? span : `${span}, not ${absentIn.join(', ')}`
}

function section(paint: Paint, title: string, text: string): string[] {
  return text === '' ? [] : ['', paint('bold', title), text]
}

function headers(list: readonly HeaderUse[], owner: Availability, paint: Paint): string {
  return list
    .flatMap((header) => [
      `  ${paint('cyan', header.name)}${traits(header, owner)}`,
      ...wrap(header.summary, '      '),
      ...values(header.type),
    ])
    .join('\n')
}

function traits(header: HeaderUse, owner: Availability): string {
  const words = [
    typeName(header.type),
    header.required ? 'required' : '',
    header.repeated ? 'repeated' : '',
    header.optional ? 'sometimes' : '',
    header.default === undefined ? '' : `default ${header.default}`,
    header.since.join() === owner.since.join() && header.until?.join() === owner.until?.join() ? '' : spanOf(header),
  ].filter((word) => word !== '')
  return `  ${words.join(', ')}${header.requiredWhen === undefined ? '' : `\n      ${header.requiredWhen}`}`
}

export function typeName({ kind, name, unit, items }: ResolvedType): string {
  const word =
    kind === 'list' && items !== undefined ? `list of ${typeName(items)}` : kind === 'string' ? (name ?? kind) : kind
  return unit === undefined ? word : `${word} (${unit})`
}

function values({ kind, values: meanings, true: yes, false: no }: ResolvedType): string[] {
  if (kind === 'boolean') return [`      ${yes?.[0] ?? 'yes'} or ${no?.[0] ?? 'no'}`]
  return Object.entries(meanings ?? {}).flatMap(([value, meaning]) =>
    wrap(`${value}: ${meaning}`, '        ', '          '),
  )
}

function answer({ kind, items = [], ends, headers: own = [], since }: ReplySpan): string {
  const from = `from ${since.join(', ')}: `
  if (kind === 'list') return `${from}a list of ${items.join(', ')}${ends === undefined ? '' : `, ended by ${ends}`}`
  if (kind === 'fields') return `${from}${own.map(({ name }) => name).join(', ')}`
  return `${from}${kinds[kind] ?? kind}`
}

const kinds: Readonly<Record<string, string>> = {
  ack: 'Success or Error',
  output: 'what the command prints',
  text: 'lines of text',
  event: 'an event',
  goodbye: 'the end of the connection',
  none: 'nothing',
}

function notes(list: readonly string[] = []): string {
  return list.flatMap((note) => wrap(note, '  - ', '    ')).join('\n')
}

/** What is sent as a command line, and what comes back. */
function example(name: string): (example: Example) => string {
  return ({ title, send, receive = '' }) => {
    const words = Object.entries(send ?? {}).flatMap(([key, value]) =>
      [value].flat().map((one) => quote(`${key}=${one}`)),
    )
    const sent = send === undefined ? '' : `  openami send ${[name, ...words].join(' ')}\n`
    const received = receive.trimEnd().split('\n').slice(0, 12)
    return `  # ${title}\n${sent}${received.map((line) => `    ${line}`.trimEnd()).join('\n')}`
  }
}

function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

/** Lines of at most 100 characters. */
export function wrap(text: string, first: string, next = first): string[] {
  const lines = [first]
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) as string
    if (line.trim() !== '' && line.length + word.length > 100) lines.push(`${next}${word} `)
    else lines[lines.length - 1] = `${line}${word} `
  }
  return lines.map((line) => line.trimEnd())
}
