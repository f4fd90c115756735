import { describe, expect, test } from 'vitest'
import { call, dialplanServer, steps, story } from './support.ts'

const extensions = `
exten => plain,1,ConfBridge(room)
 same => n,NoOp(\${CONFBRIDGE_RESULT})
exten => boss,1,ConfBridge(room,small,boss,menu)
 same => n,NoOp(\${CONFBRIDGE_RESULT})
exten => waiter,1,ConfBridge(room,small,waiter,menu)
 same => n,NoOp(\${CONFBRIDGE_RESULT})
exten => pin,1,ConfBridge(room,small,pin)
exten => none,1,ConfBridge(room,small,missing)
 same => n,NoOp(never)
`
const confbridge = `
[small]
type = bridge
max_members = 3
[boss]
type = user
admin = yes
marked = yes
[waiter]
type = user
wait_marked = yes
end_marked = yes
startmuted = yes
music_on_hold_when_empty = yes
[pin]
type = user
pin = 12
[menu]
type = menu
1 = toggle_mute
2 = leave_conference
*3 = admin_kick_last
`
const meeting = () => dialplanServer(extensions, { files: { 'confbridge.conf': confbridge } })

describe('ConfBridge', () => {
  test('begins with its first user and ends with its last, with the announcer in the number of channels', async () => {
    const { client, clock } = meeting()
    call(client, 'plain', 'Wait', '3')
    await clock.advance(4_000)
    const text = client.take()
    const told = story(text, 'BridgeNumChannels', 'Admin', 'Muted')
    expect(told).toEqual([
      'BridgeCreate 0',
      'ConfbridgeStart 1',
      'BridgeEnter 2',
      'ConfbridgeJoin 2 No No',
      'ConfbridgeLeave 2 No',
      'BridgeLeave 1',
      'ConfbridgeEnd 1',
      'BridgeDestroy 0',
    ])
    expect(text).toMatch(/Variable: BRIDGEPEER\nValue: CBAnn\/room-0000000\d;2\n/)
    expect(text).toContain('Variable: CONFBRIDGE_RESULT\nValue: HANGUP')
  })

  test('users wait with music for a marked one, and leave when the last marked one does', async () => {
    const { client, clock } = meeting()
    call(client, 'waiter')
    await clock.advance(1_000)
    expect(story(client.take(), 'Class', 'Muted')).toEqual(['MusicOnHoldStart default', 'ConfbridgeJoin Yes'])
    expect(client.send('Action: ConfbridgeList\nConference: room')).toContain('Waiting: Yes\nMuted: Yes')
    call(client, 'boss', 'SendDTMF', 'WWWW2')
    await clock.advance(1_000)
    const joined = client.take()
    expect(joined).toContain('Event: MusicOnHoldStop')
    expect(joined).toContain('Admin: Yes\nMuted: No')
    expect(client.send('Action: ConfbridgeListRooms')).toContain('Parties: 2\nMarked: 1\nLocked: No')
    await clock.advance(5_000)
    const seen = steps(client)
    expect(seen).toContain('CONFBRIDGE_RESULT=DTMF')
    expect(seen).toContain('CONFBRIDGE_RESULT=ENDMARKED')
  })

  test('keys of the menu mute, and throw out the last one where an admin presses them', async () => {
    const { client, clock } = meeting()
    call(client, 'boss', 'SendDTMF', 'WW1W*3WWW')
    call(client, 'plain')
    await clock.advance(3_000)
    expect(client.take()).toContain('Event: ConfbridgeMute')
    await clock.advance(2_000)
    expect(steps(client)).toContain('CONFBRIDGE_RESULT=KICKED')
  })

  test('a wrong PIN, a profile that is not there and a locked conference end with FAILED', async () => {
    const { client, clock } = meeting()
    call(client, 'pin', 'SendDTMF', 'WW12#WWW')
    await clock.advance(4_000)
    expect(client.take()).toContain('Event: ConfbridgeJoin')
    expect(client.send('Action: ConfbridgeLock\nConference: room')).toContain('Message: Conference locked')
    call(client, 'plain')
    await clock.advance(2_000)
    expect(steps(client)).toContain('CONFBRIDGE_RESULT=FAILED')
    call(client, 'none')
    await clock.advance(2_000)
    const seen = steps(client)
    expect(seen.slice(0, 2)).toEqual(['ConfBridge(room,small,missing)', 'CONFBRIDGE_RESULT=FAILED'])
    expect(seen).not.toContain('NoOp(never)')
  })

  test('is recorded and shows one picture at the request of a client', async () => {
    const { client, clock } = meeting()
    call(client, 'plain')
    await clock.advance(1_000)
    client.take()
    const send = (text: string): string => client.send(`Action: ${text}\nConference: room`)
    expect(send('ConfbridgeStartRecord')).toMatch(
      /Conference Recording Started\.[\s\S]*ConfbridgeRecord[\s\S]*NumChannels: 3/,
    )
    expect(send('ConfbridgeStartRecord')).toContain('Conference is already being recorded.')
    expect(send('ConfbridgeStopRecord')).toContain('Event: ConfbridgeStopRecord')
    expect(send('ConfbridgeStopRecord')).toContain('Internal error while stopping recording.')
    expect(send('ConfbridgeSetSingleVideoSrc\nChannel: Local')).toContain('Event: BridgeVideoSourceUpdate')
    expect(send('ConfbridgeKick\nChannel: all')).toContain('All participants kicked')
    await clock.advance(100)
    expect(client.take()).toContain('AppData: KICKED')
  })
})

describe('a participant that is taken out of the conference', () => {
  const started = async () => {
    const it = meeting()
    call(it.client, 'plain', 'Wait', '600')
    call(it.client, 'plain', 'Wait', '600')
    await it.clock.advance(1_000)
    it.client.take()
    const rows = (): string[] =>
      it.engine.pbx.conferences.get('room')?.participants.map(({ channel }) => channel.name) ?? []
    const [first = '', second = ''] = rows()
    const left = async (action: string): Promise<string[]> => {
      const text = it.client.send(action)
      await it.clock.advance(1_000)
      const events = (text + it.client.take()).matchAll(/^Event: ConfbridgeLeave\n[\s\S]*?^Channel: (.*)\n/gm)
      return [...events].flatMap(([, channel]) => channel ?? [])
    }
    return { ...it, rows, first, second, left }
  }

  test('by BridgeKick leaves it, and continues with its dialplan', async () => {
    const { rows, first, second, left } = await started()
    expect(await left(`Action: BridgeKick\nChannel: ${first}`)).toEqual([first])
    expect(rows()).toEqual([second])
  })

  test.each([
    ['Park', 'Park action failed', 'TimeoutChannel'],
    ['Bridge', 'Unable to add Channel1 to bridge: ', 'Channel2'],
    ['BlindTransfer', 'Transfer invalid', 'Exten'],
  ])('cannot be taken by %s', async (action, message, other) => {
    const { client, rows, first, second, left } = await started()
    const channel = action === 'Bridge' ? 'Channel1' : 'Channel'
    const request = `Action: ${action}\n${channel}: ${first}\nContext: default\n${other}: ${second}`
    expect(client.send(request)).toContain(`Response: Error\nMessage: ${message}`)
    expect(await left('Action: Ping')).toEqual([])
    expect(rows()).toEqual([first, second])
  })
})
