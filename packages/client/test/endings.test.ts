import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeServer, type Handler } from '../../transport/test/fake-server.ts'
import { until } from '../../transport/test/support/session.ts'
import { type Client, type ConnectOptions, connect } from '../src/index.ts'

const secret = 'canary-secret'
const originate = { Channel: 'Local/1@a', Application: 'Wait', Data: '1' }

async function open(server: FakeServer, more: ConnectOptions = {}): Promise<Client> {
  return connect({ port: server.port, username: 'admin', secret, ...more })
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Sockets take their time; timers and clocks wait for the test, however busy the machine is. */
function holdTime(): void {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] }))
  afterEach(() => void vi.useRealTimers())
}

describe('an outcome that never comes', () => {
  holdTime()
  const handle: Handler = (action, peer) => peer.answer(action)

  it("R31 rejects after the Originate's own time limit, because the event mask may hide it", async () => {
    await using server = await FakeServer.start({ handle })
    await using client = await open(server, { timeout: 40 })
    const { outcome } = await client.originate({ ...originate, Async: true, Timeout: 20 })
    const settled = vi.fn()
    outcome.then(settled, settled)
    await vi.advanceTimersByTimeAsync(59)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await expect(outcome).rejects.toMatchObject({ name: 'ActionTimeoutError', action: 'Originate', sent: true })
    await expect(outcome).rejects.toThrow(
      'Originate: no OriginateResponse within 60 ms; it comes only where the event mask and the classes of the user let it through',
    )
  })

  it('obeys the time limit and the signal of the action, and leaves no listener at the signal', async () => {
    await using server = await FakeServer.start({ handle })
    await using client = await open(server)
    const aborter = new AbortController()
    const options = { timeout: 10_000, signal: aborter.signal }
    const { outcome } = await client.originate({ ...originate, Async: true, Timeout: 10 }, options)
    expect(getEventListeners(aborter.signal, 'abort')).toHaveLength(1)
    aborter.abort()
    await expect(outcome).rejects.toMatchObject({ name: 'AbortError', sent: true })
    expect(getEventListeners(aborter.signal, 'abort')).toHaveLength(0)
    const short = await client.originate({ ...originate, Async: true, Timeout: 1 }, { timeout: 300 })
    const rejected = expect(short.outcome).rejects.toMatchObject({ name: 'ActionTimeoutError' })
    await vi.advanceTimersByTimeAsync(301)
    await rejected
  })
})

describe('the end of a client', () => {
  it('follows a Logoff that the application sent: one Logoff, no reconnect', async () => {
    await using server = await FakeServer.start()
    const client = await open(server, { reconnect: { initialDelay: 1 } })
    const seen: string[] = []
    client.lifecycle.on('disconnect', () => void seen.push('disconnect'))
    client.lifecycle.on('close', ({ reason }) => void seen.push(`close ${reason}`))
    expect((await client.logoff()).response.name).toBe('Goodbye')
    expect(client.state).toBe('closed')
    await wait(20)
    expect(seen).toEqual(['close undefined'])
    expect(server.peers).toHaveLength(1)
    expect(server.peer.actions.filter(({ action }) => action === 'Logoff')).toHaveLength(1)
  })

  it('follows a Logoff that the server answers by closing the connection', async () => {
    const handle: Handler = (_, peer) => peer.socket.destroy()
    await using server = await FakeServer.start({ own: ['Logoff'], handle })
    const client = await open(server, { reconnect: { initialDelay: 1 } })
    await expect(client.logoff()).rejects.toMatchObject({ name: 'OutcomeUnknownError' })
    expect(client.state).toBe('closed')
    await wait(20)
    expect(server.peers).toHaveLength(1)
  })

  it('rejects every wait for an event', async () => {
    await using server = await FakeServer.start()
    const client = await open(server)
    await client.close()
    await expect(client.once('Hangup')).rejects.toMatchObject({ name: 'AbortError', message: 'The client was closed' })
    for await (const event of client.events('Hangup')) expect.fail(event.name)

    const lost = await open(server, { reconnect: false })
    const closed = new Promise((resolve) => lost.lifecycle.on('close', resolve))
    server.peer.socket.destroy()
    await closed
    await expect(lost.once('Hangup')).rejects.toMatchObject({ name: 'ConnectionLostError' })
    await expect(lost.events().next()).rejects.toMatchObject({ name: 'ConnectionLostError' })
    await lost.close()
  })

  it('reports the error of the last attempt when it gives up', async () => {
    const server = await FakeServer.start()
    const client = await open(server, { reconnect: { initialDelay: 1, maxAttempts: 2 } })
    const closed = new Promise<Error | undefined>((resolve) =>
      client.lifecycle.on('close', ({ reason }) => resolve(reason)),
    )
    await server.stop()
    expect(await closed).toMatchObject({
      name: 'ConnectionLostError',
      message: 'Gave up after 2 attempts to reconnect',
      cause: { name: 'ConnectError', problem: 'refused' },
    })
  })
})

