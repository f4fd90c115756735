import { eventDescriptor, eventNames } from '@openami/bindings'
import { describe, expect, it } from 'vitest'
import { compatibilityWith, connect, connectServers } from '../src/index.ts'
import { type AnyOptions, readOptions } from '../src/options.ts'
import { copyOptions } from '../src/options-copy.ts'

const user = { username: 'admin', secret: 'canary-secret' }
const read = (options: AnyOptions) => readOptions({ ...user, ...options })
const longest = 2 ** 31 - 1
const never = Number.POSITIVE_INFINITY

it('has a default for every option except the user', () => {
  expect(readOptions(user)).toEqual({
    endpoint: { host: '127.0.0.1', port: 5038, tls: undefined },
    credentials: { ...user, auth: 'md5' },
    events: undefined,
    connectTimeout: 10_000,
    timeout: 30_000,
    keepalive: {},
    reconnect: {},
    retry: false,
    sync: undefined,
    allowRisks: new Set(),
    release: undefined,
    eventBuffer: { limit: 2_000, overflow: 'drop-oldest' },
    limits: {},
    logger: undefined,
    signal: undefined,
  })
})

it('takes every given option', () => {
  const given: AnyOptions = {
    auth: 'plain',
    events: 'call,agent',
    connectTimeout: 1,
    timeout: never,
    keepalive: { interval: 1, timeout: longest },
    reconnect: { initialDelay: 0, maxDelay: longest, maxAttempts: 0 },
    retry: { initialDelay: 1, maxAttempts: never },
    allowRisks: ['writes-files'],
    release: '16',
    eventBuffer: { limit: 1, overflow: 'close' },
    limits: { maxLine: 1, maxMessage: never },
    logger: console,
    signal: new AbortController().signal,
  }
  const { auth, allowRisks, ...rest } = given
  expect(read(given)).toMatchObject({ ...rest, credentials: { ...user, auth }, allowRisks: new Set(allowRisks) })
  expect(read({ keepalive: false, reconnect: false })).toMatchObject({ keepalive: false, reconnect: false })
})

it('calls the sync hook as a method of the options', async () => {
  const options = {
    ...user,
    told: '',
    sync(client: unknown): void {
      this.told = String(client)
    },
  }
  const reason = { cause: 'connect', gap: undefined, attempt: 1 } as const
  await readOptions(options).sync?.('client', reason, new AbortController().signal)
  expect(options.told).toBe('client')
})

it('reads the options as they were when it was called', async () => {
  const options = { ...user, port: 0 }
  const connecting = Promise.allSettled([connect(options), connectServers({ berlin: options }, { require: 'none' })])
  options.port = 5038
  const port = 'port must be an integer between 1 and 65535'
  expect(await connecting).toMatchObject([
    { reason: { message: `connect: ${port}` } },
    { reason: { message: `connectServers: berlin: ${port}` } },
  ])
})

it('reads what the options inherit, and calls their sync hook as a method of them', () => {
  class Options {
    readonly #told: string[] = []
    readonly port = 5039
    get told(): readonly string[] {
      return this.#told
    }
    get username(): string {
      return 'admin'
    }
    sync(): void {
      this.#told.push('told')
    }
  }
  const options = new Options()
  const copy = copyOptions(options)
  expect([copy.port, copy.username]).toEqual([5039, 'admin'])
  copy.sync()
  expect(options.told).toEqual(['told'])
})

describe('invalid numbers', () => {
  const limit = 'a positive number of milliseconds'
  const duration = `between 1 and ${longest} milliseconds`
  const pause = `between 0 and ${longest} milliseconds`
  it.each<[object, string]>([
    [{ connectTimeout: 0.9 }, `connectTimeout must be ${limit}`],
    [{ timeout: Number.NaN }, `timeout must be ${limit}`],
    [{ timeout: '7' }, `timeout must be ${limit}`],
    [{ keepalive: { interval: 0 } }, `keepalive.interval must be ${duration}`],
    [{ keepalive: { interval: longest + 1 } }, `keepalive.interval must be ${duration}`],
    [{ keepalive: { timeout: never } }, `keepalive.timeout must be ${duration}`],
    [{ reconnect: { initialDelay: -1 } }, `reconnect.initialDelay must be ${pause}`],
    [{ reconnect: { maxDelay: longest + 1 } }, `reconnect.maxDelay must be ${pause}`],
    [{ reconnect: { maxAttempts: -1 } }, 'reconnect.maxAttempts must be a number of at least 0'],
    [{ retry: { initialDelay: -1 } }, `retry.initialDelay must be ${pause}`],
    [{ retry: { maxAttempts: Number.NaN } }, 'retry.maxAttempts must be a number of at least 0'],
    [{ limits: { maxLine: 0 } }, 'limits.maxLine must be a number of at least 1'],
    [{ limits: { maxMessage: Number.NaN } }, 'limits.maxMessage must be a number of at least 1'],
    [{ eventBuffer: { limit: 0 } }, 'eventBuffer.limit must be a number of at least 1'],
  ])('refuses %j', (options, message) => expect(() => read(options)).toThrow(new TypeError(`connect: ${message}`)))
})

