import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RunOptions } from '../../src/correlation/correlator.ts'
import { buildRequest } from '../../src/session/request.ts'
import { Wire } from '../support/wire.ts'

/** What a correlator does that its callers can see, with a server that the test plays. */
const block = (...lines: string[]): string => `${lines.join('\r\n')}\r\n\r\n`

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

function start(
  wire: Wire,
  name: string,
  request: object = {},
  options: Partial<RunOptions> = {},
  amiVersion = '11.0.0',
) {
  const built = buildRequest(name, request, undefined, { amiVersion, release: undefined })
  const running = wire.correlator.run(built, { timeout: 1_000, ...options })
  running.catch(() => undefined)
  // biome-ignore lint/suspicious/noExplicitAny: replies of any kind
  return { id: `ActionID: ${built.id}`, running: running as Promise<any> }
}

const names = (wire: Wire): string[] => wire.sent.map(({ action }) => action)

describe('busyFor: how long the server may be silent', () => {
  it('is the time limit of the oldest action, and 0 without actions in flight', () => {
    const wire = new Wire()
    expect([wire.correlator.busyFor, wire.correlator.pending, wire.correlator.expectsEvents]).toEqual([0, 0, false])
    const first = start(wire, 'Ping')
    vi.advanceTimersByTime(400)
    const second = start(wire, 'Ping')
    expect([wire.correlator.busyFor, wire.correlator.pending, wire.correlator.expectsEvents]).toEqual([600, 2, true])
    wire.feed(block('Response: Success', first.id))
    expect([wire.correlator.busyFor, wire.correlator.pending]).toEqual([1_000, 1])
    vi.advanceTimersByTime(300)
    wire.feed(block('Response: Success', second.id))
    expect([wire.correlator.busyFor, wire.correlator.pending, wire.correlator.expectsEvents]).toEqual([0, 0, false])
  })

  it('is 0 after an answer timed out, and the late answer is ignored', async () => {
    const wire = new Wire()
    const late = start(wire, 'Ping')
    vi.advanceTimersByTime(1_000)
    await expect(late.running).rejects.toMatchObject({ name: 'ActionTimeoutError', sent: true })
    expect([wire.correlator.busyFor, wire.correlator.pending]).toEqual([0, 0])
    start(wire, 'Ping')
    // The server still owes the first one.
    expect(wire.correlator.busyFor).toBe(0)
    wire.end()
    const other = new Wire()
    const [one] = [start(other, 'Ping')]
    await vi.advanceTimersByTimeAsync(1_000)
    other.feed(block('Response: Success', one?.id ?? ''))
    expect(other.diagnostics.map(({ kind }) => kind)).toEqual(['unmatched-response'])
    start(other, 'Ping')
    expect(other.correlator.busyFor).toBe(1_000)
  })

  it('R18 adds the duration of a slow action to its limit and to those of later actions', async () => {
    const wire = new Wire()
    const slow = start(wire, 'Ping', {}, { takes: 5_000 })
    const behind = start(wire, 'Ping')
    const exact = start(wire, 'Ping', {}, { exact: true })
    vi.advanceTimersByTime(1_000)
    await expect(exact.running).rejects.toMatchObject({ name: 'ActionTimeoutError' })
    vi.advanceTimersByTime(4_999)
    expect(wire.correlator.pending).toBe(2)
    vi.advanceTimersByTime(1)
    await expect(slow.running).rejects.toThrow('Ping: no answer within 6000 ms')
    await expect(behind.running).rejects.toThrow('Ping: no answer within 6000 ms')
  })

  it('R18 includes a slow action that was given up, until its duration has passed', async () => {
    const wire = new Wire()
    const aborter = new AbortController()
    const slow = start(wire, 'Ping', {}, { takes: 5_000, signal: aborter.signal })
    aborter.abort()
    await expect(slow.running).rejects.toMatchObject({ name: 'AbortError', sent: true })
    expect(wire.correlator.busyFor).toBe(6_000)
    vi.advanceTimersByTime(2_000)
    const behind = start(wire, 'Ping')
    vi.advanceTimersByTime(3_999)
    expect(wire.correlator.pending).toBe(1)
    vi.advanceTimersByTime(1)
    await expect(behind.running).rejects.toThrow('Ping: no answer within 4000 ms')
  })

  it('R18 excludes an endless action that was given up', async () => {
    const wire = new Wire()
    const aborter = new AbortController()
    const endless = start(
      wire,
      'WaitEvent',
      {},
      { takes: Number.POSITIVE_INFINITY, exact: true, signal: aborter.signal },
    )
    aborter.abort()
    await expect(endless.running).rejects.toMatchObject({ name: 'AbortError', sent: true })
    const behind = start(wire, 'Ping')
    wire.feed(block('Response: Success', behind.id))
    await behind.running
    expect(wire.correlator.busyFor).toBe(0)
    const next = start(wire, 'Ping')
    vi.advanceTimersByTime(1_000)
    await expect(next.running).rejects.toThrow('Ping: no answer within 1000 ms')
  })
})

