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
  test('are unguessable, and Async is always true', async () => {
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
  ])('are set on both halves of the call for %j', async (more, ids) => {
    const client = new FakeClient()
    const calling = originateCall(client, { ...request, ...more })
    client.answer('Originate')
    const call = await calling
    expect([call.channelId, call.otherChannelId]).toEqual(ids)
    client.close()
  })

  test('may not be a pattern of Hangup', async () => {
    const client = new FakeClient()
    const calling = originateCall(client, { ...request, ChannelId: '/.*/' })
    const error = { name: 'InvalidActionError', action: 'Originate', header: 'ChannelId' }
    await expect(calling).rejects.toMatchObject(error)
    expectClean(client)
  })

  test('may not be those of a call in progress, and can be used again afterwards', async () => {
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

  test.each([[{ ChannelId: '' }], [{ ChannelId: undefined }]])(
    'are generated when the request has %j',
    async (none) => {
      const client = new FakeClient()
      const calling = originateCall(client, { ...request, ...none })
      client.answer('Originate')
      expect((await calling).channelId).toMatch(/^call-/)
      client.close()
    },
  )

  test.each([
    [['11', '22'], true],
    [['1.8', '11'], false],
    [['22'], true],
  ])('are sent to a server that may be of the branches %j: %s', (branches, takes) => {
    const release = branches.at(-1) as string
    expect(takesChannelId({ release, branches, source: 'greeting', described: true })).toBe(takes)
  })

  test('leave no listener behind when the server refuses', async () => {
    const client = new FakeClient()
    const calling = originateCall(client, request)
    client.answer('Originate', 'Error', 'Message: Extension does not exist.')
    await expect(calling).rejects.toMatchObject({ name: 'ActionFailedError', action: 'Originate' })
    expectClean(client)
  })
})

describe('ids on Asterisk 1.4, which assigns them itself', () => {
  test('are taken from OriginateResponse; the call is hung up by its channel name', async () => {
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

  test('are matched with Hangups that came before OriginateResponse', async () => {
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

  test('are not needed for a failed call, which has no channel to hang up', async () => {
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

  test('let an aborted call be hung up once they are known, even if it was aborted before it was accepted', async () => {
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

  test('are not requested when the signal has already fired', async () => {
    const client = new FakeClient('1.4')
    const calling = originateCall(client, request, { signal: AbortSignal.abort() })
    await expect(calling).rejects.toMatchObject({ name: 'AbortError', sent: false })
    expect(client.sent).toEqual([])
    expectClean(client)
  })

  test('let hangup() time out when no event names the channel', async () => {
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

test('refuses to originate a call on a release without OriginateResponse', async () => {
  const client = new FakeClient('1.2')
  await expect(originateCall(client, request)).rejects.toThrow('this server has no OriginateResponse')
  expectClean(client)
})
