import type {
  Action,
  Event,
  Field,
  Meaning,
  Model,
  Parameter,
  ResolvedType,
  SourcePlace,
} from '@openami/generator/internal'

const at = (file: string): SourcePlace => ({ file, line: 1, column: 1 })
const string: ResolvedType = { kind: 'string', name: 'string' }
const integer: ResolvedType = { kind: 'integer', name: 'integer', minimum: 0, unit: 's' }
const yesNo: ResolvedType = { kind: 'boolean', name: 'yes-no', true: ['true', 'yes'], false: ['false', 'no'] }
const variables: ResolvedType = { kind: 'pairs', name: 'variables' }
const secret: ResolvedType = { kind: 'secret', name: 'secret' }
const authType: ResolvedType = { kind: 'enum', values: { MD5: 'MD5 of challenge and secret.' } }

export function field(name: string, type: ResolvedType = string, rest: Partial<Field> = {}): Field {
  return { name, meaning: 'default', summary: `What ${name} holds.`, type, since: ['1.0'], ...rest }
}

export function parameter(name: string, type: ResolvedType = string, rest: Partial<Parameter> = {}): Parameter {
  return { ...field(name, type), required: false, ...rest }
}

export function action(name: string, method: string, rest: Partial<Action> = {}): Action {
  return {
    name,
    method,
    area: 'manager',
    module: 'manager',
    summary: `Does ${name}.`,
    since: ['1.0'],
    privileges: [{ from: '1.0', privileges: [] }],
    examples: [],
    request: [],
    conditions: [],
    replies: [{ since: ['1.0'], kind: 'ack' }],
    risk: [],
    source: at(`actions/${name}.yaml`),
    ...rest,
  }
}

export function event(name: string, headers: Field[], rest: Partial<Event> = {}): Event {
  return {
    name,
    area: 'channels',
    module: 'channel',
    summary: `Tells ${name}.`,
    since: ['1.0'],
    privileges: [{ from: '1.0', privileges: ['call'] }],
    examples: [],
    headers,
    source: at(`events/${name}.yaml`),
    ...rest,
  }
}