describe('answers', () => {
  it('R21 ignores a second response to a list that is in progress', async () => {
    const wire = new Wire()
    const { id, running } = start(wire, 'QueueStatus')
    wire.feed(block('Response: Success', id, 'EventList: start', 'Message: first'))
    wire.feed(block('Response: Success', id, 'Message: second'))
    wire.feed(block('Event: QueueStatusComplete', id, 'EventList: Complete', 'ListItems: 0'))
    const { items, response } = await running
    expect(items).toEqual([])
    expect(response.get('Message')).toBe('first')
  })

  it('R14 ignores EventList in the answer of an action that never answers with a list', async () => {
    const wire = new Wire()
    const { id, running } = start(wire, 'Getvar', { Variable: 'A' })
    wire.feed(block('Response: Success', id, 'Variable: A', 'Value: x', 'EventList: start'))
    expect((await running).response.get('Value')).toBe('x')
  })

  it('reports "refused without a reason" for a refusal without Message', async () => {
    const wire = new Wire()
    const { id, running } = start(wire, 'Ping')
    wire.feed(block('Response: Error', id))
    await expect(running).rejects.toMatchObject({
      name: 'ActionFailedError',
      message: 'Ping: refused without a reason',
    })
  })

  it.each([
    ['Message: Permission denied', 'PermissionDeniedError'],
    ['Message: permission DENIED', 'PermissionDeniedError'],
    ['Message: No permission denied', 'ActionFailedError'],
    ['Message: Invalid/unknown command: Nope', 'UnknownActionError'],
    ['Message: It is an invalid/unknown command', 'ActionFailedError'],
  ])('maps the error %s', async (line, name) => {
    const wire = new Wire()
    const { id, running } = start(wire, 'Ping')
    wire.feed(block('Response: Error', id, line))
    await expect(running).rejects.toMatchObject({ name })
  })

  it('R21 reports a response that belongs to no action, without naming an action', () => {
    const wire = new Wire()
    const waiting = start(wire, 'Ping')
    for (const lines of [['Response: Success'], ['Response: Error', 'ActionID: other']]) wire.feed(block(...lines))
    expect(wire.diagnostics).toMatchObject([
      { kind: 'unmatched-response', message: 'A response answers no action: Success', source: { name: 'Success' } },
      { kind: 'unmatched-response', message: 'A response answers no action: Error' },
    ])
    expect(wire.correlator.owes(waiting.id.slice(10))).toBe(true)
    expect(wire.correlator.owes('other')).toBe(false)
  })

  it('R23 reports text that no action waits for, with its length', () => {
    const wire = new Wire()
    start(wire, 'Ping')
    wire.feed('row\r\n\r\n')
    expect(wire.diagnostics).toEqual([{ kind: 'unframed-text', message: '7 bytes of text belong to no action' }])
  })

  it('R10, R26 accepts an outcome that comes before the response', async () => {
    const wire = new Wire()
    const { id, running } = start(wire, 'Originate', { Channel: 'a', Application: 'b', Async: true })
    wire.feed(block('Event: OriginateResponse', id, 'Response: Failure', 'Reason: 3'))
    wire.feed(block('Response: Success', id))
    expect((await (await running).outcome).get('Reason')).toBe('3')
    expect(wire.correlator.expectsEvents).toBe(false)
  })

  it('R26 rejects an outcome that does not come within the limit, which starts with the response', async () => {
    const wire = new Wire()
    const { id, running } = start(wire, 'Originate', { Channel: 'a', Application: 'b', Async: true, Timeout: 700 })
    vi.advanceTimersByTime(900)
    wire.feed(block('Response: Success', id))
    const { outcome } = await running
    expect([wire.correlator.pending, wire.correlator.expectsEvents]).toEqual([0, true])
    vi.advanceTimersByTime(1_699)
    expect(wire.correlator.expectsEvents).toBe(true)
    vi.advanceTimersByTime(1)
    await expect(outcome).rejects.toThrow(
      'Originate: no OriginateResponse within 1700 ms; it comes only where the event mask and the classes of the user let it through',
    )
    expect(wire.correlator.expectsEvents).toBe(false)
  })

  it('R26 lets a signal end the wait for an outcome; a refused action has no outcome', async () => {
    const wire = new Wire()
    const aborter = new AbortController()
    const request = { Channel: 'a', Application: 'b', Async: true }
    const accepted = start(wire, 'Originate', request, { signal: aborter.signal })
    wire.feed(block('Response: Success', accepted.id))
    const { outcome } = await accepted.running
    aborter.abort()
    await expect(outcome).rejects.toMatchObject({
      name: 'AbortError',
      message: expect.stringContaining('Waiting for OriginateResponse was aborted'),
      sent: true,
    })
    const refused = start(wire, 'Originate', request)
    wire.feed(block('Response: Error', refused.id, 'Message: Channel not specified'))
    await expect(refused.running).rejects.toMatchObject({ name: 'ActionFailedError' })
    expect(wire.correlator.expectsEvents).toBe(false)
  })
})

