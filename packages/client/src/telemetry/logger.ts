import type { Diagnostic } from '@openami/transport'
import type { LifecycleEvents } from '../events/lifecycle.ts'
import { withoutSource } from './lifecycle-details.ts'

type Level = 'debug' | 'info' | 'warn' | 'error'

/**
 * Where a client writes what it does: a logger of pino, of bunyan, the console, or anything that takes details and a text.
 * What it throws is swallowed.
 */
export interface Logger {
  debug(details: object, text: string): unknown
  info(details: object, text: string): unknown
  warn(details: object, text: string): unknown
  error(details: object, text: string): unknown
  /** pino's; called for `debug` once per action, so that no unused text is built. */
  isLevelEnabled?(level: string): boolean
}

/** A logger whose exceptions and rejections are caught. */
export class SafeLogger {
  readonly #logger: Logger
  readonly #server: string

  constructor(logger: Logger, server: string) {
    this.#logger = logger
    this.#server = server
  }

  get debugs(): boolean {
    try {
      return this.#logger.isLevelEnabled?.('debug') ?? true
    } catch {
      return false
    }
  }

  log(level: Level, text: string, details: object = {}): void {
    try {
      const result = this.#logger[level]({ server: this.#server, ...details }, text)
      Promise.resolve(result).catch(() => undefined)
    } catch {
      // A log that is full must not end a call.
    }
  }
}

/** Diagnostics that are the application's own mistakes; the others are the link's, or the server's. */
const mistakes: ReadonlySet<Diagnostic['kind']> = new Set(['listener-failed', 'sync-failed'])

type Writers = { [K in keyof LifecycleEvents]: (logger: SafeLogger, detail: LifecycleEvents[K]) => void }

const writers: Writers = {
  disconnect: (logger, { reason }) => logger.log('warn', 'disconnected', { err: reason }),
  gap: (logger, gap) => logger.log('warn', 'events may be lost', { ...gap }),
  reconnect: (logger, detail) => logger.log('info', 'reconnected', detail),
  diagnostic: (logger, diagnostic) => {
    const { kind, message, error: err } = withoutSource(diagnostic)
    logger.log(mistakes.has(kind) ? 'error' : 'warn', message, err === undefined ? { kind } : { kind, err })
  },
  close: (logger, { reason }) => {
    if (reason === undefined) logger.log('info', 'closed')
    else logger.log('error', 'gave up', { err: reason })
  },
}

export function logLifecycle<K extends keyof LifecycleEvents>(
  logger: SafeLogger,
  name: K,
  detail: LifecycleEvents[K],
): void {
  writers[name](logger, detail)
}
