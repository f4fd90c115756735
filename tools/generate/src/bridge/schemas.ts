import {
  type Action,
  actionSchema,
  type Event,
  eventSchema,
  type Field,
  type Model,
  type Schema,
  unique,
} from '@openami/generator/internal'

/** Codes of `error.code` that are the bridge's own; the others are those of the client. */
export const bridgeCodes = {
  BRIDGE_ACTION_REPEATED: 'This id was begun before and its outcome is unknown; it is not carried out again.',
  BRIDGE_ANSWER_TOO_LONG:
    'It was carried out, but its answer is longer than a message of NATS can be: ask for a stream.',
  BRIDGE_INVALID_REQUEST: 'The request cannot be read, or its parameters are wrong; nothing was sent.',
  BRIDGE_NOT_PERMITTED: 'The role may not send this action; nothing was sent.',
} as const

export const clientCodes = {
  ABORT_ERR: 'Cancelled by the caller, or the bridge was stopped.',
  AMI_ACTION_FAILED: 'Asterisk has answered with an error, which `response` holds.',
  AMI_ACTION_TIMEOUT: 'Asterisk did not answer in time; the outcome is unknown.',
  AMI_CONNECTION_LOST: 'The link to Asterisk was interrupted; the outcome is unknown.',
  AMI_INVALID_ACTION: 'The client of the bridge cannot write this action; nothing was sent.',
  AMI_NOT_SENT: 'The link to Asterisk is interrupted; nothing was sent.',
} as const

const text: Schema = { type: 'string' }
const count: Schema = { type: 'integer', minimum: 0 }
const time: Schema = { type: 'string', format: 'date-time' }

const envelope = {
  node: { ...text, description: 'Name of the server, as the configuration of the bridge has it.' },
  epoch: { type: 'integer', minimum: 1, description: 'Grows with each bridge that takes the node over.' },
  sequence: {
    type: 'integer',
    minimum: 1,
    description: 'From 1 on in each epoch, without a hole: a consumer that misses one has lost a message.',
  },
  time: { ...time, description: 'When the bridge had it.' },
}

function stored(kind: string, description: string, properties: Schema, optional: readonly string[] = []): Schema {
  const all = { kind: { const: kind }, ...envelope, ...properties }
  const required = Object.keys(all).filter((name) => !optional.includes(name))
  return { description, type: 'object', properties: all, required, additionalProperties: false }
}

const rawHeaders: Schema = {
  description:
    'Texts by the names that the server wrote; a repeated header is an array, and sensitive values are masked.',
  type: 'object',
  additionalProperties: { anyOf: [text, { type: 'array', items: text }] },
}

/** An event; `name` and `headers` are those of one event of the spec, or any where there is none. */
export function eventMessage(event?: {
  readonly name: string
  readonly headers: Schema
  readonly summary: string
}): Schema {
  return stored('event', event?.summary ?? 'An event that the spec does not know; its headers are texts.', {
    name: event === undefined ? text : { const: event.name },
    release: { ...text, description: 'Of the server, as exactly as it is known: 22.10.1, or its branch 22.' },
    headers: event?.headers ?? { type: 'object' },
    raw: rawHeaders,
  })
}

/** Messages that are stored, apart from events. */
export const storedMessages: Readonly<Record<string, Schema>> = {
  gap: stored(
    'gap',
    'Events between the message before it and the one after it are lost.',
    {
      reason: {
        description:
          'asterisk: the link to the server was interrupted. bridge: another bridge published before. nats: NATS was away for longer than the bridge could keep events, or a message was longer than it takes.',
        enum: ['asterisk', 'bridge', 'nats'],
      },
      from: time,
      to: time,
      events: { ...count, description: 'How many are lost, where that is known.' },
    },
    ['from', 'events'],
  ),
  status: stored(
    'status',
    'The link to the server.',
    {
      state: { enum: ['connected', 'disconnected', 'stopped'] },
      reason: { ...text, description: 'Why, where something went wrong; without secrets.' },
    },
    ['reason'],
  ),
  announce: stored('announce', 'Who publishes, at the beginning of each connection with the server.', {
    bridge: text,
    amiVersion: text,
    release: text,
  }),
  snapshot: stored('snapshot', 'The whole state of the server.', { snapshot: { $ref: '#/components/schemas/state' } }),
  patches: stored('patches', 'What is different since the snapshot or the patches before it.', {
    patches: { type: 'array', items: { $ref: '#/components/schemas/patch' } },
  }),
}

const collections = [
  'channels',
  'calls',
  'bridges',
  'queues',
  'agents',
  'conferences',
  'parked',
  'devices',
  'extensions',
  'presences',
  'registrations',
  'mailboxes',
] as const

export const state: Schema = {
  description: 'Each collection is an object by id; its values are those of the package @openami/live.',
  type: 'object',
  properties: Object.fromEntries(
    collections.map((name) => [name, { type: 'object', additionalProperties: { type: 'object' } }]),
  ),
  required: [...collections],
  additionalProperties: false,
}

const path: Schema = { ...text, pattern: '^(/|$)' }

