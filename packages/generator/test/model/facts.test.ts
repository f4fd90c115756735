import { availableIn } from '@openami/bindings/release'
import { describe, expect, it } from 'vitest'
import { atRelease } from '../../src/internal.ts'
import { model } from './own-spec.ts'

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
  [
    'ChanSpyStop',
    'SpyeeChannel',
    ['1.6.2', '11', '16.16.0', '18.2.0', '19.0.0', '22'],
    ['12', '16.15.0', '17', '18.1.0'],
  ],
  ['ChanSpyStop', 'SpyeeUniqueid', ['16.16.0', '18.2.0', '19.0.0', '22'], ['12', '16.15.0', '17', '18.1.0']],
  ['EndpointList', 'ObjectName', ['12.0.0', '22'], []],
  ['TransportDetail', 'ExternalSignalingHostname', ['24'], ['23', '22']],
])('%s has %s in %j and not in %j', (event, header, there, missing) => {
  const field = model?.events[event]?.headers.find(({ name }) => name === header)
  if (field === undefined) throw new Error(`${event} has no ${header}`)
  expect(there.filter((release) => !availableIn(field, release))).toEqual([])
  expect(missing.filter((release) => availableIn(field, release))).toEqual([])
})

it.each([
  ["Unable to find notify type '…'", ['18.16.0', '19.8.0', '20.1.0', '22'], ['16', '18.15.0', '20.0.0']],
  ['Asterisk is shutting down', ['13.9.0', '14', '22'], ['12', '13.8.0']],
  ['File requires escalated privileges', ['20.12.0', '21.7.0', '22.2.0'], ['18', '20.11.0', '22.1.0']],
  ['No data returned', ['1.8', '14'], ['1.6.2', '15']],
])('a server says %j in %j and not in %j', (text, there, missing) => {
  const error = model?.errors.find((one) => one.text === text)
  if (error === undefined) throw new Error(`errors.yaml has no ${text}`)
  expect(there.filter((release) => !availableIn(error, release))).toEqual([])
  expect(missing.filter((release) => availableIn(error, release))).toEqual([])
})

