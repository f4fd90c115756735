import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { channel, lines, noSuchChannel, request } from '../../../transport/test/originate/call-lines.ts'
import { type OriginatedCall, originateCall } from '../../src/index.ts'
import { disorder } from '../../src/originate/call-state.ts'
import { FakeClient } from './fake-client.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

const tick = (milliseconds = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds)

interface Accepted {
  readonly call: OriginatedCall
  readonly actionId: string
}

async function accepted(client: FakeClient, more: object = { ChannelId: 'mine' }): Promise<Accepted> {
  const calling = originateCall(client, { ...request, ...more })
  const actionId = client.answer('Originate')
  return { call: await calling, actionId }
}

const signalled = async (client: FakeClient, signal: AbortSignal): Promise<Accepted> => {
  const calling = originateCall(client, { ...request, ChannelId: 'mine' }, { signal })
  const actionId = client.answer('Originate')
  return { call: await calling, actionId }
}

function expectClean(client: FakeClient): void {
  expect(client.listening).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
}

const without = (all: readonly string[], ...names: string[]): string[] =>
  all.filter((line) => !names.some((name) => line.startsWith(`${name}:`)))

describe('events of a call with missing or wrong headers', () => {
  test('keep the known channel name when they have none', async () => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    client.say(...without(lines.newchannel('mine'), 'Channel'))
    expect(call.channel).toBeUndefined()
    client.say(...lines.newchannel('mine'))
    client.say(...without(lines.rename('mine'), 'Newname'))
    expect(call.channel).toBe(channel)
    client.close()
  })

  test.each(['newchannel', 'rename', 'hangup'] as const)('a %s without Uniqueid belongs to no call', async (kind) => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    client.say(...without(lines[kind](''), 'Uniqueid'))
    expect(call.channel).toBeUndefined()
    client.say(...lines.hangup('mine'))
    expect(await call.ended).toMatchObject({ event: { Uniqueid: 'mine' } })
    client.close()
  })

  test('a Hangup without Cause gives cause 0 and no text', async () => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    client.say(...without(lines.hangup('mine'), 'Cause', 'Cause-txt', 'Channel'))
    expect(await call.ended).toMatchObject({ how: 'hungup', cause: 0, causeText: undefined })
    expect(call.channel).toBeUndefined()
    client.close()
  })

  test('an OriginateResponse without ActionID belongs to no call', async () => {
    const client = new FakeClient()
    const { call, actionId } = await accepted(client)
    client.say(...without(lines.failure('mine', actionId, 1), 'ActionID'))
    client.say(...lines.failure('mine', actionId, 5))
    expect(await call.outcome).toMatchObject({ answered: false, reason: 5 })
    client.close()
  })

  test.each([
    [['Reason'], { answered: true, channel, uniqueid: 'mine' }],
    [['Channel'], { answered: true, channel: '', uniqueid: 'mine' }],
    [['Uniqueid'], { answered: true, channel, uniqueid: 'mine' }],
  ])('a successful OriginateResponse without %j is still a success', async (names, outcome) => {
    const client = new FakeClient()
    const { call, actionId } = await accepted(client)
    client.say(...lines.newchannel('mine'))
    client.say(...without(lines.success('mine', actionId), ...names))
    expect(await call.outcome).toMatchObject(outcome)
    expect([call.channel, call.channelId]).toEqual([channel, 'mine'])
    client.say(...lines.hangup('mine'))
    expect(await call.ended).toMatchObject({ how: 'hungup' })
    await tick()
    expectClean(client)
  })

  test.each(['Reason', 'Response', 'Channel', 'Uniqueid'])(
    'a failed OriginateResponse without %s is still a failure',
    async (name) => {
      const client = new FakeClient()
      const { call, actionId } = await accepted(client)
      client.say(...without(lines.failure('mine', actionId, 5), name))
      expect(await call.outcome).toMatchObject({ answered: false, reason: name === 'Reason' ? 0 : 5 })
      await tick(disorder)
      expect(await call.ended).toEqual({ how: 'no-channel' })
      expectClean(client)
    },
  )

  test.each(['<null>', '<unknown>', '(null)', 'None', ''])(
    '1.4: Uniqueid %j means that the channel has no id',
    async (uniqueid) => {
      const client = new FakeClient('1.4')
      const { call, actionId } = await accepted(client, {})
      client.say(...lines.success(uniqueid, actionId))
      expect(await call.outcome).toMatchObject({ answered: true, channel, uniqueid: '' })
      expect(call.channelId).toBeUndefined()
      client.close()
      await tick()
      expectClean(client)
    },
  )

  test('a second OriginateResponse is ignored', async () => {
    const client = new FakeClient()
    const { call, actionId } = await accepted(client)
    client.say(...lines.failure('mine', actionId, 5))
    client.say(...lines.success('mine', actionId))
    expect(await call.outcome).toMatchObject({ answered: false, reason: 5 })
    client.close()
  })
})

