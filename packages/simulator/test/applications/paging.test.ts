import { describe, expect, test } from 'vitest'
import { call, dialplanServer, steps, story } from './support.ts'

const extensions = `
exten => talk,1,Answer()
 same => n,Wait(60)
exten => ring,1,Ringing()
 same => n,Wait(60)
exten => busy,1,Busy(1)
exten => caller,1,Answer()
 same => n,Wait(5)
exten => page,1,Page(Local/talk@default&Local/ring@default&Local/busy@default&nonsense,,2)
exten => duplex,1,Page(PJSIP/anna,dq)
exten => skip,1,Page(PJSIP/anna,s)
exten => before,1,Page(Local/talk@default,b(sub^one^1(x))B(sub^two^1))
 same => n,Set(SAID=never)
[sub]
exten => one,1,Set(SAID=one\${ARG1})
 same => n,Return()
exten => two,1,Set(SAID=two)
 same => n,Return()
`
const phones = [{ device: 'PJSIP/anna' }] as const

describe('Page', () => {
  test('calls all, connects those that answer, and ends with the caller', async () => {
    const { client, clock, engine } = dialplanServer(extensions)
    client.send(
      'Action: Originate\nChannel: Local/caller@default\nContext: default\nExten: page\nPriority: 1\nCallerID: "Ada" <5550100>\nAsync: true',
    )
    await clock.advance(1_000)
    const text = client.take()
    expect(story(text, 'Admin', 'Muted').sort()).toEqual(['ConfbridgeJoin No No', 'ConfbridgeJoin No Yes'])
    expect(text).toMatch(
      /Event: DialBegin\nPrivilege: call,all\nDestChannel: Local\/talk.*\n(?:.+\n)*DestConnectedLineNum: 5550100/,
    )
    expect(text).toMatch(/Event: DialEnd\n(?:.+\n)*DestChannel: Local\/busy.*\n(?:.+\n)*DialStatus: BUSY/)
    const [room] = engine.pbx.conferences.all
    expect(room?.participants.map(({ channel }) => channel.device).sort()).toEqual([
      'Local/caller@default',
      'Local/talk@default',
    ])
    await clock.advance(2_000)
    expect(client.take()).toMatch(/Event: Hangup\n(?:.+\n)*Channel: Local\/ring.*;1\n(?:.+\n)*Cause: 19\n/)
    await clock.advance(4_000)
    const ended = client.take()
    expect(ended.match(/Event: ConfbridgeEnd/g)).toHaveLength(1)
    expect(ended).toMatch(/Channel: Local\/talk.*;1\n(?:.+\n)*Variable: CONFBRIDGE_RESULT\nValue: ENDMARKED/)
    expect(engine.pbx.channels.size).toBe(0)
  })

  test('d lets all of them speak', async () => {
    const { client, clock } = dialplanServer(extensions, { phones })
    call(client, 'duplex')
    await clock.advance(1_000)
    expect(story(client.take(), 'Admin', 'Muted')).toEqual(['ConfbridgeJoin No No', 'ConfbridgeJoin No No'])
  })

  test('s omits a phone that is in a call already', async () => {
    const { client, clock, engine } = dialplanServer(extensions, { phones })
    call(client, 'duplex')
    await clock.advance(1_000)
    call(client, 'skip')
    await clock.advance(3_000)
    const annas = [...engine.pbx.channels].filter(({ device }) => device === 'PJSIP/anna')
    expect(annas).toHaveLength(1)
    expect(engine.pbx.conferences.all.map(({ participants }) => participants.length)).toEqual([2, 1])
  })

  test('b and B run subroutines on the called channels and on the caller before the call', async () => {
    const { client, clock } = dialplanServer(extensions)
    call(client, 'before')
    await clock.advance(1_000)
    const text = client.take()
    const said = [...text.matchAll(/Channel: (\S+)\n(?:.+\n)*?Variable: SAID\nValue: (.*)/g)].map(
      ([, channel, value]) => `${channel} ${value}`,
    )
    expect(said).toEqual([
      'Local/before@default-00000000;2 two',
      'Local/talk@default-00000001;1 onex',
      'Local/talk@default-00000001;2 onex',
    ])
    expect(text.indexOf('Value: onex')).toBeLessThan(text.indexOf('DestChannel: Local/talk'))
    client.send('Action: Hangup\nChannel: /before/')
    await clock.advance(1_000)
    expect(steps(client)).not.toContain('SAID=never')
  })
})
