import { duration, flag, integer, list, object, type Schema, text } from '../../schema/schema.ts'
import type { Duration } from '../../testing/duration.ts'
import type { ReceivedAction } from '../../testing/journal.ts'
import type { Expected, Matcher } from '../../testing/matcher.ts'
import type { EditableMessage, Reply, ReplyHeaders } from '../../testing/reply.ts'
import { NotFoundError, nothing, type Operation } from './operation.ts'

const headers: Schema = {
  type: 'object',
  description: 'Headers by name; a list is a header that repeats.',
  additionalProperties: {
    oneOf: [
      { type: 'string' },
      { type: 'number' },
      { type: 'boolean' },
      list({ oneOf: [{ type: 'string' }, { type: 'number' }] }),
    ],
  },
}

const matcher: Schema = {
  type: 'object',
  description: 'What headers must be: a value, { "matches": "regular expression" }, or { "absent": true }.',
  additionalProperties: {
    oneOf: [
      { type: 'string' },
      { type: 'number' },
      { type: 'boolean' },
      object({ matches: text('Regular expression.'), absent: flag('There is no such header.') }),
    ],
  },
}

type JsonMatcher = Readonly<Record<string, string | number | boolean | { matches?: string; absent?: boolean }>>

function matcherOf(json: JsonMatcher = {}): Matcher {
  const entries = Object.entries(json).map(([name, value]): [string, Expected] => {
    if (typeof value !== 'object') return [name, value]
    return [name, value.matches === undefined ? undefined : new RegExp(value.matches, 'u')]
  })
  return Object.fromEntries(entries)
}

const received: Schema = {
  type: 'object',
  description: 'An action that a client sent.',
  properties: {
    action: text('Its name.'),
    user: text('User that the client was logged in as.'),
    at: integer('Milliseconds since 1970, on the clock of the simulator.'),
    headers: list(object({ name: text('Name.'), value: text('Value.') }), 'Headers, as they came.'),
  },
}

function shown(action: ReceivedAction): object {
  const all = action.headers.map(([name, value]) => ({ name, value }))
  return {
    action: action.name,
    ...(action.user === undefined ? {} : { user: action.user }),
    at: action.at,
    headers: all,
  }
}

const wanted = {
  action: text('Name of the action.'),
  headers: matcher,
} as const

/** One part of an answer: the parts are done in their order. */
const part = object({
  delay: duration('Waits.'),
  success: { description: 'Response: Success with a message or headers.', oneOf: [{ type: 'string' }, headers] },
  error: text('Response: Error with this message.'),
  event: object({ name: text('Name.'), headers }, { required: ['name'], description: 'An event with the ActionID.' }),
  list: object(
    { event: text('Name of the items.'), items: list(headers), complete: text('Name of the event that ends it.') },
    { required: ['event', 'items', 'complete'], description: 'A list.' },
  ),
  real: object(
    {
      items: text('What happens to the items of the real list.', { enum: ['keep', 'duplicate', 'reverse', 'drop'] }),
      forge: list(object({ event: text('Name.'), headers }, { required: ['event'] }), 'Items that are added.'),
    },
    { description: 'The answer that the simulator itself gives.' },
  ),
  raw: text('Text as it is, without framing.'),
  none: flag('No answer at all.'),
  disconnect: flag('Ends the connection.'),
})

interface Part {
  readonly delay?: Duration
  readonly success?: string | ReplyHeaders
  readonly error?: string
  readonly event?: { readonly name: string; readonly headers?: ReplyHeaders }
  readonly list?: { readonly event: string; readonly items: readonly ReplyHeaders[]; readonly complete: string }
  readonly real?: RealPart
  readonly raw?: string
  readonly none?: boolean
  readonly disconnect?: boolean
}

interface RealPart {
  readonly items?: 'keep' | 'duplicate' | 'reverse' | 'drop'
  readonly forge?: ReadonlyArray<{
    readonly event: string
    readonly headers?: Readonly<Record<string, string | number>>
  }>
}

async function give(reply: Reply, one: Part): Promise<void> {
  if (one.delay !== undefined) await reply.delay(one.delay)
  if (one.success !== undefined) reply.success(one.success)
  if (one.error !== undefined) reply.error(one.error)
  if (one.event !== undefined) reply.event(one.event.name, one.event.headers)
  if (one.list !== undefined) reply.list(one.list)
  if (one.raw !== undefined) reply.raw(one.raw)
  if (one.real !== undefined) await reply.real((messages) => edited(messages, one.real ?? {}))
  if (one.none) reply.none()
  if (one.disconnect) reply.disconnect()
}

