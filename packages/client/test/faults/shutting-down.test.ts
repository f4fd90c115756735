import { describe, expect, it } from 'vitest'
import { FakeServer, type Handler } from '../../../transport/test/fake-server.ts'
import { FakeWebServer, message } from '../../../transport/test/http/fake-web-server.ts'
import { ActionFailedError, connect, connectServers, ServerShuttingDownError } from '../../src/index.ts'
import { quick, to, until } from '../servers/support.ts'

const everything = ['Challenge', 'Login', 'Ping', 'Logoff']
const refusal = 'Message: Asterisk is shutting down'

/** A server that behaves like an ordinary one, except during a shutdown (R3). */
async function start(phase: { down: boolean }, handle: Handler = (action, peer) => peer.answer(action)) {
  return FakeServer.start({
    own: everything,
    handle: (action, peer) => {
      if (phase.down) peer.answer(action, 'Error', refusal)
      else if (action.action === 'Challenge') peer.answer(action, 'Success', 'Challenge: 1')
      else if (action.action === 'Ping') peer.answer(action, 'Success', 'Ping: Pong')
      else if (action.action === 'Logoff') peer.socket.end()
      else handle(action, peer)
    },
  })
}

describe('R3 a login at a server that is shutting down', () => {
  it.each([
    ['md5', 'Challenge'],
    ['plain', 'Login'],
  ] as const)('by %s rejects with an error of its own, not with a login error', async (auth, action) => {
    await using server = await start({ down: true })
    const error = await connect(to(server, { auth })).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ServerShuttingDownError)
    expect(error).toMatchObject({
      name: 'ServerShuttingDownError',
      action,
      message: `${action} was not carried out: Asterisk is shutting down`,
    })
  })

  it('is retried with `retry` until the server is back', async () => {
    const phase = { down: true }
    await using server = await start(phase)
    const opening = connect(to(server, { retry: { initialDelay: 1, maxDelay: 2 } }))
    await until(() => server.peers.length > 3)
    phase.down = false
    await using client = await opening
    expect(client.state).toBe('connected')
  })

  it('is retried after a break, and never ends the client', async () => {
    const phase = { down: false }
    await using server = await start(phase)
    await using client = await connect(to(server, quick))
    const told: string[] = []
    client.lifecycle.on('close', () => void told.push('close'))
    client.lifecycle.on('diagnostic', ({ kind, error }) => void told.push(`${kind} ${(error as Error).name}`))
    phase.down = true
    server.peer.socket.destroy()
    await until(() => told.length > 2)
    phase.down = false
    await new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
    expect(new Set(told)).toEqual(new Set(['reconnect-failed ServerShuttingDownError']))
  })

  it('leaves one of several servers `connecting` until it is back', async () => {
    const phase = { down: true }
    await using server = await start(phase)
    await using servers = await connectServers({ one: to(server) }, { ...quick, require: 'none' })
    expect(servers.state.one).toMatchObject({
      status: 'connecting',
      reason: {
        name: 'ServerShuttingDownError',
        message: 'one: Challenge was not carried out: Asterisk is shutting down',
      },
    })
    phase.down = false
    await until(() => servers.state.one.status === 'connected')
  })

  it('is retried when only a filter is refused, and the filter is then set', async () => {
    const phase = { down: false, filter: false }
    await using server = await start(phase, (action, peer) => {
      if (action.action === 'Filter' && phase.filter) peer.answer(action, 'Error', refusal)
      else peer.answer(action)
    })
    await using client = await connect(to(server, quick))
    await client.filter({ Operation: 'Add', Filter: 'Event: Hangup' })
    const kinds = new Set<string>()
    client.lifecycle.on('diagnostic', ({ kind }) => {
      kinds.add(kind)
      phase.filter = false
    })
    phase.filter = true
    server.peer.socket.destroy()
    await new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
    expect([...kinds]).toEqual(['reconnect-failed'])
    expect(server.peer.actions.map(({ action }) => action)).toContain('Filter')
  })

  it('is retried over HTTP as well', async () => {
    await using server = await FakeWebServer.start()
    server.answer = (form) => message('Response: Error', `ActionID: ${form.get('ActionID')}`, refusal)
    for (const page of ['/rawman', '/arawman'])
      await expect(connect({ url: server.url(page) })).rejects.toBeInstanceOf(ServerShuttingDownError)
  })
})

describe('R3 an action at a server that is shutting down', () => {
  it.each([
    ['Ping', {}],
    ['QueueStatus', {}],
    ['Command', { Command: 'core show uptime' }],
    ['Originate', { Channel: 'Local/1@a', Context: 'a', Exten: '1', Priority: 1, Async: true }],
    ['BrandNew', {}],
  ])('%s rejects as without effect and repeatable, and the client stays connected', async (name, request) => {
    const phase = { down: false }
    await using server = await start(phase)
    await using client = await connect(to(server, { allowRisks: ['runs-programs', 'writes-files', 'stops-server'] }))
    phase.down = true
    const error = await client.send(name, request).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ServerShuttingDownError)
    expect(error).toBeInstanceOf(ActionFailedError)
    expect(error).toMatchObject({ action: name, message: `${name} was not carried out: Asterisk is shutting down` })
    expect(client.state).toBe('connected')
    // The shutdown has been cancelled.
    phase.down = false
    await client.ping()
  })

  it('is not taken for the answer to learnRelease, which is asked again', async () => {
    const phase = { down: false }
    await using server = await start(phase, (action, peer) => peer.answer(action, 'Success', 'AsteriskVersion: 22.7.0'))
    await using client = await connect(to(server))
    phase.down = true
    expect((await client.learnRelease()).release).toBe('22')
    phase.down = false
    expect((await client.learnRelease()).release).toBe('22.7.0')
  })

  it('counts as a sign of life when it answers a keepalive Ping', async () => {
    const phase = { down: false }
    await using server = await start(phase)
    await using client = await connect(to(server, { keepalive: { interval: 5, timeout: 1_000 } }))
    const told: string[] = []
    client.lifecycle.on('disconnect', ({ reason }) => void told.push(reason.message))
    phase.down = true
    const pings = () => server.peer.actions.filter(({ action }) => action === 'Ping').length
    await until(() => pings() > 3)
    expect(told).toEqual([])
  })
})
