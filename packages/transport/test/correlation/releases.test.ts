import { describe, expect, it, vi } from 'vitest'
import type { ListOptions } from '../../src/session/request.ts'
import { Wire } from '../support/wire.ts'

const names = (reply: { items: Array<{ name: string }> }) => reply.items.map(({ name }) => name)

/** Sends it and returns the ActionID under which the server got it. */
function start(wire: Wire, name: string, request: object = {}, list: ListOptions = {}) {
  const running = wire.run(name, request, list)
  const [action, ping] = wire.sent.splice(0)
  return { running, id: action?.get('ActionID') ?? '', fence: ping?.get('ActionID') ?? '' }
}

const block = (...lines: string[]): string => `${lines.join('\r\n')}\r\n\r\n`
const pong = (id: string): string => block('Response: Success', `ActionID: ${id}`, 'Ping: Pong')

describe('answers with a framing of their own in some releases', () => {
  it('R10 VoicemailUsersList of 1.6.2 to 13.1: accepts items that begin with the ActionID', async () => {
    const wire = new Wire('1.3')
    const { running, id, fence } = start(wire, 'VoicemailUsersList')
    wire.feed(block('Response: Success', `ActionID: ${id}`, 'Message: Voicemail user list will follow'))
    for (const box of ['100', '200'])
      wire.feed(block(`ActionID: ${id}`, 'Event: VoicemailUserEntry', 'VMContext: default', `VoiceMailbox: ${box}`))
    wire.feed(block('Event: VoicemailUserEntryComplete', `ActionID: ${id}`))
    if (fence !== '') wire.feed(pong(fence))
    const reply = await running
    expect(reply.items.map((item: { VoiceMailbox: string }) => item.VoiceMailbox)).toEqual(['100', '200'])
    expect(reply.items[0].get('ActionID')).toBe(id)
    expect(wire.diagnostics).toEqual([])
  })

  it('R20 Parkinglots of 11: accepts items without ActionID', async () => {
    const wire = new Wire('1.3')
    const { running, id } = start(wire, 'Parkinglots')
    wire.feed(block('Response: Success', `ActionID: ${id}`, 'Message: Parking lots will follow'))
    for (const lot of ['default', 'edvina']) wire.feed(block('Event: Parkinglot', `Name: ${lot}`, 'StartExten: 701'))
    wire.feed(block('Event: ParkinglotsComplete', `ActionID: ${id}`))
    expect(names(await running)).toEqual(['Parkinglot', 'Parkinglot'])
    expect(wire.events).toEqual([])
  })

  it('R20 PJSIPShowEndpoints of 12.0 to 12.3: accepts items and an end without ActionID', async () => {
    const wire = new Wire('2.4.0')
    const { running, id } = start(wire, 'PJSIPShowEndpoints')
    wire.feed(block('Response: Success', `ActionID: ${id}`, 'Message: Following are Events for each endpoint'))
    wire.feed(block('Event: EndpointList', 'ObjectType: endpoint', 'ObjectName: alice'))
    wire.feed(block('Event: EndpointListComplete', 'ListItems: 1'))
    expect(names(await running)).toEqual(['EndpointList'])
    expect(wire.events).toEqual([])
  })

  it.each([
    ['1.4', '1.0'],
    ['1.8', '1.1'],
    ['11', '1.3'],
    ['22', '11.0.0'],
  ])(
    'Hangup of one channel in %s: gives an empty list, as Hangup of a pattern lists from 11 on',
    async (_, version) => {
      const wire = new Wire(version)
      const { running, id } = start(wire, 'Hangup', { Channel: 'SIP/100-1' })
      wire.feed(block('Response: Success', `ActionID: ${id}`, 'Message: Channel Hungup'))
      const reply = await running
      expect(reply).toMatchObject({ items: [], message: 'Channel Hungup' })
      expect(reply).toHaveProperty('complete', undefined)
    },
  )

  it('R21 SIPqualifypeer of 1.6.2 to 11: takes a blank line for the whole answer', async () => {
    const wire = new Wire('1.3')
    const { running, fence } = start(wire, 'SIPqualifypeer', { Peer: 'alice' })
    wire.feed(`\r\n${pong(fence)}`)
    const reply = await running
    expect(reply.response.raw).toBe('')
    await expect(reply.outcome).resolves.toBeUndefined()
    expect(wire.diagnostics).toEqual([])
  })

  it('R21 Events of 1.6.2 and 1.8.0 to 1.8.4: gives Success without ActionID to the only Events in flight', async () => {
    const wire = new Wire('1.1')
    const { running } = start(wire, 'Events', { EventMask: 'off' })
    const ping = start(wire, 'Ping')
    wire.feed(block('Response: Success', 'Events: Off'))
    expect((await running).Events).toBe(false)
    wire.feed(pong(ping.id))
    await ping.running
    expect(wire.diagnostics).toEqual([])
  })

  it('R14 other releases: gives a response without ActionID to no action', () => {
    const wire = new Wire('11.0.0')
    start(wire, 'Events', { EventMask: 'off' })
    wire.feed(block('Response: Success', 'Events: Off'))
    expect(wire.correlator.pending).toBe(1)
    expect(wire.diagnostics.map(({ kind }) => kind)).toEqual(['unmatched-response'])
    wire.end()
  })

  it('R19 DBGet of 1.6.2, whose AMI version is that of 1.8: ends the answer with the value', async () => {
    const wire = new Wire('1.1')
    const { running, id, fence } = start(wire, 'DBGet', { Family: 'CF', Key: '100' })
    wire.feed(block('Response: Success', `ActionID: ${id}`, 'Message: Result will follow'))
    wire.feed(block('Event: DBGetResponse', 'Family: CF', 'Key: 100', 'Val: 200', `ActionID: ${id}`))
    wire.feed(pong(fence))
    const reply = await running
    expect(reply.items[0].Val).toBe('200')
    expect(reply.complete).toBeUndefined()
  })

  it('R21 PresenceState of 11.0 to 11.11: accepts headers without Response and ActionID', async () => {
    const wire = new Wire('1.3')
    const { running, fence } = start(wire, 'PresenceState', { Provider: 'CustomPresence:desk' })
    wire.feed(block('Message: Presence State', 'State: dnd', 'Subtype: asleep'))
    wire.feed(pong(fence))
    expect(await running).toMatchObject({ State: 'dnd', message: 'Presence State' })
    expect(wire.diagnostics).toEqual([])
  })

  it('R21 QueueRule of 1.6.2 and 1.8.0 to 1.8.4: accepts headers without Response, and an empty answer without rules', async () => {
    const wire = new Wire('1.1')
    const some = start(wire, 'QueueRule')
    wire.feed(`${block('RuleList: night', 'Rule: 10,5,0', 'Rule: 30,+3,0')}\r\n${pong(some.fence)}`)
    expect((await some.running).RuleList).toEqual(['night'])
    const none = start(wire, 'QueueRule')
    wire.feed(`\r\n\r\n${pong(none.fence)}`)
    expect((await none.running).get('RuleList')).toBeUndefined()
    expect(wire.diagnostics).toEqual([])
  })

  it.each([
    ['ConfbridgeListRooms', '11.0.0', 'No active conferences.'],
    ['PJSIPShowContacts', '11.0.0', 'No Contacts found'],
    ['PJSIPShowEndpoints', '11.0.0', 'No endpoints found'],
  ])('R19 %s: resolves an error that means "nothing found" to an empty list', async (name, version, text) => {
    const wire = new Wire(version)
    const { running, id } = start(wire, name)
    wire.feed(block('Response: Error', `ActionID: ${id}`, `Message: ${text}`))
    expect(await running).toMatchObject({ items: [], complete: undefined, message: text })
  })

  it.each(['1.3', '11.0.0'])(
    'R19 VoicemailUsersList of AMI %s: resolves a success without a list to an empty list',
    async (version) => {
      const wire = new Wire(version)
      const { running, id, fence } = start(wire, 'VoicemailUsersList')
      const message = 'There are no voicemail users currently defined.'
      wire.feed(block('Response: Success', `ActionID: ${id}`, `Message: ${message}`))
      if (fence !== '') wire.feed(pong(fence))
      expect(await running).toMatchObject({ items: [], complete: undefined, message })
    },
  )

  it('R19 rejects any other error of such a list', async () => {
    const wire = new Wire()
    const { running, id } = start(wire, 'ConfbridgeListRooms')
    wire.feed(block('Response: Error', `ActionID: ${id}`, 'Message: Permission denied'))
    await expect(running).rejects.toMatchObject({ name: 'PermissionDeniedError' })
  })

  it('R19 ends a list by an error after its start', async () => {
    const wire = new Wire()
    const { running, id } = start(wire, 'CoreShowChannelMap', { Channel: 'PJSIP/1' })
    wire.feed(block('Response: Success', `ActionID: ${id}`, 'EventList: start', 'Message: Will follow'))
    wire.feed(block('Response: Error', `ActionID: ${id}`, 'Message: Could not find channel'))
    await expect(running).rejects.toThrow('Could not find channel')
    expect(wire.correlator.pending).toBe(0)
  })
})

