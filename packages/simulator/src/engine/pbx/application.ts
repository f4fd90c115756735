import type { Channel } from './channel.ts'
import type { Conferences } from './conferences.ts'
import type { Parking } from './parking.ts'
import type { PbxCore } from './pbx-core.ts'
import type { Queues } from './queues.ts'

/** The PBX as applications use it. */
export interface ApplicationPbx extends PbxCore {
  readonly queues: Queues
  readonly parking: Parking
  readonly conferences: Conferences
}

export interface Jump {
  readonly context?: string
  readonly exten?: string
  readonly priority: number
}

export type Finish = (result: 'next' | 'hangup' | Jump) => void

export interface Call {
  readonly pbx: ApplicationPbx
  readonly channel: Channel
  readonly data: string
  readonly finish: Finish
}

/** Starts, and may return a function that stops it early. */
export type Application = (call: Call) => (() => void) | undefined
