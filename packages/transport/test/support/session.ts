import type { Message } from '@openami/bindings'
import type { Diagnostic } from '../../src/diagnostic.ts'
import { Session, type SessionOptions } from '../../src/session/session.ts'

/** What a session has told, in order. */
export interface Told {
  readonly events: string[]
  readonly diagnostics: Diagnostic[]
  readonly reasons: Error[]
}

/** One connection, without a client around it: no reconnect, no keepalive. */
export function openSession(port: number, more: Partial<SessionOptions> = {}): { opening: Promise<Session> } & Told {
  const told: Told = { events: [], diagnostics: [], reasons: [] }
  const opening = Session.open({
    endpoint: { host: '127.0.0.1', port, tls: undefined },
    credentials: { username: 'admin', secret: 'canary-secret', auth: 'md5' },
    subscriptions: { mask: undefined, restore: () => Promise.resolve() },
    deadline: 60_000,
    patience: Number.POSITIVE_INFINITY,
    release: undefined,
    limits: {},
    signal: undefined,
    observer: { traffic: { received: 0, sent: 0 }, begin: () => () => undefined, trace: (_request, run) => run() },
    onEvent: ({ name }: Message) => told.events.push(name),
    wants: () => true,
    onDiagnostic: (diagnostic) => told.diagnostics.push(diagnostic),
    onClose: (reason) => told.reasons.push(reason),
    ...more,
  })
  opening.catch(() => undefined)
  return { opening, ...told }
}

/** Turns of the event loop, whatever a clock of the test says. */
export async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setImmediate(resolve))
}