describe('R18 WaitEvent on AMI 1.0, which only another action can end', () => {
  it('sends a Ping when an action is queued, and then that action', async () => {
    vi.useFakeTimers()
    const wire = new Wire('1.0')
    const waiting = start(wire, 'WaitEvent')
    const next = wire.run('Getvar', { Variable: 'A' })
    expect(wire.sent).toEqual([])
    vi.advanceTimersByTime(300)
    vi.useRealTimers()
    const [ping] = wire.sent.splice(0)
    expect(ping?.get('Action')).toBe('Ping')
    wire.feed(block('Response: Success', `ActionID: ${waiting.id}`, 'Message: Waiting for Event...'))
    wire.feed(block('Event: WaitEventComplete', `ActionID: ${waiting.id}`))
    await expect(waiting.running).resolves.toMatchObject({ items: [] })
    wire.feed(block('Response: Pong', `ActionID: ${ping?.get('ActionID')}`))
    const [sent] = wire.sent.splice(0)
    expect(sent?.get('Action')).toBe('Getvar')
    wire.feed(block('Response: Success', `ActionID: ${sent?.get('ActionID')}`, 'Variable: A', 'Value: 1'))
    expect((await next).Value).toBe('1')
  })
})

describe('the length of the ActionID', () => {
  it('stays below 40 characters for old buffers, and callers cannot set their own', async () => {
    const wire = new Wire()
    expect(start(wire, 'ConfbridgeList', { Conference: '1' }).id.length).toBeLessThan(40)
    await expect(async () => wire.run('Ping', { ActionID: 'x'.repeat(70) })).rejects.toThrow(/ActionID/)
    wire.end()
  })
})

