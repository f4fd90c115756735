import { availableIn } from '@openami/bindings/release'
import type { Action, Event, Example, Field, Model, ReplySpan } from '@openami/spec'
import { VIEW_MEMBERS } from '../../typescript/getters.ts'
import { keyText, stringText } from '../../typescript/names.ts'
import { mistakeIn, requestText } from './literals.ts'
import { isRefused, receivedMessages } from './wire.ts'

/** What a program writes for an example of an action, `ami` being the client. */
export function actionCode(action: Action, example: Example, model: Model): string {
  return codeOf(action, example, model, [])
}

/** `item` is an event of the answer by itself: its headers are those of its own release. */
function codeOf(action: Action, example: Example, model: Model, item: Received): string {
  const call = `ami.${action.method}(${requestText(action, example.send ?? {})})`
  const risks = action.name === 'Originate' ? [] : action.risk.filter((risk) => risk !== 'reads-files')
  const mistake = mistakeIn(action, example.send ?? {})
  if (isRefused(example)) return program(refused(call, mistake), risks)
  const release = example.release ?? model.releases.at(-1)?.branch ?? ''
  const reply = action.replies.find((span) => availableIn(span, release)) ?? action.replies.at(-1)
  return program([...expected(mistake), ...answered(action, reply, call, example, model, item)], risks)
}

/** The lines of a message: names and values. */
type Received = ReadonlyArray<[string, string]>

/** The lines with what they need to compile as they are. */
function program(lines: readonly string[], risks: readonly string[] = []): string {
  const body = lines.join('\n')
  const names = [...(body.includes('ActionFailedError') ? ['ActionFailedError'] : []), 'connect']
  const allow = risks.length === 0 ? '' : `, allowRisks: [${risks.map((risk) => `'${risk}'`).join(', ')}]`
  return [
    `import { ${names.join(', ')} } from 'openami'`,
    '',
    `const ami = await connect({ host: 'pbx.example.com', username: 'app', secret: process.env.AMI_SECRET${allow} })`,
    body,
  ].join('\n')
}

/** How a program hears of an event. */
export function eventCode(event: Event, example: Example, askedBy: Action | undefined, model: Model): string {
  const received = receivedMessages(example).find(([first]) => first?.[1] === event.name) ?? []
  const shown = interesting(event, received)
  const asking = askedBy?.examples.find((one) => one.receive?.includes(`Event: ${event.name}\n`))
  if (askedBy !== undefined && asking !== undefined) return codeOf(askedBy, asking, model, received)
  return program([`ami.on(${stringText(event.name)}, (event) => {`, `  console.log(${accesses('event', shown)})`, '})'])
}

function refused(call: string, mistake: string | undefined): string[] {
  return [
    'try {',
    ...expected(mistake).map((line) => `  ${line}`),
    ...`await ${call}`.split('\n').map((line) => `  ${line}`),
    '} catch (error) {',
    '  if (!(error instanceof ActionFailedError)) throw error',
    '  console.error(error.message)',
    '}',
  ]
}

function expected(mistake: string | undefined): string[] {
  return mistake === undefined ? [] : [`// @ts-expect-error: ${mistake}`]
}

function answered(
  action: Action,
  reply: ReplySpan | undefined,
  call: string,
  example: Example,
  model: Model,
  item: Received,
): string[] {
  if (action.outcome !== undefined) {
    const outcome = model.events[action.outcome.event]
    if (/^Async: (true|yes|1|on)/im.test(sentLines(example)) && outcome !== undefined)
      return [
        `const call = await ${call}`,
        'const outcome = await call.outcome',
        `console.log(${accesses('outcome?', outcomeFields(outcome, example))})`,
      ]
    return [`await ${call}`]
  }
  switch (reply?.kind) {
    case 'fields':
      return fieldsCode(call, reply, example)
    case 'list':
      return listCode(action, call, reply, example, model, item)
    case 'output':
      return only(action, 'output', call, ['for (const line of output) console.log(line)'])
    case 'text':
      return only(action, 'text', call, ['console.log(text)'])
    case 'event': {
      const event = model.events[reply.items?.[0] ?? '']
      if (event === undefined) return [`await ${call}`]
      return only(action, 'event', call, [`console.log(${accesses('event', interesting(event, item))})`])
    }
    default:
      return [`await ${call}`]
  }
}