it('prints the conditions of parameters as sentences', () => {
  const texts = Object.values(model?.actions ?? {}).flatMap(({ request }) => request.map((one) => one.requiredWhen))
  const known = texts.filter((text) => text !== undefined)
  expect(known.length).toBeGreaterThan(30)
  expect(known.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([])
})

it('ContactStatus has no header that only the documentation of some releases lists', () => {
  const names = model?.events.ContactStatus?.headers.map(({ name }) => name) ?? []
  expect(names).toContain('RoundtripUsec')
  for (const name of ['UserAgent', 'RegExpire', 'ViaAddress', 'CallID']) expect(names).not.toContain(name)
})

it('parking events have no headers of the parking channel, which no release sends', () => {
  for (const event of ['ParkedCall', 'ParkedCallGiveUp', 'ParkedCallSwap', 'ParkedCallTimeOut', 'UnParkedCall']) {
    const names = model?.events[event]?.headers.map(({ name }) => name) ?? []
    expect(names.filter((name) => name.startsWith('Parker'))).toEqual(['ParkerDialString'])
  }
})

const actionOf = (name: string, release: string) => model && atRelease(model, release).actions[name]

describe('the framing of an answer in a release', () => {
  it.each([
    ['PJSIPShowEndpoint', '12.3.2', '12.4.0', ['items', 'end']],
    ['PJSIPShowEndpoints', '12.3.2', '12.4.0', ['items', 'end']],
    ['PJSIPShowRegistrationsInbound', '12.3.2', '12.4.0', ['items', 'end']],
    ['PJSIPShowRegistrationsOutbound', '12.3.2', '12.4.0', ['items', 'end']],
    ['PJSIPShowSubscriptionsInbound', '12.3.2', '12.4.0', ['items', 'end']],
    ['PJSIPShowSubscriptionsOutbound', '12.3.2', '12.4.0', ['items', 'end']],
    ['PJSIPShowResourceLists', '13.1.1', '13.2.0', ['items', 'end']],
    ['Parkinglots', '11.25.3', '12.0.0', ['items']],
    ['Events', '1.6.2.24', '1.8.5.0', ['response']],
    ['Events', '1.8.4.4', '1.8.5.0', ['response']],
  ])('%s up to %s, but not from %s on, has no ActionID in %j', (name, last, next, parts) => {
    expect(actionOf(name, last)?.reply?.withoutActionId).toEqual(parts)
    expect(actionOf(name, next)?.reply?.kind).toMatch(/list|fields/)
    expect(actionOf(name, next)?.reply?.withoutActionId).toBeUndefined()
  })

  it.each([
    ['PresenceState', '11.11.0', '11.12.0'],
    ['PresenceState', '12.4.0', '12.5.0'],
    ['QueueRule', '1.6.2.24', '1.8.5.0'],
    ['QueueRule', '1.8.4.4', '1.8.5.0'],
  ])('%s up to %s, but not from %s on, is answered without a response', (name, last, next) => {
    expect(actionOf(name, last)?.reply?.withoutResponse).toBe(true)
    expect(actionOf(name, next)?.reply?.withoutResponse).toBeUndefined()
  })

  it.each([
    ['PJSIPShowEndpoints', 'No endpoints found'],
    ['PJSIPShowContacts', 'No Contacts found'],
    ['ConfbridgeListRooms', 'No active conferences.'],
    ['ExtensionStateList', 'No dialplan hints are available'],
  ])('%s answers %j when there is nothing to list', (name, text) => {
    expect(actionOf(name, '22')?.reply?.empty).toContain(text)
  })
})

it.each([
  ['BlindTransfer', 'BlindTransfer', 'TransfererChannel'],
  ['Atxfer', 'AttendedTransfer', 'OrigTransfererChannel'],
  ['QueueMemberRingInUse', 'QueueMemberRinginuse', 'Interface'],
  ['QueueWithdrawCaller', 'QueueCallerLeave', 'Channel'],
  ['AGI', 'AsyncAGIExec', 'CommandId'],
])('the outcome of %s is the %s with the same %s, because it has no ActionID', (name, event, header) => {
  const outcome = model?.actions[name]?.outcome
  expect(outcome?.event).toBe(event)
  expect(Object.keys(outcome?.by ?? {})).toContain(header)
})

it('contains values that the documentation omits', () => {
  const header = (event: string, name: string) => model?.events[event]?.headers.find((one) => one.name === name)
  expect(header('MeetmeMute', 'Status')?.optional).toBeUndefined()
  expect(header('Shutdown', 'Shutdown')?.type.values?.Uncleanly).toContain('Channels were up')
  expect(header('OutboundRegistrationDetail', 'Status')?.type.values).toHaveProperty('Stopped')
  expect(header('ExtensionStatus', 'Hint')?.absent).toEqual(['None'])
  const level = model?.actions.PRIDebugSet?.request.find(({ name }) => name === 'Level')
  expect(level?.type.kind).toBe('string')
  expect(model?.actions.FAXSessions?.examples[0]?.receive).toContain('EventList: Start\n')
  const waiting = model?.events.MessageWaiting?.examples.map(({ receive }) => receive)
  expect(waiting?.join('\n')).not.toContain('Waiting: 0')
})

it('describes the unreleased branch as the development branch has it', () => {
  if (model === undefined) throw new Error('the spec has mistakes')
  const [now, next] = [atRelease(model, '23'), atRelease(model, '24')]
  expect(next.ami).toBe('13.0.0')
  expect(model.releases.find(({ branch }) => branch === '24')?.unreleased).toBe(true)
  expect(Object.keys(next.actions)).toEqual(Object.keys(now.actions))
  expect(Object.keys(next.events)).toEqual(Object.keys(now.events))
})