describe('ids of a call', () => {
  test('follow the one that the server assigned instead of the requested one', async () => {
    const client = new FakeClient()
    const { call, actionId } = await accepted(client)
    client.say(...lines.success('1795375569.7', actionId))
    expect(call.channelId).toBe('1795375569.7')
    client.say(...lines.hangup('mine'))
    client.say(...lines.hangup('1795375569.7'))
    expect(await call.ended).toMatchObject({ event: { Uniqueid: '1795375569.7' } })
    await tick()
    expectClean(client)
  })

  test('1.4: keep the Hangups that another call still waits for when one call ends', async () => {
    const client = new FakeClient('1.4')
    const [one, two] = [await accepted(client, {}), await accepted(client, {})]
    client.say(...lines.hangup('1163689200.2'))
    client.say(...lines.hangup('1163689200.1'))
    client.say(...lines.success('1163689200.1', one.actionId))
    expect(await one.call.ended).toMatchObject({ how: 'hungup' })
    await tick()
    client.say(...lines.success('1163689200.2', two.actionId))
    expect(await two.call.ended).toMatchObject({ how: 'hungup' })
    await tick()
    expectClean(client)
  })

  test('1.4: keep the last thousand Hangups until the id is known, and drop the oldest', async () => {
    const client = new FakeClient('1.4')
    const [one, two] = [await accepted(client, {}), await accepted(client, {})]
    for (let n = 0; n <= 1_000; n++) client.say(...lines.hangup(`id-${n}`))
    client.say(...lines.success('id-1', one.actionId))
    expect(await one.call.ended).toMatchObject({ how: 'hungup' })
    client.say(...lines.success('id-0', two.actionId))
    await tick(1_000)
    const state = await Promise.race([two.call.ended, Promise.resolve('goes on')])
    expect(state).toBe('goes on')
    client.close()
  })

  test('1.4: do not match a Hangup that came before the call began', async () => {
    const client = new FakeClient('1.4')
    const first = await accepted(client, {})
    client.say(...lines.hangup('1163689200.9'))
    client.say(...lines.failure('<null>', first.actionId))
    expect(await first.call.ended).toEqual({ how: 'no-channel' })
    await tick()
    const { call, actionId } = await accepted(client, {})
    client.say(...lines.success('1163689200.9', actionId))
    await tick(1_000)
    expect(await Promise.race([call.ended, Promise.resolve('goes on')])).toBe('goes on')
    client.close()
  })
})