/** A small model with every shape that emitters know. */
export function fixture(): Model {
  const snapshot = (prefix: string): Field[] => [
    field(`${prefix}Channel`, string, { from: { group: 'channel-snapshot', prefix } }),
    field(`${prefix}CallerIDNum`, string, { absent: ['<unknown>'], from: { group: 'channel-snapshot', prefix } }),
  ]
  const actions = [
    action('Login', 'login', {
      request: [
        parameter('AuthType', authType),
        parameter('Username', string, { required: true }),
        parameter('Secret', secret, { sensitive: true }),
        parameter('Key'),
      ],
      conditions: [{ exclusive: ['Secret', 'Key'] }, { oneOf: ['Secret', 'Key'] }],
    }),
    action('Logoff', 'logoff', { replies: [{ since: ['1.0'], kind: 'goodbye' }] }),
    action('Challenge', 'challenge', {
      request: [parameter('AuthType', authType, { required: true })],
      replies: [{ since: ['1.0'], kind: 'fields', headers: [field('Challenge')] }],
    }),
    action('Ping', 'ping'),
    action('Originate', 'originate', {
      area: 'channels',
      privileges: [
        { from: '1.0', privileges: ['call'] },
        { from: '1.6', privileges: ['originate'] },
      ],
      request: [
        parameter('Channel', string, { required: true }),
        parameter('Exten'),
        parameter('Context'),
        parameter('Priority', { kind: 'integer' }),
        parameter('Application'),
        parameter('Data'),
        parameter('Timeout', { kind: 'integer', unit: 'ms' }),
        parameter('Variable', variables, { repeated: true }),
        parameter('Async', yesNo),
        parameter('Codecs', { kind: 'list', separator: ',', items: string }, { since: ['1.8'] }),
      ],
      conditions: [
        { together: ['Context', 'Exten', 'Priority'] },
        { oneOf: ['Exten', 'Application'] },
        { exclusive: ['Exten', 'Application'] },
      ],
      outcome: { event: 'OriginateResponse' },
      risk: ['runs-programs'],
    }),
    action('UpdateConfig', 'updateConfig', {
      request: [parameter('Action-000000', string, { pattern: 'numbered' })],
      risk: ['writes-files'],
    }),
    action('QueueStatus', 'queueStatus', {
      area: 'queues',
      request: [parameter('Queue', string, { since: ['1.2'] })],
      replies: [{ since: ['1.0'], kind: 'list', items: ['QueueParams', 'QueueMember'], ends: 'QueueStatusComplete' }],
    }),
    action('Queues', 'queues', {
      area: 'queues',
      replies: [
        { since: ['1.0'], until: ['1.4'], kind: 'text' },
        { since: ['1.6'], kind: 'list', items: ['QueueParams'], ends: 'QueueStatusComplete' },
      ],
    }),
    action('Command', 'command', {
      area: 'system',
      request: [parameter('Command', string, { required: true })],
      replies: [{ since: ['1.0'], kind: 'output' }],
    }),
    action('DBGet', 'dbGet', {
      area: 'system',
      replies: [{ since: ['1.0'], kind: 'event', items: ['DBGetResponse'] }],
    }),
  ]
  const events = [
    event('Hangup', [...snapshot(''), field('Cause', { kind: 'integer' }), field('Cause-txt')]),
    event('DialBegin', [
      ...snapshot(''),
      ...snapshot('Dest'),
      field('ChanVariable', variables, { keyed: true, repeated: true }),
    ]),
    event('OriginateResponse', [
      field('Response', { kind: 'enum', values: { Success: 'Up.', Failure: 'Not up.' } }),
      field('Reason', { kind: 'integer' }),
    ]),
    event('QueueParams', [field('Queue'), field('Calls', { kind: 'integer' })], {
      area: 'queues',
      answers: ['QueueStatus'],
    }),
    event('QueueMember', [field('Queue'), field('Paused', { kind: 'boolean', true: ['1'], false: ['0'] })], {
      area: 'queues',
    }),
    event('QueueStatusComplete', [], { area: 'queues' }),
    event('DBGetResponse', [field('Family'), field('Val')], { area: 'system' }),
    event('RTCPSent', [field('ReportXLSR', { kind: 'integer' }, { pattern: 'numbered' })], {
      area: 'rtp',
      dynamic: true,
    }),
  ]
  const named = <T extends { name: string }>(things: readonly T[]): Record<string, T> =>
    Object.fromEntries(things.map((thing) => [thing.name, thing]))
  const meaning: Meaning = {
    id: 'default',
    summary: 'Name of a channel.',
    type: string,
    standard: [{ row: 15, verdict: 'ok' }],
  }
  return {
    $schema: './model.schema.json',
    version: 1,
    protocol: {
      ports: { plain: 5038, tls: 5039 },
      maxLineBytes: 1022,
      maxHeaders: 128,
      common: {
        action: [parameter('ActionID')],
        response: [field('Message')],
        event: [field('Timestamp', { kind: 'number', unit: 's' })],
      },
      configuration: [],
      document: { commands: [], summaries: [], examples: [] },
    },
    releases: [
      { branch: '1.0', first: '1.0.0', last: '1.0.12', ami: '1.0' },
      { branch: '22', first: '22.0.0', last: '22.10.1', ami: '11.0.0' },
    ],
    privileges: [{ name: 'call', summary: 'Calls.', since: ['1.0'], read: 'Channel events.', write: 'Calls.' }],
    errors: [
      {
        section: 'session',
        text: 'Permission denied',
        summary: 'The user lacks a class.',
        advice: 'Add it to `write`.',
        since: ['1.0'],
        sources: [{ file: 'main/manager.c', line: 7083, release: '22.10.1' }],
      },
    ],
    types: { string, integer, 'yes-no': yesNo, variables, secret },
    headers: {
      Channel: { name: 'Channel', area: 'channels', meanings: [meaning], source: at('headers/channels.yaml') },
    },
    groups: { 'channel-snapshot': { name: 'channel-snapshot', summary: 'A channel.', headers: snapshot('') } },
    actions: named(actions),
    events: named(events),
  }
}
