import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { FakeServer } from '../../transport/test/fake-server.ts'
import { type ConnectOptions, connect } from '../src/index.ts'
import { readOptions } from '../src/options.ts'
import { pauseBefore } from '../src/reconnect/backoff.ts'

const user = { username: 'admin', secret: 'canary-secret' }

it.each<[ConnectOptions, string]>([
  [{ connectTimeout: Number.NaN }, 'connect: connectTimeout must be a positive number of milliseconds'],
  [{ timeout: 0 }, 'connect: timeout must be a positive number of milliseconds'],
  [{ keepalive: { interval: 0 } }, 'connect: keepalive.interval must be between 1 and 2147483647 milliseconds'],
  [
    { keepalive: { timeout: Number.POSITIVE_INFINITY } },
    'connect: keepalive.timeout must be between 1 and 2147483647 milliseconds',
  ],
  [
    { reconnect: { initialDelay: -1 } },
    'connect: reconnect.initialDelay must be between 0 and 2147483647 milliseconds',
  ],
  [{ reconnect: { maxDelay: 2 ** 31 } }, 'connect: reconnect.maxDelay must be between 0 and 2147483647 milliseconds'],
  [{ reconnect: { maxAttempts: Number.NaN } }, 'connect: reconnect.maxAttempts must be a number'],
  [{ eventBuffer: { limit: 0 } }, 'connect: eventBuffer.limit must be a number of at least 1'],
  [{ eventBuffer: { limit: Number.NaN } }, 'connect: eventBuffer.limit must be a number of at least 1'],
  [
    { eventBuffer: { overflow: 'wait' as 'close' } },
    'connect: eventBuffer.overflow is not one of drop-oldest, drop-newest, close',
  ],
  [{ limits: { maxLine: -1 } }, 'connect: limits.maxLine must be a number of at least 1'],
  [{ hots: 'pbx' } as ConnectOptions, 'connect: there is no option hots; did you mean host?'],
  [
    { keepalive: { intervall: 1 } as object },
    'connect: keepalive: there is no option intervall; did you mean interval?',
  ],
  [
    { reconnect: { tries: 1 } as object },
    'connect: reconnect: there is no option tries; there are initialDelay, maxDelay, maxAttempts',
  ],
  [{ retry: { maxAttempt: 1 } as object }, 'connect: retry: there is no option maxAttempt; did you mean maxAttempts?'],
  [{ limits: { maxLines: 1 } as object }, 'connect: limits: there is no option maxLines; did you mean maxLine?'],
  [{ eventBuffer: { limits: 1 } as object }, 'connect: eventBuffer: there is no option limits; did you mean limit?'],
])('refuses %j', (options, message) => {
  expect(() => readOptions({ ...user, ...options })).toThrow(message)
})

it.each<[ConnectOptions, string, number, boolean]>([
  [{}, '127.0.0.1', 5038, false],
  [{ tls: true }, '127.0.0.1', 5039, true],
  [{ url: 'ami://pbx' }, 'pbx', 5038, false],
  [{ url: 'amis://pbx' }, 'pbx', 5039, true],
  [{ url: 'ami://[::1]:5040' }, '::1', 5040, false],
  [{ url: 'ami:///' }, '127.0.0.1', 5038, false],
  [{ url: 'ami://pbx:1', host: 'other', port: 2, tls: {} }, 'other', 2, true],
  [{ url: 'http://pbx' }, 'pbx', 8088, false],
  [{ url: 'http://pbx', tls: true }, 'pbx', 8089, true],
])('R2 derives the endpoint from %j', (options, host, port, secure) => {
  const { endpoint } = readOptions({ ...user, ...options })
  expect([endpoint.host, endpoint.port, endpoint.tls !== undefined]).toEqual([host, port, secure])
})

it('R1 accepts Infinity as no time limit', async () => {
  await using server = await FakeServer.start()
  const no = Number.POSITIVE_INFINITY
  await using client = await connect({ ...user, port: server.port, connectTimeout: no, timeout: no })
  await client.ping({}, { timeout: no })
})

describe('reconnect', () => {
  it('waits a random time below a bound that doubles up to its limit', () => {
    const bounds = Array.from({ length: 40 }, (_, i) => pauseBefore(i + 1, {}, () => 1))
    expect(bounds.slice(0, 4)).toEqual([500, 1_000, 2_000, 4_000])
    expect(Math.max(...bounds)).toBe(30_000)
    expect(pauseBefore(5, { initialDelay: 100, maxDelay: 1_000 }, () => 0)).toBe(0)
    for (let attempt = 1; attempt < 60; attempt++) expect(pauseBefore(attempt, {})).toBeLessThanOrEqual(30_000)
  })
})

it('leaves no listener at the signals it was given', async () => {
  await using server = await FakeServer.start()
  const { signal } = new AbortController()
  await using client = await connect({ ...user, port: server.port, signal })
  await client.ping({}, { signal })
  const once = client.once('Hangup', { signal })
  server.peer.say('Event: Hangup')
  await once
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})
