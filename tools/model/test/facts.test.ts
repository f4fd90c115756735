import { fileURLToPath } from 'node:url'
import { availableIn } from '@openami/bindings/release'
import { expect, it } from 'vitest'
import { loadSpec } from '../src/index.ts'

const { model } = loadSpec(fileURLToPath(new URL('../../../spec', import.meta.url)))

/** Facts read in Asterisk's sources at the releases named, where its documentation says otherwise or nothing. */
it.each([
  ['FailedACL', 'EventTV', ['12.0.0', '22'], []],
  ['SuccessfulAuth', 'UsingPassword', ['12.0.0', '22'], []],
  ['AgentCalled', 'Variable', ['1.4', '1.8', '11'], ['1.2', '12']],
  ['AgentConnect', 'Variable', ['1.4', '1.8', '11'], ['1.2', '12']],
  ['AgentComplete', 'Variable', ['1.4', '1.8', '11'], ['1.2', '12']],
  ['AgentDump', 'Variable', ['1.4', '1.8', '11'], ['1.2', '12']],
  ['AgentRingNoAnswer', 'Variable', ['1.6.2', '1.8', '11'], ['12']],
  ['AuthDetail', 'Username', ['12.0.0', '22'], []],
  ['AuthDetail', 'OauthSecret', ['17.0.0', '18', '20.5'], ['16']],
  ['AuthList', 'PasswordDigest', ['20.12.0', '21.7', '22.2.0'], ['20.11.0', '21.6', '22.1.0']],
  ['EndpointDetail', 'DeviceState', ['12.0.0', '22'], []],
  ['EndpointDetail', 'ActiveChannels', ['12.0.0', '22'], []],
  [
    'EndpointDetail',
    'SecurityNegotiation',
    ['16.30.0', '18.16.0', '19.8.0', '20.1.0', '21'],
    ['16.29.0', '17', '20.0.0'],
  ],
  ['OutboundRegistrationDetail', 'SecurityMechanisms', ['16.30.0', '18.16.0', '19.8.0', '20.1.0'], ['17', '19.7.0']],
  ['OutboundSubscriptionDetail', 'Extension', ['12.0.0', '16', '22.0.0'], []],
  ['QueueMemberPause', 'Queue', ['12.0.0', '12.1', '22'], ['11']],
  ['QueueMemberPaused', 'Queue', ['1.2', '11'], ['12.0.0', '12.1.0']],
  ['Status', 'Language', ['14', '16', '22'], ['11', '12', '13.2.0', '13.38.3']],
  ['Status', 'ChanVariable', ['12.0.0', '14', '22'], ['11', '13.0.0', '13.38.3']],
  ['EndpointList', 'ObjectName', ['12.0.0', '22'], []],
  ['TransportDetail', 'ExternalSignalingHostname', ['24'], ['23', '22']],
])('%s has %s in %j and not in %j', (event, header, there, missing) => {
  const field = model?.events[event]?.headers.find(({ name }) => name === header)
  if (field === undefined) throw new Error(`${event} has no ${header}`)
  expect(there.filter((release) => !availableIn(field, release))).toEqual([])
  expect(missing.filter((release) => availableIn(field, release))).toEqual([])
})

it('prints the conditions of parameters as sentences', () => {
  const texts = Object.values(model?.actions ?? {}).flatMap(({ request }) => request.map((one) => one.requiredWhen))
  const known = texts.filter((text) => text !== undefined)
  expect(known.length).toBeGreaterThan(30)
  expect(known.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([])
})

it('has no header in ContactStatus that only the documentation of some releases names', () => {
  const names = model?.events.ContactStatus?.headers.map(({ name }) => name) ?? []
  expect(names).toContain('RoundtripUsec')
  for (const name of ['UserAgent', 'RegExpire', 'ViaAddress', 'CallID']) expect(names).not.toContain(name)
})

it('has no headers of the channel that parked a call: documented, and sent by no release', () => {
  for (const event of ['ParkedCall', 'ParkedCallGiveUp', 'ParkedCallSwap', 'ParkedCallTimeOut', 'UnParkedCall']) {
    const names = model?.events[event]?.headers.map(({ name }) => name) ?? []
    expect(names.filter((name) => name.startsWith('Parker'))).toEqual(['ParkerDialString'])
  }
})
