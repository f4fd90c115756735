import { compareReleases } from '@openami/bindings'
import type { Pbx } from '../pbx/pbx.ts'
import type { Personality } from '../personalities/personality.ts'
import { stateWords } from '../pjsip/headers.ts'
import type { PjsipObject } from '../pjsip/objects.ts'
import { type Contact, list } from '../pjsip/pjsip.ts'
import { optionsOf } from '../pjsip/release-options.ts'

/** A name in a column of dots: `<Aor......>`. */
function box(title: string, width: number): string {
  return `<${title.padEnd(width - 2, '.')}>`
}

const status = { NonQualified: 'NonQual', Reachable: 'Avail', Unreachable: 'Unavail' } as const

export const line = '='.repeat(90)

/** Heads of the rows of each kind; `deep` in a list of endpoints, where rows are indented. */
export const heads = {
  endpoint: ` Endpoint:  ${box('Endpoint/CID', 51)}  <State.....>  <Channels.>`,
  ioauth: `    I/OAuth:  ${box('AuthId/UserName', 76)}`,
  deepAor: `        Aor:  ${box('Aor', 49)}  <MaxContact>`,
  deepContact: `      Contact:  ${box('Aor/ContactUri', 42)} <Hash....> <Status> <RTT(ms)..>`,
  deepTransport: `  Transport:  ${box('TransportId', 21)}  <Type>  <cos>  <tos>  ${box('BindAddress', 31)}`,
  deepIdentify: `   Identify:  ${box('Identify/Endpoint', 76)}`,
  deepMatch: `        Match:  ${box('criteria', 35)}`,
  channel: `    Channel:  ${box('ChannelId', 49)}  <State.....>  <Time.....>`,
  exten: `        Exten: ${box('DialedExten', 24)}  CLCID: ${box('ConnectedLineCID', 25)}`,
  aor: `      Aor:  ${box('Aor', 51)}  <MaxContact>`,
  contactOfAor: `    Contact:  ${box('Aor/ContactUri', 44)} <Hash....> <Status> <RTT(ms)..>`,
  auth: `  I/OAuth:  ${box('AuthId/UserName', 78)}`,
  contact: `  Contact:  ${box('Aor/ContactUri', 46)} <Hash....> <Status> <RTT(ms)..>`,
  registration: ` ${box('Registration/ServerURI', 54)}  ${box('Auth', 26)}  <Status.......>`,
  identify: ` Identify:  ${box('Identify/Endpoint', 78)}`,
  match: `      Match:  ${box('criteria', 37)}`,
  transport: `Transport:  ${box('TransportId', 21)}  <Type>  <cos>  <tos>  ${box('BindAddress', 33)}`,
} as const

export function endpointRow(pbx: Pbx, endpoint: PjsipObject): string {
  const [, number = ''] = /<(.*)>/.exec(endpoint.get('callerid')) ?? []
  const title = number === '' || number === 'unknown' ? endpoint.name : `${endpoint.name}/${number}`
  const device = `PJSIP/${endpoint.name}`
  const state = stateWords(pbx.states.device(device))
  const limit = Number(endpoint.get('device_state_busy_at')) || 'inf'
  return ` Endpoint:  ${title.padEnd(51)}  ${state.padEnd(12)}  ${pbx.channels.use(device).busy} of ${limit}`
}

export function contactRow({ release }: Pbx, contact: Contact, indent: number, width: number): string {
  const hash = contact.id.replace(/^.*@/, '').slice(0, 10)
  const title = `${contact.aor}/${contact.uri}`.slice(0, width).padEnd(width)
  // How the C library of the package spells it.
  const noTime = compareReleases(release, '17') < 0 ? 'nan' : '-nan'
  return `${'Contact:'.padStart(indent)}  ${title} ${hash} ${status[contact.status].padEnd(7)}${noTime.padStart(12)}`
}

export function aorRow(aor: PjsipObject, indent: number, width: number): string {
  return `${'Aor:'.padStart(indent)}  ${aor.name.padEnd(width)}  ${aor.get('max_contacts').padStart(1)}`
}

export function authRow(auth: PjsipObject, title: string, indent: number): string {
  return `${title.padStart(indent)}  ${auth.name}/${auth.get('username')}`
}

export function transportRow(transport: PjsipObject, indent: number): string {
  const [type, cos, tos] = [transport.get('protocol'), transport.get('cos'), transport.get('tos')]
  const values = `${type.padStart(9)}${cos.padStart(7)}${tos.padStart(7)}  ${transport.get('bind')}`
  return `${'Transport:'.padStart(indent)}  ${transport.name.padEnd(20)}${values}`
}

export function identifyRows(identify: PjsipObject, indent: number): string[] {
  const matches = list(identify.get('match')).map((match) => match.replace(/\/255\.255\.255\.255$/, '/32'))
  return [
    `${'Identify:'.padStart(indent)}  ${identify.name}/${identify.get('endpoint')}`,
    ...matches.map((match) => `${'Match:'.padStart(indent + 2)} ${match}`),
  ]
}

export function registrationRow(pbx: Pbx, registration: PjsipObject): string {
  const isRegistered = pbx.pjsip.registered.has(registration.name)
  const title = `${registration.name}/${registration.get('server_uri')}`
  const state = isRegistered ? 'Registered   3600' : 'Unregistered     0'
  return ` ${title.padEnd(54)}  ${(registration.get('outbound_auth') || 'n/a').padEnd(26)}  ${state}`
}

/** `ParameterName : ParameterValue`, the options in alphabetical order. */
export function parameterRows(object: PjsipObject, personality: Personality): string[] {
  return settingRows(optionsOf(object, personality).sort(([a], [b]) => (a < b ? -1 : 1)))
}

export function settingRows(options: ReadonlyArray<readonly [name: string, value: string]>): string[] {
  const names = Math.max('ParameterName'.length, ...options.map(([name]) => name.length))
  const values = Math.max('ParameterValue'.length, ...options.map(([, value]) => value.length))
  const row = (name: string, value: string): string => ` ${name.padEnd(names)} : ${value}`
  return [
    '',
    row('ParameterName', 'ParameterValue'),
    ` ${'='.repeat(names + values + 3)}`,
    ...options.map(([name, value]) => row(name, value)),
    '',
  ]
}
