import { Message } from '@openami/bindings'
import { describe, expect, it } from 'vitest'
import { descriptor, setup } from '../support/correlator.ts'

/** Which messages are an action's answer, by what the spec says of it. */
const status = descriptor('QueueStatus', { kind: 'list', items: ['QueueMember'], ends: 'QueueStatusComplete' })
const peers = descriptor('IAXpeers', {
  kind: 'list',
  items: ['PeerEntry'],
  ends: 'PeerlistComplete',
  withoutActionId: ['items'],
})
const get = descriptor('DBGet', { kind: 'event', items: ['DBGetResponse'] })

describe('R19 what counts as a list', () => {
  it.each([
    ['an action whose items the spec knows', descriptor('A', { items: ['Item', 'Complete'] })],
    ['an action whose end the spec knows', descriptor('A', { ends: 'Complete' })],
    ['an action that the spec does not know', 'A'],
  ])('accepts an announced list of %s', async (_, action) => {
    const { run, say, correlator } = setup()
    const reply = run(action, 'a')
    say('Response: Success', 'ActionID: a', 'EventList: Start ')
    expect(correlator.pending).toBe(1)
    say('Event: Item', 'ActionID: a')
    say('Event: Complete', 'ActionID: a', 'EventList: Complete')
    expect((await reply).items.map(({ name }: { name: string }) => name)).toEqual(['Item'])
  })

  it('answers a Hangup of one channel without items, though Hangup of a pattern gives a list', async () => {
    const { run, say } = setup({ announced: false })
    const hangup = descriptor('Hangup', {
      kind: 'list',
      items: ['ChannelHungup'],
      ends: 'ChannelsHungupListComplete',
      sometimes: true,
    })
    const one = run(hangup, 'a')
    say('Response: Success', 'ActionID: a', 'Message: Channel Hungup')
    expect(await one).toMatchObject({ items: [], complete: undefined, message: 'Channel Hungup' })
    const many = run(hangup, 'b')
    say('Response: Success', 'ActionID: b', 'EventList: start')
    say('Event: ChannelHungup', 'ActionID: b')
    say('Event: ChannelsHungupListComplete', 'ActionID: b', 'EventList: Complete')
    expect((await many).items).toHaveLength(1)
  })

  it('has no items in an answer that is not a list', async () => {
    const { run, say } = setup()
    const reply = run(descriptor('Ping', {}), 'a')
    say('Response: Success', 'ActionID: a')
    expect(Object.keys(await reply)).not.toContain('items')
  })

  it('accepts the list format of another release', async () => {
    const { run, say, events } = setup()
    const replies = [
      { since: ['13'], kind: 'ack' },
      { since: ['12'], kind: 'list', items: ['Item'], ends: 'AllDone' },
      { since: ['1.4'], kind: 'list', items: ['OldItem'], ends: 'OldDone' },
    ] as const
    const reply = run(descriptor('A', {}, { replies }), 'a')
    say('Response: Success', 'ActionID: a', 'EventList: start')
    say('Event: Other', 'ActionID: a')
    say('Event: Item', 'ActionID: a')
    say('Event: OldItem', 'ActionID: a', 'EventList: Complete')
    say('Event: AllDone', 'ActionID: a')
    const { items, complete } = await reply
    expect(items.map(({ name }: { name: string }) => name)).toEqual(['Item', 'OldItem'])
    expect(complete.name).toBe('AllDone')
    expect(events).toEqual(['Other'])
  })

  it("prefers the end event of the server's release to that of another release", async () => {
    const { run, say, correlator } = setup()
    const replies = [
      { since: ['13'], kind: 'list', items: ['Item', 'OldDone'], ends: 'NewDone' },
      { since: ['1.4'], kind: 'list', items: ['Item'], ends: 'OldDone' },
    ] as const
    const order = [...replies].reverse()
    const late = run({ ...descriptor('A', replies[0]), replies: [replies[0], ...order] }, 'a')
    say('Response: Success', 'ActionID: a', 'EventList: start')
    say('Event: OldDone', 'ActionID: a')
    expect(correlator.pending).toBe(1)
    say('Event: NewDone', 'ActionID: a')
    expect((await late).complete.name).toBe('NewDone')
  })
})

describe('R19 EventList marks the last event where the spec does not know the end of a list', () => {
  it.each(['Complete', 'complete', 'cancelled', 'Canceled', 'Complete '])(
    'ends the list with EventList: %s',
    async (word) => {
      const { run, say } = setup()
      const reply = run('Newest', 'a')
      say('Response: Success', 'ActionID: a', 'EventList: start')
      say('Event: Any', 'ActionID: a', `EventList: ${word}`)
      expect((await reply).complete.name).toBe('Any')
    },
  )

  it.each(['incomplete', 'not cancelled', 'start', ''])('does not end the list with EventList: %s', (word) => {
    const { run, say, correlator } = setup()
    run('Newest', 'a')
    say('Response: Success', 'ActionID: a', 'EventList: start')
    say('Event: Any', 'ActionID: a', `EventList: ${word}`)
    expect(correlator.pending).toBe(1)
    correlator.fail('the test is over')
  })
})

