import type { Action, AnswerPart, ReplySpan } from '@openami/generator/internal'
import { CaptureChecker } from '@openami/generator/internal/capture'
import { expect, it } from 'vitest'
import { bytesOf, check, counts, END, GREETING, HELD, ITEM, LOGIN, model, PONG, START, wire } from './support.ts'

const broken = (text: string, release?: string) => counts(GREETING + LOGIN + text, release).brokenLists
const loose = (text: string) => text.replaceAll('ActionID: 7\r\n', '')

it('accepts lists as the spec has them, with events between their items (R20)', () => {
  expect(broken(START + ITEM + HELD + ITEM + END(2) + PONG)).toEqual({})
  expect(broken(START + END(0) + PONG)).toEqual({})
  expect(broken(loose(START + ITEM + END(1)) + PONG)).toEqual({})
})

it('reports a list without an end', () => {
  expect(broken(START + ITEM + PONG + PONG)).toEqual({ QueueSummaryComplete: 1 })
  expect(check(GREETING + START + ITEM + PONG).brokenLists.get('QueueSummaryComplete')).toMatchObject({
    line: 2,
    offset: GREETING.length,
  })
})

it("names an empty list without an end by its response's message", () => {
  expect(broken(START + PONG)).toEqual({ QueueSummaryComplete: 1 })
  expect(broken(START.replace('Queue summary', 'Coffee') + PONG)).toEqual({ 'Coffee will follow': 1 })
})

it('reports a wrong count', () => {
  expect(broken(START + ITEM + END(2) + PONG)).toEqual({ QueueSummaryComplete: 1 })
  expect(broken(START + ITEM + ITEM + END(1) + PONG)).toEqual({ QueueSummaryComplete: 1 })
})

it('reports an end without a start', () => {
  expect(broken(END(0))).toEqual({ QueueSummaryComplete: 1 })
  expect(broken(loose(END(0)))).toEqual({ QueueSummaryComplete: 1 })
  expect(broken(START + END(0) + END(0))).toEqual({ QueueSummaryComplete: 1 })
  expect(broken(wire('Event: CoffeeComplete', 'EventList: Complete', 'ListItems: 0'))).toEqual({ CoffeeComplete: 1 })
})

it('reports items of a list that was not requested, or of another', () => {
  expect(broken(ITEM)).toEqual({ QueueSummaryComplete: 1 })
  expect(broken(START + ITEM.replace('ActionID: 7', 'ActionID: 9') + END(0))).toEqual({ QueueSummaryComplete: 1 })
  const other = wire(
    'Event: ConfbridgeListRooms',
    'Conference: a',
    'Parties: 1',
    'Marked: 0',
    'Locked: No',
    'Muted: No',
  )
  expect(broken(START + other.replace('Conference', 'ActionID: 7\r\nConference') + END(1))).toEqual({
    QueueSummaryComplete: 1,
  })
})

it('does not report what the start or end of the recording cut off', () => {
  expect(counts(ITEM + ITEM + END(5) + PONG).brokenLists).toEqual({})
  expect(broken(`${START}${ITEM}Event: Queue`)).toEqual({})
  // Between two messages a recording ends because the server sent nothing else.
  expect(broken(START + ITEM)).toEqual({ QueueSummaryComplete: 1 })
})

it('accepts a list that the server cancelled', () => {
  expect(broken(START + ITEM + END(1).replace('Complete\r\nListItems: 1', 'cancelled') + PONG)).toEqual({})
})

it('accepts a refusal after the announcement as the end (R19)', () => {
  expect(broken(START + wire('Response: Error', 'ActionID: 7', 'Message: No') + PONG)).toEqual({})
})

it('does not count events that every session gets as items', () => {
  const start = START.replace('Queue summary', 'Device State Changes')
  const item = wire('Event: DeviceStateChange', 'ActionID: 7', 'Device: SIP/1', 'State: INUSE')
  const news = wire('Event: DeviceStateChange', 'Privilege: call,all', 'Device: SIP/1', 'State: INUSE')
  const end = END(1).replace('QueueSummary', 'DeviceStateList')
  expect(broken(start + item + news + end + PONG + news)).toEqual({})
  // Without ids they look the same.
  expect(broken(loose(start + item + end) + PONG)).toEqual({})
})

it('accepts items with or without ActionID where the release has them (R20)', () => {
  const start = START.replace('Queue summary', 'Peer status list')
  const plain = wire('Event: PeerEntry', 'Channeltype: IAX2', 'ObjectName: carol')
  const marked = plain.replace('Channeltype', 'ActionID: 7\r\nChanneltype')
  const end = (count: number) => END(count).replace('QueueSummaryComplete', 'PeerlistComplete')
  const sent = (text: string, ids: Record<string, AnswerPart[]>) =>
    [...framedAs(ids, 'withoutActionId')(GREETING + LOGIN + text).brokenLists].map(([name, { why }]) => [name, why])
  const peers = (ids: AnswerPart[]) => ({ SIPpeers: ids, IAXpeers: ids, IAXpeerlist: ids })
  expect(sent(start + plain + plain + end(2), peers(['items']))).toEqual([])
  expect(sent(start + plain + end(2), peers(['items']))).toEqual([
    ['PeerlistComplete', 'ListItems is 2, and 1 items came'],
  ])
  expect(sent(start + marked + end(1), peers(['items']))).toEqual([
    ['PeerlistComplete', 'PeerEntry came with an ActionID'],
  ])
  // Both actions have the list: one of them may mark its items.
  expect(sent(start + marked + plain + end(2), { ...peers([]), IAXpeers: ['items'] })).toEqual([])
  expect(sent(start + plain + end(1), peers([]))).toEqual([['PeerlistComplete', 'PeerEntry came without ActionID']])
})