describe('close()', () => {
  holdTime()

  it.each(['greeting', 'login'])('ends a reconnect that waits for its %s', async (stage) => {
    let silent = false
    await using server = await FakeServer.start({
      own: ['Challenge'],
      handle: (action, peer) => void (silent || peer.answer(action, 'Success', 'Challenge: 123456789')),
      onConnect: (peer) => void (silent && stage === 'greeting' ? 0 : peer.raw('Asterisk Call Manager/11.0.0\r\n')),
    })
    const client = await open(server, { reconnect: { initialDelay: 1 } })
    silent = true
    server.peer.socket.destroy()
    await until(() => client.state === 'reconnecting')
    await vi.advanceTimersByTimeAsync(1)
    await until(() => server.peers.length === 2 && (stage === 'greeting' || server.peer.actions.length > 0))
    const ended = new Promise((resolve) => server.peer.socket.once('close', resolve))
    // No time passes.
    await client.close()
    await ended
    expect(client.state).toBe('closed')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.peers).toHaveLength(2)
  })
})

it('rejects lists in flight when the link breaks, and accepts actions after the reconnect', async () => {
  let answers = false
  const handle: Handler = (action, peer) => {
    peer.answer(action, 'Success', 'EventList: start')
    peer.say('Event: QueueParams', `ActionID: ${action.actionId}`)
    if (answers) peer.say('Event: QueueStatusComplete', `ActionID: ${action.actionId}`)
    else peer.socket.end()
  }
  await using server = await FakeServer.start({ handle })
  await using client = await open(server, { reconnect: { initialDelay: 1 } })
  const back = new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
  await expect(client.queueStatus()).rejects.toMatchObject({ name: 'OutcomeUnknownError', action: 'QueueStatus' })
  await expect(client.ping()).rejects.toMatchObject({ name: 'NotSentError' })
  await back
  answers = true
  expect((await client.queueStatus()).items).toHaveLength(1)
})

it('lets a lifecycle listener close the client', async () => {
  await using server = await FakeServer.start()
  const client = await open(server, { reconnect: { initialDelay: 1 } })
  let closing: Promise<void> | undefined
  client.lifecycle.on('disconnect', () => {
    closing = client.close()
  })
  const closed = new Promise<{ reason: Error | undefined }>((resolve) => client.lifecycle.on('close', resolve))
  server.peer.socket.destroy()
  expect((await closed).reason).toBeUndefined()
  await closing
  await wait(20)
  expect(server.peers).toHaveLength(1)
})

it("delivers an event to a stream once, even when it is opened with the event's name and *", async () => {
  await using server = await FakeServer.start()
  await using client = await open(server)
  const stream = client.events('Hangup', '*')
  server.peer.say('Event: Hangup')
  await client.ping()
  expect(stream.size).toBe(1)
})

it('ends a stream at the end of its `await using` block', async () => {
  await using server = await FakeServer.start()
  await using client = await open(server)
  let ended: { next(): Promise<IteratorResult<unknown>>; size: number }
  {
    await using stream = client.events('Hangup')
    ended = stream
  }
  server.peer.say('Event: Hangup')
  await client.ping()
  expect(ended.size).toBe(0)
  expect((await ended.next()).done).toBe(true)
})

