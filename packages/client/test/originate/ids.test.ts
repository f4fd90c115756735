import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { channel, lines, request } from '../../../transport/test/originate/call-lines.ts'
import { originateCall } from '../../src/index.ts'
import { takesChannelId } from '../../src/originate/channel-id.ts'
import { FakeClient } from './fake-client.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

const tick = (milliseconds = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds)

function expectClean(client: FakeClient): void {
  expect(client.listening).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
}

describe('the ids of a call', () => {
  test('the id is unguessable, and the call always asynchronous', async () => {
    const client = new FakeClient()
    const calling = originateCall(client, { ...request, Async: false } as typeof request)
    const [sent] = client.sent
    expect(sent?.get('Async')).toBe('true')
    expect(sent?.get('ChannelId')).toMatch(/^call-[0-9a-z]+\.[\w-]{12}$/)
    const id = sent?.get('ChannelId') ?? ''
    client.answer('Originate')
    const call = await calling
    expect([call.channelId, call.otherChannelId, call.channel]).toEqual([id, undefined, undefined])
    client.say(...lines.newchannel(id))
    expect(call.channel).toBe(channel)
    client.say(...lines.rename(id))
    expect(call.channel).toBe(`${channel}<new>`)
    client.close()
  })

  test.each([
    [{ Channel: 'Local/1@a', ChannelId: 'x' }, ['x', 'x;2']],
    [{ Channel: 'local/1@a', ChannelId: 'x', OtherChannelId: 'y' }, ['x', 'y']],
    [{ Channel: 'PJSIP/1', ChannelId: 7 }, ['7', undefined]],
    [{ Channel: 'PJSIP/local/1', ChannelId: '/a/b' }, ['/a/b', undefined]],
    [{ Channel: 'Local/1@a', ChannelId: 'a/b/', OtherChannelId: '' }, ['a/b/', 'a/b/;2']],
  ])('of %j', async (more, ids) => {
    const client = new FakeClient()
    const calling = originateCall(client, { ...request, ...more })
    client.answer('Originate')
    const call = await calling
    expect([call.channelId, call.otherChannelId]).toEqual(ids)
    client.close()
  })

  test('a ChannelId that Hangup would take for a pattern is refused', async () => {
    const client = new FakeClient()
    const calling = originateCall(client, { ...request, ChannelId: '/.*/' })
    const error = { name: 'InvalidActionError', action: 'Originate', header: 'ChannelId' }
    await expect(calling).rejects.toMatchObject(error)
    expectClean(client)
  })

  test('that of a call under way is refused; afterwards it is free', async () => {
    const client = new FakeClient()
    const calling = originateCall(client, { ...request, ChannelId: 'x' })
    const id = client.answer('Originate')
    await calling
    const again = originateCall(client, { ...request, ChannelId: 'x' })
    await expect(again).rejects.toMatchObject({ name: 'InvalidActionError', action: 'Originate', header: 'ChannelId' })
    client.say(...lines.failure('x', id))
    client.say(...lines.hangup('x'))
    await tick()
    expectClean(client)
    const third = originateCall(client, { ...request, ChannelId: 'x' })
    client.answer('Originate')
    expect((await third).channelId).toBe('x')
    client.close()
  })

  test.each([[{ ChannelId: '' }], [{ ChannelId: undefined }]])('%j is none: one is made up', async (none) => {
    const client = new FakeClient()
    const calling = originateCall(client, { ...request, ...none })
    client.answer('Originate')
    expect((await calling).channelId).toMatch(/^call-/)
    client.close()
  })

  test.each([
    [['11', '22'], true],
    [['1.8', '11'], false],
    [['22'], true],
  ])('a server of one of the branches %j may take one: %s', (branches, takes) => {
    const release = branches.at(-1) as string
    expect(takesChannelId({ release, branches, source: 'greeting', described: true })).toBe(takes)
  })

  test('a refusal leaves nothing behind', async () => {
    const client = new FakeClient()
    const calling = originateCall(client, request)
    client.answer('Originate', 'Error', 'Message: Extension does not exist.')
    await expect(calling).rejects.toMatchObject({ name: 'ActionFailedError', action: 'Originate' })
    expectClean(client)
  })
})

