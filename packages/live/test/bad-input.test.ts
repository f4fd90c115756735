import { describe, expect, it } from 'vitest'
import { eventsUsed, parts, reconcile, snapshotOf } from '../src/index.ts'
import { Feed, message } from './feed.ts'

/** Names that objects have of themselves, and others that break what is written carelessly. */
const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'x'.repeat(10_000),
  ' ',
  '\u00ff\u0001',
  '-',
  '/',
  ';1',
]

const ids = ['Uniqueid', 'Channel', 'Linkedid', 'DestUniqueid', 'DestChannel', 'Queue', 'Interface', 'BridgeUniqueid']
const others = [
  'Conference',
  'Meetme',
  'ParkingSpace',
  'Exten',
  'Context',
  'Device',
  'Agent',
  'Mailbox',
  'Peer',
  'Domain',
]
const moreOthers = [
  'DialStatus',
  'PeerStatus',
  'Status',
  'State',
  'ChannelState',
  'Cause',
  'Timeout',
  'Position',
  'URI',
]

describe('an event of any kind', () => {
  it('without headers changes nothing and never throws', () => {
    const pbx = new Feed()
    for (const name of [...eventsUsed, '', 'Unknown', '__proto__', 'toString']) pbx.event(name)
    expect(pbx.changes.filter(({ type }) => type !== 'surprise')).toEqual([])
    expect(snapshotOf(pbx.state)).toEqual(snapshotOf(new Feed().state))
  })

  it.each(names.map((name) => [name.slice(0, 20), name]))('with headers of %j never throws', (_, value) => {
    const pbx = new Feed()
    const headers = Object.fromEntries([...ids, ...others, ...moreOthers].map((header) => [header, value]))
    for (const name of eventsUsed) pbx.event(name, headers)
    const items = [...eventsUsed, 'QueueParams', 'QueueEntry', 'ConfbridgeListRooms', 'PeerEntry', 'ContactList'].map(
      (name) => message(name, headers),
    )
    for (const part of parts) reconcile(pbx.state, { [part]: items }, pbx.now)
    const seen = JSON.parse(JSON.stringify(snapshotOf(pbx.state)))
    expect(Object.getPrototypeOf(seen.channels)).toBe(Object.prototype)
    reconcile(pbx.state, Object.fromEntries(parts.map((part) => [part, []])), pbx.now)
    for (const table of Object.values(snapshotOf(pbx.state))) expect(table).toEqual({})
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
