import { didYouMean } from '@openami/bindings/suggest'
import type { Action, ErrorText, Event } from '@openami/spec'
import type { Command } from 'commander'
import { UsageError } from '../errors.ts'
import { explainCode } from '../explain-code.ts'
import { type Explanation, explainError } from '../explain-error.ts'
import { painter } from '../output/colors.ts'
import { writeJson } from '../output/rows.ts'
import { errorTexts, find, namedTypes, namesOf, readModel } from '../reference/reference.ts'
import { showAction, showEvent, showHeader, spanOf, wrap } from '../reference/show.ts'

const examples = `
Examples:
  openami explain QueueMember
  openami explain "Originate failed"
  openami explain cause 21
  openami explain Hangup --json | jq .events.Hangup.headers`

export function define(command: Command): void {
  command
    .argument('<words...>', 'an action, an event, a header, the text of an error, or a hang-up cause')
    .option('--json', 'the definition of the spec as one line of JSON')
    .addHelpText('after', examples)
    .action(explain)
}

function explain(words: string[], { json }: { readonly json?: boolean }): void {
  const text = words.join(' ')
  const [action, event, header] = (['action', 'event', 'header'] as const).map((kind) => {
    const name = namesOf(kind).find((one) => one.toLowerCase() === text.toLowerCase())
    return name === undefined ? undefined : { kind, name }
  })
  const parts: string[] = []
  const definitions: Record<string, unknown> = {}
  if (action !== undefined) {
    const entry = find('action', action.name) as Action
    definitions.action = entry
    parts.push(showAction(entry))
  }
  if (event !== undefined) {
    const entry = find('event', event.name) as Event
    definitions.event = entry
    parts.push(showEvent(entry))
  }
  if (header !== undefined && parts.length === 0) {
    const entry = find('header', header.name)
    if (entry !== undefined) {
      definitions.header = entry
      parts.push(showHeader(entry, usersOf(header.name)))
    }
  }
  if (parts.length === 0) explainText(text, json === true)
  else if (json) writeJson(definitions)
  else process.stdout.write(`${parts.join('\n\n')}\n`)
}

/** The messages that have a header. */
function usersOf(header: string): string[] {
  const { actions, events } = readModel()
  const has = (list: readonly { readonly name: string }[]): boolean => list.some(({ name }) => name === header)
  return [
    ...Object.values(actions).flatMap(({ name, request, replies }) =>
      has(request) || replies.some(({ headers = [] }) => has(headers)) ? [`${name} (action)`] : [],
    ),
    ...Object.values(events).flatMap(({ name, headers }) => (has(headers) ? [name] : [])),
  ]
}

function explainText(text: string, json: boolean): void {
  const found = [...explainCode(text, namedTypes()), ...explainError(text, errorTexts())]
  if (found.length === 0) {
    const names = [...namesOf('action'), ...namesOf('event'), ...namesOf('header')]
    const hint =
      didYouMean(text, names) || '; write the name of an action, an event or a header, or the text of an error'
    throw new UsageError(`nothing is known of ${JSON.stringify(text)}${hint}`)
  }
  if (json) for (const { error, ...one } of found) writeJson({ ...error, ...one, summary: undefined })
  else process.stdout.write(found.map(show).join('\n'))
}

function show({ text, meaning, advice, error }: Explanation): string {
  const paint = painter()
  return [
    paint('bold', text),
    ...wrap(meaning, '  '),
    ...wrap(advice, '  '),
    ...(error === undefined ? [] : wrap(facts(error), '  ')),
    '',
  ].join('\n')
}

/** Of more actions than these their number says enough. */
const MOST_ACTIONS = 12

function facts({ actions = [], sources: [source], ...error }: ErrorText): string {
  const named = actions.length > MOST_ACTIONS ? `${actions.length} actions` : actions.join(', ')
  const answered = named === '' ? '' : `, answered to ${named}`
  const place = source === undefined ? '' : ` (${source.file}:${source.line}, ${source.release})`
  return `Asterisk ${spanOf(error)}${answered}${place}`
}
