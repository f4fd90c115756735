import { type Action, type Event, fileName, type Model, type Schema, sorted } from '@openami/generator/internal'
import {
  answerMessage,
  eventMessage,
  failure,
  headersSchema,
  itemMessage,
  patch,
  requestMessage,
  state,
  storedMessages,
} from './schemas.ts'

type Json = Record<string, unknown>

const node = {
  description: 'Name of the server: up to 64 letters, digits, "-" and "_" that begin with a letter or a digit.',
}

/** Subjects of stored messages by the name of their message. */
const storedSubjects = {
  gap: 'gap',
  status: 'status',
  announce: 'announce',
  snapshot: 'state.snapshot',
  patches: 'state.patches',
} as const

/** The subjects of the bridge as AsyncAPI 3, said of the bridge: it sends what happens, and receives requests. */
export function bridgeAsyncApi(model: Model): Json {
  const messages: Record<string, Json> = {}
  const schemas: Record<string, Schema> = { state, patch }
  const put = (id: string, name: string, payload: Schema, more: Json = {}): string => {
    schemas[id] = payload
    messages[id] = { name, ...more, payload: { $ref: `#/components/schemas/${id}` } }
    return id
  }
  const events = sorted(model.events)
  for (const event of events) schemas[`headers-${idOf(event)}`] = headersSchema(event)
  const headersOf = (name: string): Schema | undefined => {
    const event = events.find((one) => one.name === name)
    return event && { $ref: `#/components/schemas/headers-${idOf(event)}` }
  }
  const eventIds = events.map((event) => {
    const headers = { $ref: `#/components/schemas/headers-${idOf(event)}` }
    const payload = eventMessage({ name: event.name, headers, summary: event.summary })
    return put(`event-${idOf(event)}`, event.name, payload, { ...stored, summary: event.summary })
  })
  eventIds.push(put('event', 'An event that the spec does not know', eventMessage(), stored))
  for (const [id, schema] of Object.entries(storedMessages)) put(id, id, schema, stored)
  put('failure', 'Refused, failed or unknown', failure)
  put('cancel', 'Cancel', { type: 'null', description: 'Nothing: the subject says it all.' })

  const channels: Record<string, Json> = {
    event: channel('ami.{node}.event.{event}', eventIds, {
      node,
      event: {
        description:
          'Name of the event. Every byte that is no letter, digit, "-" or "_" is "=" and two hexadecimal digits.',
      },
    }),
  }
  for (const [id, end] of Object.entries(storedSubjects)) channels[id] = channel(`ami.{node}.${end}`, [id], { node })
  const operations: Record<string, Json> = { events: sends('event', 'Reports what happens.', eventIds) }
  for (const id of Object.keys(storedSubjects))
    operations[id] = sends(id, storedMessages[id]?.description as string, [id])

  const putItems = (action: Action): string[] => {
    const schema = itemMessage(action, headersOf)
    return schema === undefined ? [] : [put(`item-${idOf(action)}`, `Item of ${action.name}`, schema)]
  }
  const asked = sorted(model.actions).map((action) => ({
    action,
    items: putItems(action),
    request: put(`request-${idOf(action)}`, action.name, requestMessage(action), { summary: action.summary }),
    answer: put(`answer-${idOf(action)}`, `Answer to ${action.name}`, answerMessage(action, model, headersOf)),
  }))
  const requests = asked.map(({ request }) => request)
  const action = { description: 'Name of the action.' }
  channels.action = channel('ami.{node}.action.{action}', requests, { node, action })
  channels.actionOfRole = channel('ami.{node}.action.{action}.{role}', requests, {
    node,
    action,
    role: { description: 'Role of the caller, where the bridge has roles: NATS lets only its users publish it.' },
  })
  const answers = [...asked.flatMap(({ items, answer }) => [...items, answer]), 'failure']
  channels.answer = channel(null, answers)
  channels.cancel = channel('ami.{node}.cancel.{id}', ['cancel'], { node, id: { description: 'Id of a request.' } })
  for (const { action, request, items, answer } of asked)
    operations[`action-${idOf(action)}`] = {
      action: 'receive',
      channel: { $ref: '#/channels/action' },
      summary: action.summary,
      messages: [{ $ref: `#/channels/action/messages/${request}` }],
      reply: replies([...items, answer, 'failure']),
      tags: [{ name: action.area }],
    }
  operations.actionOfRole = {
    action: 'receive',
    channel: { $ref: '#/channels/actionOfRole' },
    summary: 'An action of a caller whose role the subject names.',
    messages: requests.map((id) => ({ $ref: `#/channels/actionOfRole/messages/${id}` })),
    reply: replies(answers),
  }
  operations.cancel = {
    action: 'receive',
    channel: { $ref: '#/channels/cancel' },
    summary: 'Cancels a request, as far as Asterisk can still do without it.',
    messages: [{ $ref: '#/channels/cancel/messages/cancel' }],
  }
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'OpenAMI bridge',
      version: '1.0.0',
      description:
        'Events, state and actions of Asterisk servers over NATS JetStream. What the bridge sends is stored in the stream AMI_<node>, each message once, with the header Nats-Msg-Id <node>:<epoch>:<sequence>. Requests are answered on the reply subject of the message.',
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/json',
    servers: { nats: { host: 'localhost:4222', protocol: 'nats' } },
    channels,
    operations,
    components: { messages, schemas },
  }
}

/** Of stored messages. */
const stored = {
  headers: {
    type: 'object',
    properties: {
      'Nats-Msg-Id': { type: 'string', pattern: '^.+:\\d+:\\d+$', description: 'Node, epoch and sequence.' },
    },
    required: ['Nats-Msg-Id'],
  },
}

function channel(address: string | null, messages: readonly string[], parameters?: Json): Json {
  const references = messages.map((id) => [id, { $ref: `#/components/messages/${id}` }])
  return { address, ...(parameters && { parameters }), messages: Object.fromEntries(references) }
}

function sends(channel: string, summary: string, messages: readonly string[]): Json {
  return {
    action: 'send',
    channel: { $ref: `#/channels/${channel}` },
    summary,
    messages: messages.map((id) => ({ $ref: `#/channels/${channel}/messages/${id}` })),
  }
}

function replies(messages: readonly string[]): Json {
  return {
    channel: { $ref: '#/channels/answer' },
    messages: messages.map((id) => ({ $ref: `#/channels/answer/messages/${id}` })),
  }
}

/** Ids of AsyncAPI know letters, digits, dot, hyphen and underscore. */
function idOf(message: Action | Event): string {
  return fileName(message).replace('@', '_')
}
