import type {
  ActionFailure,
  EventMessage,
  GapMessage,
  PatchesMessage,
  SnapshotMessage,
  StatusMessage,
} from '../messages.ts'

/** A gap that the gateway itself reports: what it could not pass on to one reader. */
export interface ReaderGapMessage {
  readonly kind: 'gap'
  readonly node: string
  /**
   * `reader`: the reader was too slow, and these messages found no room. `history`: what came since the position that it
   * asked for is no longer kept.
   */
  readonly reason: 'reader' | 'history'
  readonly from?: string
  readonly to: string
  /** How many messages are lost, where that is known. */
  readonly events?: number
  readonly time: string
}

/** The last message before the gateway ends a stream of server-sent events. */
export interface EndMessage {
  readonly kind: 'end'
  /** `GATEWAY_UNAUTHORIZED`: the token has expired or was withdrawn. `GATEWAY_UNAVAILABLE`: the gateway is closed. */
  readonly code: string
  readonly message: string
}

/** What `/events` gives. Messages that can be resumed after have their `position` in their node, which grows. */
export type GatewayEvent =
  | ((EventMessage | GapMessage | StatusMessage) & { readonly position?: number })
  | ReaderGapMessage

/** What `/state` gives: of each node first a snapshot, then what changes in it. A further snapshot replaces the one before. */
export type GatewayState = SnapshotMessage | PatchesMessage | StatusMessage

/** How an action ended. */
export type ActionResult =
  | { readonly ok: true; readonly node: string; readonly reply: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly node: string; readonly error: ActionFailure }

/** What a WebSocket may be sent. */
export type SocketRequest =
  | { readonly type: 'token'; readonly token: string }
  | {
      readonly type: 'subscribe'
      /** Returned in the answer. */
      readonly id?: string
      /** Names of events; without it all that the token may read, `[]` for none. */
      readonly events?: readonly string[]
      /** Parts of the state, `true` for all that the token may read. Default none. */
      readonly state?: boolean | readonly string[]
      /** Default all that the token may read. */
      readonly nodes?: readonly string[]
      /** Last positions that were read, by node: what came since is sent first. */
      readonly after?: Readonly<Record<string, number>>
    }
  | { readonly type: 'unsubscribe'; readonly id?: string }
  | {
      readonly type: 'action'
      /** New for each action: one id is carried out once at most. */
      readonly id: string
      readonly node: string
      readonly action: string
      readonly parameters?: Readonly<Record<string, unknown>>
      /** Milliseconds for the answer. */
      readonly timeout?: number
    }
  | { readonly type: 'cancel'; readonly id: string }

/** What a WebSocket is answered. Messages of nodes have `kind` instead of `type`. */
export type SocketAnswer =
  | { readonly type: 'ready'; readonly name: string; readonly expires?: string }
  | {
      readonly type: 'subscribed'
      readonly id?: string
      readonly nodes: readonly string[]
      /** Position of each node now: to resume after, until a message has a later one. */
      readonly positions: Readonly<Record<string, number>>
    }
  | { readonly type: 'unsubscribed'; readonly id?: string }
  | ({ readonly type: 'answer'; readonly id: string } & ActionResult)
  | { readonly type: 'error'; readonly id?: string; readonly code: string; readonly message: string }
