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

/** The server's answer to Status: its channels, with their ChannelState. */
function status(client: FakeClient, channels: Readonly<Record<string, number>>): void {
  const id = client.answer('Status', 'Success', 'EventList: start')
  for (const [uniqueid, state] of Object.entries(channels))
    client.say(
      'Event: Status',
      `ActionID: ${id}`,
      `Channel: ${channel}`,
      `ChannelState: ${state}`,
      `Uniqueid: ${uniqueid}`,
    )
  client.say('Event: StatusComplete', `ActionID: ${id}`, 'EventList: Complete', 'ListItems: 1')
}

describe('a call when the link breaks', () => {
  test('has an unknown outcome if the link breaks before the call is accepted', async () => {
    const client = new FakeClient()
    const calling = originateCall(client, { ...request, ChannelId: 'mine' })
    client.cut()
    await expect(calling).rejects.toMatchObject({ name: 'OutcomeUnknownError', action: 'Originate' })
    client.reconnect()
    await tick()
    expect(client.sent).toEqual([])
    expectClean(client)
  })

  test('gets its OriginateResponse in the new session if it is still ringing (R26)', async () => {
    const client = new FakeClient()
    const { call, actionId } = await accepted(client)
    client.cut()
    await tick(20_000)
    client.reconnect()
    status(client, { mine: 5, other: 6 })
    await tick()
    expect(call.channel).toBe(channel)
    client.say(...lines.failure('mine', actionId, 3))
    client.say(...lines.hangup('mine', actionId, 19))
    expect(await call.outcome).toMatchObject({ answered: false, reason: 3 })
    expect(await call.ended).toMatchObject({ how: 'hungup', cause: 19 })
    await tick()
    expectClean(client)
  })

  test('is answered if Status shows its channel up after the reconnect', async () => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    client.cut()
    client.reconnect()
    status(client, { mine: 6 })
    expect(await call.outcome).toEqual({ answered: true, channel, uniqueid: 'mine', event: undefined })
    client.say(...lines.hangup('mine'))
    await tick()
    expectClean(client)
  })

  test('has an unknown outcome and ends if its channel is gone after the reconnect', async () => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    client.cut()
    client.reconnect()
    status(client, {})
    await tick(disorder)
    await expect(call.outcome).rejects.toMatchObject({ name: 'OutcomeUnknownError', action: 'Originate' })
    expect(await call.ended).toEqual({ how: 'missed' })
    expectClean(client)
  })

  test('ends normally when its events come after the answer of Status', async () => {
    const client = new FakeClient()
    const { call, actionId } = await accepted(client)
    client.cut()
    client.reconnect()
    status(client, {})
    await tick(disorder - 1)
    client.say(...lines.hangup('mine'))
    client.say(...lines.failure('mine', actionId))
    expect(await call.outcome).toMatchObject({ reason: 5 })
    expect(await call.ended).toMatchObject({ how: 'hungup' })
    await tick()
    expectClean(client)
  })

  test('ends after the reconnect if it was answered before the break and is gone now', async () => {
    const client = new FakeClient()
    const [one, two] = [await accepted(client), await originateOther(client)]
    client.say(...lines.success('mine', one.actionId))
    client.say(...lines.success('yours', two.actionId))
    client.cut()
    client.reconnect()
    status(client, { yours: 6 })
    await tick(disorder)
    expect(await one.call.ended).toEqual({ how: 'missed' })
    client.say(...lines.hangup('yours'))
    expect(await two.call.ended).toMatchObject({ how: 'hungup' })
    await tick()
    expectClean(client)
  })

  test('is found again when the link breaks a second time before Status was answered', async () => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    client.cut()
    client.reconnect()
    client.cut()
    await tick()
    client.reconnect()
    status(client, { mine: 6 })
    expect(await call.outcome).toMatchObject({ answered: true })
    client.close()
    await tick()
    expectClean(client)
  })

  test('relies on events and its time limit where the user may not send Status', async () => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    client.cut()
    client.reconnect()
    client.answer('Status', 'Error', 'Message: Permission denied')
    await tick(request.Timeout + 30_000)
    await expect(call.outcome).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
    await expect(call.ended).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
    expectClean(client)
  })

  test('is looked up also when the link breaks in the same turn as the answer', async () => {
    const client = new FakeClient()
    const calling = originateCall(client, { ...request, ChannelId: 'mine' })
    client.answer('Originate')
    client.cut()
    const call = await calling
    client.reconnect()
    await tick()
    status(client, {})
    await tick(disorder)
    await expect(call.outcome).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
    expectClean(client)
  })

  test.each([
    [undefined, { name: 'AbortError' }],
    [new Error('gave up'), { message: 'gave up' }],
  ])('rejects when the client does not reconnect: %s', async (reason, end) => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    client.cut()
    client.close(reason)
    await expect(call.outcome).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
    await expect(call.ended).rejects.toMatchObject(end)
    expectClean(client)
  })
})

async function originateOther(client: FakeClient): Promise<{ call: OriginatedCall; actionId: string }> {
  const calling = originateCall(client, { ...request, ChannelId: 'yours' })
  const actionId = client.answer('Originate')
  return { call: await calling, actionId }
}

describe('a call whose events are hidden', () => {
  test('R31 rejects outcome and end with an error that says what to check', async () => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    await tick(request.Timeout + 30_000)
    await expect(call.outcome).rejects.toThrow(
      'Originate: no OriginateResponse within 35000 ms; it comes only where the event mask and the classes of the user let it through',
    )
    await expect(call.ended).rejects.toMatchObject({ name: 'ActionTimeoutError' })
    expectClean(client)
    const hanging = call.hangup()
    client.answer('Hangup', 'Error', noSuchChannel)
    await hanging
    expectClean(client)
  })

  test('still ends with its Hangup when only OriginateResponse is hidden', async () => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    client.say(...lines.newchannel('mine'))
    await tick(request.Timeout + 30_000)
    await expect(call.outcome).rejects.toMatchObject({ name: 'ActionTimeoutError' })
    client.say(...lines.hangup('mine'))
    expect(await call.ended).toMatchObject({ how: 'hungup' })
    await tick()
    expectClean(client)
  })
})

test('shares one listener for each event among many calls', async () => {
  const client = new FakeClient()
  const one = await accepted(client)
  const { listening } = client
  const calling = Array.from({ length: 50 }, () => originateCall(client, request))
  for (let i = 0; i < 50; i++) client.answer('Originate')
  const calls = await Promise.all(calling)
  expect(client.listening).toBe(listening)
  const ids = new Set(calls.map(({ channelId }) => channelId))
  expect(ids.size).toBe(50)
  for (const id of ids) client.say(...lines.hangup(id ?? ''))
  expect((await Promise.all(calls.map(({ ended }) => ended))).map(({ how }) => how)).toEqual(Array(50).fill('hungup'))
  client.close()
  await expect(one.call.ended).rejects.toMatchObject({ name: 'AbortError' })
  expectClean(client)
})
