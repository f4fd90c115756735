/** What one process measures. */
export type Case = 'three headers' | 'typed values' | 'five kinds' | 'pipelined' | 'sequential'

export interface Job {
  readonly client: string
  readonly case: Case
  readonly port: number
  /** Folder with the peers' `node_modules`. */
  readonly peers: string
  readonly rounds: number
  /** Bytes of the stream, without its end. */
  readonly bytes: number
  /** `pipelined`, `sequential`: actions a round. */
  readonly actions: number
}

export interface Round {
  readonly seconds: number
  readonly cpuSeconds: number
  /** Events that reached the listener, or actions answered. */
  readonly count: number
  /** `three headers`: characters read; `typed values`: values. */
  readonly read: number
  /** Not a whole round: it was stopped. */
  readonly cut?: true
}

/** What a process says: how far it is, each round, its end. */
export type Report =
  | { readonly type: 'progress'; readonly count: number; readonly seconds: number; readonly cpuSeconds: number }
  | { readonly type: 'round'; readonly round: Round }
  | { readonly type: 'end'; readonly peakRss: number }
  | { readonly type: 'failed'; readonly reason: string }

export const inFlight = 100
