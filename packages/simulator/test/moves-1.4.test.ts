import { describe, expect, test } from 'vitest'
import { type Client, type Server, server } from './support.ts'

const extensions = `[default]
exten => 101,1,Dial(SIP/bob|20|tT)
exten => 103,1,Dial(SIP/bob|20)
exten => 800,1,Pickup(101@default)
exten => 800,2,NoOp(nothing to pick up)
exten => 801,1,Pickup()
exten => 801,2,NoOp(never)
include => parkedcalls
`
const features = '[general]\nparkpos => 701-702\nparkingtime => 5\n'

/** Events and answers one by one, as text; of a call that Alice has with Bob, or that rings at his phone. */
async function office(exten: string, talks = true): Promise<Server & { client: Client; blocks(): string[] }> {
  const phones = ['alice', 'bob', 'carol'].map((name, at) => ({
    device: `SIP/${name}`,
    ringTime: name === 'bob' && !talks ? 60_000 : 0,
    callerId: { num: `${100 + at}`, name },
  }))
  const started = server('1.4', { pbx: { extensions, phones, files: { 'features.conf': features } } })
  const client = started.login()
  const blocks = (): string[] =>
    client
      .take()
      .split('\n\n')
      .filter((block) => /^\n?(?:Event|Response)/.test(block))
      .map((block) => block.replace('Privilege: call,all\n', ''))
  dial(client, 'alice', exten)
  await started.clock.advance(1_000)
  blocks()
  return { ...started, client, blocks }
}

/** A phone that answers and is sent to an extension: the caller's side of a call. */
function dial(client: Client, name: string, exten: string): void {
  const lines = [`Channel: SIP/${name}`, 'Context: default', `Exten: ${exten}`, 'Priority: 1', `CallerID: ${name} <1>`]
  client.raw(`${['Action: Originate', ...lines, 'Async: true'].join('\r\n')}\r\n\r\n`)
}

const named = (blocks: string[], ...names: string[]): string[] =>
  blocks.filter((block) => names.some((name) => block.trim().startsWith(`Event: ${name}\n`)))

describe('Dial on 1.4', () => {
  test('tells of the call before the number that the called channel gets, and then that it rings', async () => {
    const { client, clock, engine } = await office('101', false)
    for (const channel of [...engine.pbx.channels]) client.raw(`Action: Hangup\r\nChannel: ${channel.name}\r\n\r\n`)
    await clock.advance(1_000)
    client.take()
    dial(client, 'alice', '101')
    await clock.advance(1_000)
    const text = client.take()
    const told = [...text.matchAll(/^Event: (\w+)\n(?:.*\n)*?(?:Channel|Destination): SIP\/(\w+)/gm)]
    expect(told.filter(([, , who]) => who === 'bob').map(([, name]) => name)).toEqual([
      'Newchannel',
      'Dial',
      'Newcallerid',
      'Newstate',
    ])
    expect(text).toMatch(/Event: Newcallerid\n(?:.*\n)*CallerID: 101\nCallerIDName: <Unknown>\n/)
  })
})