describe('R26 an outcome whose event carries no ActionID', () => {
  const accepted = async (wire: Wire, name: string, request: object) => {
    const { running, id } = start(wire, name, request)
    wire.feed(block('Response: Success', `ActionID: ${id}`))
    return (await running) as { outcome: Promise<{ get(header: string): string | undefined }> }
  }

  it('is matched by channel name without regard to case', async () => {
    const wire = new Wire()
    const request = { Channel: 'pjsip/100-00000001', Exten: '200' }
    const { outcome } = await accepted(wire, 'BlindTransfer', request)
    wire.feed(block('Event: BlindTransfer', 'Result: Success', 'TransfererChannel: PJSIP/300-00000003'))
    wire.feed(block('Event: BlindTransfer', 'Result: Success', 'TransfererChannel: PJSIP/100-00000001'))
    expect((await outcome).get('TransfererChannel')).toBe('PJSIP/100-00000001')
    expect(wire.events.map(({ name }) => name)).toEqual(['BlindTransfer', 'BlindTransfer'])
    expect(wire.correlator.expectsEvents).toBe(false)
  })

  it('is matched by unique id where the action named the channel by it', async () => {
    const wire = new Wire()
    const { outcome } = await accepted(wire, 'Atxfer', { Channel: '1700000000.5', Exten: '200' })
    wire.feed(
      block('Event: AttendedTransfer', 'OrigTransfererChannel: PJSIP/100-1', 'OrigTransfererUniqueid: 1700000000.5'),
    )
    expect((await outcome).get('OrigTransfererChannel')).toBe('PJSIP/100-1')
  })

  it('goes to the oldest of two equal actions', async () => {
    const wire = new Wire()
    const member = { Interface: 'PJSIP/100', RingInUse: 'no' }
    const first = await accepted(wire, 'QueueMemberRingInUse', { ...member, Queue: 'support' })
    const second = await accepted(wire, 'QueueMemberRingInUse', { ...member, Queue: 'sales' })
    const any = await accepted(wire, 'QueueMemberRingInUse', member)
    for (const queue of ['sales', 'support', 'support'])
      wire.feed(block('Event: QueueMemberRinginuse', `Queue: ${queue}`, 'Interface: PJSIP/100'))
    const queues = await Promise.all([first, second, any].map(async ({ outcome }) => (await outcome).get('Queue')))
    expect(queues).toEqual(['support', 'sales', 'support'])
  })

  it('is undefined where the release has no such event', async () => {
    const wire = new Wire('1.3')
    const { outcome } = await accepted(wire, 'AGI', { Channel: 'SIP/a-1', Command: 'ANSWER' })
    await expect(outcome).resolves.toBeUndefined()
    expect(wire.correlator.expectsEvents).toBe(false)
  })
})

