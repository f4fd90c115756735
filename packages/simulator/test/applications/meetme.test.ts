import { describe, expect, test } from 'vitest'
import type { PbxOptions, SimulatedRelease } from '../../src/engine/index.ts'
import { type Client, server } from '../support.ts'
import { story } from './support.ts'

const extensions = `[default]
exten => plain,1,MeetMe(500|dq)
exten => plain,2,Wait(60)
exten => sound,1,MeetMe(500|d)
exten => quiet,1,MeetMe(500|dqm)
exten => keys,1,MeetMe(500|dqps)
exten => keys,2,Wait(60)
exten => boss,1,MeetMe(500|dqaAs)
exten => waits,1,MeetMe(500|dqwx)
exten => exits,1,MeetMe(500|dqX)
exten => fixed,1,MeetMe(600|q|42)
exten => wrong,1,MeetMe(600|q|43)
exten => count,1,MeetMeCount(500|HERE)
exten => count,2,UserEvent(Count|Here: \${HERE})
exten => lock,1,MeetMeAdmin(500|L)
exten => kick,1,MeetMeAdmin(500|k|2)
exten => mute,1,MeetMeAdmin(500|M|2)
exten => 7,1,UserEvent(Seven)
exten => press,1,Wait(2)
exten => press,2,SendDTMF(*1)
exten => press,3,Wait(2)
exten => press,4,SendDTMF(#)
exten => press,5,Wait(60)
exten => seven,1,Wait(2)
exten => seven,2,SendDTMF(7)
exten => seven,3,Wait(60)
`

function office(release: SimulatedRelease = '1.4', pbx: PbxOptions = {}) {
  const text = release === '1.4' ? extensions : extensions.replaceAll('|', ',')
  const started = server(release, { pbx: { extensions: text, ...pbx }, modules: { load: ['app_meetme'] } })
  const client = started.login()
  const passes = async (seconds: number): Promise<void> => started.clock.advance(seconds * 1_000)
  return { ...started, client, passes }
}

/** Calls one extension over a Local channel, whose other half runs another. */
function call(client: Client, exten: string, other = ''): void {
  const target =
    other === '' ? ['Application: Wait', 'Data: 600'] : ['Context: default', `Exten: ${other}`, 'Priority: 1']
  send(client, 'Originate', `Channel: Local/${exten}@default`, ...target, 'Async: true')
}

/** Sends without reading what comes back. */
function send(client: Client, action: string, ...headers: string[]): void {
  client.raw(`${[`Action: ${action}`, ...headers].join('\r\n')}\r\n\r\n`)
}

const meetings = (text: string, ...headers: string[]): string[] =>
  story(text, ...headers).filter((line) => line.startsWith('Meetme'))

