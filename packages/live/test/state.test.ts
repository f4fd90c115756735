import { describe, expect, it } from 'vitest'
import { flag, number, shown, text, time } from '../src/events/headers.ts'
import { snapshotOf } from '../src/index.ts'
import { copyState } from '../src/state/copy-state.ts'
import { RecentIds } from '../src/state/recent-ids.ts'
import { Table } from '../src/state/table.ts'
import { Feed, message } from './feed.ts'

describe('a header', () => {
  it.each([
    ['<unknown>'],
    ['<no name>'],
    ['<none>'],
    ['<null>'],
    ['(null)'],
    ['(none)'],
    ['(None)'],
    ['unknown'],
    ['none'],
    ['n/a'],
    [''],
  ])('with %j shows no value, and the next one is read', (value) => {
    const item = message('X', { A: value, B: 'b' })
    expect([shown(item, 'A'), shown(item, 'A', 'B'), shown(item, 'C'), shown(item, 'C', 'B')]).toEqual([
      undefined,
      'b',
      undefined,
      'b',
    ])
    expect(text(item, 'A')).toBe(value === '' ? undefined : value)
    expect(text(item, 'A', 'B')).toBe(value === '' ? 'b' : value)
    expect(text(item, 'C', 'B')).toBe('b')
  })

  it.each([
    ['1', true],
    ['y', true],
    ['YES', true],
    ['on', true],
    ['true', true],
    ['start', true],
    ['Muted', true],
    ['0', false],
    ['no', false],
    ['11', false],
    ['not yes', false],
    ['yes, but', false],
    ['', undefined],
  ])('with %j says %s', (value, expected) => expect(flag(message('X', { A: value }), 'A')).toBe(expected))

  it.each([
    ['5', 5, 5_000],
    ['2.5', 2.5, 2_500],
    ['0', 0, undefined],
    ['-1', -1, -1_000],
    ['3 seconds', 3, 3_000],
    ['x', undefined, undefined],
    ['Infinity', undefined, undefined],
    ['', undefined, undefined],
  ])('with %j is the number %s and the time %s', (value, asNumber, asTime) => {
    const item = message('X', { A: value })
    expect([number(item, 'A'), time(item, 'A')]).toEqual([asNumber, asTime])
    expect([number(item, 'B'), time(item, 'B')]).toEqual([undefined, undefined])
  })
})

describe('the last ids', () => {
  it('are as many as the limit, each once, the oldest first to go', () => {
    const ids = new RecentIds(3)
    for (const id of ['a', 'b', 'b', 'c']) ids.add(id)
    expect([...ids]).toEqual(['a', 'b', 'c'])
    for (const id of ['d', 'e', 'f', 'g']) ids.add(id)
    expect([...ids]).toEqual(['e', 'f', 'g'])
    ids.delete('f')
    expect([ids.has('e'), ids.has('f'), ids.has('a')]).toEqual([true, false, false])
    for (const id of ['h', 'i']) ids.add(id)
    expect([...ids]).toEqual(['g', 'h', 'i'])
  })
})

