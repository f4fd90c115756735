import { describe, expect, test } from 'vitest'
import { dialplanServer, story } from '../applications/support.ts'

const extensions = `
exten => caller,1,Answer()
 same => n,Dial(Local/talk@default,20,tT)
exten => talk,1,Answer()
 same => n,Wait(600)
exten => 5502,1,Ringing()
 same => n,Wait(600)
exten => 5503,1,Ringing()
 same => n,Wait(4)
 same => n,Answer()
 same => n,Wait(600)
exten => 5504,1,Ringing()
 same => n,Wait(1)
 same => n,Hangup()
exten => 5505,1,Ringing()
 same => n,Wait(1)
 same => n,Busy()
`
const settings = 'transferannouncesound =\natxfernoanswertimeout = 5\natxferloopdelay = 2\natxfercallbackretries = 2\n'

/** Anna has called, asks the extension first, and hangs up while it rings. */
async function dropped(exten: string, more = '') {
  const files = { 'features.conf': `[general]\n${settings}${more}[featuremap]\natxfer => *7\n` }
  const started = dialplanServer(extensions, { files, phones: [{ device: 'PJSIP/anna' }] })
  const { client, clock } = started
  client.send('Action: Originate\nChannel: PJSIP/anna\nContext: default\nExten: caller\nPriority: 1\nAsync: true')
  await clock.advance(2_000)
  const transferer = [...started.engine.pbx.channels].find(({ name }) => name.startsWith('PJSIP/anna'))?.name ?? ''
  client.send(`Action: Atxfer\nChannel: ${transferer}\nExten: ${exten}\nContext: default`)
  await clock.advance(500)
  client.take()
  const first = client.send(`Action: Hangup\nChannel: ${transferer}`)
  const parties = (): string[][] =>
    [...started.engine.pbx.bridges].map(({ channels }) => channels.map(({ device }) => device))
  const later = async (milliseconds: number): Promise<string> => {
    await clock.advance(milliseconds)
    return client.take()
  }
  return { ...started, transferer, first, parties, later }
}

const begun = (text: string): string[] => story(text, 'DialString').filter((line) => line.startsWith('DialBegin'))
const target = 'Local/5502@default'

describe('one who transfers and hangs up while the target rings', () => {
  test('connects the two when the target answers', async () => {
    const { first, later, parties } = await dropped('5503')
    expect(first).toContain('Event: AttendedTransfer\n')
    await later(6_000)
    expect(parties()).toEqual([['Local/talk@default', 'Local/5503@default']])
    expect(begun(await later(60_000))).toEqual([])
  })

  test('is in CoreShowChannels, and not in Status, until its hangup is told', async () => {
    const { client, transferer, first, later } = await dropped('5503')
    const told = `Event: Hangup\nPrivilege: call,all\nChannel: ${transferer}\n`
    expect(first).not.toContain(told)
    expect(client.send('Action: CoreShowChannels')).toContain(`Channel: ${transferer}\n`)
    expect(client.send('Action: Status')).not.toContain(`Channel: ${transferer}\n`)
    expect(await later(6_000)).toContain(told)
    expect(client.send('Action: CoreShowChannels')).not.toContain(`Channel: ${transferer}\n`)
  })

  test.each(['5504', '5505'])('is called back when the target %s refuses', async (exten) => {
    const { later, parties } = await dropped(exten)
    expect(begun(await later(3_000))).toEqual(['DialBegin anna'])
    expect(parties()).toEqual([['Local/talk@default', 'PJSIP/anna']])
  })

  test('is called back, then the target, and so on, until all ends', async () => {
    const { later, engine, parties } = await dropped('5502')
    engine.pbx.phone('PJSIP/anna')?.restore({
      script: { behaviour: 'rings', ringTime: 0 },
      registered: true,
      numbers: [],
    })
    // The target has its time, the first call back ends with it; the target again, then the transferer.
    expect(story(await later(5_500), 'DialString')).toEqual(['DialBegin anna'])
    expect(parties()).toEqual([['Local/talk@default'], []])
    await later(2_500)
    expect(parties()[0]).toEqual(['Local/talk@default', target])
    await later(5_000)
    expect(parties()[0]).toEqual(['Local/talk@default'])
    expect(begun(await later(2_000))).toEqual(['DialBegin anna'])
    await later(5_500)
    expect(parties()).toEqual([])
    expect(engine.pbx.channels.size).toBe(0)
  })

  test('who comes back may transfer again', async () => {
    const { later, client, engine } = await dropped('5504')
    await later(3_000)
    const back = [...engine.pbx.channels].find(({ name }) => name.startsWith('PJSIP/anna'))?.name
    client.send(`Action: Atxfer\nChannel: ${back}\nExten: 5502\nContext: default`)
    expect(await later(1_000)).toContain('Event: Hold\n')
    expect([...engine.pbx.channels].some(({ device }) => device === target)).toBe(true)
  })

  test('is reported as gone only when the transfer is over', async () => {
    const { first, later, transferer } = await dropped('5504')
    const gone = new RegExp(`Event: Hangup\\n(?:.+\\n)*Channel: ${transferer}\\n`)
    expect(first + (await later(100))).not.toMatch(gone)
    expect(await later(3_000)).toMatch(gone)
  })

  test('lets the other one hang up meanwhile: all ends', async () => {
    const { client, later, engine } = await dropped('5502')
    client.send('Action: Hangup\nChannel: /^Local.talk/')
    await later(1_000)
    expect(engine.pbx.channels.size).toBe(0)
    expect(engine.pbx.bridges.size).toBe(0)
  })

  test('is not called back with atxferdropcall = yes', async () => {
    const { later, parties } = await dropped('5504', 'atxferdropcall = yes\n')
    expect(begun(await later(60_000))).toEqual([])
    expect(parties()).toEqual([])
  })

  test('with atxfercallbackretries = 0 is called back once', async () => {
    const { later, engine } = await dropped('5504', 'atxfercallbackretries = 0\n')
    engine.pbx
      .phone('PJSIP/anna')
      ?.restore({ script: { behaviour: 'busy', ringTime: 0 }, registered: true, numbers: [] })
    expect(begun(await later(60_000))).toEqual(['DialBegin anna'])
    expect(engine.pbx.channels.size).toBe(0)
  })

  test('has no phone any more: all ends', async () => {
    const { later, engine } = await dropped('5504', 'atxfercallbackretries = 1\n')
    const phone = engine.pbx.phone('PJSIP/anna')
    if (phone !== undefined) engine.pbx.register(phone, false)
    await later(60_000)
    expect(engine.pbx.channels.size).toBe(0)
  })
})
