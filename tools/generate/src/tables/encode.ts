import {
  type Action,
  type Availability,
  type Event,
  type Field,
  type Outcome,
  type PrivilegeSpan,
  type ReplySpan,
  sameAvailability,
  unique,
  type Waits,
} from '@openami/generator/internal'
import type { Traits } from './traits.ts'

/** Lines of the tables; their format is documented at its reader, `bindings/src/runtime/tables/decode.ts`. */
export function actionLine(action: Action, traits: Traits): string {
  return line([
    plain(action.name),
    action.method === usualMethod(action.name) ? '' : plain(action.method),
    availabilityText(action),
    privilegesText(action.privileges, action),
    headersText(action.request, action, traits),
    action.replies.map((reply) => replyText(reply, action, traits)).join(';'),
    outcomeText(action.outcome),
    action.risk.join(','),
    action.conditions
      .flatMap((condition) => Object.entries(condition))
      .map(([kind, names]: [string, string[]]) => `${kind}:${names.map(plain).join(',')}`)
      .join(';'),
    waitsText(action.waits),
    stepsText(action),
    action.dynamic ? 'dynamic' : '',
  ])
}

export function eventLine(event: Event, traits: Traits): string {
  return line([
    plain(event.name),
    availabilityText(event),
    privilegesText(event.privileges, event),
    headersText(event.headers, event, traits),
    [event.dynamic ? 'dynamic' : '', event.neverSent === undefined ? '' : 'neverSent'].filter(Boolean).join(','),
  ])
}

export function headersText(headers: readonly Field[], owner: Availability, traits: Traits): string {
  return unique(headers)
    .map((header) => {
      const releases = sameAvailability(header, owner) ? '' : `@${availabilityText(header)}`
      const code = `${traits.codeOf(header)}${releases}`
      return `${plain(header.name)}${code === '' ? '' : `:${code}`}`
    })
    .join(',')
}

function replyText(reply: ReplySpan, owner: Availability, traits: Traits): string {
  const span = { since: reply.since, ...(reply.until === undefined ? {} : { until: reply.until }) }
  const own = JSON.stringify([reply.since, reply.until]) === JSON.stringify([owner.since, owner.until])
  return line(
    [
      reply.kind,
      own ? '' : availabilityText(span),
      (reply.items ?? []).map(plain).join(','),
      plain(reply.ends ?? ''),
      headersText(reply.headers ?? [], owner, traits),
      framingText(reply),
      (reply.empty ?? []).map(sentence).join('^'),
    ],
    '~',
  )
}

/** One letter for each way in which the answer is not framed as usual. */
function framingText(reply: ReplySpan): string {
  const parts = { response: 'r', items: 'i', end: 'e' }
  return [
    ...(reply.withoutActionId ?? []).map((part) => parts[part]),
    reply.actionIdFirst ? 'f' : '',
    reply.withoutStart ? 'u' : '',
    reply.withoutEnd ? 'n' : '',
    reply.withoutResponse ? 'b' : '',
    reply.sometimes === undefined ? '' : 's',
  ].join('')
}

function waitsText(waits: Waits | undefined): string {
  if (waits === undefined) return ''
  return [plain(waits.for), waits.unit, String(waits.default ?? ''), waits.endsWithNext ? 'next' : ''].join(',')
}

function stepsText(action: Action): string {
  return (action.steps ?? [])
    .map((form) => {
      const releases = sameAvailability(form, action) ? '' : `@${availabilityText(form)}`
      const reads = form.reads.map((name) => `${plain(name)}${form.needs?.includes(name) ? '!' : ''}`)
      return `${plain(form.step)}:${reads.join(',')}${releases}`
    })
    .join(';')
}

function outcomeText(outcome: Outcome | undefined): string {
  if (outcome === undefined) return ''
  const by = Object.entries(outcome.by ?? {}).map(([header, parameter]) => `${plain(header)}=${plain(parameter)}`)
  return by.length === 0 ? plain(outcome.event) : `${plain(outcome.event)}:${by.join(',')}`
}

function availabilityText({ since, until = [], absentIn = [] }: Availability): string {
  const end = until.length === 0 ? '' : `-${until.join(' ')}`
  return `${since.join(' ')}${end}${absentIn.length === 0 ? '' : `!${absentIn.join(' ')}`}`
}

function privilegesText(spans: readonly PrivilegeSpan[], owner: Availability): string {
  const text = (span: PrivilegeSpan, at: number): string =>
    `${at === 0 && span.from === owner.since[0] ? '' : span.from}=${span.privileges.join(',')}`
  return spans.map(text).join(';')
}

function line(fields: readonly string[], separator = '|'): string {
  let length = fields.length
  while (fields[length - 1] === '') length--
  return fields.slice(0, length).join(separator)
}

/** As the decoder takes it for granted. */
function usualMethod(name: string): string {
  return name.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) => capitals.toLowerCase())
}

/** Texts of a server; the spec has none with a mark of the format. */
function sentence(text: string): string {
  if (/[|;~^\r\n]/.test(text)) throw new Error(`a table cannot hold the text ${JSON.stringify(text)}`)
  return text
}

/** Names hold none of the marks of the format: the wire allows no colon in them, the spec no other. */
function plain(name: string): string {
  if (/[|,:;~@\r\n]/.test(name)) throw new Error(`a table cannot hold the name ${JSON.stringify(name)}`)
  return name
}
