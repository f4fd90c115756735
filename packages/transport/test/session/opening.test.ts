import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildRequest } from '../../src/session/request.ts'
import type { SessionOptions, SessionSubscriptions } from '../../src/session/session.ts'
import { type FakeOptions, FakeServer, type Handler } from '../fake-server.ts'
import { openSession, until } from '../support/session.ts'

// Sockets take their time, and the time limits that of the test.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

const silent: Handler = () => undefined
/** Accepts, and never says a word. */
const mute: FakeOptions = { onConnect: () => undefined, own: ['Challenge'], handle: silent }
const greeting = 'Asterisk Call Manager/11.0.0\r\n'

const filtered: SessionSubscriptions = {
  mask: undefined,
  async restore(session, options) {
    await session.run(buildRequest('Filter', { Operation: 'Add', Filter: 'x' }, undefined, session.protocol), options)
  },
}

/** How far a server goes, and its last action, or the number of the client's timers at that point. */
const stages: [string, FakeOptions, (port: number) => Partial<SessionOptions>, last: string | number][] = [
  ['connection', mute, (port) => ({ endpoint: { host: '127.0.0.1', port, tls: {} } }), 1],
  ['greeting', mute, () => ({}), 2],
  ['login', { own: ['Challenge'], handle: silent }, () => ({}), 'Challenge'],
  ['login', { own: ['Login'], handle: silent }, () => ({}), 'Login'],
  ['filters', { handle: silent }, () => ({ subscriptions: filtered }), 'Filter'],
]

async function reached(server: FakeServer, last: string | number): Promise<void> {
  await until(() => server.peers.length === 1)
  await until(() => (typeof last === 'number' ? vi.getTimerCount() : server.peer.actions.at(-1)?.action) === last)
}

describe.each(stages)('a server that never sends its part of the %s', (stage, fake, more, last) => {
  it('R1 is given up at the deadline, and not before', async () => {
    await using server = await FakeServer.start(fake)
    const { opening } = openSession(server.port, { ...more(server.port), deadline: 5_000 })
    await reached(server, last)
    const settled = vi.fn()
    opening.then(settled, settled)
    const ended = new Promise((resolve) => server.peer.socket.once('close', resolve))
    await vi.advanceTimersByTimeAsync(4_999)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    const error: Error = await opening.catch((reason) => reason)
    expect(error).toMatchObject({ name: 'ConnectError', problem: 'timeout' })
    expect(error.message).toMatch(
      new RegExp(`^127\\.0\\.0\\.1:${server.port}: not logged in within 5000 ms: .*${stage}`),
    )
    await ended
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is left when the signal fires', async () => {
    await using server = await FakeServer.start(fake)
    const aborter = new AbortController()
    const { opening, reasons } = openSession(server.port, { ...more(server.port), signal: aborter.signal })
    await reached(server, last)
    const ended = new Promise((resolve) => server.peer.socket.once('close', resolve))
    const reason = new Error('mine')
    aborter.abort(reason)
    await expect(opening).rejects.toMatchObject({
      name: 'AbortError',
      message: 'Connecting was aborted',
      cause: reason,
    })
    await ended
    expect(getEventListeners(aborter.signal, 'abort')).toHaveLength(0)
    expect(vi.getTimerCount()).toBe(0)
    // It was never open.
    expect(reasons).toEqual([])
  })
})

it('opens no connection for a signal that has already fired', async () => {
  await using server = await FakeServer.start()
  const { opening } = openSession(server.port, { signal: AbortSignal.abort() })
  await expect(opening).rejects.toMatchObject({ name: 'AbortError', message: 'Connecting was aborted' })
  expect(server.peers).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})

