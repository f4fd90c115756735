import { describe, expect, test } from 'vitest'
import { rawClient, simulator } from './support.ts'

const extensions = `
[default]
exten => 300,1,Dial(PJSIP/anna,20)
 same => n,Set(STATUS=\${DIALSTATUS})
 same => n,Wait(60)
exten => 301,1,Answer()
 same => n,Wait(60)
exten => _9.,1,Dial(PJSIP/\${EXTEN:1}@trunk,20)
 same => n,Set(STATUS=\${DIALSTATUS})
 same => n,Wait(60)
[office]
exten => 100,1,Answer()
 same => n,Wait(60)
`
const phones = [
  { device: 'PJSIP/anna', callerId: { num: '100', name: 'Anna' } },
  { device: 'PJSIP/bert', context: 'office' },
  { device: 'PJSIP/trunk' },
  { device: 'SIP/old' },
] as const
const options = { clock: 'virtual', extensions, phones } as const

describe('phones that a test scripts', () => {
  test('one that answers after a while is connected with the caller', async () => {
    const pbx = await simulator(options)
    const anna = pbx.phone('PJSIP/anna')
    anna.answersAfter('3s')
    const call = pbx.incoming({ from: '"Ada" <5550100>', to: '300' })
    await pbx.advance('2.9s')
    expect([call.state, anna.call?.state]).toEqual(['Ring', 'Ringing'])
    await pbx.advance('1s')
    expect(await call.answered).toBe(true)
    expect(call.connectedTo).toEqual([anna.call?.channel])
    anna.hangUp()
    expect(anna.call).toBeUndefined()
  })

  test('one that only rings is answered by the test, and hung up', async () => {
    const pbx = await simulator(options)
    const anna = pbx.phone('pjsip/ANNA')
    anna.rings()
    const call = pbx.incoming({ from: '5550100', to: '300' })
    await pbx.advance('5s')
    const picked = anna.answer()
    expect([call.isUp, picked.isUp]).toEqual([true, true])
    call.hangUp()
    expect(await picked.ended).toMatchObject({ cause: expect.any(Number) })
    expect(await call.ended).toEqual({ cause: 16, causeText: 'Normal Clearing' })
    expect(() => anna.answer()).toThrow('PJSIP/anna does not ring')
  })

  test.each([
    ['busy', 'BUSY'],
    ['congested', 'CONGESTION'],
    ['rings', 'NOANSWER'],
    ['unregister', 'CHANUNAVAIL'],
  ] as const)('after %s() the caller finds DIALSTATUS %s', async (script, status) => {
    const pbx = await simulator(options)
    pbx.phone('PJSIP/anna')[script]()
    const call = pbx.incoming({ from: '1', to: '300' })
    await pbx.advance('21s')
    expect(call.variable('STATUS')).toBe(status)
  })

  test('rejects() ends the called leg with cause 21', async () => {
    const pbx = await simulator(options)
    pbx.phone('PJSIP/anna').rejects()
    const client = await rawClient(pbx)
    pbx.incoming({ from: '1', to: '300' })
    await pbx.advance('1s')
    expect(client.text()).toMatch(/Event: Hangup\r\n(?:.+\r\n)*Channel: PJSIP\/anna(?:.+\r\n)*Cause: 21\r\n/)
  })

  test('a registration is lost and comes back, with the events of it', async () => {
    const pbx = await simulator(options)
    const client = await rawClient(pbx)
    const anna = pbx.phone('PJSIP/anna')
    anna.unregister()
    expect(() => anna.calls('301')).toThrow('PJSIP/anna cannot call: it is not registered')
    await client.until('ContactStatus: Removed')
    await client.until('PeerStatus: Unreachable')
    await client.until('Device: PJSIP/anna\r\nState: UNAVAILABLE')
    anna.register()
    await client.until('Device: PJSIP/anna\r\nState: NOT_INUSE')
    pbx.phone('SIP/old').unregister()
    await client.until('ChannelType: SIP\r\nPeer: SIP/old\r\nPeerStatus: Unregistered')
  })

  test('a trunk takes any number, and some of them behave in another way', async () => {
    const pbx = await simulator(options)
    const trunk = pbx.phone('PJSIP/trunk')
    trunk.answersAfter('1s')
    trunk.number('5550199').busy()
    trunk.number(/^0/).congested()
    const calls = ['95550100', '95550199', '9044'].map((to) => pbx.incoming({ from: '1', to }))
    await pbx.advance('2s')
    expect(calls.map((call) => call.connectedTo.length)).toEqual([1, 0, 0])
    expect(calls.map((call) => call.variable('STATUS'))).toEqual(['', 'BUSY', 'CONGESTION'])
    expect(calls[0]?.connectedTo[0]).toMatch(/^PJSIP\/trunk-/)
  })

  test('a phone dials in its own context, with its caller ID', async () => {
    const pbx = await simulator(options)
    const client = await rawClient(pbx)
    const call = pbx.phone('PJSIP/anna').calls('301')
    await pbx.advance('1s')
    expect(call.isUp).toBe(true)
    expect(call.place).toMatchObject({ context: 'default', exten: '301', application: 'Wait' })
    expect(client.text()).toMatch(/Event: Newchannel\r\n(?:.+\r\n)*ChannelState: 4\r\n(?:.+\r\n)*CallerIDNum: 100\r\n/)
    expect(pbx.phone('PJSIP/bert').calls('100').place.context).toBe('office')
    expect(() => pbx.phone('PJSIP/anna').calls('1', { context: 'offise' })).toThrow(
      'there is no context [offise] in the dialplan for the call to 1',
    )
  })

  test('a call may come from a trunk, in the context of the trunk', async () => {
    const pbx = await simulator(options)
    expect(pbx.incoming({ from: '1', to: '100', trunk: 'PJSIP/bert' }).place.context).toBe('office')
    expect(() => pbx.incoming({ from: '1', to: '100', trunk: 'PJSIP/bret' })).toThrow(
      'PJSIP/bret is not one of the phones; did you mean PJSIP/bert?',
    )
  })

  test('keys that are pressed and a call on hold are told as events', async () => {
    const pbx = await simulator(options)
    const client = await rawClient(pbx)
    const call = pbx.incoming({ from: '1', to: '301' })
    await pbx.advance('1s')
    const pressed = call.press('1#')
    await pbx.advance('1s')
    await pressed
    expect([...client.text().matchAll(/Event: DTMFEnd\r\n(?:.+\r\n)*Digit: (.)/g)].map((match) => match[1])).toEqual([
      '1',
      '#',
    ])
    call.hold()
    await client.until('MusicClass: default')
    call.unhold()
    await client.until('Event: Unhold')
    await expect(call.press('1 2')).rejects.toThrow("'1 2' are not keys; write digits, *, #, A to D")
    call.hangUp()
    await expect(call.press('1')).rejects.toThrow(`the call of ${call.channel} is over`)
  })

  test('messages that are left and heard are told as MessageWaiting', async () => {
    const pbx = await simulator({ mailboxes: [{ mailbox: '100@default' }] })
    const client = await rawClient(pbx)
    const mailbox = pbx.mailbox('100')
    mailbox.leaveMessage()
    mailbox.leaveMessage({ urgent: true })
    await client.until('Mailbox: 100@default\r\nWaiting: 1\r\nNew: 2\r\nOld: 0\r\n')
    mailbox.listen()
    await client.until('Mailbox: 100@default\r\nWaiting: 0\r\nNew: 0\r\nOld: 2\r\n')
    mailbox.clear()
    expect(mailbox.counts).toEqual({ newMessages: 0, oldMessages: 0, urgentMessages: 0 })
  })
})
