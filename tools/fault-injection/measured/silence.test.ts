import { createServer, type Server, type Socket } from 'node:net'
import { type Client, connect } from '@openami/client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { report } from '../../../packages/transport/test/support/scale.ts'
import { FaultProxy } from '../src/fault-proxy.ts'
import { clientOptions, startServer } from '../src/server.ts'

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Milliseconds that timers of this machine need for such a time just now; the measure for what a client needs. */
async function elapsed(milliseconds: number): Promise<number> {
  const began = performance.now()
  await wait(milliseconds)
  return performance.now() - began
}

/** The first call of connect loads what it needs, which is not to be measured. */
beforeAll(async () => {
  await using server = await startServer()
  await using _client = await connect(clientOptions(server.port))
})

const interval = 1_500
const timeout = 500

/** Each in its way busy when the link goes half open. */
const uses: Record<string, (client: Client) => void> = {
  idle: () => undefined,
  'an action that is never answered': (client) => void client.ping().catch(() => undefined),
  'a dialler that keeps sending': (client) => {
    const timer = setInterval(() => void client.send('Ping').catch(() => undefined), 50)
    client.lifecycle.on('disconnect', () => clearInterval(timer))
  },
}

it.concurrent.each(Object.entries(uses))(
  'notices a half-open connection within ping interval and timeout: %s',
  async (what, use) => {
    await using server = await startServer()
    await using proxy = await FaultProxy.start(server.port)
    const keepalive = { interval, timeout }
    const clients = await Promise.all(
      Array.from({ length: 20 }, () =>
        connect(clientOptions(proxy.port, { events: 'off', keepalive, timeout: 1_000, reconnect: false })),
      ),
    )
    const gone = clients.map(
      (client) => new Promise<number>((resolve) => client.lifecycle.on('disconnect', () => resolve(performance.now()))),
    )
    await Promise.all(clients.map((client) => client.ping()))
    proxy.frozen = true
    const began = performance.now()
    for (const client of clients) use(client)
    const [control, ...ends] = await Promise.all([elapsed(interval + timeout), ...gone])
    const late = ends.map((end) => end - began)
    const slack = (interval + timeout) / 10
    expect(Math.min(...late)).toBeGreaterThan(interval + timeout - slack)
    expect(Math.max(...late)).toBeLessThan(control + slack)
    const result = `after ${Math.round(Math.min(...late))} to ${Math.round(Math.max(...late))} ms of ${interval + timeout}`
    report({ campaign: 'half-open', what, count: clients.length, result })
  },
)

const listening: Server[] = []
const sockets: Socket[] = []
afterAll(() => {
  for (const socket of sockets) socket.destroy()
  for (const server of listening) server.close()
})

const greeting = 'Asterisk Call Manager/11.0.0\r\n'
const silences: Record<string, (socket: Socket) => void> = {
  'accepts and stays silent': () => undefined,
  'greets and stays silent': (socket) => void socket.write(greeting),
  'answers the challenge and stays silent': (socket) => {
    socket.write(greeting)
    socket.once('data', (bytes) => {
      const id = /ActionID: (.*)\r/.exec(bytes.toString('latin1'))?.[1]
      socket.write(`Response: Success\r\nActionID: ${id}\r\nChallenge: 123456789\r\n\r\n`)
    })
  },
  'greets by one byte at a time': (socket) => {
    let at = 0
    const timer = setInterval(() => socket.write(greeting.charAt(at++ % 20)), 50)
    socket.on('close', () => clearInterval(timer))
  },
}

it.concurrent.each(Object.entries(silences))('R1 applies one deadline to a server that %s', async (what, behave) => {
  const deadline = 1_000
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined))
    behave(socket)
  })
  listening.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const began = performance.now()
  const opening = connect(clientOptions(port, { connectTimeout: deadline })).then(
    () => expect.fail('connected'),
    (error: unknown) => ({ error, late: performance.now() - began }),
  )
  const [control, { error, late }] = await Promise.all([elapsed(deadline), opening])
  expect(error).toMatchObject({ name: 'ConnectError', problem: 'timeout' })
  expect(late).toBeGreaterThan(deadline - 10)
  expect(late).toBeLessThan(control + deadline / 10)
  report({ campaign: 'deadline', what, count: 1, result: `given up after ${Math.round(late)} ms of ${deadline}` })
})
