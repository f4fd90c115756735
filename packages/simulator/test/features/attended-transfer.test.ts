import { describe, expect, test } from 'vitest'
import { call, dialplanServer, story } from '../applications/support.ts'

const extensions = `
exten => caller,1,Answer()
 same => n,Dial(Local/talk@default,20,tT)
 same => n,Set(STATUS=\${DIALSTATUS})
exten => talk,1,Answer()
 same => n,Wait(600)
exten => 5501,1,Goto(talk,1)
exten => 5502,1,Ringing()
 same => n,Wait(600)
exten => 5503,1,Busy()
exten => 55031,1,Answer()
`
const files = {
  'features.conf': '[general]\ntransferannouncesound =\natxfernoanswertimeout = 5\n[featuremap]\natxfer => *7\n',
}
const transferer = 'Local/caller@default-00000000;2'

/** A caller talks with a called party, and has asked another one: `Atxfer` to this extension. */
async function consulting(exten: string) {
  const started = dialplanServer(extensions, { files })
  const { client, clock } = started
  call(client, 'caller')
  await clock.advance(1_000)
  client.take()
  const answer = client.send(`Action: Atxfer\nChannel: ${transferer}\nExten: ${exten}\nContext: default`)
  expect(answer).toContain('Message: Atxfer successfully queued')
  await clock.advance(2_000)
  const parties = (): string[][] =>
    [...started.engine.pbx.bridges].map(({ channels }) =>
      channels.map(({ device }) => device.slice('Local/'.length, -'@default'.length)),
    )
  /** What is said until a second later. */
  const press = async (digits: string): Promise<string> => {
    let text = ''
    for (const digit of digits) {
      text += client.send(`Action: PlayDTMF\nChannel: ${transferer}\nDigit: ${digit}\nReceive: yes`)
      await clock.advance(200)
      text += client.take()
    }
    await clock.advance(1_000)
    return text + client.take()
  }
  return { ...started, parties, press }
}

describe('an attended transfer', () => {
  test('connects the one who transfers with the target, while the other waits with music', async () => {
    const { client, parties } = await consulting('5501')
    expect(parties()).toEqual([['talk'], ['5501', 'caller']])
    const text = client.take()
    expect(story(text, 'Class')).toEqual(['MusicOnHoldStart default'])
    expect(text).toMatch(/Event: Hold\n(?:.+\n)*Channel: Local\/caller/)
    expect(text).toContain(`Variable: TRANSFERERNAME\nValue: ${transferer}`)
  })

  test('is complete when the one who transfers hangs up', async () => {
    const { client, clock, parties } = await consulting('5501')
    client.take()
    const hungUp = client.send(`Action: Hangup\nChannel: ${transferer}`)
    await clock.advance(500)
    const text = hungUp + client.take()
    expect(parties()).toEqual([['talk', '5501']])
    const [, event = ''] = /Event: AttendedTransfer\n((?:.+\n)*)/.exec(text) ?? []
    for (const line of [
      'Result: Success',
      `OrigTransfererChannel: ${transferer}`,
      'TransfereeChannel: Local/talk@default-00000001;1',
      'TransferTargetChannel: Local/5501@default-00000002;1',
      'IsExternal: No',
      'DestType: Bridge',
    ])
      expect(event).toContain(`${line}\n`)
    expect(text).toContain('Event: BridgeMerge')
    expect(text).toContain('Event: MusicOnHoldStop')
    expect(text).not.toContain('Event: Unhold')
  })

  test.each([
    ['*2', [['talk', '5501']]],
    ['*3', [['talk', '5501', 'caller']]],
    ['*1', [['talk', 'caller']]],
    ['*4', [['talk', 'caller'], ['5501']]],
    ['*9', [['talk'], ['5501', 'caller']]],
  ])('%s of who transfers leads to %j', async (digits, expected) => {
    const { press, parties } = await consulting('5501')
    await press(digits)
    expect(parties()).toEqual(expected)
  })

  test('to all three says so', async () => {
    const { press } = await consulting('5501')
    expect(await press('*3')).toMatch(
      /DestType: Threeway\nDestBridgeUniqueid: .*\nDestTransfererChannel: Local\/caller/,
    )
  })

  test('goes back and forth, and then to the end', async () => {
    const { press, parties, client, clock } = await consulting('5501')
    await press('*4')
    await press('*4')
    expect(parties()).toEqual([['talk'], ['5501', 'caller']])
    client.send(`Action: CancelAtxfer\nChannel: ${transferer}`)
    await clock.advance(1_000)
    expect(parties()).toEqual([['talk', 'caller']])
    expect(await press('*7')).toContain('Event: Hold')
  })

  test.each([
    ['5502', 6_000],
    ['5503', 5_000],
    ['9', 500],
  ])('to %s, which does not answer, leads back to the first call', async (exten, milliseconds) => {
    const { clock, parties, client } = await consulting(exten)
    await clock.advance(milliseconds)
    expect(parties()).toEqual([['talk', 'caller']])
    expect(client.take()).toContain('Event: Unhold')
  })

  test('to one who still rings is complete, too', async () => {
    const { client, clock, parties } = await consulting('5502')
    const text = client.send(`Action: Hangup\nChannel: ${transferer}`)
    await clock.advance(500)
    // The second one is destroyed when it is decided that the transferer is not called back.
    expect(parties()).toEqual([['talk', '5502'], []])
    expect(text + client.take()).toContain('Event: AttendedTransfer')
  })

  test('leaves two who talk where the third has hung up', async () => {
    const { client, clock, parties } = await consulting('5501')
    client.send('Action: Hangup\nChannel: Local/talk@default-00000001;2')
    await clock.advance(500)
    expect(parties()).toEqual([['5501', 'caller']])
    expect(client.take()).not.toContain('Event: AttendedTransfer')
  })

  test('is not possible without a code, nor for a channel whose options do not allow it', async () => {
    const none = dialplanServer(extensions)
    call(none.client, 'caller')
    await none.clock.advance(1_000)
    const answer = none.client.send(`Action: Atxfer\nChannel: ${transferer}\nExten: 5501`)
    expect(answer).toContain('Message: No attended transfer feature code found')
    const { client, clock, engine } = dialplanServer(extensions.replace(',tT', ''), { files })
    call(client, 'caller')
    await clock.advance(1_000)
    client.send(`Action: Atxfer\nChannel: ${transferer}\nExten: 5501`)
    await clock.advance(2_000)
    expect(engine.pbx.bridges.size).toBe(1)
    expect(client.take()).toMatch(/Event: DTMFBegin\n(?:.+\n)*Channel: Local\/talk/)
  })
})
