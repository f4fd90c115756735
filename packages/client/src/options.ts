import type { Risk } from '@openami/bindings'
import type { Limits, TlsOptions } from '@openami/transport'
import { maxTimerDelay } from '@openami/transport/internal'
import { type EventBuffer, readEventBuffer } from './events/buffer.ts'
import type { Client } from './methods.ts'
import { oneOf } from './one-of.ts'
import { checkOptionNames } from './option-names.ts'
import { readMask, readRisks } from './option-values.ts'
import type { ReconnectOptions } from './reconnect/backoff.ts'
import type { KeepaliveOptions } from './reconnect/keepalive.ts'
import type { SyncOption } from './reconnect/sync.ts'
import { readRelease } from './release/read-release.ts'
import { readServerUrl } from './server-url.ts'
import type { Settings } from './settings.ts'
import type { Logger } from './telemetry/logger.ts'

export interface ConnectOptions<R extends string = string> {
  /**
   * `ami://user:secret@host:5038`, or `amis://` for TLS. AMI over HTTP: `http://user:secret@host:8088/rawman`, `https:`,
   * and `/arawman` in place of `/rawman` to log in by HTTP's own digest. The other options win over its parts.
   */
  readonly url?: string | URL | undefined
  /** Default `127.0.0.1`. */
  readonly host?: string | undefined
  /** Default 5038, with TLS 5039. */
  readonly port?: number | undefined
  readonly username?: string | undefined
  readonly secret?: string | undefined
  /** `true`, or options of `tls.connect` (`ca`, `servername`, …). Certificates are verified unless they say otherwise. */
  readonly tls?: boolean | TlsOptions | undefined
  /** How to log in. Default `md5`, which never sends the secret. */
  readonly auth?: 'md5' | 'plain' | undefined
  /**
   * Event mask: `on`, `off`, or privilege classes in small letters, between commas without blanks (`call,agent`). Default:
   * the user's own mask on the server.
   */
  readonly events?: string | undefined
  /** Milliseconds for connection, greeting and login together. Default 10,000. */
  readonly connectTimeout?: number | undefined
  /** Milliseconds for the answer of an action, in addition to the time that the action itself takes. Default 30,000. */
  readonly timeout?: number | undefined
  /** Pings after silence; `false` for none. */
  readonly keepalive?: false | KeepaliveOptions | undefined
  /** How to reconnect after a break; `false` to give up. A refused login is never repeated. */
  readonly reconnect?: false | ReconnectOptions | undefined
  /** Whether `connect` itself tries again, in the same way; default `false`. `connectTimeout` applies to each attempt. */
  readonly retry?: false | ReconnectOptions | undefined
  /**
   * Reads the current state, `(client) => client.queueStatus()…`: after the first login, before `connect` resolves, and after
   * each reconnect, once the server has said FullyBooted where it can. It runs again, after a pause as between attempts
   * to reconnect, until it succeeds; each failure is a `diagnostic`. New events wait while it runs, at most `timeout`.
   * `signal` fires when that time is over, the connection breaks or the client is closed: for actions of the hook.
   */
  readonly sync?: SyncOption<Client<R>> | undefined
  /** Actions that run programs, write files or stop the server are refused unless their risk is listed. Reading is not. */
  readonly allowRisks?: readonly Risk[] | undefined
  /**
   * Release of the server (`22`, `18.19`), if the greeting is not exact enough. The client's type then has what its
   * branch has; a server of another release is accepted as well.
   */
  readonly release?: R | undefined
  /** How many unread events an iterator queues, and what happens to further ones; each iterator may have its own options. */
  readonly eventBuffer?: EventBuffer | undefined
  /** Longest line and message that are accepted from the server, in bytes. */
  readonly limits?: Limits | undefined
  /** Logger for what the client does (levels: see the README): pino, bunyan, the console, or a compatible object. */
  readonly logger?: Logger | undefined
  /** Aborts the attempt to connect; has no effect afterwards. */
  readonly signal?: AbortSignal | undefined
}

/** Of a client of any release. */
export interface AnyOptions extends Omit<ConnectOptions, 'sync'> {
  readonly sync?: SyncOption<unknown> | undefined
}

const known: Readonly<Record<keyof ConnectOptions, true>> = {
  url: true,
  host: true,
  port: true,
  username: true,
  secret: true,
  tls: true,
  auth: true,
  events: true,
  connectTimeout: true,
  timeout: true,
  keepalive: true,
  reconnect: true,
  retry: true,
  sync: true,
  allowRisks: true,
  release: true,
  eventBuffer: true,
  limits: true,
  logger: true,
  signal: true,
}

