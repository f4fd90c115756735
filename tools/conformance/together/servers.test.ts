import { connectServers } from '@openami/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type StartedTarget, startTarget } from '../src/start-target.ts'
import type { Target } from '../src/target.ts'

const started: StartedTarget[] = []
let old: StartedTarget
let now: StartedTarget
let simulated: StartedTarget
beforeAll(async () => {
  for (const name of ['asterisk-16', 'asterisk-22', 'simulator-22'] as const) started.push(await startTarget(name))
  ;[old, now, simulated] = started as [StartedTarget, StartedTarget, StartedTarget]
}, 600_000)
afterAll(() => Promise.all(started.map(({ stop }) => stop())))

function at({ host, port, users: { admin } }: Target) {
  return { host, port, username: admin.name, secret: admin.secret }
}

test('one program uses real Asterisk 16, real 22 over TLS and the simulator together', async () => {
  const secure = now.target.tls
  if (secure === undefined) throw new Error(`${now.target.name} has no TLS.`)
  await using servers = await connectServers(
    {
      old: { ...at(old.target), release: '16' },
      new: { ...at(now.target), port: secure.port, tls: { ca: secure.ca }, release: '22' },
      simulated: at(simulated.target),
    },
    { require: 'all', reconnect: { initialDelay: 50, maxDelay: 200 }, timeout: 10_000 },
  )

  const releases = await servers.all(async (server) => {
    const { response } = await server.coreSettings()
    return response.get('AsteriskVersion')
  })
  expect(releases).toMatchObject({
    old: { value: expect.stringContaining(old.target.release) },
    new: { value: expect.stringContaining(now.target.release) },
    simulated: { value: expect.stringMatching(/^22\b/) },
  })

  // Each hears of its own event alone, with the right name at it.
  const heard: string[] = []
  servers.on('UserEvent', ({ server, event }) => void heard.push(`${server} ${event.get('For')}`))
  await servers.all((server) => server.userEvent({ UserEvent: 'Together', For: server.name }))
  await servers.all((server) => server.ping())
  expect(heard.sort()).toEqual(['new new', 'old old', 'simulated simulated'])

  // A call on each, at once: its outcome and its hangup are of the server that was asked.
  const { answers, context, exten } = old.target.pbx
  const ended = new Map<string, Set<string>>()
  servers.on('Hangup', ({ server, event }) =>
    ended.set(server, (ended.get(server) ?? new Set()).add(event.Channel ?? '')),
  )
  const calls = await servers.all(async (server, signal) => {
    const request = { Channel: answers, Context: context, Exten: exten, Priority: '1', Timeout: 5_000, Async: true }
    const { outcome } = await server.originate(request, { signal })
    const channel = (await outcome)?.Channel ?? 'no channel'
    await server.hangup({ Channel: channel })
    while (!ended.get(server.name)?.has(channel)) await servers.once('Hangup', { signal })
    return channel
  })
  for (const { status } of Object.values(calls)) expect(status).toBe('fulfilled')

  // One goes: its actions fail with its name, the others continue.
  const lost = new Promise((resolve) => servers.lifecycle.on('disconnect', resolve))
  await old.stop()
  expect(await lost).toMatchObject({ server: 'old' })
  const pinged = await servers.all((server) => server.ping())
  expect(pinged).toMatchObject({
    old: { status: 'rejected', reason: { name: 'NotSentError', server: 'old' } },
    new: { status: 'fulfilled' },
    simulated: { status: 'fulfilled' },
  })
  expect(servers.state.old.status).toBe('reconnecting')
}, 600_000)