describe('MeetMe', () => {
  test('tells on 1.4 who comes and goes, with the number in the room and the seconds of the stay', async () => {
    const { client, clock, engine, passes } = office()
    call(client, 'plain')
    await passes(1)
    const blocks = client.take().split('\n\n')
    const [channel] = [...engine.pbx.channels].filter(({ application }) => application === 'MeetMe')
    expect(blocks.find((block) => block.startsWith('Event: MeetmeJoin'))).toBe(
      `Event: MeetmeJoin\nPrivilege: call,all\nChannel: ${channel?.name}\nUniqueid: ${channel?.uniqueid}\nMeetme: 500\nUsernum: 1`,
    )
    await passes(3)
    send(client, 'Hangup', `Channel: ${channel?.name}`)
    await clock.advance(100)
    const left = client.take().split('\n\n')
    expect(left.find((block) => block.startsWith('Event: MeetmeLeave'))).toBe(
      `Event: MeetmeLeave\nPrivilege: call,all\nChannel: ${channel?.name}\nUniqueid: ${channel?.uniqueid}\nMeetme: 500\nUsernum: 1\nCallerIDnum: <unknown>\nCallerIDname: <unknown>\nDuration: 4`,
    )
    expect(left.findIndex((block) => block.startsWith('Event: MeetmeLeave'))).toBeLessThan(
      left.findIndex((block) => block.startsWith(`Event: Hangup`)),
    )
  })

  test.each([
    ['1.8', 'MeetmeJoin 500 1', 'MeetmeLeave 500 1 0', 'MeetmeEnd 500'],
    ['18', 'MeetmeJoin 500 1', 'MeetmeLeave 500 1', 'MeetmeEnd 500'],
  ] as const)('tells on %s that the room ends with its last user', async (release, ...told) => {
    const { client, engine, passes } = office(release)
    call(client, 'plain')
    await passes(0.5)
    for (const channel of [...engine.pbx.channels]) send(client, 'Hangup', `Channel: ${channel.name}`)
    await passes(0.1)
    expect(meetings(client.take(), 'Meetme', 'Usernum', 'User', 'Duration')).toEqual(told)
    expect(engine.pbx.meetme.get('500')).toBeUndefined()
  })

  test('lets the first caller hear that it is alone before the room has it', async () => {
    const { client, passes } = office()
    call(client, 'sound')
    await passes(0.9)
    expect(meetings(client.take(), 'Usernum')).toEqual([])
    await passes(0.2)
    expect(meetings(client.take(), 'Usernum')).toEqual(['MeetmeJoin 1'])
  })

  test('gives a number that is one more than the highest in the room', async () => {
    const { client, engine, passes } = office()
    for (let i = 0; i < 3; i++) call(client, 'plain')
    await passes(1)
    const [, second] = engine.pbx.meetme.get('500')?.users ?? []
    send(client, 'Hangup', `Channel: ${second?.channel.name}`)
    await passes(1)
    call(client, 'plain')
    await passes(1)
    expect(engine.pbx.meetme.get('500')?.users.map(({ number }) => number)).toEqual([1, 3, 4])
  })

  test('begins muted with m, and MeetmeUnmute and MeetmeMute change that', async () => {
    const { client, passes } = office()
    call(client, 'quiet')
    await passes(1)
    expect(meetings(client.take(), 'Usernum', 'Status')).toEqual(['MeetmeJoin 1', 'MeetmeMute 1 on'])
    for (const action of ['MeetmeUnmute', 'MeetmeUnmute', 'MeetmeMute'])
      send(client, action, 'Meetme: 500', 'Usernum: 1')
    const text = client.take()
    expect(text.match(/Message: .*/g)).toEqual([
      'Message: User unmuted',
      'Message: User unmuted',
      'Message: User muted',
    ])
    expect(meetings(text, 'Status')).toEqual(['MeetmeMute off', 'MeetmeMute on'])
  })

  test.each([
    ['', '', 'Meetme conference not specified'],
    ['500', '', 'Meetme user number not specified'],
    ['500', 'x', 'Invalid user number'],
    ['501', '1', 'Meetme conference does not exist'],
    ['500', '2', 'User number not found'],
  ])('MeetmeMute refuses the room "%s" and the user "%s": %s', async (room, user, message) => {
    const { client, passes } = office()
    call(client, 'plain')
    await passes(1)
    client.take()
    expect(client.send(`Action: MeetmeMute\nMeetme: ${room}\nUsernum: ${user}`)).toContain(`Message: ${message}\n`)
  })

  test('has a menu with s, and # leaves with p: the dialplan continues', async () => {
    const { client, engine, passes } = office()
    call(client, 'keys', 'press')
    await passes(8)
    const text = client.take()
    expect(meetings(text, 'Usernum', 'Status')).toEqual(['MeetmeJoin 1', 'MeetmeMute 1 on', 'MeetmeLeave 1'])
    expect([...engine.pbx.channels].filter(({ exten, priority }) => exten === 'keys' && priority === 2)).toHaveLength(1)
  })

  test('leaves to the extension of a digit with X', async () => {
    const { client, passes } = office()
    call(client, 'exits', 'seven')
    await passes(4)
    const text = client.take()
    expect(meetings(text, 'Usernum')).toEqual(['MeetmeJoin 1', 'MeetmeLeave 1'])
    expect(text).toContain('UserEvent: Seven')
  })

  test('with w is silent until a marked user comes, and with x ends with the last marked one', async () => {
    const { client, engine, passes } = office()
    call(client, 'waits')
    await passes(1)
    const [user] = engine.pbx.meetme.get('500')?.users ?? []
    // Asterisk says that one who waits is no longer muted, though no one hears it.
    expect(meetings(client.take(), 'Usernum', 'Status')).toEqual(['MeetmeJoin 1', 'MeetmeMute 1 off'])
    call(client, 'boss')
    await passes(1)
    const boss = engine.pbx.meetme.get('500')?.users[1]
    send(client, 'Hangup', `Channel: ${boss?.channel.name}`)
    await passes(1)
    expect(engine.pbx.meetme.get('500')).toBeUndefined()
    expect(user?.channel.gone).toBe(true)
  })

  test('MeetMeAdmin locks, mutes and throws out; MeetMeCount counts', async () => {
    const { client, engine, passes } = office()
    for (const exten of ['boss', 'plain']) call(client, exten)
    await passes(1)
    call(client, 'mute')
    await passes(1)
    call(client, 'lock')
    await passes(1)
    call(client, 'plain')
    await passes(3)
    expect(meetings(client.take(), 'Usernum', 'Status')).toEqual(['MeetmeJoin 1', 'MeetmeJoin 2', 'MeetmeMute 2 on'])
    call(client, 'count')
    await passes(1)
    expect(client.take()).toContain('Here: 2\n')
    call(client, 'kick')
    await passes(3)
    expect(meetings(client.take(), 'Usernum')).toEqual(['MeetmeLeave 2'])
    expect(engine.pbx.meetme.get('500')?.users).toHaveLength(1)
  })

  test('takes a room of meetme.conf with its PIN, and no room that is not there', async () => {
    const { client, engine, passes } = office('1.4', { files: { 'meetme.conf': '[rooms]\nconf => 600,42,99\n' } })
    call(client, 'fixed')
    call(client, 'wrong')
    await passes(5)
    expect(meetings(client.take(), 'Meetme', 'Usernum')).toEqual(['MeetmeJoin 600 1'])
    expect(engine.pbx.meetme.get('600')?.users).toHaveLength(1)
    const none = office()
    call(none.client, 'fixed')
    await none.passes(5)
    expect(meetings(none.client.take(), 'Meetme')).toEqual([])
  })
})
