import {
  type Action,
  actionSchema,
  type Event,
  eventSchema,
  type Field,
  fileName,
  type Model,
  type ReplySpan,
  type Schema,
  sorted,
  unique,
} from '@openami/generator/internal'

type Json = Record<string, unknown>

/**
 * The protocol as AsyncAPI 3, said of the server: it receives actions, each with its replies, and sends events. One
 * channel, for one connection carries everything.
 */
export function asyncApi(model: Model): Json {
  const messages: Json = {}
  const schemas: Json = {}
  const operations: Json = {}
  const put = (id: string, message: Json, schema: Schema): Json => {
    schemas[id] = schema
    messages[id] = { ...message, contentType: 'text/plain', payload: { $ref: `#/components/schemas/${id}` } }
    return { $ref: `#/channels/session/messages/${id}` }
  }
  const events = new Map(sorted(model.events).map((event) => [event.name, put(...eventMessage(event))]))
  for (const action of sorted(model.actions)) {
    const sent = put(...actionMessage(action))
    const answer = put(...responseMessage(action, model))
    const followed = [...new Set(action.replies.flatMap(({ items = [], ends }) => [...items, ends ?? '']))]
    operations[`action-${idOf(action)}`] = {
      action: 'receive',
      channel: { $ref: '#/channels/session' },
      summary: action.summary,
      messages: [sent],
      reply: {
        channel: { $ref: '#/channels/session' },
        messages: [answer, ...followed.flatMap((name) => events.get(name) ?? [])],
      },
      tags: [{ name: action.area }],
    }
  }
  operations.events = {
    action: 'send',
    channel: { $ref: '#/channels/session' },
    summary: 'Reports what happens, to every session that may read it.',
    messages: [...events.values()],
  }
  const { plain, tls } = model.protocol.ports
  const references = Object.keys(messages).map((id) => [id, { $ref: `#/components/messages/${id}` }])
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Asterisk Manager Interface',
      version: '1.0.0',
      description:
        'Actions, responses and events of Asterisk 1.0 to 23. `x-since`, `x-until` and `x-absent-in` name releases. Payloads are headers by name: on the wire each is a line `Name: value`, and a blank line ends the message.',
      license: { name: 'MIT' },
    },
    defaultContentType: 'text/plain',
    servers: {
      plain: { host: `localhost:${plain}`, protocol: 'tcp', description: 'In the clear.' },
      tls: { host: `localhost:${tls}`, protocol: 'tls', description: 'Over TLS.' },
    },
    channels: {
      session: {
        address: null,
        description: 'One connection after its login.',
        messages: Object.fromEntries(references),
      },
    },
    operations,
    components: { messages, schemas },
  }
}

function actionMessage(action: Action): [string, Json, Schema] {
  // Steps are numbered on the wire.
  const { steps: _, ...onWire } = action
  const schema = bare(actionSchema(onWire, true))
  return [
    `action-${idOf(action)}`,
    { ...described(action), correlationId: { location: '$message.payload#/ActionID' } },
    named('Action', action.name, schema),
  ]
}

function eventMessage(event: Event): [string, Json, Schema] {
  return [`event-${idOf(event)}`, described(event), named('Event', event.name, bare(eventSchema(event, true)))]
}

function responseMessage(action: Action, model: Model): [string, Json, Schema] {
  const own = action.replies.flatMap((reply: ReplySpan): Field[] => reply.headers ?? [])
  const headers = unique([...model.protocol.common.response, ...own])
  // A response is read as an event is: headers, and more may come than the spec knows.
  const { required: _, ...schema } = bare(eventSchema({ ...action, headers } as unknown as Event, true))
  return [
    `response-${idOf(action)}`,
    { name: `Response to ${action.name}`, correlationId: { location: '$message.payload#/ActionID' } },
    schema,
  ]
}

function described(message: Action | Event): Json {
  return {
    name: message.name,
    summary: message.summary,
    'x-since': message.since,
    ...(message.until && { 'x-until': message.until }),
    ...(message.absentIn && { 'x-absent-in': message.absentIn }),
    'x-privileges': message.privileges,
    ...('risk' in message && message.risk.length > 0 ? { 'x-risk': message.risk } : {}),
  }
}

/** The header that says which message it is comes first. */
function named(header: string, name: string, { properties, ...schema }: Schema): Schema {
  return { ...schema, properties: { [header]: { const: name }, ...(properties as object | undefined) } }
}

function bare({ $schema, title, ...schema }: Schema): Schema {
  return schema
}

/** Ids of AsyncAPI know letters, digits, dot, hyphen and underscore. */
function idOf(message: { source: { file: string } }): string {
  return fileName(message).replace('@', '_')
}