describe('AMI 1.0', () => {
  it('ends a list that was given up half way by the answer to the next Ping', async () => {
    const wire = new Wire('1.0')
    const list = start(wire, 'QueueStatus', {}, {}, '1.0')
    const next = start(wire, 'Ping', {}, { timeout: 60_000 }, '1.0')
    wire.feed(block('Response: Success', list.id))
    vi.advanceTimersByTime(1_000)
    await expect(list.running).rejects.toMatchObject({ name: 'ActionTimeoutError', sent: true })
    expect(names(wire)).toEqual(['QueueStatus', 'Ping'])
    wire.feed(block('Response: Pong', `ActionID: ${wire.sent.at(-1)?.actionId}`))
    expect(names(wire)).toEqual(['QueueStatus', 'Ping', 'Ping'])
    wire.feed(block('Response: Pong', next.id))
    await next.running
    expect(wire.diagnostics).toEqual([])
  })

  it('never sends a queued action that was given up', async () => {
    const wire = new Wire('1.0')
    const first = start(wire, 'Ping', {}, { timeout: 60_000 }, '1.0')
    const second = start(wire, 'Command', { Command: 'x' }, {}, '1.0')
    vi.advanceTimersByTime(1_000)
    await expect(second.running).rejects.toMatchObject({ name: 'ActionTimeoutError', sent: false })
    wire.feed(block('Response: Pong', first.id))
    await first.running
    expect(names(wire)).toEqual(['Ping'])
    expect(wire.correlator.pending).toBe(0)
  })

  it('R23, R35 gives text to the action that asked for it although its response was torn', async () => {
    const wire = new Wire('1.0')
    const rows = start(wire, 'Queues', {}, {}, '1.0')
    const next = start(wire, 'Ping', {}, { timeout: 60_000 }, '1.0')
    const fence = `ActionID: ${wire.sent.at(-1)?.actionId}`
    wire.feed(block('Response: Error', rows.id, 'MessaEvent: Newchannel', 'Privilege: call,all'))
    await expect(rows.running).rejects.toMatchObject({ name: 'OutcomeUnknownError', action: 'Queues' })
    wire.feed('row\r\n\r\n')
    expect(wire.diagnostics.map(({ kind }) => kind)).toEqual(['torn-message'])
    expect(names(wire)).toEqual(['Queues', 'Ping'])
    wire.feed(block('Response: Pong', fence))
    wire.feed(block('Response: Pong', next.id))
    await next.running
  })

  it.each([
    ['Ping', false],
    ['Challenge', false],
    ['Login', false],
    ['MakeCoffee', true],
  ])('R14 takes a response without ActionID for the answer of %s: %s', async (name, taken) => {
    const wire = new Wire('1.0')
    const request = { Challenge: { AuthType: 'MD5' }, Login: { Username: 'a', Secret: 'b' } }[name] ?? {}
    start(wire, name, request, {}, '1.0')
    wire.feed(block('Response: Success'))
    expect(wire.correlator.pending).toBe(taken ? 0 : 1)
    expect(wire.diagnostics).toHaveLength(taken ? 0 : 1)
  })
})

