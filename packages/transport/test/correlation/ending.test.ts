import { getEventListeners } from 'node:events'
import { Message } from '@openami/bindings'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { descriptor, setup } from '../support/correlator.ts'
import { Wire } from '../support/wire.ts'

/** How an action without an answer ends, and that nothing of an ended one is left. */
const originate = descriptor('Originate', {}, { outcome: { event: 'OriginateResponse' } })
const status = descriptor('QueueStatus', { kind: 'list', items: ['QueueMember'], ends: 'QueueStatusComplete' })

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

const listeners = ({ signal }: AbortController): number => getEventListeners(signal, 'abort').length

describe('the observer of actions', () => {
  it('gets the result of each action once', async () => {
    const { run, say, told, correlator } = setup()
    const aborter = new AbortController()
    run('A', 'a')
    run('B', 'b')
    run('C', 'c', { signal: aborter.signal })
    run('D', 'd')
    say('Response: Success', 'ActionID: a')
    say('Response: Success', 'ActionID: a')
    say('Response: Error', 'ActionID: b', 'Message: no')
    aborter.abort()
    correlator.fail('broke')
    correlator.fail('broke again')
    expect(told).toEqual([
      ...['A', 'B', 'C', 'D'],
      ...['A: answered', 'B: ActionFailedError', 'C: AbortError', 'D: OutcomeUnknownError'],
    ])
  })

  it('gets an action that could not be sent', async () => {
    const { run, told, correlator, written } = setup()
    const late = run('A', 'a', { signal: AbortSignal.abort(new Error('enough')) })
    await expect(late).rejects.toMatchObject({ name: 'AbortError', sent: false, message: 'A was aborted' })
    await expect(late).rejects.toMatchObject({ cause: { message: 'enough' } })
    correlator.fail('the link broke')
    correlator.fail('something else')
    await expect(run('B', 'b')).rejects.toMatchObject({
      name: 'NotSentError',
      message: expect.stringMatching(/the link broke$/),
    })
    expect([told, written]).toEqual([['A', 'A: AbortError', 'B', 'B: NotSentError'], []])
  })
})

describe('the end of the link', () => {
  it('rejects actions that are sent later, with any observer', async () => {
    const wire = new Wire()
    wire.end()
    await expect(wire.run('Ping')).rejects.toMatchObject({ name: 'NotSentError', action: 'Ping' })
    expect(wire.sent).toEqual([])
  })

  it('rejects all queued and pending actions and clears owed answers', async () => {
    const { run, correlator } = setup({ serial: true })
    const text = run(descriptor('Queues', { kind: 'text' }), 'a')
    const waiting = run('B', 'b')
    correlator.fail('the link broke')
    await expect(text).rejects.toMatchObject({
      name: 'OutcomeUnknownError',
      action: 'Queues',
      message: expect.stringMatching(/the link broke$/),
    })
    await expect(waiting).rejects.toMatchObject({
      name: 'NotSentError',
      action: 'B',
      message: expect.stringMatching(/the link broke$/),
    })
    expect([correlator.pending, correlator.expectsEvents]).toEqual([0, false])
    expect(['a', 'fence-a', 'b'].map((id) => correlator.owes(id))).toEqual([false, false, false])
    expect(vi.getTimerCount()).toBe(0)
  })

  it("rejects pending outcomes, each with its action's name", async () => {
    const { run, say, correlator } = setup()
    const replies = ['a', 'b'].map((id) => run(originate, id))
    for (const id of ['a', 'b']) say('Response: Success', `ActionID: ${id}`)
    const outcomes = (await Promise.all(replies)).map(({ outcome }) => outcome)
    correlator.fail('the link broke')
    for (const outcome of outcomes)
      await expect(outcome).rejects.toMatchObject({
        name: 'OutcomeUnknownError',
        action: 'Originate',
        message: expect.stringMatching(/the link broke$/),
      })
    expect([correlator.expectsEvents, vi.getTimerCount()]).toEqual([false, 0])
  })
})

describe('a signal', () => {
  it('gets one listener for all actions, which is removed after the last of them settles', async () => {
    const { run, say, correlator } = setup({ serial: true })
    const aborter = new AbortController()
    const { signal } = aborter
    const all = ['a', 'b', 'c', 'd'].map((id) => run(id, id, { signal, timeout: id === 'c' ? 100 : 1_000 }))
    expect(listeners(aborter)).toBe(1)
    say('Response: Success', 'ActionID: a')
    expect(listeners(aborter)).toBe(1)
    say('Response: Error', 'ActionID: b')
    expect(listeners(aborter)).toBe(1)
    vi.advanceTimersByTime(100)
    expect(listeners(aborter)).toBe(1)
    correlator.fail('broke')
    expect(listeners(aborter)).toBe(0)
    expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
    ])
  })

  it('keeps its listener until the outcome settles', async () => {
    const { run, say } = setup()
    const aborter = new AbortController()
    const reply = run(originate, 'a', { signal: aborter.signal })
    say('Response: Success', 'ActionID: a')
    const { outcome } = await reply
    expect([listeners(aborter), vi.getTimerCount()]).toEqual([1, 1])
    say('Event: originateresponse ', 'ActionID: a')
    await outcome
    expect([listeners(aborter), vi.getTimerCount()]).toEqual([0, 0])
  })

  it('has no effect when it fires after the answer', async () => {
    const { run, say, told } = setup()
    const aborter = new AbortController()
    const reply = run('A', 'a', { signal: aborter.signal })
    say('Response: Success', 'ActionID: a')
    aborter.abort()
    await reply
    expect(told).toEqual(['A', 'A: answered'])
  })

  it('is reported with the name of the action that it aborted', async () => {
    const { run, say } = setup()
    const aborter = new AbortController()
    const reply = run(originate, 'a', { signal: aborter.signal })
    say('Response: Success', 'ActionID: a')
    const flying = run('B', 'b', { signal: aborter.signal })
    aborter.abort(new Error('enough'))
    await expect(flying).rejects.toMatchObject({ message: 'B was aborted', sent: true, cause: { message: 'enough' } })
    await expect((await reply).outcome).rejects.toMatchObject({ sent: true, cause: { message: 'enough' } })
  })
})

