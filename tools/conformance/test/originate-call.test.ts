import { type Client, type OriginateCallRequest, type OriginatedCall, originateCall } from '@openami/client'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { LinkProxy } from './link-proxy.ts'
import { channels, hangUpAll, login, pbx, target } from './support.ts'

let client: Client
beforeAll(async () => {
  client = await login()
})
afterEach(() => hangUpAll(client))
afterAll(() => client.close())

/** From 12.2 on the client chooses the unique id. */
const chooses = target.branch !== '1.4'
const place = { Context: pbx.context, Exten: pbx.exten, Priority: 1 } as const

function call(
  Channel: string,
  more: Pick<OriginateCallRequest, 'Timeout' | 'ChannelId' | 'OtherChannelId'> = {},
  signal?: AbortSignal,
): Promise<OriginatedCall> {
  return originateCall(client, { Channel, ...place, Timeout: 10_000, ...more }, { signal })
}

/** Resolves when the channel of an unanswered call is there. */
async function ringing(signal?: AbortSignal): Promise<OriginatedCall> {
  const created = client.once('Newchannel')
  const ringing = await call(pbx.rings, chooses ? {} : { Timeout: 1_500 }, signal)
  await created
  return ringing
}

describe('an originated call', () => {
  test('resolves when it is answered, and ends when it is hung up', async () => {
    const answered = await call(pbx.answers)
    const outcome = await answered.outcome
    expect(outcome).toMatchObject({ answered: true, uniqueid: answered.channelId, channel: answered.channel })
    expect(await channels(client)).toContain(answered.channel)
    if (chooses) expect(answered.channelId).toMatch(/^call-/)
    await answered.hangup(chooses ? 21 : undefined)
    const end = await answered.ended
    expect(end).toMatchObject({ how: 'hungup', event: { Uniqueid: answered.channelId } })
    if (chooses) expect(end).toMatchObject({ cause: 21, causeText: 'Call Rejected' })
    await answered.hangup()
  })

  test.each([
    ['busy', 5, 'It was busy.'],
    ['missing', 0, 'There is no such channel, or the call could not be made.'],
    ['rings', 3, 'The far end was ringing.'],
  ] as const)('%s: fails with reason %d and its meaning', async (destination, reason, meaning) => {
    const failed = await call(pbx[destination], { Timeout: 1_000 })
    expect(await failed.outcome).toMatchObject({ answered: false, reason, meaning })
    expect((await failed.ended).how).toBe(chooses ? 'hungup' : 'no-channel')
    await failed.hangup()
  })

  test('to an unknown technology fails without a channel', async () => {
    const failed = await call('NoTech/1')
    expect(await failed.outcome).toMatchObject({ answered: false, reason: 0 })
    expect(await failed.ended).toEqual({ how: 'no-channel' })
  })

  test('can be hung up while it rings', async () => {
    const rings = await ringing()
    await rings.hangup()
    const outcome = await rings.outcome
    // 1.4 cannot identify the channel before the answer, and there is no answer.
    expect(outcome).toMatchObject({ answered: false, reason: chooses ? 0 : 3 })
    expect((await rings.ended).how).toBe(chooses ? 'hungup' : 'no-channel')
    // The other half of the Local channel is hung up after the one that was called.
    await expect.poll(() => channels(client)).toEqual([])
  })

  test('twenty calls hung up at once leave no channel', async () => {
    const calls = await Promise.all(Array.from({ length: 20 }, () => call(pbx.answers)))
    await Promise.all(calls.map((each) => each.hangup()))
    for (const each of calls) expect((await each.ended).how).toMatch(/^(?:hungup|no-channel)$/)
    await expect.poll(() => channels(client)).toEqual([])
  })

  test('is hung up when it is aborted while it rings', async () => {
    const aborter = new AbortController()
    const rings = await ringing(aborter.signal)
    aborter.abort()
    await expect(rings.outcome).rejects.toMatchObject({ name: 'AbortError', sent: true })
    expect((await rings.ended).how).toBe(chooses ? 'hungup' : 'no-channel')
    await expect.poll(() => channels(client)).toEqual([])
  })

  test('is hung up when it is aborted before it is accepted', async () => {
    const aborter = new AbortController()
    const calling = call(pbx.answers, {}, aborter.signal)
    await Promise.resolve()
    aborter.abort()
    await expect(calling).rejects.toMatchObject({ name: 'AbortError' })
    await expect.poll(() => channels(client)).toEqual([])
  })

  test('reports the id of the second half of a Local channel', async () => {
    const answered = await call(pbx.answers)
    await answered.outcome
    if (!chooses) return expect(answered.otherChannelId).toBeUndefined()
    const { items } = await client.status()
    const ids = items.map((item) => item.get('Uniqueid')).sort()
    expect(ids).toEqual([answered.channelId, answered.otherChannelId].sort())
  })

  test('takes ids of its own, and fails with the id of another channel', async () => {
    const own = await call(pbx.answers, { ChannelId: 'my-id', OtherChannelId: 'my-other-id' })
    const outcome = await own.outcome
    expect(outcome).toMatchObject({ answered: true, uniqueid: own.channelId })
    if (!chooses) return expect(own.channelId).not.toBe('my-id')
    expect([own.channelId, own.otherChannelId]).toEqual(['my-id', 'my-other-id'])
    const second = await call(pbx.answers, { ChannelId: 'my-other-id' })
    expect(await second.outcome).toMatchObject({ answered: false, reason: 0 })
    expect(await channels(client)).toHaveLength(2)
  })

  test('refuses a ChannelId of 150 bytes', async () => {
    const calling = call(pbx.busy, { ChannelId: 'x'.repeat(150) })
    if (chooses) await expect(calling).rejects.toThrow('Uniqueid length exceeds maximum of 149')
    else expect(await (await calling).outcome).toMatchObject({ answered: false })
  })

  test('is hung up at the end of an `await using` block', async () => {
    {
      await using answered = await call(pbx.answers)
      await answered.outcome
      expect(await channels(client)).not.toEqual([])
    }
    await expect.poll(() => channels(client)).toEqual([])
  })

  test('R31 can be hung up with events off', async () => {
    await using blind = await login(undefined, { events: 'off' })
    const hidden = await originateCall(blind, { Channel: pbx.answers, ...place, Timeout: 500 }, { timeout: 500 })
    if (chooses) await hidden.hangup()
    await expect(hidden.outcome).rejects.toThrow(
      'it comes only where the event mask and the classes of the user let it through',
    )
    if (chooses) await expect.poll(() => channels(client)).toEqual([])
    else await expect(hidden.hangup()).rejects.toMatchObject({ name: 'ActionTimeoutError' })
  })
})

