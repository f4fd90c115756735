import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codePoint } from '../../../vitest.text.ts'
import { eventsUsed, type Lists, PbxState, reconcile } from '../src/index.ts'
import { Feed, message } from './feed.ts'

const ids = [
  'Uniqueid',
  'Linkedid',
  'DestUniqueid',
  'DestLinkedid',
  'UniqueID',
  'DestUniqueID',
  'Uniqueid1',
  'Uniqueid2',
]
const channels = [
  'Channel',
  'DestChannel',
  'Channel1',
  'Channel2',
  'Newname',
  'Oldname',
  'Clone',
  'Original',
  'TargetChannel',
]
const others = [
  'Queue',
  'Interface',
  'Location',
  'Position',
  'Status',
  'BridgeUniqueid',
  'BridgeType',
  'Conference',
  'Meetme',
]
const more = [
  'Exten',
  'Context',
  'ParkingSpace',
  'ParkeeUniqueid',
  'DialStatus',
  'SubEvent',
  'Bridgestate',
  'ChannelState',
  'Cause',
  'Agent',
]

const text = fc.string({ unit: codePoint, maxLength: 12 }).map((value) => value.replace(/[\r\n]/g, ' '))
const id = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('1.1', '1.2', '1.3') }, text)
const name = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('PJSIP/anna-1', 'PJSIP/bob-2', 'Local/5@x-1;1', 'Local/5@x-1;2', 'PJSIP/anna-1<ZOMBIE>'),
  },
  text,
)
const other = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '',
      '1',
      '-1',
      '6',
      'support',
      'PJSIP/anna',
      'ANSWER',
      'Link',
      'NaN',
      '1e999',
      '__proto__',
    ),
  },
  text,
)
const some = (headers: readonly string[], value: fc.Arbitrary<string>) =>
  fc.dictionary(fc.constantFrom(...headers), value, { noNullPrototype: true })
const event = fc.tuple(
  fc.constantFrom(...eventsUsed),
  fc
    .tuple(some(ids, id), some(channels, name), some([...others, ...more], other))
    .map((parts) => Object.assign({}, ...parts)),
)

const channel = {
  Channel: 'PJSIP/anna-1',
  Uniqueid: '1.1',
  Linkedid: '1.1',
  ChannelState: 6,
  Context: 'default',
  Exten: '200',
}
const lists: Lists = {
  channels: [
    message('CoreShowChannel', { ...channel, BridgeID: 'b', Application: 'Dial' }),
    message('CoreShowChannel', {
      ...channel,
      Channel: 'PJSIP/bob-2',
      Uniqueid: '1.2',
      BridgeID: 'b',
      Application: 'AppDial',
    }),
  ],
  bridges: [message('BridgeListItem', { BridgeUniqueid: 'b', BridgeType: 'basic', BridgeTechnology: 'simple_bridge' })],
  queues: [
    message('QueueParams', { Queue: 'support', Max: 0, Completed: 1, Abandoned: 1, Holdtime: 1, TalkTime: 1 }),
    message('QueueMember', { Queue: 'support', Location: 'PJSIP/anna', Name: 'Anna', Status: 1, Paused: 0 }),
    message('QueueEntry', { Queue: 'support', Channel: 'PJSIP/anna-1', Uniqueid: '1.1', Position: 1, Wait: 1 }),
  ],
  agents: [],
  conferences: [],
  parking: [],
  devices: [],
  extensions: [],
  presence: [],
  registrations: [],
  mailboxes: [],
}

/** What lists tell: neither the past nor the age of anything. */
function told(state: PbxState): unknown {
  const { channels, calls, bridges, queues } = state
  return {
    channels: [...channels.map.values()]
      .map(({ id, name, state: is, bridge, exten, application }) => ({ id, name, is, bridge, exten, application }))
      .sort((one, two) => (one.id < two.id ? -1 : 1)),
    names: [...state.channelIds].sort(),
    channelsOfCalls: [...calls.map.values()].flatMap((call) => call.channels).sort(),
    bridges: [...bridges.map.values()].map(({ id, channels, type }) => ({ id, type, channels: channels.toSorted() })),
    queues: [...queues.map.values()].map(({ name, loggedIn, completed, callers, members }) => ({
      name,
      loggedIn,
      completed,
      callers: callers.map((one) => one.channel),
      members: members.map(({ interface: location, state: is, paused }) => ({ location, is, paused })),
    })),
    others: [state.agents, state.conferences, state.parked, state.devices, state.extensions].map(({ map }) => map.size),
    notes: state.notes.size === calls.map.size,
  }
}

it('takes any events with any headers in any order without throwing, and is right after one reconcile', () => {
  const fresh = new PbxState(() => undefined)
  reconcile(fresh, lists, 0)
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const pbx = new Feed()
      for (const [kind, headers] of events) {
        pbx.event(kind, headers)
        pbx.wait(1)
      }
      for (const { kind } of pbx.surprises) expect(['unannounced-channel', 'id-in-use', 'incomplete']).toContain(kind)
      for (const [id, one] of pbx.state.channels.map) expect(pbx.state.calls.get(one.call)?.channels).toContain(id)
      reconcile(pbx.state, lists, pbx.now)
      expect(told(pbx.state)).toEqual(told(fresh))
      reconcile(pbx.state, Object.fromEntries(Object.keys(lists).map((part) => [part, []])), pbx.now)
      expect(pbx.state.calls.map.size + pbx.state.channels.map.size + pbx.state.bridges.map.size).toBe(0)
    }),
    { numRuns: Number(process.env.OPENAMI_RUNS ?? 300), seed: Number(process.env.OPENAMI_SEED ?? 1) },
  )
})
