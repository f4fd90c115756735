import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { channel, lines, request } from '../../../transport/test/originate/call-lines.ts'
import { originateCall } from '../../src/index.ts'
import { FakeClient } from './fake-client.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

const tick = (milliseconds = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds)

function expectClean(client: FakeClient): void {
  expect(client.listening).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
}

test('rejects the outcome as unknown when the client is closed in the same turn as the answer', async () => {
  const client = new FakeClient()
  const calling = originateCall(client, { ...request, ChannelId: 'mine' })
  client.answer('Originate')
  client.close()
  const call = await calling
  await expect(call.outcome).rejects.toMatchObject({ name: 'OutcomeUnknownError', action: 'Originate' })
  await expect(call.ended).rejects.toMatchObject({ name: 'AbortError' })
  await tick()
  expectClean(client)
})

describe('reading OriginateResponse', () => {
  const told = async (id: string, ...more: string[]) => {
    const client = new FakeClient('1.4')
    const calling = originateCall(client, request)
    const actionId = client.answer('Originate')
    const call = await calling
    client.say('Event: OriginateResponse', `ActionID: ${actionId}`, `Uniqueid: ${id}`, ...more)
    const outcome = await call.outcome
    client.close()
    return { call, outcome }
  }

  test.each(['none-1163689200.1', '1163689200.1', 'x<null>', '<unknown>1', '(null)-7', 'y-(null)', 'anyone'])(
    'takes the Uniqueid %s for an id',
    async (id) => {
      const { call, outcome } = await told(id, 'Response: Success', `Channel: ${channel}`)
      expect([call.channelId, outcome]).toMatchObject([id, { answered: true, uniqueid: id }])
    },
  )

  test.each(['Success', 'success', 'SUCCESS', ' Success '])('takes the Response "%s" for a success', async (word) => {
    expect((await told('1.1', `Response: ${word}`)).outcome.answered).toBe(true)
  })

  test.each(['Failure', 'Unsuccessful', '', 'Successfully not'])(
    'takes the Response "%s" for a failure',
    async (word) => {
      expect((await told('1.1', `Response: ${word}`, 'Reason: 8')).outcome).toMatchObject({
        answered: false,
        reason: 8,
      })
    },
  )
})

test('ignores a failure that follows a success, and can still hang up the call', async () => {
  const client = new FakeClient()
  const calling = originateCall(client, { ...request, ChannelId: 'mine' })
  const actionId = client.answer('Originate')
  const call = await calling
  client.say(...lines.success('mine', actionId))
  client.say(...lines.failure('mine', actionId))
  expect(await call.outcome).toMatchObject({ answered: true })
  const hanging = call.hangup()
  client.answer('Hangup')
  await hanging
  client.close()
})

test("takes the channel's name from a Hangup when no other event named it", async () => {
  const client = new FakeClient()
  const calling = originateCall(client, { ...request, ChannelId: 'mine' })
  client.answer('Originate')
  const call = await calling
  client.say(...lines.hangup('mine'))
  expect(call.channel).toBe(channel)
  client.close()
})

test("1.4: hangup() rejects when the client is closed before the channel's name is known", async () => {
  const client = new FakeClient('1.4')
  const calling = originateCall(client, request)
  client.answer('Originate')
  const call = await calling
  client.close()
  await expect(call.hangup()).rejects.toMatchObject({ name: 'AbortError' })
  expectClean(client)
})

test('delivers events to a call that begins after all earlier calls have ended', async () => {
  const client = new FakeClient()
  for (const ChannelId of ['one', 'two']) {
    const calling = originateCall(client, { ...request, ChannelId })
    const actionId = client.answer('Originate')
    const call = await calling
    client.say(...lines.newchannel(ChannelId))
    expect(call.channel).toBe(channel)
    client.say(...lines.success(ChannelId, actionId))
    client.say(...lines.hangup(ChannelId))
    expect(await call.ended).toMatchObject({ how: 'hungup' })
    await tick()
    expectClean(client)
  }
})

describe('1.4: a call whose id is not known yet', () => {
  const accepted = async (client: FakeClient) => {
    const calling = originateCall(client, request)
    const actionId = client.answer('Originate')
    return { call: await calling, actionId }
  }

  test('does not take an earlier Hangup, received while no call waited for its id, for its own', async () => {
    const client = new FakeClient('1.4')
    const one = await accepted(client)
    client.say(...lines.success('1163689200.1', one.actionId))
    client.say(...lines.hangup('1163689200.2'))
    const two = await accepted(client)
    client.say(...lines.success('1163689200.2', two.actionId))
    await tick(1_000)
    expect(await Promise.race([two.call.ended, Promise.resolve('goes on')])).toBe('goes on')
    client.close()
  })

  test('keeps waiting for its OriginateResponse after a reconnect, even if Status does not list it', async () => {
    const client = new FakeClient('1.4')
    const { call, actionId } = await accepted(client)
    client.cut()
    client.reconnect()
    const id = client.answer('Status')
    client.say('Event: StatusComplete', `ActionID: ${id}`)
    await tick(3_000)
    client.say(...lines.success('1163689200.1', actionId))
    expect(await call.outcome).toMatchObject({ answered: true, uniqueid: '1163689200.1' })
    client.say(...lines.hangup('1163689200.1'))
    expect(await call.ended).toMatchObject({ how: 'hungup' })
    await tick()
    expectClean(client)
  })
})

describe('1.4: the signal of a call', () => {
  test('loses its listener once the call is accepted and over', async () => {
    const client = new FakeClient('1.4')
    const { signal } = new AbortController()
    const calling = originateCall(client, request, { signal })
    const actionId = client.answer('Originate')
    await calling
    client.say(...lines.failure('<null>', actionId))
    await tick()
    expect(getEventListeners(signal, 'abort')).toEqual([])
    expectClean(client)
  })

  test('loses its listener when it fires before the answer, and a refused call is not hung up', async () => {
    const client = new FakeClient('1.4')
    const aborter = new AbortController()
    const calling = originateCall(client, request, { signal: aborter.signal })
    aborter.abort()
    await expect(calling).rejects.toMatchObject({ name: 'AbortError', sent: true })
    client.answer('Originate', 'Error', 'Message: Extension does not exist.')
    await tick(60_000)
    expect(client.sent).toEqual([])
    expect(getEventListeners(aborter.signal, 'abort')).toEqual([])
    expectClean(client)
  })

  test('rejects the outcome when it fires while the phone rings, and hangs up once the name is known', async () => {
    const client = new FakeClient('1.4')
    const aborter = new AbortController()
    const calling = originateCall(client, request, { signal: aborter.signal })
    const actionId = client.answer('Originate')
    const call = await calling
    aborter.abort()
    await expect(call.outcome).rejects.toMatchObject({ name: 'AbortError', sent: true })
    client.say(...lines.success('1163689200.1', actionId))
    await tick()
    client.answer('Hangup')
    client.say(...lines.hangup('1163689200.1'))
    expect(await call.ended).toMatchObject({ how: 'hungup' })
    await tick()
    expect(getEventListeners(aborter.signal, 'abort')).toEqual([])
    expectClean(client)
  })
})
