import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { channel, lines, noSuchChannel, request } from '../../../transport/test/originate/call-lines.ts'
import { type OriginatedCall, originateCall } from '../../src/index.ts'
import { disorder } from '../../src/originate/call-state.ts'
import { FakeClient } from './fake-client.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

const tick = (milliseconds = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds)

async function accepted(client: FakeClient): Promise<{ call: OriginatedCall; actionId: string }> {
  const calling = originateCall(client, { ...request, ChannelId: 'mine' })
  const actionId = client.answer('Originate')
  return { call: await calling, actionId }
}

function expectClean(client: FakeClient): void {
  expect(client.listening).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
}

/** A break after which the user may not send Status. */
async function breakBlindly(client: FakeClient): Promise<void> {
  client.cut()
  client.reconnect()
  client.answer('Status', 'Error', 'Message: Permission denied')
  await tick()
}

const patience = request.Timeout + 30_000

describe('the time limit for news of a call after a break', () => {
  test('starts again with each break', async () => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    await breakBlindly(client)
    await tick(20_000)
    await breakBlindly(client)
    await tick(patience - 1)
    expect(client.listening).toBeGreaterThan(0)
    await tick(1)
    await expect(call.outcome).rejects.toMatchObject({ name: 'OutcomeUnknownError', action: 'Originate' })
    expectClean(client)
  })

  test.each([
    ['answered', (client: FakeClient, id: string) => client.say(...lines.success('mine', id))],
    [
      'that rang and failed',
      (client: FakeClient, id: string) => {
        client.say(...lines.newchannel('mine'))
        client.say(...lines.failure('mine', id))
      },
    ],
  ])('does not apply to a call %s, whose Hangup is awaited', async (_, come) => {
    const client = new FakeClient()
    const { call, actionId } = await accepted(client)
    come(client, actionId)
    await breakBlindly(client)
    expect(vi.getTimerCount()).toBe(0)
    await tick(3_600_000)
    client.say(...lines.hangup('mine'))
    expect(await call.ended).toMatchObject({ how: 'hungup' })
    await tick()
    expectClean(client)
  })

  test('rejects the outcome when it passes; a call that was seen ringing still ends with its Hangup', async () => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    client.say(...lines.newchannel('mine'))
    await breakBlindly(client)
    await tick(patience)
    await expect(call.outcome).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
    client.say(...lines.hangup('mine'))
    expect(await call.ended).toMatchObject({ how: 'hungup' })
    await tick()
    expectClean(client)
  })

  test('rejects the outcome when it passes after the Hangup, while `ended` resolves', async () => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    client.say(...lines.hangup('mine'))
    await breakBlindly(client)
    await tick(patience)
    await expect(call.outcome).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
    expect(await call.ended).toMatchObject({ how: 'hungup' })
    expectClean(client)
  })
})

describe('the answer of Status after a break', () => {
  const tell = async (client: FakeClient, ...more: string[]): Promise<void> => {
    client.cut()
    client.reconnect()
    const id = client.answer('Status', 'Success', 'EventList: start')
    client.say('Event: Status', `ActionID: ${id}`, 'Uniqueid: mine', ...more)
    client.say('Event: StatusComplete', `ActionID: ${id}`, 'EventList: Complete', 'ListItems: 1')
    await tick()
  }

  test("changes the channel's name of an answered call, but not its outcome", async () => {
    const client = new FakeClient()
    const { call, actionId } = await accepted(client)
    client.say(...lines.success('mine', actionId))
    await tell(client, 'Channel: PJSIP/masqueraded', 'ChannelState: 6')
    expect(await call.outcome).toMatchObject({ answered: true, channel, event: { Uniqueid: 'mine' } })
    expect(call.channel).toBe('PJSIP/masqueraded')
    client.close()
    expectClean(client)
  })

  test('keeps the known channel name when it has none', async () => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    client.say(...lines.newchannel('mine'))
    await tell(client, 'ChannelState: 6')
    expect(await call.outcome).toMatchObject({ answered: true, channel })
    expect(call.channel).toBe(channel)
    client.close()
    expectClean(client)
  })

  test.each(['ChannelState: 5', 'ChannelState: 4', 'ChannelStateDesc: Up'])(
    'decides nothing for a channel that is not up (%s); the outcome comes later',
    async (line) => {
      const client = new FakeClient()
      const { call, actionId } = await accepted(client)
      await tell(client, `Channel: ${channel}`, line)
      client.say(...lines.failure('mine', actionId, 3))
      expect(await call.outcome).toMatchObject({ answered: false, reason: 3 })
      await tick(2 * disorder)
      // It was seen: a Hangup is to come.
      client.say(...lines.hangup('mine'))
      expect(await call.ended).toMatchObject({ how: 'hungup' })
      await tick()
      expectClean(client)
    },
  )
})

test('frees the ids of an ended call, including the one that the server assigned', async () => {
  const client = new FakeClient()
  const { call, actionId } = await accepted(client)
  client.say(...lines.hangup('mine'))
  client.say(...lines.success('given', actionId))
  expect(await call.outcome).toMatchObject({ answered: true, uniqueid: 'given' })
  await tick()
  expectClean(client)
  for (const ChannelId of ['given', 'mine']) {
    const calling = originateCall(client, { ...request, ChannelId })
    client.answer('Originate')
    expect((await calling).channelId).toBe(ChannelId)
  }
  client.close()
  await tick()
  expectClean(client)
})

describe('hangup()', () => {
  test('leaves the outcome unknown when the channel is gone without one', async () => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    client.say(...lines.newchannel('mine'))
    const hanging = call.hangup()
    client.answer('Hangup', 'Error', noSuchChannel)
    await hanging
    await tick(disorder)
    await expect(call.outcome).rejects.toMatchObject({ name: 'OutcomeUnknownError', action: 'Originate' })
    expect(await call.ended).toEqual({ how: 'missed' })
    // The action itself still waits for its OriginateResponse.
    await tick(patience)
    expectClean(client)
  })

  test.each([
    ['rejects when it is aborted', (_: FakeClient, aborter: AbortController) => aborter.abort(), 'AbortError'],
    ['rejects when the client is closed', (client: FakeClient) => client.close(), 'NotSentError'],
  ])('%s while it waits for the next connection, and removes all listeners', async (_, end, name) => {
    const client = new FakeClient()
    const { call, actionId } = await accepted(client)
    client.say(...lines.success('mine', actionId))
    client.cut()
    const { listening } = client
    const aborter = new AbortController()
    const hanging = call.hangup(undefined, { signal: aborter.signal })
    await tick()
    end(client, aborter)
    await expect(hanging).rejects.toMatchObject({ name })
    expect(getEventListeners(aborter.signal, 'abort')).toEqual([])
    expect(client.listening).toBe(name === 'AbortError' ? listening : 0)
    client.close()
    await tick()
    expectClean(client)
  })

  test('does not wait while the client is closing', async () => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    client.state = 'closing'
    await expect(call.hangup()).rejects.toMatchObject({ name: 'NotSentError', action: 'Hangup' })
    client.close()
    expectClean(client)
  })
})

test('keeps the success and does not hang up when success and signal come in the same turn', async () => {
  const client = new FakeClient()
  const aborter = new AbortController()
  const calling = originateCall(client, { ...request, ChannelId: 'mine' }, { signal: aborter.signal })
  const actionId = client.answer('Originate')
  const call = await calling
  client.say(...lines.success('mine', actionId))
  aborter.abort()
  expect(await call.outcome).toMatchObject({ answered: true })
  await tick()
  expect(client.sent).toEqual([])
  client.close()
  expectClean(client)
})