describe('Park on 1.4', () => {
  test('moves the call to a channel of its own, and what is left of the old one hangs up after its call', async () => {
    const { client, clock, blocks, engine } = await office('101')
    const [alice, bob] = [...engine.pbx.channels]
    const [name, from] = [alice?.name ?? '', alice?.uniqueid ?? '']
    const to = `${from.split('.')[0]?.slice(0, -1)}`
    client.raw(`Action: Park\r\nChannel: ${name}\r\nChannel2: ${bob?.name}\r\n\r\n`)
    await clock.advance(100)
    const [answer, ...events] = blocks()
    const uniqueid = engine.pbx.channels.named(name)?.uniqueid ?? ''
    expect(uniqueid).not.toBe(from)
    expect(uniqueid.startsWith(to)).toBe(true)
    expect(answer).toBe('Response: Success\nMessage: Park successful')
    expect(events).toEqual([
      `Event: Newchannel\nChannel: Parked/${name}\nState: Down\nCallerIDNum: <unknown>\nCallerIDName: <unknown>\nUniqueid: ${uniqueid}`,
      `Event: Rename\nOldname: ${name}\nNewname: ${name}<MASQ>\nUniqueid: ${from}`,
      `Event: Rename\nOldname: Parked/${name}\nNewname: ${name}\nUniqueid: ${uniqueid}`,
      `Event: Rename\nOldname: ${name}<MASQ>\nNewname: Parked/${name}<ZOMBIE>\nUniqueid: ${from}`,
      `Event: Newcallerid\nChannel: ${name}\nCallerID: 1\nCallerIDName: alice\nUniqueid: ${uniqueid}\nCID-CallingPres: 0 (Presentation Allowed, Not Screened)`,
      `Event: ParkedCall\nExten: 701\nChannel: ${name}\nFrom: ${bob?.name}\nTimeout: 5\nCallerID: 1\nCallerIDName: alice`,
      `Event: Unlink\nChannel1: Parked/${name}<ZOMBIE>\nChannel2: ${bob?.name}\nUniqueid1: ${from}\nUniqueid2: ${bob?.uniqueid}\nCallerID1: (null)\nCallerID2: 101`,
      `Event: Hangup\nChannel: ${bob?.name}\nUniqueid: ${bob?.uniqueid}\nCause: 16\nCause-txt: Normal Clearing`,
      `Event: Hangup\nChannel: Parked/${name}<ZOMBIE>\nUniqueid: ${from}\nCause: 16\nCause-txt: Normal Clearing`,
    ])
  })

  const parked = async (exten = '101') => {
    const it = await office(exten)
    const [alice, bob] = [...it.engine.pbx.channels]
    const name = alice?.name ?? ''
    it.client.raw(`Action: Park\r\nChannel: ${name}\r\nChannel2: ${bob?.name}\r\n\r\n`)
    await it.clock.advance(100)
    it.blocks()
    return { ...it, name, uniqueid: it.engine.pbx.channels.named(name)?.uniqueid ?? '' }
  }

  test('a channel that dials the space is answered when UnParkedCall has come, and hangs up after the parked call', async () => {
    const { client, clock, blocks, name, uniqueid } = await parked()
    dial(client, 'carol', '701')
    await clock.advance(100)
    const told = blocks()
    const [left] = named(told, 'UnParkedCall')
    const carol = /From: (.*)/.exec(left ?? '')?.[1]
    expect(left).toBe(
      `Event: UnParkedCall\nExten: 701\nChannel: ${name}\nFrom: ${carol}\nCallerID: 1\nCallerIDName: alice`,
    )
    expect(told).toContainEqual(
      expect.stringMatching(
        /^Event: Newexten\n(?:.*\n)*Context: default\nExtension: 701\n(?:.*\n)*Application: ParkedCall\nAppData: 701\n/,
      ),
    )
    expect(named(told, 'Link')[0]).toMatch(
      new RegExp(`Channel1: ${carol}\nChannel2: ${name}\n.*\nUniqueid2: ${uniqueid}\n`),
    )
    client.raw(`Action: Hangup\r\nChannel: ${carol}\r\n\r\n`)
    await clock.advance(100)
    const ends = named(blocks(), 'Unlink', 'Hangup')
    expect(ends.map((block) => /Event: (\w+)\nChannel1?: (SIP.\w+)/.exec(block)?.slice(1).join(' '))).toEqual([
      'Unlink SIP/carol',
      'Hangup SIP/alice',
      'Hangup SIP/carol',
    ])
    dial(client, 'carol', '701')
    await clock.advance(100)
    expect(named(blocks(), 'UnParkedCall', 'Link')).toEqual([])
  })

  test.each([
    ['101', 'SIP/bob|30|Tt'],
    ['103', 'SIP/bob|30|'],
  ])(
    'calls who parked it when the time of features.conf is over, after a dial of %s by Dial(%s)',
    async (exten, data) => {
      const { clock, blocks, client, name } = await parked(exten)
      await clock.advance(4_800)
      expect(blocks()).toEqual([])
      await clock.advance(200)
      const text = client.take()
      // The blank line that Asterisk adds is a message without a line.
      expect(text).toContain(
        `Event: ParkedCallTimeOut\nPrivilege: call,all\nExten: 701\nChannel: ${name}\nCallerID: 1\nCallerIDName: alice\n\n\n`,
      )
      expect(text).toContain(
        `Channel: ${name}\nContext: park-dial\nExtension: SIP/bob\nPriority: 1\nApplication: Dial\nAppData: ${data}\n`,
      )
      expect(text).toMatch(/Event: Newcallerid\n(?:.*\n)*Channel: SIP\/bob.*\nCallerID: SIP\/bob\n/)
      expect(text).toMatch(new RegExp(`Event: Link\n(?:.*\n)*Channel1: ${name}\nChannel2: SIP/bob`))
    },
  )
})

describe('Pickup on 1.4', () => {
  test('puts the channel that picks up in the place of the one that rings', async () => {
    const { client, clock, blocks, engine } = await office('101', false)
    const [alice, bob] = [...engine.pbx.channels]
    const [ringing, called] = [bob?.name, bob?.uniqueid]
    dial(client, 'carol', '800')
    await clock.advance(100)
    const told = blocks()
    const carol = /Channel: (SIP\/carol-\w+)/.exec(told.join())?.[1]
    const uniqueid = /Uniqueid: (.*)/.exec(named(told, 'Newchannel')[0] ?? '')?.[1]
    expect(named(told, 'Rename', 'Newcallerid').slice(-4)).toEqual([
      `Event: Rename\nOldname: ${carol}\nNewname: ${carol}<MASQ>\nUniqueid: ${uniqueid}`,
      `Event: Rename\nOldname: ${ringing}\nNewname: ${carol}\nUniqueid: ${called}`,
      `Event: Rename\nOldname: ${carol}<MASQ>\nNewname: ${ringing}<ZOMBIE>\nUniqueid: ${uniqueid}`,
      `Event: Newcallerid\nChannel: ${carol}\nCallerID: 1\nCallerIDName: carol\nUniqueid: ${called}\nCID-CallingPres: 0 (Presentation Allowed, Not Screened)`,
    ])
    expect(named(told, 'Hangup')).toEqual([
      `Event: Hangup\nChannel: ${ringing}<ZOMBIE>\nUniqueid: ${uniqueid}\nCause: 0\nCause-txt: Unknown`,
    ])
    expect(named(told, 'Link')).toEqual([
      `Event: Link\nChannel1: ${alice?.name}\nChannel2: ${carol}\nUniqueid1: ${alice?.uniqueid}\nUniqueid2: ${called}\nCallerID1: 1\nCallerID2: 1`,
    ])
  })

  test('needs an argument: without one the caller is hung up', async () => {
    const { client, clock, blocks } = await office('101', false)
    dial(client, 'carol', '801')
    await clock.advance(100)
    const told = blocks()
    expect(told.join('\n')).not.toContain('never')
    expect(named(told, 'Hangup')).toHaveLength(1)
    expect(named(told, 'Link')).toEqual([])
  })
})
