import type { Action, Condition, Event, Example, Field, Model, Parameter, ReplySpan } from '@openami/model-tool'
import { fileName } from '../names.ts'
import { unique } from '../replies.ts'
import { availabilityText, capital, privilegesText, sameAvailability } from '../tsdoc.ts'
import { code, fence, link, list, page, slug, table, text } from './markdown.ts'

export function actionPage(action: Action, model: Model): string {
  const facts = [
    `${capital(availabilityText(action))}.`,
    `Privileges: ${privilegesText(action.privileges, 'or')}.`,
    ...(action.risk.length > 0 ? [`Risk: ${action.risk.map((risk) => risk.replaceAll('-', ' ')).join(', ')}.`] : []),
    `Client method: ${code(`client.${action.method}()`)}. Asterisk module: ${code(action.module)}.`,
    ...moves(action),
  ]
  return page(`Action ${action.name}`, `spec/${action.source.file}`, [
    text(action.summary),
    action.description,
    list(facts),
    notes(action),
    '## Request',
    action.dynamic ? 'Any other header may be sent as well.' : undefined,
    action.request.length === 0 ? 'No parameters beside `ActionID`.' : parameterTable(action),
    list(action.conditions.map(conditionText)),
    '## Reply',
    ...action.replies.flatMap((reply) => replyText(reply, action, model)),
    action.outcome === undefined ? undefined : `How it ended is told later by ${eventLink(action.outcome, model)}.`,
    examples(action.name, action.examples),
    `[JSON Schema](../schemas/actions/${fileName(action)}.json)`,
  ])
}

export function eventPage(event: Event, model: Model): string {
  const facts = [
    `${capital(availabilityText(event))}.`,
    `Privileges: ${privilegesText(event.privileges, 'and')}.`,
    `Asterisk module: ${code(event.module)}.`,
    ...(event.answers?.length
      ? [`Part of the answer to ${event.answers.map((name) => actionLink(name, model)).join(', ')}.`]
      : []),
    ...moves(event),
  ]
  return page(`Event ${event.name}`, `spec/${event.source.file}`, [
    text(event.summary),
    event.description,
    list(facts),
    notes(event),
    '## Headers',
    event.headers.length === 0 ? 'None of its own.' : fieldTable(event.headers, event),
    event.dynamic ? 'Headers chosen at run time may follow.' : undefined,
    examples(undefined, event.examples),
    `[JSON Schema](../schemas/events/${fileName(event)}.json)`,
  ])
}

