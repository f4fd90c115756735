import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { lines, noSuchChannel, request } from '../../../transport/test/originate/call-lines.ts'
import { type OriginatedCall, originateCall } from '../../src/index.ts'
import { FakeClient } from './fake-client.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

const tick = (milliseconds = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds)

/** A call that has had no event yet. */
async function accepted(client: FakeClient, signal?: AbortSignal): Promise<{ call: OriginatedCall; actionId: string }> {
  const calling = originateCall(client, { ...request, ChannelId: 'mine' }, { signal })
  const actionId = client.answer('Originate')
  return { call: await calling, actionId }
}

const left = (client: FakeClient): string[] =>
  client.sent.map(({ action, lines }) => [action, ...lines.slice(2)].join(' '))

/** Nothing listens and nothing waits. */
function expectClean(client: FakeClient): void {
  expect(client.listening).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
}

describe('hangup()', () => {
  test('sends the unique id and the cause, and marks the call as hung up by the client', async () => {
    const client = new FakeClient()
    const { call, actionId } = await accepted(client)
    client.say(...lines.newchannel('mine'))
    const hanging = call.hangup(21)
    expect(left(client)).toEqual(['Hangup Channel: mine Cause: 21'])
    client.answer('Hangup')
    await hanging
    client.say(...lines.failure('mine', actionId, 0))
    client.say(...lines.hangup('mine', actionId, 21))
    expect(await call.outcome).toMatchObject({ answered: false, reason: 0 })
    expect(await call.ended).toMatchObject({ how: 'hungup', cause: 21, causeText: 'Normal Clearing' })
    await tick()
    expectClean(client)
  })

  test('waits for the channel to appear and then hangs it up', async () => {
    const client = new FakeClient()
    const { call, actionId } = await accepted(client)
    const hanging = call.hangup()
    client.answer('Hangup', 'Error', noSuchChannel)
    await tick()
    expect(left(client)).toEqual([])
    client.say(...lines.newchannel('mine'))
    await tick()
    expect(left(client)).toEqual(['Hangup Channel: mine'])
    client.answer('Hangup')
    await hanging
    client.say(...lines.failure('mine', actionId, 0))
    client.say(...lines.hangup('mine'))
    await tick()
    expectClean(client)
  })

  test('hangs up a channel whose Newchannel follows "No such channel" in the same turn', async () => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    const hanging = call.hangup()
    client.answer('Hangup', 'Error', noSuchChannel)
    client.say(...lines.newchannel('mine'))
    await tick()
    client.answer('Hangup')
    await hanging
    client.close()
    await tick()
    expectClean(client)
  })

  test('retries with growing pauses while no event shows the channel', async () => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    const hanging = call.hangup()
    const pauses: number[] = []
    for (let i = 0; i < 9; i++) {
      client.answer('Hangup', 'Error', noSuchChannel)
      const before = performance.now()
      while (client.sent.length === 0) await tick(10)
      pauses.push(performance.now() - before)
    }
    expect(pauses).toEqual([50, 100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000])
    client.answer('Hangup')
    await hanging
    client.close()
    await tick()
    expectClean(client)
  })

  test.each([
    ['a failure', (client: FakeClient, id: string) => client.say(...lines.failure('mine', id))],
    ['its Hangup', (client: FakeClient) => client.say(...lines.hangup('mine'))],
  ])('resolves when %s comes first, and sends nothing afterwards', async (_, come) => {
    const client = new FakeClient()
    const { call, actionId } = await accepted(client)
    const hanging = call.hangup()
    client.answer('Hangup', 'Error', noSuchChannel)
    await tick()
    come(client, actionId)
    await hanging
    await call.hangup()
    await tick(60_000)
    expect(left(client)).toEqual([])
    client.close()
    await tick()
    expectClean(client)
  })

  test('ends an answered call whose channel is gone although no Hangup event came', async () => {
    const client = new FakeClient()
    const { call, actionId } = await accepted(client)
    client.say(...lines.success('mine', actionId))
    const hanging = call.hangup()
    client.answer('Hangup', 'Error', noSuchChannel)
    await hanging
    await tick(10_000)
    expect(await call.ended).toEqual({ how: 'missed' })
    expectClean(client)
  })

  test('resolves both calls when it is called twice at once', async () => {
    const client = new FakeClient()
    const { call, actionId } = await accepted(client)
    client.say(...lines.success('mine', actionId))
    const hanging = Promise.all([call.hangup(), call.hangup()])
    client.answer('Hangup')
    client.answer('Hangup', 'Error', noSuchChannel)
    await hanging
    client.say(...lines.hangup('mine'))
    expect(await call.ended).toMatchObject({ how: 'hungup' })
    await tick()
    expectClean(client)
  })

  test('rejects when the server refuses, and leaves the call as it is', async () => {
    const client = new FakeClient()
    const { call, actionId } = await accepted(client)
    const hanging = call.hangup()
    client.answer('Hangup', 'Error', 'Message: Permission denied')
    await expect(hanging).rejects.toMatchObject({ name: 'PermissionDeniedError', action: 'Hangup' })
    client.say(...lines.success('mine', actionId))
    client.say(...lines.hangup('mine'))
    expect(await call.outcome).toMatchObject({ answered: true })
    await tick()
    expectClean(client)
  })

  test('can be aborted while it waits for the channel', async () => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    const aborter = new AbortController()
    const hanging = call.hangup(undefined, { signal: aborter.signal })
    client.answer('Hangup', 'Error', noSuchChannel)
    await tick()
    aborter.abort()
    await expect(hanging).rejects.toMatchObject({ name: 'AbortError' })
    expect(getEventListeners(aborter.signal, 'abort')).toEqual([])
    client.close()
    await tick()
    expectClean(client)
  })

  test('is sent on the next connection when the link is broken', async () => {
    const client = new FakeClient()
    const { call, actionId } = await accepted(client)
    client.say(...lines.success('mine', actionId))
    const inFlight = call.hangup()
    client.cut()
    const meanwhile = call.hangup()
    await tick(60_000)
    client.reconnect()
    await tick()
    expect(left(client).sort()).toEqual(['Hangup Channel: mine', 'Hangup Channel: mine', 'Status'])
    client.answer('Hangup')
    client.answer('Hangup', 'Error', noSuchChannel)
    await Promise.all([inFlight, meanwhile])
    client.say(...lines.hangup('mine'))
    expect(await call.ended).toMatchObject({ how: 'hungup' })
    client.answer('Status')
    await tick()
    expectClean(client)
  })

  test('waits for the next connection also for a call whose time limit has passed', async () => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    await tick(request.Timeout + 30_000)
    await expect(call.ended).rejects.toMatchObject({ name: 'ActionTimeoutError' })
    client.cut()
    const hanging = call.hangup()
    await tick(60_000)
    client.reconnect()
    await tick()
    client.answer('Hangup')
    await hanging
    expectClean(client)
  })

  test('rejects once the client is closed', async () => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    const hanging = call.hangup()
    client.close()
    await expect(hanging).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
    await expect(call.hangup()).rejects.toMatchObject({ name: 'NotSentError', action: 'Hangup' })
    expectClean(client)
  })

  test('runs at the end of `await using` only if the call is still up', async () => {
    const client = new FakeClient()
    const { call, actionId } = await accepted(client)
    client.say(...lines.success('mine', actionId))
    const disposing = call[Symbol.asyncDispose]()
    client.answer('Hangup')
    await disposing
    client.say(...lines.hangup('mine'))
    await call[Symbol.asyncDispose]()
    expect(left(client)).toEqual([])
    await tick()
    expectClean(client)
  })
})