/** What says how it ended, as far as the example has it. */
function outcomeFields(outcome: Event, example: Example): Field[] {
  const received = receivedMessages(example).find(([first]) => first?.[1] === outcome.name) ?? []
  const telling = outcome.headers.filter((field) => ['Response', 'Reason'].includes(field.name) && has(received, field))
  return telling.length > 0 ? telling : interesting(outcome, received)
}

function fieldsCode(call: string, reply: ReplySpan, example: Example): string[] {
  const [received = []] = receivedMessages(example)
  const shown = (reply.headers ?? [])
    .filter(readable)
    .filter((field) => has(received, field))
    .slice(0, 3)
  if (shown.length === 0) return [`await ${call}`]
  return [`const reply = await ${call}`, `console.log(${accesses('reply', shown)})`]
}

function listCode(
  action: Action,
  call: string,
  reply: ReplySpan,
  example: Example,
  model: Model,
  item: Received,
): string[] {
  const messages = receivedMessages(example)
  // Some actions answer with a list only at times.
  if (reply.sometimes !== undefined && messages.length < 2) return [`await ${call}`]
  const names = reply.items ?? []
  const seen = names.filter((name) => messages.some(([first]) => first?.[1] === name))
  const asked = names.find((name) => item[0]?.[0] === 'Event' && item[0][1] === name)
  const shown = asked ?? seen.at(-1) ?? names[0]
  const event = shown === undefined ? undefined : model.events[shown]
  if (event === undefined) return [`await ${call}`]
  const types = new Set(action.replies.flatMap((span) => (span.kind === 'list' ? (span.items ?? []) : [])))
  const test = types.size > 1 ? `if (item.name === ${stringText(event.name)}) ` : ''
  const received = asked === undefined ? (messages.find(([first]) => first?.[1] === event.name) ?? []) : item
  return only(action, 'items', call, [
    'for (const item of items) {',
    `  ${test}console.log(${accesses('item', interesting(event, received))})`,
    '}',
  ])
}

/** If a reply has different types in different releases, the compiler requires narrowing. */
function only(action: Action, member: string, call: string, lines: readonly string[]): string[] {
  if (shapes(action) === 1) return [`const { ${member} } = await ${call}`, ...lines]
  return [
    `const reply = await ${call}`,
    `if ('${member}' in reply) {`,
    `  const { ${member} } = reply`,
    ...lines.map((line) => `  ${line}`),
    '}',
  ]
}

function shapes(action: Action): number {
  const alone = ['list', 'output', 'text', 'event']
  return Math.max(1, new Set(action.replies.map(({ kind }) => kind).filter((kind) => alone.includes(kind))).size)
}

/** Up to three headers worth printing: those of the event's own before those of a shared group. */
function interesting(event: Event, received: ReadonlyArray<[string, string]>): Field[] {
  const all = event.headers.filter(readable)
  const present = received.length === 0 ? all : all.filter((field) => has(received, field))
  const from = present.length > 0 ? present : all
  const own = from.filter((field) => field.from === undefined)
  const first = from[0]
  const chosen = [...(first === undefined ? [] : [first]), ...own.filter((field) => field !== first)]
  return (chosen.length > 1 ? chosen : from).slice(0, 3)
}

function readable(field: Field): boolean {
  return field.pattern === undefined && !field.sensitive && field.name !== 'ActionID' && !VIEW_MEMBERS.has(field.name)
}

function has(received: ReadonlyArray<[string, string]>, field: Field): boolean {
  return received.some(([name, value]) => name.toLowerCase() === field.name.toLowerCase() && value !== '')
}

function accesses(object: string, fields: readonly Field[]): string {
  const optional = object.endsWith('?')
  const name = object.replace('?', '')
  if (fields.length === 0) return name
  return fields
    .map((field) => {
      const key = keyText(field.name)
      if (key === field.name) return `${object}.${key}`
      return `${name}${optional ? '?.' : ''}[${key}]`
    })
    .join(', ')
}

function sentLines(example: Example): string {
  return Object.entries(example.send ?? {})
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('\n')
}