/** Of JSON Patch (RFC 6902), what the bridge writes. */
export const patch: Schema = {
  oneOf: [
    {
      type: 'object',
      properties: { op: { enum: ['add', 'replace'] }, path, value: {} },
      required: ['op', 'path', 'value'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { op: { const: 'remove' }, path },
      required: ['op', 'path'],
      additionalProperties: false,
    },
  ],
}

/** What is asked of the bridge. */
export function requestMessage(action: Action): Schema {
  // Steps are a short form of the TypeScript client.
  const { $schema, title, description, ...parameters } = actionSchema(action, true)
  const { ActionID: _, ...own } = (parameters.properties ?? {}) as Schema
  const needsNone = parameters.required === undefined && parameters.allOf === undefined
  return {
    description,
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern: '^[A-Za-z0-9_-]{1,128}$',
        description: 'Chosen by the caller, new for each action: an action of one id is carried out once at most.',
      },
      parameters: { ...parameters, properties: own },
      timeout: { type: 'number', minimum: 0, description: 'Milliseconds until the caller has no use for an answer.' },
      stream: {
        type: 'boolean',
        description: 'Whether the items of a list come one by one, before the answer. Default false.',
      },
    },
    required: needsNone ? ['id'] : ['id', 'parameters'],
    additionalProperties: false,
  }
}

const answered = { node: text, epoch: { type: 'integer', minimum: 1 } }

/** The answer to an action that Asterisk has carried out; `headersOf` gives the schema of an event of a list. */
export function answerMessage(action: Action, model: Model, headersOf: (event: string) => Schema | undefined): Schema {
  const own = action.replies.flatMap(({ headers = [] }): Field[] => headers)
  const headers = unique([...model.protocol.common.response, ...own])
  const { properties } = readable(eventSchema({ ...action, headers } as unknown as Event, false))
  const named = (names: readonly string[]): Schema[] => names.map(headersOf).filter((schema) => schema !== undefined)
  const items = itemsOf(action, headersOf)
  const ends = named([...new Set(action.replies.flatMap(({ ends }) => ends ?? []))])
  const events = [...items, ...ends]
  const reply = {
    type: 'object',
    properties: {
      ...(properties as object),
      ...(items.length > 0 && { items: { type: 'array', items: { anyOf: items } } }),
      ...(ends.length > 0 && { complete: { anyOf: ends } }),
      ...(events.length > 0 && { event: { anyOf: events } }),
      output: { type: 'array', items: text },
    },
  }
  return {
    type: 'object',
    properties: {
      ok: { const: true },
      ...answered,
      reply,
      count: { ...count, description: 'How many items came before, of a request with `stream`.' },
    },
    required: ['ok', 'node', 'epoch', 'reply'],
    additionalProperties: false,
  }
}

/** An item of a list, of a request with `stream`; nothing for an action without lists. */
export function itemMessage(action: Action, headersOf: (event: string) => Schema | undefined): Schema | undefined {
  const items = itemsOf(action, headersOf)
  if (items.length === 0) return undefined
  return {
    type: 'object',
    properties: { ...answered, number: { type: 'integer', minimum: 1 }, item: { anyOf: items } },
    required: ['node', 'epoch', 'number', 'item'],
    additionalProperties: false,
  }
}

function itemsOf(action: Action, headersOf: (event: string) => Schema | undefined): Schema[] {
  const names = new Set(action.replies.flatMap((reply) => reply.items ?? []))
  return [...names].map(headersOf).filter((schema) => schema !== undefined)
}

/** The answer to an action that was refused, failed, or whose outcome is unknown. */
export const failure: Schema = {
  type: 'object',
  properties: {
    ok: { const: false },
    ...answered,
    error: {
      type: 'object',
      properties: {
        code: {
          description: 'More may come.',
          anyOf: [
            ...Object.entries({ ...bridgeCodes, ...clientCodes }).map(([code, description]) => ({
              const: code,
              description,
            })),
            { type: 'string', pattern: '^[A-Z_]+$' },
          ],
        },
        message: text,
        retryable: {
          type: 'boolean',
          description: 'Whether the action was certainly not carried out, and may succeed later, with a new id.',
        },
        response: { type: 'object', description: 'What Asterisk says in its `Response: Error`, where it was asked.' },
      },
      required: ['code', 'message', 'retryable'],
      additionalProperties: false,
    },
  },
  required: ['ok', 'node', 'epoch', 'error'],
  additionalProperties: false,
}

/** Headers of an event as the bridge publishes them. */
export function headersSchema(event: Event): Schema {
  const { $schema, title, description, ...schema } = readable(eventSchema(event, true))
  return { ...schema, properties: { Event: { const: event.name }, ...(schema.properties as object | undefined) } }
}

/** A value that cannot be read as its type, or is masked, is there as text. */
function readable(schema: Schema): Schema {
  const withText = (members: unknown): Schema =>
    Object.fromEntries(
      Object.entries(members as Record<string, Schema>).map(([name, { description, ...own }]) => {
        const documented = description === undefined ? {} : { description }
        return [name, { ...documented, ...(own.type === 'string' && !own.pattern ? own : { anyOf: [own, text] }) }]
      }),
    )
  return {
    ...schema,
    ...(schema.properties !== undefined && { properties: withText(schema.properties) }),
    ...(schema.patternProperties !== undefined && { patternProperties: withText(schema.patternProperties) }),
  }
}