describe('an originated call while the connection is broken', () => {
  /** A call through a link that is then cut; `mend` resolves when the client is back. */
  async function cutOff(
    Channel: string,
    Timeout = 30_000,
  ): Promise<{ call: OriginatedCall; mend(): Promise<void> } & AsyncDisposable> {
    const proxy = await LinkProxy.start(target)
    const broken = await login(undefined, {
      host: '127.0.0.1',
      port: proxy.port,
      reconnect: { initialDelay: 20, maxDelay: 20 },
    })
    const lost = new Promise<void>((resolve) => broken.lifecycle.on('disconnect', () => resolve()))
    const back = new Promise<void>((resolve) => broken.lifecycle.on('reconnect', () => resolve()))
    const created = client.once('Newchannel')
    const call = await originateCall(broken, { Channel, ...place, Timeout })
    await created
    if (Channel === pbx.answers) await call.outcome
    proxy.cut()
    await lost
    return {
      call,
      async mend() {
        proxy.open = true
        await back
      },
      async [Symbol.asyncDispose]() {
        await broken.close()
        proxy[Symbol.dispose]()
      },
    }
  }

  test('that still rings: R26 the new session gets its OriginateResponse', async () => {
    await using cut = await cutOff(pbx.rings, 2_500)
    await cut.mend()
    expect(await cut.call.outcome).toMatchObject({ answered: false, reason: 3 })
    expect((await cut.call.ended).how).toBe(chooses ? 'hungup' : 'no-channel')
  })

  test('that is answered: found up by the client on 12.2 and later', async () => {
    await using cut = await cutOff(pbx.rings)
    const half = await vi.waitFor(otherHalf, { timeout: 10_000 })
    await client.redirect({ Channel: half, Context: pbx.context, Exten: pbx.exten, Priority: 1 })
    await expect.poll(async () => (await client.status()).items.every((item) => isUp(item))).toBe(true)
    await cut.mend()
    // Before, the one event that names the channel is lost.
    if (!chooses) return expect(cut.call.channelId).toBeUndefined()
    const outcome = await cut.call.outcome
    expect(outcome).toEqual({
      answered: true,
      channel: cut.call.channel,
      uniqueid: cut.call.channelId,
      event: undefined,
    })
    await cut.call.hangup()
    expect((await cut.call.ended).how).toBe('hungup')
  })

  test('that was answered before continues, and its end is reported', async () => {
    await using cut = await cutOff(pbx.answers)
    await cut.mend()
    await cut.call.hangup()
    expect((await cut.call.ended).how).toBe('hungup')
  })

  test('that was answered and ends meanwhile is reported as ended', async () => {
    await using cut = await cutOff(pbx.answers)
    await client.hangup({ Channel: cut.call.channel ?? '' })
    await expect.poll(() => channels(client)).toEqual([])
    await cut.mend()
    expect(await cut.call.ended).toEqual({ how: 'missed' })
  })

  test('that is hung up meanwhile: the Hangup is sent after the reconnect', async () => {
    await using cut = await cutOff(pbx.answers)
    const hanging = cut.call.hangup()
    await cut.mend()
    await hanging
    expect((await cut.call.ended).how).toBe('hungup')
  })
})

/** Name of the half of a Local channel that runs the dialplan. */
async function otherHalf(): Promise<string> {
  const half = (await channels(client)).find((name) => /[;,]2$/.test(name))
  if (half === undefined) throw new Error('There is no other half of a Local channel.')
  return half
}

function isUp(item: { get(header: string): string | undefined }): boolean {
  return item.get('ChannelState') === '6' || item.get('State') === 'Up'
}