describe('the shorter limit for a greeting when another attempt follows', () => {
  it('ends the attempt before the deadline when no greeting comes', async () => {
    await using server = await FakeServer.start(mute)
    const { opening } = openSession(server.port, { patience: 2_000 })
    await reached(server, 3)
    await vi.advanceTimersByTimeAsync(2_000)
    await expect(opening).rejects.toMatchObject({
      problem: 'timeout',
      message: expect.stringContaining('within 2000 ms'),
    })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('does not apply to the login', async () => {
    await using server = await FakeServer.start({ own: ['Login'], handle: silent })
    const { opening } = openSession(server.port, { patience: 2_000, deadline: 5_000 })
    await reached(server, 'Login')
    await vi.advanceTimersByTimeAsync(4_000)
    const [login] = server.peer.actions.slice(-1)
    if (login !== undefined) server.peer.answer(login)
    expect((await opening).amiVersion).toBe('11.0.0')
    expect(vi.getTimerCount()).toBe(0)
  })

  it.each([5_000, 8_000])('of %i ms does not exceed a deadline of 5,000 ms', async (patience) => {
    await using server = await FakeServer.start(mute)
    const { opening } = openSession(server.port, { patience, deadline: 5_000 })
    await reached(server, 3)
    await vi.advanceTimersByTimeAsync(5_000)
    await expect(opening).rejects.toMatchObject({ message: expect.stringContaining('within 5000 ms') })
  })
})

describe('R1 a late greeting', () => {
  const challenges = (server: FakeServer): number => server.peer.actions.length

  it('makes the client send a Ping after a quarter of a second', async () => {
    const handle: Handler = (action, peer) => {
      if (peer.actions.length === 1) peer.raw(greeting)
      peer.answer(action, 'Success', 'Challenge: 123456789')
    }
    await using server = await FakeServer.start({ ...mute, handle })
    const { opening, diagnostics } = openSession(server.port)
    await reached(server, 2)
    await vi.advanceTimersByTimeAsync(249)
    await new Promise((resolve) => setImmediate(resolve))
    expect(challenges(server)).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    const session = await opening
    expect(server.peer.actions.map(({ action }) => action)).toEqual(['Challenge', 'Challenge', 'Login'])
    expect(server.peer.actions.map((action) => action.get('AuthType'))).toEqual(['MD5', 'MD5', 'MD5'])
    expect(diagnostics).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
    session.destroy(new Error('done'))
  })

  it('may be followed by anything before that Ping is answered', async () => {
    const handle: Handler = (action, peer) => {
      if (peer.actions.length === 1) peer.raw(`${greeting}a row\r\n\r\nEvent: Early\r\n\r\n`)
      peer.answer(action, 'Success', 'Challenge: 123456789')
    }
    await using server = await FakeServer.start({ ...mute, handle })
    const { opening, events, diagnostics } = openSession(server.port)
    await reached(server, 2)
    await vi.advanceTimersByTimeAsync(250)
    const session = await opening
    expect(events).toEqual(['Early'])
    expect(diagnostics.map(({ kind }) => kind)).toEqual(['unframed-text'])
    session.destroy(new Error('done'))
  })

  // AMI 1.0 leaves the ActionID out of what it answers to a login.
  it.each(['md5', 'plain'] as const)(
    "refuses a login by %s on a server without ActionIDs, whose answers cannot be told from the Ping's",
    async (auth) => {
      const own = ['Challenge', 'Login']
      const handle: Handler = (action, peer) => {
        if (peer.actions.length === 1) peer.raw('Asterisk Call Manager/1.0\r\n')
        if (action.action === 'Challenge') peer.say('Response: Success', 'Challenge: 123456789')
        else peer.say('Response: Error', 'Message: Authentication failed')
      }
      await using server = await FakeServer.start({ ...mute, own, handle })
      const credentials = { username: 'admin', secret: 'wrong', auth }
      const { opening, diagnostics } = openSession(server.port, { credentials })
      await reached(server, 2)
      await vi.advanceTimersByTimeAsync(250)
      await expect(opening).rejects.toMatchObject({ name: 'LoginError', problem: 'credentials' })
      expect(diagnostics).toEqual([])
    },
  )

  it("does not log in by the Ping's answer when it comes after the Login", async () => {
    const own = ['Challenge', 'Login']
    const handle: Handler = (action, peer) => {
      if (action.action === 'Challenge') return peer.raw('Asterisk Call Manager/1.0\r\n')
      peer.say('Response: Success', 'Challenge: 123456789')
      peer.say('Response: Error', 'Message: Authentication failed')
    }
    await using server = await FakeServer.start({ ...mute, own, handle })
    const { opening, diagnostics } = openSession(server.port, {
      credentials: { username: 'admin', secret: 'wrong', auth: 'plain' },
    })
    await reached(server, 2)
    await vi.advanceTimersByTimeAsync(250)
    await expect(opening).rejects.toMatchObject({ name: 'LoginError', problem: 'credentials' })
    expect(diagnostics).toEqual([])
  })

  it('R21 accepts one answer without ActionID for the Ping, and no more', async () => {
    const own = ['Challenge', 'Login']
    const handle: Handler = (action, peer) => {
      if (peer.actions.length === 1) peer.raw(greeting)
      if (action.action === 'Login') return peer.answer(action)
      peer.answer(action, 'Success', 'Challenge: 123456789')
      if (peer.actions.length === 1) peer.say('Response: Error', 'Message: Missing action in request')
    }
    await using server = await FakeServer.start({ ...mute, own, handle })
    const { opening, diagnostics } = openSession(server.port)
    await reached(server, 2)
    await vi.advanceTimersByTimeAsync(250)
    const session = await opening.catch((error) => error)
    // On AMI 1.1 and newer each answer to a login has its ActionID; one without belongs to no action of two.
    expect(session).toMatchObject({ amiVersion: '11.0.0' })
    expect(diagnostics.map(({ kind }) => kind)).toEqual(['unmatched-response'])
    session.destroy(new Error('done'))
  })

  it('sends no Ping when the greeting was in time', async () => {
    await using server = await FakeServer.start({ own: ['Login'], handle: silent })
    openSession(server.port)
    await reached(server, 'Login')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(server.peer.actions.map(({ action }) => action)).toEqual(['Challenge', 'Login'])
  })
})

describe('R2, R3 a server that closes the connection', () => {
  it.each<[string, FakeOptions, string]>([
    ['at once', { onConnect: (peer) => peer.socket.end() }, 'greeting'],
    ['with a reset', { onConnect: (peer) => peer.socket.resetAndDestroy() }, 'greeting|while it was being opened'],
    ['after its greeting', { onConnect: (peer) => peer.socket.end(greeting) }, 'login'],
    ['at the login', { own: ['Login'], handle: (_, peer) => peer.socket.end() }, 'login'],
    ['at the login, with a reset', { own: ['Login'], handle: (_, peer) => peer.socket.resetAndDestroy() }, 'login'],
    ['within an answer', { own: ['Login'], handle: (_, peer) => peer.socket.end('Response: Succ') }, 'login'],
  ])('%s is distinguished from one that refuses the connection', async (_, fake, when) => {
    await using server = await FakeServer.start(fake)
    const { opening, reasons } = openSession(server.port)
    const error: Error = await opening.then(
      () => expect.fail('open'),
      (reason) => reason,
    )
    expect(error).toMatchObject({ name: 'ConnectError', problem: 'closed' })
    expect(error.message).toMatch(new RegExp(`^127\\.0\\.0\\.1:${server.port} closed the connection .*(?:${when})`))
    expect(reasons).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })

  it.each([
    ['something other than AMI', { onConnect: (peer) => peer.raw('HTTP/1.1 400\r\n') }, 'not-ami'],
    [
      'a greeting and then no line end',
      { onConnect: (peer) => peer.raw(greeting + 'x'.repeat(5_000)) },
      'line-too-long',
    ],
    ['a line that is too long', { own: ['Login'], handle: (_, peer) => peer.raw('x'.repeat(5_000)) }, 'line-too-long'],
  ] satisfies [string, FakeOptions, string][])('is distinguished from one that sends %s', async (_, fake, problem) => {
    await using server = await FakeServer.start(fake)
    const { opening } = openSession(server.port, { limits: { maxLine: 1_000 } })
    await expect(opening).rejects.toMatchObject({ name: 'ProtocolError', problem })
  })
})
