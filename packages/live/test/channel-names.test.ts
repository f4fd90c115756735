import { expect, it } from 'vitest'
import { channelState, compareAges, deviceOf, isOlder, otherHalf, technologyOf } from '../src/model/channel-names.ts'

it.each([
  ['PJSIP/anna-0000001f', 'PJSIP', 'PJSIP/anna'],
  ['SIP/anna-b7602f10', 'SIP', 'SIP/anna'],
  ['SIP/with-hyphen-b7602f10', 'SIP', 'SIP/with-hyphen'],
  ['my-tech/anna', 'my-tech', 'my-tech/anna'],
  ['DAHDI/1-1', 'DAHDI', 'DAHDI/1'],
  // ISDN: the span, and the number that is called.
  ['DAHDI/i1/5550100-1f', 'DAHDI', 'DAHDI/i1/5550100'],
  ['DAHDI/i2/5550100:23-a', 'DAHDI', 'DAHDI/i2/5550100:23'],
  ['Local/5@agents-00000003;1', 'Local', 'Local/5@agents'],
  ['Local/5@agents-3f2c,2', 'Local', 'Local/5@agents'],
  ['Local/5@agents;2', 'Local', 'Local/5@agents'],
  ['Local/5@agents;3', 'Local', 'Local/5@agents;3'],
  ['SIP/anna-1<ZOMBIE>', 'SIP', 'SIP/anna'],
  ['SIP/anna-1<MASQ><ZOMBIE>', 'SIP', 'SIP/anna'],
  ['SIP/anna<odd>', 'SIP', 'SIP/anna<odd>'],
  ['AsyncGoto/SIP/anna-1', 'AsyncGoto', 'AsyncGoto/SIP/anna'],
  ['Agent/1001', 'Agent', 'Agent/1001'],
  ['anna', 'anna', 'anna'],
  ['<ZOMBIE>x', '<ZOMBIE>x', '<ZOMBIE>x'],
])('reads of %s the technology %s and the device %s', (name, technology, device) => {
  expect([technologyOf(name), deviceOf(name)]).toEqual([technology, device])
})

it.each([
  ['Local/5@agents-00000003;1', 'Local/5@agents-00000003;2'],
  ['Local/5@agents-00000003;2', 'Local/5@agents-00000003;1'],
  ['Local/5@agents-3f2c,1', 'Local/5@agents-3f2c,2'],
  ['Local/5@agents-3f2c.1', undefined],
  ['Local/5@agents-3f2c;3', undefined],
  ['SIP/anna-1;1', undefined],
])('knows the other half of %s: %s', (name, other) => expect(otherHalf(name)).toBe(other))

it.each([
  ['1767225600.9', '1767225600.10', -1],
  ['1767225600.10', '1767225600.9', 1],
  ['1767225599.10', '1767225600.9', -1],
  ['pbx-1767225600.9', 'pbx-1767225600.10', -1],
  ['pbx.2-1767225600.9', 'pbx.3-1767225600.9', 0],
  ['own', '1767225600.1', -1],
  ['own', 'other', 0],
])('compares the ages of %s and %s', (id, other, sign) => {
  expect(Math.sign(compareAges(id, other))).toBe(sign)
  expect(isOlder(id, other)).toBe(sign < 0)
})

it.each([
  ['0', 'Down', 'down'],
  ['1', 'Rsrvd', 'reserved'],
  ['2', 'OffHook', 'off-hook'],
  ['3', 'Dialing', 'dialing'],
  ['4', 'Ring', 'ring'],
  ['5', 'Ringing', 'ringing'],
  ['6', 'Up', 'up'],
  ['7', 'Busy', 'busy'],
  ['8', 'Dialing Offhook', 'dialing-off-hook'],
  ['9', 'Pre-ring', 'pre-ring'],
  ['10', 'Unknown', 'unknown'],
])('has one word for the state %s and its name %s: %s', (code, word, state) => {
  expect([channelState(code), channelState(word), channelState(undefined)]).toEqual([state, state, 'unknown'])
})