describe('R14 a list item that was split by a line end inside a value', () => {
  it.each([
    ['without its ActionID', 'Queue: a'],
    ['with another ActionID', 'ActionID: x'],
  ])('ends the list with an unknown outcome: it comes %s', async (_, line) => {
    const wire = new Wire()
    const { id, running } = start(wire, 'QueueStatus')
    wire.feed(block('Response: Success', id, 'EventList: start'))
    wire.feed(block('Event: QueueMember', line))
    await expect(running).rejects.toMatchObject({
      name: 'OutcomeUnknownError',
      message: expect.stringContaining('a value with a line end broke it (R14)'),
    })
    expect(wire.events.map(({ name }) => name)).toEqual(['QueueMember'])
  })

  it.each([
    ['an ordinary event of that name', ['Event: QueueMember', 'Privilege: agent,all', 'Queue: a']],
    ['an event of another name', ['Event: QueueMemberStatus', 'Queue: a']],
  ])('does not end the list: it is %s', async (_, lines) => {
    const wire = new Wire()
    const { id, running } = start(wire, 'QueueStatus')
    wire.feed(block('Event: QueueMember', 'Queue: early'))
    wire.feed(block('Response: Success', id, 'EventList: start'))
    wire.feed(block(...lines))
    wire.feed(block('Event: QueueStatusComplete', id, 'EventList: Complete'))
    expect((await running).items).toEqual([])
    expect(wire.events).toHaveLength(2)
  })

  it.each([
    ['before the response is not taken', ['Event: PeerEntry', 'ObjectName: x'], false, 0],
    ['with a class is not taken', ['Event: PeerEntry', 'Privilege: system,all'], true, 0],
    ['of another name is not taken', ['Event: Other', 'ObjectName: x'], true, 0],
    ['of the right name is taken', ['Event: PeerEntry', 'ObjectName: x'], true, 1],
  ])('R20 the only list in flight whose items have no ActionID: an item %s', async (_, lines, behind, taken) => {
    const wire = new Wire()
    const { id, running } = start(wire, 'IAXpeers')
    if (!behind) wire.feed(block(...lines))
    wire.feed(block('Response: Success', id, 'EventList: start'))
    if (behind) wire.feed(block(...lines))
    wire.feed(block('Event: PeerlistComplete', id, 'EventList: Complete', 'ListItems: 1'))
    expect((await running).items).toHaveLength(taken)
    expect(wire.events).toHaveLength(1 - taken)
  })
})
