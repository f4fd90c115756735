import { AbortError } from '@openami/client'
import { startSimulator } from '@openami/simulator'
import { expect, it } from 'vitest'
import { type FollowOptions, follow, type LivePbx } from '../../src/index.ts'
import { connectTo, followed, office } from './support.ts'

it.each<[object, string]>([
  [{ parts: ['calls'] }, 'parts has "calls"; there are channels, bridges'],
  [{ parts: 'queues' }, 'parts must be an array'],
  [{ part: ['queues'] }, 'there is no option part; there are parts, trunks, variables, audit, signal'],
  [{ trunks: 'PJSIP/trunk' }, 'trunks must be an array'],
  [{ trunks: [1] }, 'trunks must be an array'],
  [{ variables: 'CALL_KEY' }, 'variables must be an array'],
  [{ joinBy: 'CALL_KEY' }, 'there is no option joinBy'],
  [{ audit: true }, 'audit must be an object'],
  [{ audit: { interval: 10 } }, 'audit.interval must be a number of milliseconds from 2000 on'],
  [{ audit: { interval: Number.NaN } }, 'audit.interval must be'],
  [{ audit: { every: 1 } }, 'audit has no option every'],
  [{ signal: {} }, 'signal must be an AbortSignal'],
])('refuses %j before anything is sent', async (options, message) => {
  const client = { state: 'connected' } as never
  await expect(follow(client, options as FollowOptions)).rejects.toThrow(TypeError)
  await expect(follow(client, options as FollowOptions)).rejects.toThrow(message)
})

it('is aborted by its signal while lists are read, and lets go of the client', async () => {
  await using server = await startSimulator(office)
  await using client = await connectTo(server)
  let asked = false
  server.override('QueueStatus', ({ reply }) => {
    asked = true
    reply.none()
  })
  const abort = new AbortController()
  const following = follow(client, { signal: abort.signal })
  following.catch(() => undefined)
  await expect.poll(() => asked).toBe(true)
  abort.abort(new Error('page closed'))
  await expect(following).rejects.toMatchObject({ name: 'AbortError', cause: { message: 'page closed' } })
  expect(client.state).toBe('connected')
  await expect(follow(client, { signal: abort.signal })).rejects.toThrow(AbortError)
})

it('is not affected by its signal later', async () => {
  const abort = new AbortController()
  await using test = await followed({}, { signal: abort.signal })
  abort.abort()
  test.server.incoming({ from: '5550100', to: '200' })
  await test.server.advance('1s')
  await test.pbx.until(({ calls }) => calls.size === 1)
})

it('rejects where the client is closed, before or while lists are read', async () => {
  await using server = await startSimulator(office)
  const client = await connectTo(server)
  let asked = false
  server.override('QueueStatus', ({ reply }) => {
    asked = true
    reply.none()
  })
  const following = follow(client)
  following.catch(() => undefined)
  await expect.poll(() => asked).toBe(true)
  await client.close()
  await expect(following).rejects.toThrow(AbortError)
  await expect(follow(client)).rejects.toThrow(AbortError)
})

it('takes no event after close, ends what waits, and leaves the client open', async () => {
  await using test = await followed()
  const { server, client, pbx } = test
  const changes = pbx.changes()
  const patches = pbx.patches()
  await patches.next()
  const waiting = [changes.next(), patches.next()]
  const condition = pbx.until(({ calls }) => calls.size > 5)
  pbx.close()
  pbx.close()
  expect(await Promise.all(waiting)).toEqual([
    { value: undefined, done: true },
    { value: undefined, done: true },
  ])
  await expect(condition).rejects.toThrow('The state is no longer followed')
  await expect(pbx.until(() => false)).rejects.toThrow(AbortError)
  server.incoming({ from: '5550100', to: '200' })
  await server.advance('1s')
  await client.ping()
  expect(pbx.calls.size).toBe(0)
  expect((await pbx.changes().next()).done).toBe(true)
  expect(client.state).toBe('connected')
})

it('closes with await using, and with the client', async () => {
  await using server = await startSimulator(office)
  const client = await connectTo(server)
  let first: LivePbx
  {
    await using pbx = await follow(client)
    first = pbx
  }
  expect((await first.changes().next()).done).toBe(true)
  const second = await follow(client)
  const next = second.changes().next()
  await client.close()
  expect((await next).done).toBe(true)
})