describe('long lists', () => {
  const listed = (wire: Wire, id: string, count: number) => {
    wire.feed(block('Response: Success', `ActionID: ${id}`, 'EventList: start'))
    for (let i = 0; i < count; i++) wire.feed(block('Event: CoreShowChannel', `ActionID: ${id}`, `Channel: c${i}`))
  }
  const end = (id: string): string =>
    block('Event: CoreShowChannelsComplete', `ActionID: ${id}`, 'EventList: Complete', 'ListItems: 5')

  it('reject alone when they exceed maxItems, with an error that names the option', async () => {
    const wire = new Wire()
    const { running, id } = start(wire, 'CoreShowChannels', {}, { maxItems: 3 })
    const ping = start(wire, 'Ping')
    listed(wire, id, 5)
    await expect(running).rejects.toMatchObject({
      name: 'AnswerTooLongError',
      action: 'CoreShowChannels',
      limit: 'maxItems',
    })
    await expect(running).rejects.toThrow('limits.maxItems')
    wire.feed(end(id))
    wire.feed(pong(ping.id))
    await ping.running
    expect([wire.correlator.pending, wire.events.length, wire.diagnostics.length]).toEqual([0, 0, 0])
  })

  it('pass items to onItem without keeping them or applying maxItems', async () => {
    const wire = new Wire()
    const items: string[] = []
    const onItem = (item: { get(name: string): string | undefined }) => items.push(item.get('Channel') ?? '')
    const { running, id } = start(wire, 'CoreShowChannels', {}, { maxItems: 3, onItem })
    listed(wire, id, 5)
    wire.feed(end(id))
    expect((await running).items).toEqual([])
    expect(items).toEqual(['c0', 'c1', 'c2', 'c3', 'c4'])
  })

  it('reject with what onItem throws, and skip the remaining items', async () => {
    const wire = new Wire()
    let called = 0
    const onItem = () => {
      called++
      throw new Error('the disk is full')
    }
    const { running, id } = start(wire, 'CoreShowChannels', {}, { onItem })
    listed(wire, id, 5)
    await expect(running).rejects.toThrow('the disk is full')
    wire.feed(end(id))
    expect([called, wire.correlator.pending, wire.events.length]).toEqual([1, 0, 0])
  })
})