function edited(messages: EditableMessage[], { items = 'keep', forge = [] }: RealPart): EditableMessage[] {
  const [response, ...rest] = messages
  const end = rest.pop()
  if (response === undefined || end === undefined) return messages
  const id = end.headers.filter(([name]) => name.toLowerCase() === 'actionid')
  const forged = forge.map(({ event, headers: own = {} }) => ({
    headers: [['Event', event] as const, ...id, ...Object.entries(own)],
  }))
  const kept = { keep: rest, duplicate: [...rest, ...rest], reverse: rest.toReversed(), drop: [] }[items]
  return [response, ...kept, ...forged, end]
}

export const actionOperations: readonly Operation[] = [
  {
    id: 'overrideAction',
    method: 'post',
    path: '/overrides',
    tag: 'overrides',
    summary: 'Answers an action in place of the simulator. The latest override counts.',
    body: object(
      {
        ...wanted,
        times: integer('So many times, then no longer.', 1),
        custom: flag("The action is not one of Asterisk's own."),
        reply: list(part, 'Parts of the answer, in their order.'),
      },
      { required: ['action', 'reply'] },
    ),
    result: object({ id: text('To remove it.') }),
    run(call) {
      const { action, headers: of, times, custom, reply: parts } = call.body
      const options = { ...(times === undefined ? {} : { times }), custom, with: matcherOf(of) }
      const handler = async ({ reply }: { readonly reply: Reply }): Promise<void> => {
        for (const one of parts) await give(reply, one)
      }
      const id = String(call.nextId++)
      call.overrides.set(id, call.pbx.override(action, handler, options))
      return { id }
    },
  },
  {
    id: 'listOverrides',
    method: 'get',
    path: '/overrides',
    tag: 'overrides',
    summary: 'Overrides that were made, with how often each has answered.',
    result: list(object({ id: text('Id.'), action: text('Action.'), calls: integer('How often it has answered.') })),
    run: ({ overrides }) => [...overrides].map(([id, { name: action, calls }]) => ({ id, action, calls })),
  },
  {
    id: 'removeOverride',
    method: 'delete',
    path: '/overrides/{id}',
    tag: 'overrides',
    summary: 'The simulator answers itself again.',
    result: nothing,
    run({ overrides, path: { id = '' } }) {
      const override = overrides.get(id)
      if (override === undefined) throw new NotFoundError(`there is no override ${id}`)
      override.remove()
      overrides.delete(id)
      return {}
    },
  },
  {
    id: 'removeOverrides',
    method: 'delete',
    path: '/overrides',
    tag: 'overrides',
    summary: 'Takes all overrides away.',
    result: nothing,
    run({ overrides, pbx }) {
      pbx.clearOverrides()
      overrides.clear()
      return {}
    },
  },
  {
    id: 'findReceived',
    method: 'post',
    path: '/received/find',
    tag: 'received',
    summary: 'Actions that clients have sent; all of them without a name.',
    body: object(wanted),
    result: list(received),
    run: ({ pbx, body }) => pbx.received(body.action, matcherOf(body.headers)).map(shown),
  },
  {
    id: 'assertReceived',
    method: 'post',
    path: '/received/assert',
    tag: 'received',
    summary:
      'Status 422 where no such action was received, with what came nearest; `times: 0` where it must not have been.',
    body: object({ ...wanted, times: integer('Exactly so many.') }, { required: ['action'] }),
    result: list(received),
    run({ pbx, body: { action, headers: of, times } }) {
      return pbx.assertReceived(action, matcherOf(of), times === undefined ? {} : { times }).map(shown)
    },
  },
  {
    id: 'waitForReceived',
    method: 'post',
    path: '/received/wait',
    tag: 'received',
    summary: 'Answers with the next such action, or with status 422 when the time is over.',
    body: object({ ...wanted, timeout: duration('Real time; 5s by default.') }, { required: ['action'] }),
    result: received,
    run: async ({ pbx, body: { action, headers: of, timeout } }) =>
      shown(await pbx.nextReceived(action, matcherOf(of), { timeout })),
  },
  {
    id: 'clearReceived',
    method: 'delete',
    path: '/received',
    tag: 'received',
    summary: 'Forgets what was received.',
    result: nothing,
    run({ pbx }) {
      pbx.clearReceived()
      return {}
    },
  },
  {
    id: 'emitEvent',
    method: 'post',
    path: '/events',
    tag: 'events',
    summary: 'Sends an event to every client that may see it.',
    body: object({ event: text('Name of the event.'), headers }, { required: ['event'] }),
    result: nothing,
    run({ pbx, body }) {
      pbx.emit(body.event, body.headers ?? {})
      return {}
    },
  },
]
