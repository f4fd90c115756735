import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FakeServer } from '../../../transport/test/fake-server.ts'
import { report, runs } from '../../../transport/test/support/scale.ts'
import { Wire } from '../../../transport/test/support/wire.ts'
import { connect } from '../../src/index.ts'

/** Part of the bytes before a cut; a double of fast-check's would nearly always be next to nothing. */
const anywhere = fc.integer({ min: 0, max: 999_999 }).map((part) => part / 1_000_000)

const block = (...lines: string[]): string => `${lines.join('\r\n')}\r\n\r\n`

const kinds = [
  (n: number) => block('Event: Hangup', 'Privilege: call,all', `Channel: SIP/${n}`, `Uniqueid: ${n}.1`, 'Cause: 16'),
  (n: number) =>
    block('Event: VarSet', 'Privilege: dialplan,all', `Channel: SIP/${n}`, 'Variable: A', `Value: Event: Hangup`),
  (n: number) =>
    block('Event: QueueMemberPause', 'Privilege: agent,all', 'Queue: a', `Interface: SIP/${n}`, 'Paused: 1'),
  (n: number) => block('Event: Newexten', 'Privilege: dialplan,all', `Channel: SIP/${n}`, 'AppData: Response: Success'),
]

describe('R35 a message that is cut off', () => {
  it('loses at most two messages, and is reported', () => {
    const count = runs(5_000, 100_000)
    let lost = 0
    const scene = fc.record({
      before: fc.array(fc.constantFrom(...kinds), { maxLength: 3 }),
      torn: fc.constantFrom(...kinds),
      cut: anywhere,
      behind: fc.array(fc.constantFrom(...kinds), { minLength: 3, maxLength: 5 }),
    })
    const property = fc.property(scene, ({ before, torn, cut, behind }) => {
      const wire = new Wire()
      const all = [...before, torn, ...behind].map((kind, at) => kind(at))
      const whole = all[before.length] as string
      const left = 1 + Math.floor(cut * (whole.length - 2))
      wire.feed(all.map((text, at) => (at === before.length ? whole.slice(0, left) : text)).join(''))
      // Only what is true arrives, in its order; a cut in the last line end costs nothing.
      const seen = wire.events.map(({ raw }) => `${raw}\r\n`)
      const rest = [...all]
      for (const text of seen) {
        const at = rest.findIndex((one) => one === text || one.trimEnd() === text.trimEnd())
        if (at === -1) throw new Error(`took ${JSON.stringify(text)}`)
        rest.splice(0, at + 1)
      }
      const missing = all.length - seen.length
      if (missing > 2) throw new Error(`lost ${missing}`)
      if (missing > 0 && wire.diagnostics.length === 0) throw new Error('said nothing')
      if (missing === 0 && wire.diagnostics.length > 0) throw new Error('cried wolf')
      lost += missing
    })
    fc.assert(property, { numRuns: count, seed: 4 })
    report({
      campaign: 'torn',
      what: 'events cut off at any byte',
      count,
      result: `${lost} lost, never more than 2, each said`,
    })
  })

  it('rejects its action as unknown when it is an answer or an item', async () => {
    const wire = new Wire()
    const ping = wire.run('Ping')
    const id = wire.sent.shift()?.actionId ?? ''
    wire.feed(`Response: Success\r\nActionID: ${id}\r\nPing: Po${kinds[0]?.(1)}`)
    await expect(ping).rejects.toMatchObject({ name: 'OutcomeUnknownError', action: 'Ping' })
    const list = wire.run('QueueStatus')
    const own = `ActionID: ${wire.sent.shift()?.actionId}`
    wire.feed(block('Response: Success', own, 'EventList: start'))
    wire.feed(
      `Event: QueueMember\r\n${own}\r\nQueue: a\r\nNa${block('Event: QueueMember', own, 'Queue: a', 'Name: b')}`,
    )
    await expect(list).rejects.toMatchObject({
      name: 'OutcomeUnknownError',
      message: expect.stringContaining('was torn'),
    })
    expect(wire.diagnostics.map(({ kind }) => kind)).toEqual(['torn-message', 'torn-message'])
  })

  it.each([
    block('Event: OriginateResponse', 'Privilege: call,all', 'ActionID: x', 'Response: Success', 'Channel: a'),
    block('Event: UserEvent', 'Privilege: user,all', 'UserEvent: x', 'Event: Hangup', 'Privilege: call,all'),
    block('Event: Newchannel', 'Privilege: call,all', 'Channel: a', 'CallerIDName: Event: Hangup', 'Uniqueid: 1'),
    block('Event: Dial', 'Privilege: call,all', 'SubEvent: Begin', 'Channel: a'),
    block('Event: Status', 'Privilege: Call', 'Channel: a', 'ChanVariable: A=Event: Status', 'ChanVariable: B=1'),
  ])('R10, R14 a caller cannot make a whole message look torn: %#', (text) => {
    const wire = new Wire()
    wire.feed(text)
    expect(wire.events).toHaveLength(1)
    expect(wire.diagnostics).toEqual([])
  })
})

it.each([
  ['1.0', 'Response: Success\r\nActionID: 1\r\nMess'],
  ['11.0.0', 'Event: Hangup\r\nPriv'],
])('AMI %s: drops a torn message at the end of the connection', async (greeting, torn) => {
  await using server = await FakeServer.start({ greeting, handle: (_, peer) => void peer.socket.end(torn) })
  const client = await connect({ port: server.port, username: 'admin', secret: 'canary-secret', reconnect: false })
  const seen: string[] = []
  client.on('*', ({ name }) => void seen.push(name))
  const closed = new Promise((resolve) => client.lifecycle.on('close', resolve))
  await expect(client.send('Anything')).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
  await closed
  expect(seen).toEqual([])
})
