import { describe, expect, it, vi } from 'vitest'
import { FakeServer, type Handler } from '../../../transport/test/fake-server.ts'
import { type Client, type ConnectOptions, connect, type Logger } from '../../src/index.ts'
import { Recorder } from '../support/recorder.ts'

const secret = 'canary-secret'

async function open(server: FakeServer, more: ConnectOptions = {}): Promise<Client> {
  return connect({ port: server.port, username: 'admin', secret, ...more })
}

const handle: Handler = (action, peer) => {
  if (action.action === 'Break') peer.socket.destroy()
  else if (action.action !== 'Silence') peer.answer(action, action.action === 'Refused' ? 'Error' : 'Success')
}

it('logs the lifecycle: normal steps at info and debug, losses at warn', async () => {
  const logger = new Recorder()
  await using server = await FakeServer.start({ handle })
  const client = await open(server, { logger, reconnect: { initialDelay: 1, maxDelay: 1 } })
  const back = new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
  await client.ping()
  await client.send('Refused').catch(() => undefined)
  await client.send('Silence', {}, { timeout: 1 }).catch(() => undefined)
  await client.send('Break').catch(() => undefined)
  await back
  await client.close()
  expect(logger.at('info')).toEqual(['connected', 'reconnected', 'closed'])
  const warnings = ['action without an answer', 'action without an answer', 'disconnected', 'events may be lost']
  expect(logger.at('warn')).toEqual(warnings)
  expect(logger.at('error')).toEqual([])
  expect(logger.lines.find(({ text }) => text === 'action failed')?.details).toMatchObject({
    action: 'Refused',
    err: { name: 'ActionFailedError' },
  })
  const ping = logger.lines.filter(({ details }) => details.action === 'Ping')
  expect(ping.map(({ level, text }) => `${level} ${text}`)).toEqual(['debug action started', 'debug action answered'])
  expect(ping[1]?.details).toMatchObject({ actionId: ping[0]?.details.actionId })
  for (const { details } of logger.lines) expect(details.server).toBe(`127.0.0.1:${server.port}`)
  expect(logger.lines.find(({ text }) => text === 'disconnected')?.details.err).toBeInstanceOf(Error)
})

it("logs the application's own mistakes and the end of all attempts at error", async () => {
  const logger = new Recorder()
  const server = await FakeServer.start({ handle })
  const client = await open(server, { logger, reconnect: { initialDelay: 1, maxDelay: 1, maxAttempts: 1 } })
  client.lifecycle.on('diagnostic', () => undefined)
  client.on('Bad', () => {
    throw new Error('mine')
  })
  server.peer.say('Event: Bad')
  await client.ping()
  const closed = new Promise((resolve) => client.lifecycle.on('close', resolve))
  await server.stop()
  await closed
  expect(logger.at('error')).toEqual(['A listener of Bad failed', 'gave up'])
  expect(logger.lines.find(({ level }) => level === 'error')?.details).toMatchObject({
    kind: 'listener-failed',
    err: { message: 'mine' },
  })
  expect(logger.at('warn')).toContain('Attempt 1 to reconnect failed')
})

it('logs each attempt of connect that is followed by another', async () => {
  const logger = new Recorder()
  let attempts = 0
  await using server = await FakeServer.start({
    onConnect: (peer) => {
      if (++attempts === 1) peer.socket.destroy()
      else peer.raw('Asterisk Call Manager/11.0.0\r\n')
    },
  })
  await using _client = await open(server, { logger, retry: { initialDelay: 1, maxDelay: 1 } })
  expect(logger.at('warn')).toEqual(['Attempt 1 to connect failed'])
  expect(logger.at('info')).toEqual(['connected'])
})

it('builds no message for a level that isLevelEnabled refuses', async () => {
  const logger = Object.assign(new Recorder(), { isLevelEnabled: (level: string) => level !== 'debug' })
  await using server = await FakeServer.start({ handle })
  await using client = await open(server, { logger })
  await client.ping()
  await client.send('Refused').catch(() => undefined)
  expect(logger.lines.map(({ text }) => text)).toEqual(['connected'])
})