describe('time limits', () => {
  it('leave no timer when no action is pending', async () => {
    const { run, say } = setup()
    const replies = ['a', 'b'].map((id) => run('A', id))
    expect(vi.getTimerCount()).toBe(1)
    say('Response: Success', 'ActionID: a')
    expect(vi.getTimerCount()).toBe(1)
    say('Response: Success', 'ActionID: b')
    expect(vi.getTimerCount()).toBe(0)
    await Promise.all(replies)
  })

  it('apply to each action separately, in any order', async () => {
    const { run, told } = setup()
    const limits = [300, 100, 200, 100, Number.POSITIVE_INFINITY]
    for (const [at, timeout] of limits.entries()) run(`${timeout}`, `${at}`, { timeout })
    const over = (name: string): number => told.filter((text) => text === `${name}: ActionTimeoutError`).length
    vi.advanceTimersByTime(99)
    expect([over('100'), over('200'), over('300')]).toEqual([0, 0, 0])
    vi.advanceTimersByTime(1)
    expect([over('100'), over('200'), over('300')]).toEqual([2, 0, 0])
    vi.advanceTimersByTime(100)
    expect([over('100'), over('200'), over('300')]).toEqual([2, 1, 0])
    run('50', 'x', { timeout: 50 })
    vi.advanceTimersByTime(50)
    expect([over('50'), over('300')]).toEqual([1, 0])
    vi.advanceTimersByTime(50)
    expect(over('300')).toBe(1)
    vi.advanceTimersByTime(2 ** 32)
    expect([over('Infinity'), vi.getTimerCount()]).toEqual([0, 0])
  })

  it('may be longer than the maximum delay of a timer', async () => {
    const { run, told } = setup()
    run('A', 'a', { timeout: 2 ** 32 })
    vi.advanceTimersByTime(2 ** 32 - 1)
    expect(told).toEqual(['A'])
    vi.advanceTimersByTime(1)
    expect(told).toEqual(['A', 'A: ActionTimeoutError'])
  })

  it('include the duration of a slow action until it is answered', async () => {
    const { run, say } = setup()
    const first = run('A', 'a', { timeout: 100, takes: 1_000 })
    const second = run('B', 'b', { timeout: 100, takes: 2_000 })
    say('Response: Success', 'ActionID: a')
    await first
    const third = run('C', 'c', { timeout: 100 })
    vi.advanceTimersByTime(3_100)
    await expect(third).rejects.toThrow('C: no answer within 2100 ms')
    await expect(second).rejects.toThrow('B: no answer within 3100 ms')
  })

  it('R18, R23 count an action that was given up once, even if its text may still come', async () => {
    const { run, correlator } = setup()
    run(descriptor('Queues', { kind: 'text' }), 'a', { timeout: 100, takes: 500 })
    run('B', 'b', { timeout: 1_000, exact: true })
    vi.advanceTimersByTime(600)
    expect(correlator.busyFor).toBe(500)
    vi.advanceTimersByTime(400)
    expect([correlator.busyFor, correlator.pending]).toEqual([100, 1])
    correlator.fail('the test is over')
  })

  it('are not extended by a response that belongs to no action', () => {
    const { run, say, correlator } = setup()
    run('A', 'a')
    vi.advanceTimersByTime(500)
    say('Response: Success', 'ActionID: other')
    run('B', 'b')
    expect(correlator.busyFor).toBe(500)
    correlator.fail('the test is over')
  })
})

describe('R35 two messages that were merged into one', () => {
  it('fail the action whose answer they contain, and no other', async () => {
    const { run, correlator, diagnostics, told } = setup()
    for (const id of ['a', 'b', 'c']) run(id, id)
    torn('Response: Success', 'ActionID: b', 'MessaEvent: Hangup')
    expect(told.slice(3)).toEqual(['b: OutcomeUnknownError'])
    expect(correlator.pending).toBe(2)
    torn('Event: Hangup', 'ActionID: other')
    expect(diagnostics).toMatchObject([
      { kind: 'torn-message', message: 'Two messages ran into one: response Success', source: { kind: 'response' } },
      { kind: 'torn-message', message: 'Two messages ran into one: event Hangup', source: { kind: 'event' } },
    ])
    expect(correlator.pending).toBe(2)
    correlator.fail('the test is over')

    function torn(...lines: string[]): void {
      correlator.onTorn(new Message(`${lines.join('\r\n')}\r\n`))
    }
  })

  it('fail the list whose item lost its ActionID', async () => {
    const { run, say, correlator } = setup()
    const list = run(status, 'a')
    run('B', 'b')
    say('Response: Success', 'ActionID: a', 'EventList: start')
    correlator.onTorn(new Message('Event: QueueMember\r\nQueEvent: Hangup\r\nPrivilege: call,all\r\n'))
    await expect(list).rejects.toMatchObject({
      name: 'OutcomeUnknownError',
      message: expect.stringContaining('its answer was torn'),
    })
    expect(correlator.pending).toBe(1)
    correlator.fail('the test is over')
  })
})
