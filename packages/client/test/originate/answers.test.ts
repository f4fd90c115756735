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

test('the outcome is unknown where the client is closed right after the answer, in the same turn', async () => {
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

describe('what OriginateResponse says', () => {
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
    '%s is an id',
    async (id) => {
      const { call, outcome } = await told(id, 'Response: Success', `Channel: ${channel}`)
      expect([call.channelId, outcome]).toMatchObject([id, { answered: true, uniqueid: id }])
    },
  )

  test.each(['Success', 'success', 'SUCCESS', ' Success '])('"%s" is a success', async (word) => {
    expect((await told('1.1', `Response: ${word}`)).outcome.answered).toBe(true)
  })

  test.each(['Failure', 'Unsuccessful', '', 'Successfully not'])('"%s" is none', async (word) => {
    expect((await told('1.1', `Response: ${word}`, 'Reason: 8')).outcome).toMatchObject({ answered: false, reason: 8 })
  })
})

test('a failure behind a success changes nothing: the call can be hung up', async () => {
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

test('a Hangup names a channel that had no other event', async () => {
  const client = new FakeClient()
  const calling = originateCall(client, { ...request, ChannelId: 'mine' })
  client.answer('Originate')
  const call = await calling
  client.say(...lines.hangup('mine'))
  expect(call.channel).toBe(channel)
  client.close()
})

test('1.4: a call that is still without name when the client is closed cannot be hung up', async () => {
  const client = new FakeClient('1.4')
  const calling = originateCall(client, request)
  client.answer('Originate')
  const call = await calling
  client.close()
  await expect(call.hangup()).rejects.toMatchObject({ name: 'AbortError' })
  expectClean(client)
})

test('a call after all others are over is told what happens, too', async () => {
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

  test('is not that of a Hangup that came while no call waited for its id', async () => {
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

  test('behind a break: it is not missed, its OriginateResponse still comes', async () => {
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

describe('1.4: a signal', () => {
  test('is let go of once the call is accepted and over', async () => {
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

  test('that fires before the answer is let go of; a refusal leaves nothing to hang up', async () => {
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

  test('that fires while it rings rejects the outcome, and hangs up once the name is known', async () => {
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
