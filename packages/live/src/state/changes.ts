import type {
  Agent,
  Bridge,
  Call,
  CallRecord,
  Channel,
  Conference,
  Device,
  ExtensionState,
  Mailbox,
  ParkedCall,
  PresenceState,
  Queue,
  Registration,
  Transfer,
} from '../model/index.ts'
import type { Surprise } from './surprise.ts'

/** What the model holds, by the name that its changes have. */
export interface Entities {
  readonly channel: Channel
  readonly call: Call
  readonly bridge: Bridge
  readonly queue: Queue
  readonly agent: Agent
  readonly conference: Conference
  readonly parked: ParkedCall
  readonly device: Device
  readonly extension: ExtensionState
  readonly presence: PresenceState
  readonly registration: Registration
  readonly mailbox: Mailbox
}

export type EntityName = keyof Entities

/** Something appeared, has other values, or is gone. Values never change: each change makes a new object. */
export type EntityChange<K extends EntityName = EntityName> = {
  readonly [N in K]:
    | { readonly type: `${N}:added`; readonly at: number; readonly value: Entities[N] }
    | {
        readonly type: `${N}:changed`
        readonly at: number
        readonly value: Entities[N]
        readonly before: Entities[N]
      }
    | { readonly type: `${N}:removed`; readonly at: number; readonly value: Entities[N] }
}[K]

/** What happened to a call, in addition to its `call:changed`. */
export type CallChange =
  | { readonly type: 'call:answered'; readonly at: number; readonly call: Call }
  | { readonly type: 'call:held' | 'call:resumed'; readonly at: number; readonly call: Call }
  | { readonly type: 'call:transferred'; readonly at: number; readonly call: Call; readonly transfer: Transfer }
  /** `from` is now part of `call`. */
  | { readonly type: 'call:merged'; readonly at: number; readonly call: Call; readonly from: Call }
  | { readonly type: 'call:ended'; readonly at: number; readonly record: CallRecord }

export type SurpriseChange = { readonly type: 'surprise'; readonly at: number; readonly surprise: Surprise }

export type Change = EntityChange | CallChange | SurpriseChange

/** Each change by its type. */
export type ChangeOf<T extends Change['type']> = Changes[T]

type Changes = { readonly [C in Change as C['type']]: C }
