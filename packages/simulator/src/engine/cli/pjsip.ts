import type { Pbx } from '../pbx/pbx.ts'
import { type PjsipType, pjsipDefaults } from '../pjsip/defaults.ts'
import type { PjsipObject } from '../pjsip/objects.ts'
import { list } from '../pjsip/pjsip.ts'
import { posixPattern } from '../posix/pattern.ts'
import { type Commands, failed, usage, withArguments } from './command.ts'
import { pjsipContactCommands } from './pjsip-contacts.ts'
import {
  aorRow,
  authRow,
  contactRow,
  endpointRow,
  heads,
  identifyRows,
  line,
  parameterRows,
  registrationRow,
  transportRow,
} from './pjsip-rows.ts'

interface Kind {
  readonly head: readonly string[]
  /** In lists that go no deeper. */
  readonly shortHead: readonly string[]
  rows(pbx: Pbx, object: PjsipObject): string[]
  shortRows(pbx: Pbx, object: PjsipObject): string[]
}

const { endpoint, ioauth, deepAor, deepContact, deepTransport, deepIdentify, deepMatch, channel, exten } = heads

const kinds: Readonly<Record<PjsipType, Kind>> = {
  endpoint: {
    head: [endpoint, ioauth, deepAor, deepContact, deepTransport, deepIdentify, deepMatch, channel, exten],
    shortHead: [endpoint],
    rows: (pbx, object) => [...endpointRows(pbx, object), ''],
    shortRows: (pbx, object) => [endpointRow(pbx, object)],
  },
  aor: {
    head: [heads.aor, heads.contactOfAor],
    shortHead: [heads.aor],
    rows: (pbx, object) => [
      aorRow(object, 10, 51),
      ...pbx.pjsip.contacts(object).map((contact) => contactRow(pbx, contact, 12, 44)),
      '',
    ],
    shortRows: (_, object) => [aorRow(object, 10, 51)],
  },
  auth: {
    head: [heads.auth],
    shortHead: [heads.auth],
    rows: (_, object) => [authRow(object, 'Auth:', 10)],
    shortRows: (_, object) => [authRow(object, 'Auth:', 10)],
  },
  transport: {
    head: [heads.transport],
    shortHead: [heads.transport],
    rows: (_, object) => [transportRow(object, 10)],
    shortRows: (_, object) => [transportRow(object, 10)],
  },
  identify: {
    head: [heads.identify, heads.match],
    shortHead: [heads.identify],
    rows: (_, object) => [...identifyRows(object, 10), ''],
    shortRows: (_, object) => identifyRows(object, 10).slice(0, 1),
  },
  registration: {
    head: [heads.registration],
    shortHead: [heads.registration],
    rows: (pbx, object) => [registrationRow(pbx, object)],
    shortRows: (pbx, object) => [registrationRow(pbx, object)],
  },
}

/** `identifies`: some words have another plural. */
function plural(type: string): string {
  return type === 'identify' ? 'identifies' : `${type}s`
}

function listOf(type: PjsipType, isShort: boolean): Commands[string] {
  return ({ pbx }, [like, pattern]) => {
    const matches = like?.toLowerCase() === 'like' && pattern !== undefined ? posixPattern(pattern) : undefined
    const found = pbx.pjsip.all(type).filter(({ name }) => matches === undefined || matches.test(name))
    if (found.length === 0) return ['No objects found.', '']
    const kind = kinds[type]
    const rows = found.flatMap((object) => (isShort ? kind.shortRows : kind.rows)(pbx, object))
    const head = isShort ? kind.shortHead : kind.head
    return ['', ...head, line, '', ...rows, '', `Objects found: ${found.length}`, '']
  }
}

function showOne(type: PjsipType): Commands[string] {
  return ({ pbx, personality }, [name]) => {
    if (name === undefined) return failed('No object specified.')
    const object = pbx.pjsip.find(type, name)
    if (object === undefined) return [`Unable to find object ${name}.`, '']
    const kind = kinds[type]
    return ['', ...kind.head, line, '', ...kind.rows(pbx, object), ...parameterRows(object, personality)]
  }
}

function endpointRows(pbx: Pbx, object: PjsipObject): string[] {
  const { pjsip } = pbx
  const all = (type: PjsipType, names: string): PjsipObject[] =>
    list(names).flatMap((name) => pjsip.find(type, name) ?? [])
  return [
    endpointRow(pbx, object),
    ...all('auth', object.get('auth')).map((auth) => authRow(auth, 'InAuth:', 12)),
    ...all('auth', object.get('outbound_auth')).map((auth) => authRow(auth, 'OutAuth:', 12)),
    ...all('aor', object.get('aors')).flatMap((aor) => [
      aorRow(aor, 12, 49),
      ...pjsip.contacts(aor).map((contact) => contactRow(pbx, contact, 14, 42)),
    ]),
    ...all('transport', object.get('transport')).map((transport) => transportRow(transport, 12)),
    ...pjsip.identifies(object.name).flatMap((identify) => identifyRows(identify, 12)),
  ]
}

