import { expect, it } from 'vitest'
import { type AmiEvent, actionContract, deviceState, eventNames, Message, toEvent, toFields } from '../src/index.ts'

const event = (name: string, headers: string): AmiEvent => toEvent(new Message(`Event: ${name}\r\n${headers}\r\n`))

it.each([
  ['DeviceStateChange', 'State: NOT_INUSE', 'NOT_INUSE'],
  ['QueueMember', 'Status: 1', 'NOT_INUSE'],
  ['QueueMemberStatus', 'Status: 1', 'NOT_INUSE'],
  ['QueueMemberAdded', 'Status: 1', 'NOT_INUSE'],
  ['EndpointList', 'DeviceState: Not in use', 'NOT_INUSE'],
  ['EndpointDetail', 'DeviceState: Not in use', 'NOT_INUSE'],
  ['ExtensionStatus', 'Status: 0', 'NOT_INUSE'],
  ['ExtensionStatus', 'StatusText: Idle', 'NOT_INUSE'],
  ['DeviceStateChange', 'State: RINGINUSE', 'RINGINUSE'],
  ['QueueMember', 'Status: 7', 'RINGINUSE'],
  ['EndpointList', 'DeviceState: Ring+Inuse', 'RINGINUSE'],
  ['ExtensionStatus', 'Status: 9', 'RINGINUSE'],
  ['ExtensionStatus', 'Status: -1', 'INVALID'],
])('gives one word for the state that %s reports as %j: %s', (name, header, state) => {
  expect(deviceState(event(name, header))).toBe(state)
})

it('gives the same word for the reply of ExtensionState', () => {
  const headers = actionContract('ExtensionState')?.replies.at(-1)?.headers
  const reply = (text: string) => toFields(new Message(`Response: Success\r\n${text}\r\n`), headers)
  expect(deviceState(reply('Status: 1'))).toBe('INUSE')
  expect(deviceState(reply('StatusText: Hold'))).toBe('ONHOLD')
})

it('is undefined without a device state, and for a state that the spec does not know', () => {
  expect(deviceState(event('Hangup', 'Status: 1'))).toBeUndefined()
  expect(deviceState(event('PeerStatus', 'PeerStatus: Reachable'))).toBeUndefined()
  expect(deviceState(event('QueueMember', 'Queue: support'))).toBeUndefined()
  for (const text of ['', '99', 'constructor', '__proto__', 'NOT_INUSE'])
    expect(deviceState(event('QueueMember', `Status: ${text}`))).toBeUndefined()
  expect(deviceState(event('Brandnew', 'State: INUSE'))).toBeUndefined()
})

it("leaves the header's text unchanged", () => {
  const member = event('QueueMember', 'Status: 6')
  expect([deviceState(member), member.get('Status')]).toEqual(['RINGING', '6'])
})

it('never throws, for any event of the spec', () => {
  for (const name of eventNames) expect(deviceState(event(name, 'A: b'))).toBeUndefined()
})