describe('the signal of originateCall()', () => {
  test('sends nothing when it has already fired', async () => {
    const client = new FakeClient()
    const calling = originateCall(client, request, { signal: AbortSignal.abort() })
    await expect(calling).rejects.toMatchObject({ name: 'AbortError', sent: false })
    expect(left(client)).toEqual([])
    expectClean(client)
  })

  test('hangs up the call when it fires before the call is accepted', async () => {
    const client = new FakeClient()
    const aborter = new AbortController()
    const calling = originateCall(client, { ...request, ChannelId: 'mine' }, { signal: aborter.signal })
    aborter.abort()
    await expect(calling).rejects.toMatchObject({ name: 'AbortError', sent: true })
    client.answer('Originate')
    client.answer('Hangup', 'Error', noSuchChannel)
    await tick()
    client.say(...lines.newchannel('mine'))
    await tick()
    client.answer('Hangup')
    await tick()
    expect(getEventListeners(aborter.signal, 'abort')).toEqual([])
    expectClean(client)
  })

  test('leaves nothing behind when it fires before the server refuses the Originate', async () => {
    const client = new FakeClient()
    const aborter = new AbortController()
    const calling = originateCall(client, { ...request, ChannelId: 'mine' }, { signal: aborter.signal })
    aborter.abort()
    await expect(calling).rejects.toMatchObject({ name: 'AbortError' })
    client.answer('Originate', 'Error', 'Message: Extension does not exist.')
    for (let at = 0; at < 60_000; at += 50) {
      if (client.sent.length > 0) client.answer('Hangup', 'Error', noSuchChannel)
      await tick(50)
    }
    expectClean(client)
  })

  test('rejects the outcome and hangs up when it fires while the phone rings; `ended` still resolves', async () => {
    const client = new FakeClient()
    const aborter = new AbortController()
    const { call, actionId } = await accepted(client, aborter.signal)
    client.say(...lines.newchannel('mine'))
    aborter.abort()
    await expect(call.outcome).rejects.toMatchObject({ name: 'AbortError', sent: true })
    client.answer('Hangup')
    client.say(...lines.hangup('mine'))
    client.say(...lines.failure('mine', actionId, 0))
    expect(await call.ended).toMatchObject({ how: 'hungup' })
    await expect(call.outcome).rejects.toMatchObject({ name: 'AbortError' })
    await tick()
    expect(getEventListeners(aborter.signal, 'abort')).toEqual([])
    expectClean(client)
  })

  test('takes effect between the answer and the code that awaits it', async () => {
    const client = new FakeClient()
    const aborter = new AbortController()
    const calling = originateCall(client, { ...request, ChannelId: 'mine' }, { signal: aborter.signal })
    client.answer('Originate')
    aborter.abort()
    const call = await calling
    await expect(call.outcome).rejects.toMatchObject({ name: 'AbortError', sent: true })
    expect(left(client)).toEqual(['Hangup Channel: mine'])
    client.close()
    await tick()
    expectClean(client)
  })

  test('has no effect after the call was answered', async () => {
    const client = new FakeClient()
    const aborter = new AbortController()
    const { call, actionId } = await accepted(client, aborter.signal)
    client.say(...lines.success('mine', actionId))
    await tick()
    expect(getEventListeners(aborter.signal, 'abort')).toEqual([])
    aborter.abort()
    expect(await call.outcome).toMatchObject({ answered: true })
    expect(left(client)).toEqual([])
    client.say(...lines.hangup('mine'))
    await tick()
    expectClean(client)
  })

  test('reports a failed hangup as a diagnostic when no caller awaits it', async () => {
    const client = new FakeClient()
    const aborter = new AbortController()
    const { call } = await accepted(client, aborter.signal)
    aborter.abort()
    client.answer('Hangup', 'Error', 'Message: Permission denied')
    await tick()
    expect(client.diagnostics).toMatchObject([{ kind: 'hangup-failed', error: { name: 'PermissionDeniedError' } }])
    await tick(60_000)
    await expect(call.ended).rejects.toMatchObject({ name: 'AbortError' })
    expectClean(client)
  })
})

test('hangs up the call when the time limit passes before it is accepted', async () => {
  const client = new FakeClient()
  const calling = originateCall(client, { ...request, ChannelId: 'mine' }, { timeout: 100 })
  const rejected = expect(calling).rejects.toMatchObject({ name: 'ActionTimeoutError', sent: true })
  await tick(100)
  await rejected
  client.answer('Originate')
  client.answer('Hangup')
  await tick()
  expectClean(client)
})