describe('events that come before a response', () => {
  it.each([
    ['an item', status, 'QueueMember'],
    ['an answering event that the spec does not name', descriptor('A', { kind: 'event' }), 'Anything'],
    ['any', 'Newest', 'Anything'],
  ])('delivers %s as an ordinary event', (_, action, name) => {
    const { run, say, events, correlator } = setup()
    run(action, 'a')
    say(`Event: ${name}`, 'ActionID: a')
    expect(events).toEqual([name])
    expect(correlator.pending).toBe(1)
    correlator.fail('the test is over')
  })
})

describe('events that answer an action', () => {
  it.each(['QueueMember', 'queuemember', 'QueueMember '])(
    'R13, R17 match by name without regard to case and trailing blanks: %j',
    async (name) => {
      const { run, say } = setup()
      const reply = run(status, 'a')
      say('Response: Success', 'ActionID: a', 'EventList: start')
      say(`Event: ${name}`, 'ActionID: a')
      say('Event: QUEUESTATUSCOMPLETE ', 'ActionID: a')
      expect((await reply).items).toHaveLength(1)
    },
  )

  it('R20 accepts items without ActionID as long as no item has one', async () => {
    const { run, say, events } = setup()
    const reply = run(peers, 'a')
    say('Response: Success', 'ActionID: a', 'EventList: start')
    say('Event: PeerEntry ', 'ObjectName: one')
    say('Event: PeerEntry', 'ObjectName: two')
    say('Event: PeerEntry', 'ActionID: other', 'ObjectName: three')
    say('Event: PeerEntry', 'ActionID: a', 'ObjectName: four')
    say('Event: PeerEntry', 'ObjectName: five')
    say('Event: PeerlistComplete', 'ActionID: a')
    const names = (await reply).items.map((item: { get(name: string): string }) => item.get('ObjectName'))
    expect(names).toEqual(['one', 'two', 'four'])
    expect(events).toEqual(['PeerEntry', 'PeerEntry'])
  })

  it('R14 fails an accepted action when its answering event comes without ActionID', async () => {
    const { run, say, correlator } = setup()
    const reply = run(get, 'a')
    say('Event: DBGetResponse', 'Val: x')
    expect(correlator.pending).toBe(1)
    say('Response: Success', 'ActionID: a')
    say('Event: DBGetResponse', 'Val: x')
    await expect(reply).rejects.toMatchObject({ name: 'OutcomeUnknownError', action: 'DBGet' })
  })

  it.each([
    ['a class in the second line makes it an ordinary event', ['Privilege: agent,all', 'Queue: a'], 1],
    ['a class further down may be part of a value and fails the list', ['Queue: a', 'Privilege: agent,all'], 0],
    ['an invalid class fails the list', ['Privilege: Call', 'Queue: a'], 0],
  ])('R14, R20 handles an event without ActionID: %s', async (_, lines, left) => {
    const { run, say, correlator } = setup()
    run(status, 'a')
    say('Response: Success', 'ActionID: a', 'EventList: start')
    say('Event: QueueMember ', ...lines)
    expect(correlator.pending).toBe(left)
    correlator.fail('the test is over')
  })

  it('R14 fails the list that a split item belongs to, and no other', async () => {
    const { run, say, correlator } = setup()
    const list = run(status, 'a')
    const other = run(peers, 'b')
    say('Response: Success', 'ActionID: a', 'EventList: start')
    say('Response: Success', 'ActionID: b', 'EventList: start')
    say('Event: QueueMember', 'Queue: a')
    await expect(list).rejects.toMatchObject({ name: 'OutcomeUnknownError', action: 'QueueStatus' })
    expect(correlator.pending).toBe(1)
    say('Event: PeerlistComplete', 'ActionID: b')
    expect((await other).items).toEqual([])
  })
})

describe('answers', () => {
  it.each(['Errors', 'No error', 'xFailure', 'Successful'])(
    'does not treat Response: %s as a refusal',
    async (word) => {
      const { run, say } = setup()
      const reply = run('A', 'a')
      say(`Response: ${word}`, 'ActionID: a')
      expect((await reply).response.name).toBe(word)
    },
  )

  it.each([
    ['of a CLI command', descriptor('Command', { kind: 'output' })],
    ['of an action that the spec does not know', 'Newest'],
  ])('R22 returns the rows %s', async (_, action) => {
    const { run, correlator } = setup()
    const rows = run(action, 'a')
    correlator.onResponse(new Message('Response: Follows\r\nActionID: a\r\n', 'one\ntwo'))
    expect((await rows).output).toEqual(['one', 'two'])
    const none = run(action, 'b')
    correlator.onResponse(new Message('Response: Follows\r\nActionID: b\r\n', ''))
    expect((await none).output).toEqual([])
  })

  it('R22 returns Output of a refusal only for a CLI command', async () => {
    const { run, say } = setup()
    const reply = run(descriptor('A', {}), 'a')
    say('Response: Error', 'ActionID: a', 'Message: no', 'Output: maybe')
    await expect(reply).rejects.toMatchObject({ message: 'A: no', output: [] })
  })

  it('resolves the outcome at once when no caller waits for it', async () => {
    const { run, say } = setup()
    const reply = run(
      descriptor('Originate', {}, { outcome: { event: 'OriginateResponse' } }),
      'a',
      {},
      { outcome: undefined },
    )
    say('Response: Success', 'ActionID: a')
    expect(await (await reply).outcome).toBeUndefined()
    const other = run(descriptor('Ping', {}), 'b')
    say('Response: Success', 'ActionID: b')
    expect(Object.keys(await other)).not.toContain('outcome')
  })
})
