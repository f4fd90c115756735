import type { Message } from '@openami/bindings'

/** Something odd that breaks nothing. */
export interface Diagnostic {
  readonly kind:
    | 'unmatched-response'
    | 'unframed-text'
    | 'torn-message'
    | 'listener-failed'
    | 'events-dropped'
    | 'connect-failed'
    | 'reconnect-failed'
    | 'filter-failed'
    | 'sync-failed'
    | 'boot-unseen'
    | 'event-missing'
    | 'parameter-ignored'
    | 'plain-text-login'
    | 'hangup-failed'
  readonly message: string
  /** The message it is about. */
  readonly source?: Message
  readonly error?: unknown
  /** Events that the iterator has lost so far, with `events-dropped`. */
  readonly dropped?: number
}
