import type {
  ActionMessage,
  EventMessage,
  GapMessage,
  PatchesMessage,
  SnapshotMessage,
  StatusMessage,
} from '../messages.ts'
import type { ActionResult } from './messages.ts'

/** A message of a node that readers of events get. */
export interface Entry {
  readonly node: string
  /** Grows in each node, over restarts, too. */
  readonly position: number
  readonly message: EventMessage | GapMessage | StatusMessage
}

/** What a source gives its gateway, of each node in order. */
export interface Sink {
  /** A node is there, and nothing up to this position will be given. */
  node(node: string, position: number): void
  entry(entry: Entry): void
  /** All readers of the state get it, in place of what they had. */
  snapshot(message: SnapshotMessage): void
  patches(message: PatchesMessage): void
  /** The link to the node, or to what is between, without a position of its own. */
  status(message: StatusMessage): void
}

/** Where the messages of nodes come from, and actions go to. */
export interface Source {
  /** Resolves when all nodes that there are have been given. */
  start(sink: Sink): Promise<void>
  /** Gives the state, too, from the first time on. */
  followState(): Promise<void>
  /** Messages after one position, up to another; undefined if not all of them are kept. */
  replay(node: string, after: number, until: number): Promise<AsyncIterable<Entry> | undefined>
  send(node: string, action: string, request: ActionMessage, signal: AbortSignal): Promise<ActionResult>
  close(): Promise<void>
}
