import { describe, expect, test } from 'vitest'
import { rawClient, simulator } from '../testing/support.ts'
import { call, dialplanServer, steps } from './support.ts'

const extensions = `
exten => ring,1,Ringing()
 same => n,Wait(60)
exten => desk,1,Answer()
 same => n,Set(__PICKUPMARK=red)
 same => n,Dial(Local/ring@default,20)
 same => n,Set(STATUS=\${DIALSTATUS})
exten => grouped,1,Dial(PJSIP/anna,20)
exten => exten,1,Pickup(nobody&desk@default)
 same => n,Set(RESULT=nothing to pick up)
exten => mark,1,Pickup(RED@PICKUPMARK)
 same => n,Set(RESULT=nothing to pick up)
exten => channel,1,PickupChan(Local/ring@default)
 same => n,Set(RESULT=nothing to pick up)
exten => part,1,PickupChan(Local/ri,p)
 same => n,Set(RESULT=nothing to pick up)
exten => wrong,1,PickupChan(Local/ri)
 same => n,Set(RESULT=nothing to pick up)
exten => group,1,Set(CHANNEL(pickupgroup)=7,1-3)
 same => n,Set(GROUPS=\${CHANNEL(pickupgroup)})
 same => n,Pickup()
 same => n,Set(RESULT=nothing to pick up)
`
const phones = [{ device: 'PJSIP/anna', behaviour: 'rings', callGroups: '3' }] as const

describe('Pickup', () => {
  test.each(['exten', 'mark', 'channel', 'part'])(
    'by %s connects the caller with the channel that picks up',
    async (by) => {
      const { client, clock, engine } = dialplanServer(extensions)
      call(client, 'desk')
      await clock.advance(1_000)
      client.take()
      call(client, by)
      await clock.advance(1_000)
      const text = client.take()
      const [, event = ''] = /Event: Pickup\n((?:.+\n)*)/.exec(text) ?? []
      expect(event).toMatch(new RegExp(`^Channel: Local/${by}@default-.*;2$`, 'm'))
      expect(event).toMatch(/^TargetChannel: Local\/ring@default-.*;1$/m)
      expect(event).toContain(`Exten: ${by}\n`)
      expect(text).toMatch(new RegExp(`Variable: DIALEDPEERNAME\nValue: Local/${by}@default-.*;2`))
      expect(text).toMatch(/Channel: Local\/ring@default-\S*;1\n(?:.+\n)*Cause: 26\n/)
      const [bridge] = engine.pbx.bridges
      expect(bridge?.channels.map(({ device }) => device)).toEqual([`Local/${by}@default`, 'Local/desk@default'])
      expect([...engine.pbx.channels].some(({ name }) => name.startsWith('Local/ring'))).toBe(false)
    },
  )

  test('both learn who the other one is', async () => {
    const { client, clock } = dialplanServer(extensions)
    const calls = (exten: string, callerId: string): string =>
      client.send(
        `Action: Originate\nChannel: Local/s@default\nContext: default\nExten: ${exten}\nPriority: 1\nCallerID: ${callerId}\nAsync: true`,
      )
    client.send('Action: DialplanExtensionAdd\nContext: default\nExtension: s\nPriority: 1\nApplication: Answer')
    client.send(
      'Action: DialplanExtensionAdd\nContext: default\nExtension: s\nPriority: 2\nApplication: Wait\nApplicationData: 60',
    )
    calls('desk', '"Ada" <5550100>')
    await clock.advance(1_000)
    client.take()
    calls('exten', '"Bert" <5550200>')
    await clock.advance(1_000)
    const connected = client
      .take()
      .split('\n\n')
      .filter((block) => block.startsWith('Event: NewConnectedLine') && block.includes('Exten: exten') === false)
    expect(
      connected.some(
        (block) => block.includes('CallerIDNum: 5550100\n') && block.includes('ConnectedLineNum: 5550200'),
      ),
    ).toBe(true)
  })

  test.each(['exten', 'wrong', 'group'])('by %s continues in the dialplan where nothing rings', async (by) => {
    const { client, clock } = dialplanServer(extensions)
    call(client, by)
    await clock.advance(1_000)
    expect(steps(client)).toContain('RESULT=nothing to pick up')
  })

  test('a channel without an argument picks up what rings in its groups, a phone as well', async () => {
    const { client, clock, engine } = dialplanServer(extensions, { phones })
    call(client, 'grouped')
    await clock.advance(1_000)
    client.take()
    call(client, 'group')
    await clock.advance(1_000)
    const text = client.take()
    expect(text).toContain('Variable: GROUPS\nValue: 1, 2, 3, 7')
    expect(text).toMatch(/TargetChannel: PJSIP\/anna-/)
    expect([...engine.pbx.channels].some(({ name }) => name.startsWith('PJSIP/anna'))).toBe(false)
  })

  test('the call of a queue can be picked up, and counts as the one of its member', async () => {
    const pbx = await simulator({
      clock: 'virtual',
      phones,
      extensions: `[default]
exten => 300,1,Queue(support)
exten => take,1,PickupChan(PJSIP/anna)
`,
      queues: [{ name: 'support', members: [{ interface: 'PJSIP/anna', name: 'Anna' }] }],
    })
    const client = await rawClient(pbx)
    pbx.incoming({ from: '5550100', to: '300' })
    await pbx.advance('1s')
    const other = pbx.incoming({ from: '5550200', to: 'take' })
    await pbx.advance('1s')
    expect(other.isUp).toBe(true)
    await client.until('Event: AgentConnect')
    expect(client.text()).toContain('MemberName: Anna')
  })
})