it('does not ask a logger without isLevelEnabled for its level', async () => {
  const logger = Object.assign(new Recorder(), {
    isLevelEnabled: () => {
      throw new Error('no levels')
    },
  })
  await using server = await FakeServer.start({ handle })
  await using client = await open(server, { logger })
  await client.ping()
  expect(logger.lines.map(({ text }) => text)).toEqual(['connected'])
})

it('logs milliseconds with microsecond precision', async () => {
  const logger = new Recorder()
  const slow: Handler = (action, peer) => void setTimeout(() => peer.answer(action), 5)
  await using server = await FakeServer.start({ handle: slow })
  await using client = await open(server, { logger })
  await client.send('Slow')
  const told = logger.lines.find(({ text, details }) => text === 'action answered' && details.action === 'Slow')
  const ms = told?.details.ms as number
  expect(Math.abs(ms - (client.counters.byAction.Slow?.lastMs ?? 0))).toBeLessThan(0.001)
  expect(String(ms)).toMatch(/^\d+(\.\d{1,3})?$/)
})

/** What a method of pino's can be called with. */
interface PinoMethod {
  <T, M extends string = string>(details: T, text?: T extends string ? never : M, ...values: unknown[]): void
  <M extends string = string>(text: M, ...values: unknown[]): void
}

/** What one of bunyan's can be called with; without anything it says whether it would write. */
interface BunyanMethod {
  (): boolean
  (error: Error, ...values: unknown[]): void
  (details: object, ...values: unknown[]): void
  (format: unknown, ...values: unknown[]): void
}

type With<M> = Record<'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal', M>
type Pino = With<PinoMethod> & {
  level: string
  isLevelEnabled(level: 'debug' | (string & {})): boolean
  child(bindings: Record<string, unknown>): Pino
}
type Bunyan = With<BunyanMethod> & { child(bindings: object): Bunyan }

it('accepts loggers of the types of pino, bunyan and console', async () => {
  const written: unknown[] = []
  const write = (...values: unknown[]): boolean => written.push(values) > 0
  const methods = { trace: write, debug: write, info: write, warn: write, error: write, fatal: write }
  const pino: Pino = { ...methods, level: 'info', isLevelEnabled: () => false, child: () => pino }
  const bunyan: Bunyan = { ...methods, child: () => bunyan }
  const own = vi.spyOn(console, 'info').mockImplementation(write)
  vi.spyOn(console, 'debug').mockImplementation(write)
  await using server = await FakeServer.start()
  for (const logger of [pino, pino.child({ component: 'ami' }), bunyan, console] satisfies Logger[]) {
    written.length = 0
    await using _client = await open(server, { logger })
    expect(written).toContainEqual([{ server: `127.0.0.1:${server.port}`, amiVersion: '11.0.0' }, 'connected'])
  }
  expect(own).toHaveBeenCalled()
  vi.restoreAllMocks()
})

describe('a failing logger', () => {
  const fail = (): never => {
    throw new Error('disk full')
  }
  const reject = (): Promise<never> => Promise.reject(new Error('disk full'))
  it.each([
    ['throws', { debug: fail, info: fail, warn: fail, error: fail }],
    ['rejects', { debug: reject, info: reject, warn: reject, error: reject }],
    [
      'throws from isLevelEnabled',
      { ...new Recorder(), debug: fail, info: fail, warn: fail, error: fail, isLevelEnabled: fail },
    ],
  ])('has no effect on the client when it %s', async (_, logger) => {
    const rejections: unknown[] = []
    const onRejection = (reason: unknown): void => void rejections.push(reason)
    process.on('unhandledRejection', onRejection)
    await using server = await FakeServer.start({ handle })
    const client = await open(server, { logger, reconnect: { initialDelay: 1, maxDelay: 1 } })
    const back = new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
    await client.send('Break').catch(() => undefined)
    await back
    expect((await client.ping()).response.name).toBe('Success')
    await client.close()
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', onRejection)
    expect(rejections).toEqual([])
    expect(client.counters.actions.answered).toBeGreaterThan(4)
  })
})