describe('a break of the link', () => {
  test('sends no Status when the link is back before the call is accepted', async () => {
    const client = new FakeClient()
    const calling = originateCall(client, { ...request, ChannelId: 'mine' })
    client.cut()
    client.reconnect()
    await expect(calling).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
    expect(client.sent).toEqual([])
    expectClean(client)
  })

  test('1.4: does not match a channel without Uniqueid with a call whose id is unknown', async () => {
    const client = new FakeClient('1.4')
    const { call } = await accepted(client, {})
    client.cut()
    client.reconnect()
    const id = client.answer('Status')
    client.say('Event: Status', `ActionID: ${id}`, 'Channel: SIP/9-1', 'State: Up')
    client.say('Event: StatusComplete', `ActionID: ${id}`)
    await tick()
    expect(call.channel).toBeUndefined()
    await tick(request.Timeout + 30_000)
    await expect(call.outcome).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
    expectClean(client)
  })

  test.each([
    ['with a name', [`Channel: ${channel}`], channel],
    ['without a name', [], undefined],
  ])('takes the call for answered when Status has its channel up, %s', async (_, more, name) => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    client.cut()
    client.reconnect()
    const id = client.answer('Status', 'Success', 'EventList: start')
    client.say('Event: Status', `ActionID: ${id}`, ...more, 'ChannelState: 6', 'Uniqueid: mine')
    client.say('Event: StatusComplete', `ActionID: ${id}`, 'EventList: Complete', 'ListItems: 1')
    expect(await call.outcome).toEqual({ answered: true, channel: name ?? '', uniqueid: 'mine', event: undefined })
    expect(call.channel).toBe(name)
    client.close()
  })

  test('does not cancel a hangup that is in progress', async () => {
    const client = new FakeClient()
    const { call, actionId } = await accepted(client)
    client.say(...lines.success('mine', actionId))
    const hanging = call.hangup()
    client.cut()
    client.reconnect()
    await tick(49)
    expect(client.sent.map(({ action }) => action)).toEqual(['Status'])
    await tick(1)
    client.answer('Hangup')
    await hanging
    client.close()
    await tick()
    expectClean(client)
  })
})

describe('events in the same turn', () => {
  test('a failure that comes with the signal counts, and nothing is hung up', async () => {
    const client = new FakeClient()
    const aborter = new AbortController()
    const { call, actionId } = await signalled(client, aborter.signal)
    client.say(...lines.failure('mine', actionId))
    aborter.abort()
    expect(await call.outcome).toMatchObject({ reason: 5 })
    await tick()
    expect(client.sent).toEqual([])
    client.close()
  })

  test.each([
    ['"No such channel"', (client: FakeClient) => client.answer('Hangup', 'Error', noSuchChannel)],
    ['a break of the link', (client: FakeClient) => client.cut()],
  ])('%s that comes with the signal of a hangup aborts the hangup at once', async (_, come) => {
    const client = new FakeClient()
    const { call } = await accepted(client)
    const aborter = new AbortController()
    const hanging = call.hangup(undefined, { signal: aborter.signal })
    come(client)
    aborter.abort()
    await expect(hanging).rejects.toMatchObject({ name: 'AbortError' })
    client.close()
    await tick()
    expectClean(client)
  })
})

test('hangup() rejects when the server refuses without a message', async () => {
  const client = new FakeClient()
  const { call } = await accepted(client)
  const hanging = call.hangup()
  client.answer('Hangup', 'Error')
  await expect(hanging).rejects.toMatchObject({ name: 'ActionFailedError', action: 'Hangup' })
  client.close()
})

test.each([
  [{ Timeout: undefined }, 30_000],
  [{ Timeout: 0 }, 30_000],
  [{ Timeout: 7_000 }, 7_000],
])('gives up a call with %j half a minute after its ringing time following a break', async (more, rings) => {
  const client = new FakeClient()
  const { call } = await accepted(client, { ...more, ChannelId: 'mine' })
  client.cut()
  client.reconnect()
  client.answer('Status', 'Error', 'Message: Permission denied')
  await tick(rings + 30_000 - 1)
  expect(client.listening).toBeGreaterThan(0)
  await tick(1)
  await expect(call.outcome).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
  expectClean(client)
})
