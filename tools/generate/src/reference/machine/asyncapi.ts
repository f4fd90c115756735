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
import { NamedSchemas } from './named-schemas.ts'

type Json = Record<string, unknown>

/** The messages of an area's channel, by id. */
type Channel = Map<string, Json>

/** Documents by their file below `api/`: the whole protocol, and each area. */
export function asyncApiFiles(model: Model): Map<string, Json> {
  const areas = new Set([...sorted(model.actions), ...sorted(model.events)].map(({ area }) => area))
  return new Map([
    ['asyncapi.json', asyncApi(model)],
    ...[...areas].sort().map((area) => [`asyncapi/${area}.json`, asyncApi(model, area)] as const),
  ])
}

/**
 * The protocol as AsyncAPI 3, said of the server: it receives actions, each with its replies, and sends events. One
 * connection carries everything; an area has a channel, so that readers and programs get parts of a sensible size.
 */
export function asyncApi(model: Model, only?: string): Json {
  const named = new NamedSchemas()
  const messages: Json = {}
  const operations: Json = {}
  const channels = new Map<string, Channel>()
  const put = (area: string, [id, message, schema]: Message): Json => {
    messages[id] ??= { ...message, contentType: 'text/plain', payload: named.add(id, schema, id) }
    const channel = channels.get(area) ?? new Map<string, Json>()
    channels.set(area, channel.set(id, { $ref: `#/components/messages/${id}` }))
    return { $ref: `#/channels/${area}/messages/${id}` }
  }
  const isWanted = ({ area }: Action | Event): boolean => only === undefined || area === only
  const events = new Map(sorted(model.events).map((event) => [event.name, event]))
  for (const action of sorted(model.actions).filter(isWanted)) {
    const { area } = action
    const followed = [...new Set(action.replies.flatMap(({ items = [], ends }) => [...items, ends ?? '']))]
    operations[`send${idOf(action)}`] = {
      action: 'receive',
      channel: { $ref: `#/channels/${area}` },
      summary: action.summary,
      messages: [put(area, actionMessage(action))],
      reply: {
        channel: { $ref: `#/channels/${area}` },
        messages: [
          put(area, responseMessage(action, model)),
          ...followed.flatMap((name) => events.get(name) ?? []).map((event) => put(area, eventMessage(event))),
        ],
      },
      tags: [{ name: area }],
    }
  }
  const byArea = new Map<string, Event[]>()
  for (const event of sorted(model.events).filter(isWanted))
    byArea.set(event.area, [...(byArea.get(event.area) ?? []), event])
  for (const [area, own] of byArea)
    operations[`receive${idOfArea(area)}`] = {
      action: 'send',
      channel: { $ref: `#/channels/${area}` },
      summary: 'Reports what happens, to every session that may read it.',
      messages: own.map((event) => put(area, eventMessage(event))),
      tags: [{ name: area }],
    }
  const { plain, tls } = model.protocol.ports
  return {
    asyncapi: '3.0.0',
    info: {
      title: only === undefined ? 'Asterisk Manager Interface' : `Asterisk Manager Interface: ${only}`,
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
    channels: Object.fromEntries(
      Array.from(channels, ([area, own]) => [
        area,
        {
          address: null,
          title: area,
          description: 'A connection after its login; all areas are on the same one.',
          messages: Object.fromEntries(own),
        },
      ]),
    ),
    operations,
    components: { messages, schemas: named.schemas },
  }
}

type Message = [id: string, message: Json, schema: Schema]

function actionMessage(action: Action): Message {
  // Steps are numbered on the wire.
  const { steps: _, ...onWire } = action
  const schema = bare(actionSchema(onWire, true))
  return [
    `${idOf(action)}Action`,
    { ...described(action), correlationId: { location: '$message.payload#/ActionID' } },
    withHead('Action', action.name, schema),
  ]
}

function eventMessage(event: Event): Message {
  return [`${idOf(event)}Event`, described(event), withHead('Event', event.name, bare(eventSchema(event, true)))]
}

function responseMessage(action: Action, model: Model): Message {
  const own = action.replies.flatMap((reply: ReplySpan): Field[] => reply.headers ?? [])
  const headers = unique([...model.protocol.common.response, ...own])
  // A response is read as an event is: headers, and more may come than the spec knows.
  const { required: _, ...schema } = bare(eventSchema({ ...action, headers } as unknown as Event, true))
  return [
    `${idOf(action)}Reply`,
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
function withHead(header: string, name: string, { properties, ...schema }: Schema): Schema {
  return { ...schema, properties: { [header]: { type: 'string', const: name }, ...(properties as object | undefined) } }
}

function bare({ $schema, title, ...schema }: Schema): Schema {
  return schema
}

/** Ids of AsyncAPI know letters, digits, dot, hyphen and underscore. */
function idOf(message: { source: { file: string } }): string {
  return fileName(message).replaceAll(' ', '').replace(/[@.-]/g, '_')
}

/** `call-completion` → `CallCompletion`. */
function idOfArea(area: string): string {
  return area.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}