/** What a header holds, in one cell. */
export function meaningText(field: Pick<Field, 'summary' | 'type' | 'absent'>): string {
  const { type } = field
  const values = Object.entries(type.values ?? {}).map(([value, meaning]) => `${code(value)} ${text(meaning)}`)
  return [
    text(field.summary),
    type.unit === undefined ? '' : `Unit: ${type.unit}.`,
    type.minimum === undefined && type.maximum === undefined
      ? ''
      : `Range: ${type.minimum ?? '…'} to ${type.maximum ?? '…'}.`,
    values.length === 0 ? '' : `Values: ${values.join('; ')}`,
    field.absent === undefined ? '' : `No value: ${field.absent.map(code).join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

export function typeText(field: Pick<Field, 'type' | 'repeated' | 'keyed' | 'pattern'>): string {
  const marks = [field.repeated && 'repeated', field.keyed && 'keyed', field.pattern && 'name varies'].filter(Boolean)
  return [field.type.name ?? field.type.kind, ...marks].join(', ')
}

function parameterTable(action: Action): string {
  const need = (parameter: Parameter): string => (parameter.required ? 'yes' : (parameter.requiredWhen ?? ''))
  const rows = unique(action.request).map((parameter) => [
    headerLink(parameter.name),
    need(parameter),
    typeText(parameter),
    `${meaningText(parameter)}${parameter.default === undefined ? '' : ` Left out: ${text(parameter.default)}`}`,
    sameAvailability(parameter, action) ? '' : availabilityText(parameter),
  ])
  return table(['header', 'required', 'type', 'meaning', 'when'], rows)
}

function fieldTable(fields: readonly Field[], owner: Action | Event): string {
  const rows = unique(fields).map((field) => [
    headerLink(field.name),
    `${typeText(field)}${field.optional ? ', optional' : ''}`,
    meaningText(field),
    sameAvailability(field, owner) ? '' : availabilityText(field),
  ])
  return table(['header', 'type', 'meaning', 'when'], rows)
}

function replyText(reply: ReplySpan, action: Action, model: Model): Array<string | undefined> {
  const items = (reply.items ?? []).map((name) => eventLink(name, model)).join(', ')
  const words: Record<ReplySpan['kind'], string> = {
    ack: 'A response and nothing more.',
    fields: 'A response whose headers are the answer.',
    list: `A list: events ${items}, ended by ${reply.ends === undefined ? 'a closing event' : eventLink(reply.ends, model)}.`,
    output: 'The lines that the command printed.',
    text: 'Rows of plain text without a response around them.',
    event: `A response, then the event ${items}.`,
    goodbye: 'A goodbye, then the connection ends.',
  }
  const when = action.replies.length > 1 ? `${capital(availabilityText({ ...reply }))}: ` : ''
  const headers = reply.headers ?? []
  return [
    `${when}${words[reply.kind]}`,
    reply.sometimes === undefined ? undefined : text(reply.sometimes),
    headers.length > 0 ? fieldTable(headers, action) : undefined,
  ]
}

export function conditionText(condition: Condition): string {
  if ('together' in condition) return `${condition.together.map(code).join(', ')}: all of them or none.`
  if ('oneOf' in condition) return `${condition.oneOf.map(code).join(', ')}: at least one of them.`
  return `${condition.exclusive.map(code).join(', ')}: at most one of them.`
}

function moves(message: Action | Event): string[] {
  const { replacedBy, deprecated } = message
  const moved =
    replacedBy === undefined
      ? []
      : [`Replaced by ${code(replacedBy.to)} in ${replacedBy.since}. ${text(replacedBy.note ?? '')}`.trim()]
  return deprecated === undefined ? moved : [...moved, `Deprecated: ${text(deprecated)}`]
}

function notes(message: Action | Event): string {
  return message.notes === undefined ? '' : `## Notes\n\n${list(message.notes.map(text))}`
}

function examples(action: string | undefined, all: readonly Example[]): string {
  if (all.length === 0) return ''
  const parts = all.map((example) => {
    const release = example.release === undefined ? '' : ` (${example.release})`
    return [
      `### ${text(example.title)}${release}`,
      example.note === undefined ? '' : text(example.note),
      action === undefined || example.send === undefined ? '' : fence(sent(action, example.send)),
      example.receive === undefined ? '' : fence(example.receive),
    ]
      .filter(Boolean)
      .join('\n\n')
  })
  return ['## Examples', ...parts].join('\n\n')
}

function sent(action: string, headers: Record<string, unknown>): string {
  const lines = Object.entries(headers).flatMap(([name, value]) => {
    if (Array.isArray(value)) return value.map((one) => `${name}: ${String(one)}`)
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).map(([key, one]) => `${name}: ${key}=${String(one)}`)
    return [`${name}: ${String(value)}`]
  })
  return [`Action: ${action}`, ...lines].join('\n')
}

export function headerLink(name: string): string {
  return link(name, `../headers/${slug(name)}.md`)
}

function actionLink(name: string, model: Model): string {
  const action = model.actions[name]
  return action === undefined ? code(name) : link(name, `../actions/${fileName(action)}.md`)
}

function eventLink(name: string, model: Model): string {
  const event = model.events[name]
  return event === undefined ? code(name) : link(name, `../events/${fileName(event)}.md`)
}