it('accepts an end and a response without ActionID where the release has them', () => {
  const id = 'ActionID: 7\r\n'
  const bareEnd = START + ITEM + END(1).replace(id, '')
  const bareStart = START.replace(id, '') + ITEM + END(1)
  for (const [text, part] of [
    [bareEnd, 'end'],
    [bareStart, 'response'],
  ] as const) {
    expect(broken(text)).not.toEqual({})
    const check = framedAs({ QueueSummary: [part] }, 'withoutActionId')
    expect(check(GREETING + LOGIN + text).brokenLists).toEqual(new Map())
  }
})

it('accepts a list without an end event where the release has it', () => {
  const text = GREETING + LOGIN + START + ITEM + PONG
  expect(broken(START + ITEM + PONG)).toEqual({ QueueSummaryComplete: 1 })
  const check = framedAs({ QueueSummary: true }, 'withoutEnd')
  expect(check(text).brokenLists).toEqual(new Map())
})

it('accepts items that begin with their ActionID where the release has them (R10)', () => {
  const item = `ActionID: 7\r\n${ITEM.replace('ActionID: 7\r\n', '')}`
  const text = GREETING + LOGIN + START + item + item + END(2)
  expect(counts(text)).toMatchObject({ strayBlocks: { 'begins with ActionID:': 2 } })
  const found = framedAs({ QueueSummary: true }, 'actionIdFirst')(text)
  expect([found.strayBlocks, found.unknownHeaders, found.brokenLists]).toEqual([new Map(), new Map(), new Map()])
  expect(found.events).toEqual(
    new Map([
      ['QueueSummary', 2],
      ['QueueSummaryComplete', 1],
    ]),
  )
  // Only items of such a list, and only as their second line.
  const other = `${GREETING}${LOGIN}ActionID: 7\r\n${HELD}`
  expect(framedAs({ QueueSummary: true }, 'actionIdFirst')(other).strayBlocks.size).toBe(1)
})

it('accepts an answer without Response where the release has it (R21)', () => {
  const text = GREETING + LOGIN + wire('State: available', 'Subtype: ', 'Message: Presence State') + PONG
  expect(counts(text)).toMatchObject({ strayBlocks: { 'begins with State:': 1 } })
  const check = framedAs({ PresenceState: true }, 'withoutResponse')
  expect(check(text).strayBlocks).toEqual(new Map())
  expect(check(text.replace('Subtype', 'Colour')).strayBlocks.size).toBe(1)
})

it('accepts lines without a colon where the answer has them (R12)', () => {
  const headers = model.actions.SKINNYshowdevice?.replies[0]?.headers?.map(({ name }) => `${name}: 1`) ?? []
  const answer = (...lines: string[]) => GREETING.replace('11', '5') + LOGIN + wire(...headers, ...lines) + PONG
  const strays = (text: string) => new CaptureChecker(model, '16.30.1').check(bytesOf(text)).strayBlocks.size
  expect(strays(answer('  Weather (http://192.0.2.1/weather)'))).toBe(0)
  expect(strays(answer('Weather'))).toBe(1)
})

/** A check against a spec in which these actions answer so in every release. */
function framedAs(actions: Record<string, unknown>, key: keyof ReplySpan) {
  const changed = { ...model, actions: { ...model.actions } }
  for (const [name, value] of Object.entries(actions)) {
    const action = model.actions[name] as Action
    const replies = action.replies.map((reply) => ({ ...reply, [key]: value }))
    for (const reply of replies) if (key === 'withoutEnd') delete reply.ends
    changed.actions[name] = { ...action, replies }
  }
  const checker = new CaptureChecker(changed, '22.10.1')
  return (text: string) => checker.check(bytesOf(text))
}

it('accepts a count of all items, or of the items that the list is about', () => {
  const start = START.replace('Queue summary', 'Following are Events for each Outbound registration')
  const item = wire('Event: OutboundRegistrationDetail', 'ActionID: 7', 'ObjectName: carrier')
  const auth = wire('Event: AuthDetail', 'ActionID: 7', 'ObjectName: carrier')
  const end = (count: number) => END(count).replace('QueueSummaryComplete', 'OutboundRegistrationDetailComplete')
  expect(broken(start + item + auth + end(1))).toEqual({})
  expect(broken(start + item + auth + end(2))).toEqual({})
  expect(broken(start + item + auth + end(3))).toEqual({ OutboundRegistrationDetailComplete: 1 })
})

it('accepts a count that the server is known to get wrong (R20)', () => {
  const start = START.replace('Queue summary', 'Result')
  const item = wire('Event: DBGetTreeResponse', 'Key: /a/b', 'Val: c', 'ActionID: 7')
  const list = start + item + item + END(1).replace('QueueSummary', 'DBGetTree')
  expect(broken(list, '16.28.0')).toEqual({})
  expect(broken(list, '22.10.1')).toEqual({ DBGetTreeComplete: 1 })
})

it('accepts the unannounced lists of old servers (R19)', () => {
  const start = wire('Response: Success', 'ActionID: 7', 'Message: Queue status will follow')
  const item = wire('Event: QueueParams', 'Queue: support', 'ActionID: 7')
  const end = wire('Event: QueueStatusComplete', 'ActionID: 7')
  expect(broken(start + item + end + PONG, '1.4.44')).toEqual({})
  expect(broken(PONG + end, '1.4.44')).toEqual({ QueueStatusComplete: 1 })
})

it('starts again when a new session begins', () => {
  expect(broken(START + ITEM + GREETING + LOGIN + PONG)).toEqual({})
})