const none = (): string[] => ['No objects found.', '']
const noObject: Commands[string] = (_, [name]) =>
  name === undefined ? failed('No object specified.') : [`Unable to find object ${name}.`, '']

function subscriptions(isShort: boolean): Commands[string] {
  const box = (title: string, width: number): string => `<${title.padEnd(width - 2, '.')}>`
  const head = isShort
    ? [`${'Endpoint/CLI'.padEnd(30)} ${'Resource/Event'.padEnd(30)} Expiry Call-id`]
    : [
        `Endpoint: ${box('Endpoint/Caller-ID', 65)}`,
        `Resource: ${box('Resource/Event', 65)}`,
        `  Expiry: <Expiry>  ${box('Call-id', 55)}`,
        '='.repeat(75),
      ]
  return (_, [like, pattern]) => {
    const isLike = like?.toLowerCase() === 'like' && pattern !== undefined
    return [...head, '', `0 active subscriptions${isLike ? ` matched "${pattern}"` : ''}`]
  }
}

function register(registers: boolean): Commands[string] {
  const verb = registers ? 'register' : 'unregister'
  return withArguments(1, 1, `pjsip send ${verb} <registration> | *all`, ({ pbx }, [name = '']) => {
    const found = name === '*all' ? pbx.pjsip.all('registration') : [pbx.pjsip.find('registration', name)]
    if (found.includes(undefined)) return failed(`Unable to retrieve registration ${name}`)
    for (const each of found) if (each !== undefined) pbx.pjsip.requestRegistration(each.name, registers)
    const title = registers ? 'Re-register' : 'Unregister'
    return [name === '*all' ? `${title} all queued` : `${title} ${name} queued`]
  })
}

/** `pjsip …`. */
export const pjsipCommands: Commands = {
  ...Object.fromEntries(
    Object.keys(pjsipDefaults).flatMap((type) => {
      const known = type as PjsipType
      return [
        [`pjsip show ${plural(type)}`, listOf(known, false)],
        [`pjsip list ${plural(type)}`, listOf(known, true)],
        [`pjsip show ${type}`, showOne(known)],
      ]
    }),
  ),
  ...pjsipContactCommands,
  'pjsip show channels': none,
  'pjsip list channels': none,
  'pjsip show channel': noObject,
  'pjsip show channelstats': none,
  'pjsip show unidentified_requests': none,
  'pjsip show subscriptions inbound': subscriptions(false),
  'pjsip show subscriptions outbound': subscriptions(false),
  'pjsip list subscriptions inbound': subscriptions(true),
  'pjsip list subscriptions outbound': subscriptions(true),
  'pjsip show subscription inbound': () => [''],
  'pjsip show subscription outbound': () => [''],
  'pjsip dump endpt': () => [''],
  'pjsip send register': register(true),
  'pjsip send unregister': register(false),
  'pjsip send notify': (_, [type, kind, ...names]) => {
    if (type === undefined || kind === undefined || names.length === 0)
      return usage('pjsip send notify <type> {endpoint|uri|channel} <peer> [<peer>...]')
    return failed(`Unable to find notify type '${type}'`)
  },
  'pjsip show identifiers': withArguments(0, 0, 'pjsip show identifiers', ({ personality }) => {
    const names = ['name not specified', 'ip', 'username', 'anonymous', 'auth_username', 'header']
    const matchesUri = personality.forms.event('IdentifyDetail').hidden?.has('MatchRequestUri') !== true
    return [
      'Identifier Names:   ',
      ...[...names, ...(matchesUri ? ['request_uri'] : [])].map((name) => name.padEnd(20)),
    ]
  }),
  'pjsip show transport-monitors': () => [
    'PJSIP Transport Monitors:',
    '',
    '<Remote Host...................................> <State.....> <Direction> <RefCnt> <Monitors> <ObjName............>',
    '',
    'Total Transport Monitors: 0',
    '',
  ],
  'pjsip show scheduled_tasks': () => [
    'PJSIP Scheduled Tasks:',
    '',
    '<Task Name....................................> <Interval> <Times Run> <State>  <Queued....>  <Last Start>  <Next Start.....secs>',
    '='.repeat(129),
    '',
    'Total Scheduled Tasks: 0',
    '',
  ],
  'pjsip show version': ({ personality }) => [
    `PJPROJECT version currently running against: ${personality.since('17') ? '2.17' : '2.13.1'}`,
  ],
}