/** @throws TypeError where the options cannot be used; never with a secret in it. */
export function readOptions(options: AnyOptions): Settings {
  // The sync hook may be a method of an object with members of its own.
  checkOptionNames('connect', options, Object.keys(known), true)
  const url = options.url === undefined ? undefined : readServerUrl(options.url)
  const http = url?.path !== undefined
  const secure = options.tls ?? url?.tls ?? false
  if (typeof secure !== 'boolean' && typeof secure !== 'object')
    throw new TypeError('connect: tls must be a boolean or an object of TLS options')
  const tls = secure === false ? undefined : secure === true ? {} : secure
  const username = options.username ?? url?.username
  const secret = options.secret ?? url?.secret
  if (username === undefined || username === '') throw new TypeError('connect: username is required')
  if (secret === undefined) throw new TypeError('connect: secret is required')
  for (const [name, text] of [
    ['username', username],
    ['secret', secret],
  ] as const) {
    if (/[\r\n\0]/.test(text)) throw new TypeError(`connect: ${name} must not contain CR, LF or NUL`)
  }
  const port = options.port ?? url?.port ?? (tls === undefined ? (http ? 8088 : 5038) : http ? 8089 : 5039)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new TypeError('connect: port must be an integer between 1 and 65535')
  const host = options.host ?? url?.host ?? '127.0.0.1'
  // It is shown in errors, so a url or a secret must not pass for one.
  if (!/^[^\s/?#@\\\0]+$/.test(host)) throw new TypeError('connect: host must be a host name or an IP address')
  const auth = oneOf('connect: auth', options.auth ?? 'md5', ['md5', 'plain'])
  const eventBuffer = options.eventBuffer ?? {}
  checkOptionNames('connect: eventBuffer', eventBuffer, ['limit', 'overflow'])
  return {
    endpoint: {
      host,
      port,
      tls,
      ...(url?.path !== undefined && { path: url.path }),
    },
    credentials: { username, secret, auth: /\/arawman$/.test(url?.path ?? '') ? 'digest' : auth },
    events: readMask(options.events),
    connectTimeout: duration('connectTimeout', options.connectTimeout, 10_000),
    timeout: duration('timeout', options.timeout, 30_000),
    keepalive: checked('keepalive', options.keepalive ?? {}, ['interval', 'timeout'], durationBounds),
    reconnect: readReconnect('reconnect', options.reconnect ?? {}),
    retry: readReconnect('retry', options.retry ?? false),
    sync: options.sync?.bind(options),
    allowRisks: readRisks(options.allowRisks),
    release: options.release === undefined ? undefined : readRelease('connect: release', options.release),
    eventBuffer: readEventBuffer('connect: eventBuffer.', eventBuffer),
    limits: checked(
      'limits',
      options.limits ?? {},
      ['maxLine', 'maxMessage', 'maxAnswer', 'maxItems'],
      countBounds,
    ) as Limits,
    logger: options.logger,
    signal: options.signal,
  }
}

interface Bounds {
  readonly min: number
  readonly max: number
  readonly what: string
}

// A timer that is asked for more than `maxTimerDelay` fires at once.
const durationBounds: Bounds = { min: 1, max: maxTimerDelay, what: `between 1 and ${maxTimerDelay} milliseconds` }
const limitBounds: Bounds = {
  ...durationBounds,
  max: Number.POSITIVE_INFINITY,
  what: 'a positive number of milliseconds',
}
const pauseBounds: Bounds = { ...durationBounds, min: 0, what: `between 0 and ${maxTimerDelay} milliseconds` }
const countBounds: Bounds = { min: 1, max: Number.POSITIVE_INFINITY, what: 'a number of at least 1' }
const attemptBounds: Bounds = { ...countBounds, min: 0, what: 'a number of at least 0' }

function duration(name: string, value: number | undefined, otherwise: number): number {
  return number(name, value ?? otherwise, limitBounds)
}

function readReconnect(name: string, options: false | ReconnectOptions): false | ReconnectOptions {
  if (options !== false && options.maxAttempts !== undefined)
    number(`${name}.maxAttempts`, options.maxAttempts, attemptBounds)
  return checked(name, options, ['initialDelay', 'maxDelay'], pauseBounds, ['maxAttempts'])
}

function checked<T extends object>(
  name: string,
  options: false | T,
  keys: ReadonlyArray<keyof T & string>,
  bounds: Bounds,
  others: ReadonlyArray<keyof T & string> = [],
) {
  if (options === false) return options
  checkOptionNames(`connect: ${name}`, options, [...keys, ...others])
  for (const key of keys) if (options[key] !== undefined) number(`${name}.${key}`, options[key], bounds)
  return options
}

function number(name: string, value: unknown, { min, max, what }: Bounds): number {
  if (typeof value === 'number' && value >= min && value <= max) return value
  throw new TypeError(`connect: ${name} must be ${what}`)
}