describe('keepalive', () => {
  holdTime()

  it('R36 dates a gap from the last received byte, not from when the silence was noticed', async () => {
    let silent = false
    const handle: Handler = (action, peer) => void (silent || peer.answer(action))
    await using server = await FakeServer.start({ own: ['Ping'], handle })
    await using client = await open(server, {
      keepalive: { interval: 60, timeout: 60 },
      reconnect: { initialDelay: 1 },
    })
    await client.ping()
    const heard = Date.now()
    silent = true
    const gap = new Promise<{ from: Date; to: Date }>((resolve) => client.lifecycle.on('gap', resolve))
    await vi.advanceTimersByTimeAsync(120)
    await until(() => client.state === 'reconnecting')
    silent = false
    await vi.advanceTimersByTimeAsync(1)
    const { from, to } = await gap
    expect([from.getTime() - heard, to.getTime() - heard]).toEqual([0, 121])
  })

  it('notices that an AMI 1.0 server died while it worked on an action', async () => {
    await using server = await FakeServer.start({ greeting: '1.0', own: ['Ping'], handle: () => undefined })
    await using client = await open(server, {
      keepalive: { interval: 100, timeout: 100 },
      reconnect: { initialDelay: 1 },
    })
    const disconnect = new Promise<{ reason: Error }>((resolve) => client.lifecycle.on('disconnect', resolve))
    const slow = expect(client.send('Slow', {}, { timeout: 5 })).rejects.toMatchObject({ name: 'ActionTimeoutError' })
    await vi.advanceTimersByTimeAsync(1_000)
    await slow
    expect((await disconnect).reason.message).toBe('The server did not answer a Ping within 100 ms')
  })

  it.each(['1.0', '11.0.0'])('R18 gives AMI %s the full time of an Originate that was given up', async (greeting) => {
    let busy = 0
    const handle: Handler = (action, peer) => {
      if (action.action === 'Originate') {
        busy = performance.now() + 600
        setTimeout(() => peer.answer(action), 600)
      } else setTimeout(() => peer.answer(action), Math.max(0, busy - performance.now()))
    }
    await using server = await FakeServer.start({ greeting, own: ['Ping'], handle })
    await using client = await open(server, { keepalive: { interval: 100, timeout: 100 } })
    const seen: Error[] = []
    client.lifecycle.on('disconnect', ({ reason }) => void seen.push(reason))
    const request = { ...originate, Timeout: 700 }
    const aborter = new AbortController()
    const given = expect(client.originate(request, { signal: aborter.signal })).rejects.toThrow('was aborted')
    await until(() => busy > 0)
    aborter.abort()
    await given
    let answered = false
    const ping = client.ping().then(() => {
      answered = true
    })
    while (!answered) {
      await vi.advanceTimersByTimeAsync(50)
      // What was sent meanwhile arrives.
      for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve))
    }
    await ping
    expect(seen).toEqual([])
  })
})

it('R23 does not give the text of an action that was given up to the next one', async () => {
  const fences: Parameters<Handler>[] = []
  const own = ['Ping']
  const handle: Handler = (action, peer) => {
    if (action.action === 'Ping') fences.push([action, peer])
  }
  await using server = await FakeServer.start({ own, handle })
  await using client = await open(server)
  const late = client.send('IAXnetstats', {}, { timeout: 10 })
  await expect(late).rejects.toMatchObject({ name: 'ActionTimeoutError' })
  const next = client.send('IAXnetstats') as Promise<{ text: string }>
  while (fences.length < 2) await wait(2)
  server.peer.raw('late\r\n')
  for (const [ping, peer] of fences.slice(0, 1)) peer.answer(ping)
  server.peer.raw('right\r\n')
  for (const [ping, peer] of fences.slice(1)) peer.answer(ping)
  expect((await next).text).toBe('right\r\n')
})
