import type { HeaderValue } from '@openami/bindings'
import type { PatchOperation, Snapshot } from '@openami/live'

/** What every stored message has. */
export interface Envelope {
  readonly node: string
  /** Grows with each bridge that takes the node over. */
  readonly epoch: number
  /** From 1 on in each epoch, without a hole: a consumer that misses one has lost a message. */
  readonly sequence: number
  /** When the bridge had it, as `Date.prototype.toISOString` writes it. */
  readonly time: string
}

/** `ami.<node>.event.<Event>` */
export interface EventMessage extends Envelope {
  readonly kind: 'event'
  readonly name: string
  /** Release of the server, as exactly as it is known: `22.10.1`, or its branch `22`. */
  readonly release: string
  /** Typed values by the spec's names, as `toObject` gives them; sensitive ones are masked. */
  readonly headers: Readonly<Record<string, HeaderValue>>
  /** Texts by the names that the server wrote; a repeated header is an array, and sensitive ones are masked. */
  readonly raw: Readonly<Record<string, HeaderValue>>
}

/** `ami.<node>.gap`: events between the message before it and the one after it are lost. */
export interface GapMessage extends Envelope {
  readonly kind: 'gap'
  /**
   * `asterisk`: the link to the server was interrupted. `bridge`: another bridge published before. `nats`: NATS was away for
   * longer than the bridge could keep events, or a message was longer than NATS takes.
   */
  readonly reason: 'asterisk' | 'bridge' | 'nats'
  readonly from?: string
  readonly to: string
  /** How many events are lost, where that is known. */
  readonly events?: number
}

/** `ami.<node>.status` */
export interface StatusMessage extends Envelope {
  readonly kind: 'status'
  readonly state: 'connected' | 'disconnected' | 'stopped'
  /** Why, where something went wrong; without secrets. */
  readonly reason?: string
}

/** `ami.<node>.announce`: who publishes, at the beginning of each connection to the server. */
export interface AnnounceMessage extends Envelope {
  readonly kind: 'announce'
  readonly bridge: string
  readonly amiVersion: string
  readonly release: string
}

/** `ami.<node>.state.snapshot` */
export interface SnapshotMessage extends Envelope {
  readonly kind: 'snapshot'
  readonly snapshot: Snapshot
}

/** `ami.<node>.state.patches`: what is different since the snapshot or the patches before it. */
export interface PatchesMessage extends Envelope {
  readonly kind: 'patches'
  readonly patches: readonly PatchOperation[]
}

export type StoredMessage =
  | EventMessage
  | GapMessage
  | StatusMessage
  | AnnounceMessage
  | SnapshotMessage
  | PatchesMessage

/** What is asked of `ami.<node>.action.<Action>`, or of `ami.<node>.action.<Action>.<role>`. */
export interface ActionMessage {
  /** Chosen by the caller, new for each action: an action of one id is carried out once at most. */
  readonly id: string
  readonly parameters?: Readonly<Record<string, unknown>>
  /** Milliseconds until the caller has no more use for an answer. */
  readonly timeout?: number
  /** Whether the items of a list come one by one, before the answer. Default false: they are `items` of the reply. */
  readonly stream?: boolean
}

/** An item of a list, on the reply subject of a request with `stream`. */
export interface ItemMessage {
  readonly node: string
  readonly epoch: number
  /** 1, 2, 3 … */
  readonly number: number
  readonly item: Readonly<Record<string, unknown>>
}

export interface ActionFailure {
  readonly code: string
  readonly message: string
  /** Whether the action was certainly not carried out, and may succeed later, with a new id. */
  readonly retryable: boolean
  /** What Asterisk says in its `Response: Error`, where it was asked. */
  readonly response?: Readonly<Record<string, unknown>>
}

export type ActionAnswer =
  | {
      readonly ok: true
      readonly node: string
      readonly epoch: number
      readonly reply: Readonly<Record<string, unknown>>
      /** How many items came before, of a request with `stream`. */
      readonly count?: number
    }
  | { readonly ok: false; readonly node: string; readonly epoch: number; readonly error: ActionFailure }