describe('a table', () => {
  const table = () => {
    const changes: unknown[] = []
    return { changes, bridges: new Table('bridge', (change) => changes.push(change)) }
  }
  const value = (channels: readonly unknown[], name?: string) =>
    ({
      id: 'b',
      type: undefined,
      technology: undefined,
      creator: undefined,
      name,
      channels,
      since: 0,
    }) as never

  it.each([
    [['a'], ['a'], true],
    [['a'], ['b'], false],
    [['a'], ['a', 'b'], false],
    [[{ x: 1 }], [{ x: 1 }], true],
    [[{ x: 1 }], [{ x: 2 }], false],
    [[{ x: 1 }], [{ x: 1, y: 1 }], false],
    [[{ x: 1, y: 1 }], [{ x: 1 }], false],
    [[{ x: 1 }], ['x'], false],
    [['x'], [{ x: 1 }], false],
    [[null], [{}], false],
    [[{}], [null], false],
    [[null], [null], true],
    [[], 'text', false],
    ['text', [], false],
  ] as const)('with %j takes %j for the same: %s', (before, after, same) => {
    const { bridges, changes } = table()
    bridges.add('b', value(before as never), 1)
    const known = bridges.get('b')
    bridges.update('b', { channels: after as never }, 2)
    expect(changes).toHaveLength(same ? 1 : 2)
    expect(bridges.get('b') === known).toBe(same)
  })

  it('emits what is added, changed and removed, and nothing for what it does not have', () => {
    const { bridges, changes } = table()
    expect(bridges.update('b', { name: 'x' }, 1)).toBeUndefined()
    expect(bridges.remove('b', 2)).toBeUndefined()
    bridges.put('b', value([]), 3)
    const first = bridges.get('b')
    bridges.put('b', value([], 'x'), 4)
    const second = bridges.get('b')
    expect(bridges.remove('b', 5)).toBe(second)
    expect(changes).toEqual([
      { type: 'bridge:added', at: 3, value: first },
      { type: 'bridge:changed', at: 4, value: second, before: first },
      { type: 'bridge:removed', at: 5, value: second },
    ])
  })
})

describe('a copy of the state', () => {
  it('is equal, and stays as it is when the other changes', () => {
    const pbx = new Feed({ trunks: ['SIP/b'] })
    const [one, two, three] = ['a', 'b', 'c'].map((name, id) => ({ Channel: `SIP/${name}-1`, Uniqueid: `1.${id}` }))
    for (const channel of [one, two, three]) pbx.event('Newchannel', channel)
    pbx.event('Link', { Uniqueid1: '1.0', Uniqueid2: '1.1' })
    pbx.event('Hangup', three)
    pbx.event('QueueMemberAdded', { Queue: 'q', Interface: 'SIP/b' })
    pbx.event('AgentConnect', { Queue: 'q', Member: 'SIP/b', Uniqueid: '1.0' })
    pbx.event('MessageWaiting', { Mailbox: '1', New: 1 })
    pbx.event('AgentLogin', { Agent: '1' })
    pbx.event('MeetmeJoin', { ...one, Meetme: '1' })
    pbx.event('ParkedCall', { ...one, Exten: '701' })
    pbx.event('DeviceStateChange', { Device: 'd', State: 'INUSE' })
    pbx.event('ExtensionStatus', { Exten: '1', Context: 'c', Status: 1 })
    pbx.event('PresenceStateChange', { Presentity: 'p' })
    pbx.event('PeerStatus', { Peer: 'SIP/a', PeerStatus: 'Registered' })
    pbx.state.adopts = false
    pbx.state.counts = false
    const { length } = pbx.changes
    const copy = copyState(pbx.state)
    const before = JSON.stringify(snapshotOf(pbx.state))
    expect(JSON.stringify(snapshotOf(copy))).toBe(before)
    for (const table of Object.values(snapshotOf(copy))) expect(Object.keys(table)).not.toEqual([])
    expect([copy.adopts, copy.counts, copy.options]).toEqual([false, false, pbx.state.options])
    expect([...copy.ended]).toEqual(['1.2'])
    for (const name of ['channelIds', 'merged', 'memberCalls', 'notes'] as const) {
      expect(copy[name].size).toBeGreaterThan(0)
      expect([...copy[name]]).toEqual([...pbx.state[name]])
    }
    const notes = copy.notes.get('1.0')
    pbx.state.notes.get('1.0')?.channels.push('x')
    pbx.state.notes.get('1.0')?.aliases.push('x')
    expect([notes?.channels, notes?.aliases]).toEqual([['1.0', '1.1'], ['1.1']])
    for (const channel of [one, two]) pbx.event('Hangup', channel)
    expect(JSON.stringify(snapshotOf(copy))).toBe(before)
    expect(pbx.changes.length).toBeGreaterThan(length)
    expect([copy.channelNamed('SIP/a-1')?.id, copy.channelNamed('SIP/x-1'), copy.channelNamed(undefined)]).toEqual([
      '1.0',
      undefined,
      undefined,
    ])
  })
})