describe('Asterisk 1.4, which gives the ids itself', () => {
  test('sends none, and follows the one that OriginateResponse tells; hangs up by name', async () => {
    const client = new FakeClient('1.4')
    const calling = originateCall(client, request)
    expect(client.sent[0]?.get('ChannelId')).toBeUndefined()
    const id = client.answer('Originate')
    const call = await calling
    expect(call.channelId).toBeUndefined()
    client.say(...lines.newchannel('1163689200.12'))
    expect(call.channel).toBeUndefined()
    const hanging = call.hangup()
    await tick()
    expect(client.sent).toEqual([])
    client.say(...lines.success('1163689200.12', id))
    expect(await call.outcome).toMatchObject({ answered: true, channel, uniqueid: '1163689200.12' })
    await tick()
    expect(client.sent[0]?.get('Channel')).toBe(channel)
    client.answer('Hangup')
    await hanging
    client.say(...lines.hangup('1163689200.12'))
    expect(await call.ended).toMatchObject({ how: 'hungup' })
    await tick()
    expectClean(client)
  })

  test('a call that is over before its OriginateResponse', async () => {
    const client = new FakeClient('1.4')
    const calling = originateCall(client, request)
    const id = client.answer('Originate')
    const call = await calling
    client.say(...lines.hangup('1163689200.11'))
    client.say(...lines.hangup('1163689200.12'))
    client.say(...lines.success('1163689200.12', id))
    expect(await call.outcome).toMatchObject({ answered: true })
    expect(await call.ended).toMatchObject({ how: 'hungup', event: { Uniqueid: '1163689200.12' } })
    await tick()
    expectClean(client)
  })

  test('a failure has no channel, and needs no hangup', async () => {
    const client = new FakeClient('1.4')
    const calling = originateCall(client, request)
    const id = client.answer('Originate')
    const call = await calling
    const hanging = call.hangup()
    client.say(...lines.failure('<null>', id, 3))
    await hanging
    expect(await call.outcome).toMatchObject({ reason: 3, meaning: 'The far end was ringing.' })
    expect(await call.ended).toEqual({ how: 'no-channel' })
    await tick()
    expectClean(client)
  })

  test('an abort hangs up as soon as it can tell which, also before the call is accepted', async () => {
    const client = new FakeClient('1.4')
    const aborter = new AbortController()
    const calling = originateCall(client, request, { signal: aborter.signal })
    aborter.abort()
    await expect(calling).rejects.toMatchObject({ name: 'AbortError', sent: true })
    const id = client.answer('Originate')
    await tick()
    client.say(...lines.success('1163689200.12', id))
    await tick()
    expect(client.sent[0]?.get('Channel')).toBe(channel)
    client.answer('Hangup')
    await tick()
    expectClean(client)
  })

  test('a signal that has fired before sends nothing', async () => {
    const client = new FakeClient('1.4')
    const calling = originateCall(client, request, { signal: AbortSignal.abort() })
    await expect(calling).rejects.toMatchObject({ name: 'AbortError', sent: false })
    expect(client.sent).toEqual([])
    expectClean(client)
  })

  test('hangup() of a call without any event says that it could not', async () => {
    const client = new FakeClient('1.4')
    const calling = originateCall(client, request)
    client.answer('Originate')
    const call = await calling
    const hanging = expect(call.hangup()).rejects.toMatchObject({ name: 'ActionTimeoutError' })
    await tick(request.Timeout + 30_000)
    await hanging
    expectClean(client)
  })
})

test('a release without OriginateResponse is refused', async () => {
  const client = new FakeClient('1.2')
  await expect(originateCall(client, request)).rejects.toThrow('this server has no OriginateResponse')
  expectClean(client)
})