describe('invalid words', () => {
  const mask = "events must be 'on', 'off' or privilege classes separated by commas"
  const spelling = 'class names are in small letters, between commas without blanks: did you mean'
  const example = "release must be a release of Asterisk such as '22' or '18.19.0'"
  it.each<[object, string]>([
    [{ events: 'calls' }, `${mask}, and "calls" is not one of them; did you mean call?`],
    [{ events: 'call,agnet' }, `${mask}, and "agnet" is not one of them; did you mean agent?`],
    [{ events: 'oof' }, `${mask}, and "oof" is not one of them; did you mean off?`],
    [{ events: 'call,on' }, `${mask}, and "on" is not one of them`],
    [{ events: '' }, `${mask}, and "" is not one of them`],
    [{ events: 'everything' }, `${mask}, and "everything" is not one of them`],
    [{ events: 'Call' }, `events is "Call"; ${spelling} "call"?`],
    [{ events: 'call, agent' }, `events is "call, agent"; ${spelling} "call,agent"?`],
    [{ events: 'call,,agent,' }, `events is "call,,agent,"; ${spelling} "call,agent"?`],
    [{ events: ['call', 'agent'] }, "events is not a string: write 'on', 'off' or classes, such as 'call,agent'"],
    [{ release: 'twenty' }, `${example}; the spec describes 1.0, 1.2, `],
    [{ release: '' }, `${example}; the spec describes `],
    [{ release: 'v22' }, `${example}; did you mean '22'?`],
    [{ release: '22.x' }, `${example}; did you mean '22'?`],
    [{ release: 'Asterisk 18.19.0' }, `${example}; did you mean '18.19.0'?`],
    [{ release: 22 }, `${example}; did you mean '22'?`],
    // Versions of AMI.
    [{ release: '5.0.4' }, `${example}; did you mean '16'?`],
    [{ release: '9' }, `${example}; did you mean '20'?`],
    [{ release: '1' }, `${example}; did you mean '1.4'?`],
    [{ auth: 'MD5' }, 'auth is not one of md5, plain; did you mean md5?'],
    [{ auth: 'digest' }, 'auth is not one of md5, plain'],
    [
      { allowRisks: ['run-programs'] },
      'allowRisks is not one of runs-programs, reads-files, writes-files, stops-server; did you mean runs-programs?',
    ],
    [{ allowRisks: 'runs-programs' }, 'allowRisks must be an array of risks'],
    [
      { eventBuffer: { overflow: 'drop-oldst' } },
      'eventBuffer.overflow is not one of drop-oldest, drop-newest, close; did you mean drop-oldest?',
    ],
    [{ tls: 'yes' }, 'tls must be a boolean or an object of TLS options'],
  ])('refuses %j', (options, message) => {
    const refused = expect(() => read(options))
    refused.toThrow(TypeError)
    refused.toThrow(`connect: ${message}`)
  })

  it.each([
    ...['on', 'off', 'On', 'yes', 'no', 'true', 'false', '0', '255', 'all', 'none', 'call', 'system,call'],
    ...new Set(
      eventNames.flatMap((name) => eventDescriptor(name)?.privileges.flatMap((span) => span.privileges) ?? []),
    ),
  ])('accepts the mask %s', (events) => expect(read({ events }).events).toBe(events))

  it.each(['1.0', '1.4.44', '1.6.0.1', '1.6.2', '1.8', '10', '13.38.3', '22', '23.4.1', '24', '31.2'])(
    'accepts the release %s',
    (release) => expect(read({ release }).release).toBe(release),
  )

  it('compatibilityWith accepts the same releases', () => {
    expect(() => compatibilityWith('22.x', {})).toThrow('compatibilityWith: release must be')
    expect(compatibilityWith('16.28.0', {}).compatible).toBe(true)
  })
})

describe('the user in the options', () => {
  it.each<[object, string]>([
    [{}, 'username is required'],
    [{ secret: 'canary' }, 'username is required'],
    [{ username: '', secret: 'canary' }, 'username is required'],
    [{ url: 'ami://:canary@h' }, 'username is required'],
    [{ username: 'a' }, 'secret is required'],
    [{ url: 'ami://a@h' }, 'secret is required'],
    [{ username: 'a\r', secret: 'canary' }, 'username must not contain CR, LF or NUL'],
    [{ username: 'a', secret: 'canary\n' }, 'secret must not contain CR, LF or NUL'],
    [{ username: 'a', secret: '\0canary' }, 'secret must not contain CR, LF or NUL'],
    [{ url: 'ami://a:canary%0d@h' }, 'secret must not contain CR, LF or NUL'],
  ])('is refused without quoting the secret: %j', (options, message) =>
    expect(() => readOptions(options)).toThrow(new TypeError(`connect: ${message}`)),
  )

  it.each<[object, object]>([
    [{ url: 'ami://a%40b:p%2Fw@h' }, { username: 'a@b', secret: 'p/w', auth: 'md5' }],
    [{ url: 'ami://a:100%@h' }, { username: 'a', secret: '100%', auth: 'md5' }],
    [
      { url: 'ami://a:b@h', username: 'c' },
      { username: 'c', secret: 'b', auth: 'md5' },
    ],
    [
      { url: 'ami://a:b@h', secret: '' },
      { username: 'a', secret: '', auth: 'md5' },
    ],
    [
      { url: 'http://a:b@h/arawman', auth: 'plain' },
      { username: 'a', secret: 'b', auth: 'digest' },
    ],
    [
      { url: 'http://a:b@h/rawman', auth: 'plain' },
      { username: 'a', secret: 'b', auth: 'plain' },
    ],
  ])('is read from %j', (options, credentials) => expect(readOptions(options).credentials).toEqual(credentials))
})

describe('the endpoint in the options', () => {
  it.each<[string | URL, object]>([
    ['ami://h:80', { host: 'h', port: 80, tls: undefined }],
    [new URL('amis://h'), { host: 'h', port: 5039, tls: {} }],
    ['http://h', { host: 'h', port: 8088, tls: undefined, path: '/rawman' }],
    ['http://h/', { host: 'h', port: 8088, tls: undefined, path: '/rawman' }],
    ['http://h:80', { host: 'h', port: 80, tls: undefined, path: '/rawman' }],
    ['http://h:080/rawman', { host: 'h', port: 80, tls: undefined, path: '/rawman' }],
    ['HTTP://a:80@h:80?x', { host: 'h', port: 80, tls: undefined, path: '/rawman' }],
    ['http://h:8080/pbx/rawman/', { host: 'h', port: 8080, tls: undefined, path: '/pbx/rawman' }],
    ['https://h/arawman', { host: 'h', port: 8089, tls: {}, path: '/arawman' }],
    [' https://h:443#x ', { host: 'h', port: 443, tls: {}, path: '/rawman' }],
    ['http://[::1]/rawman', { host: '::1', port: 8088, tls: undefined, path: '/rawman' }],
  ])('is read from %s', (url, endpoint) => expect(read({ url }).endpoint).toEqual(endpoint))

  it.each(['a b', 'u:canary@h', 'ami://h', 'h/canary', 'h?canary', 'h#canary', 'h\r\n', ''])(
    'refuses the host %j without quoting it',
    (host) => expect(() => read({ host })).toThrow(new TypeError('connect: host must be a host name or an IP address')),
  )

  it.each([0, 65_536, 1.5, Number.NaN])('refuses the port %s', (port) =>
    expect(() => read({ port })).toThrow(new TypeError('connect: port must be an integer between 1 and 65535')),
  )

  it.each([1, 65_535])('accepts the port %s', (port) => expect(read({ port }).endpoint.port).toBe(port))

  it.each<[AnyOptions, object | undefined]>([
    [{ tls: true }, {}],
    [{ tls: { ca: 'x' } }, { ca: 'x' }],
    [{ tls: false, url: 'amis://h' }, undefined],
  ])('uses TLS as given by %j', (options, tls) => expect(read(options).endpoint.tls).toEqual(tls))
})
