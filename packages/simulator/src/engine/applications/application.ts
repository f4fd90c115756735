import type { Agents } from '../agents/agents.ts'
import type { CallRecords } from '../cdr/call-records.ts'
import type { ChannelLog } from '../cel/channel-log.ts'
import type { Conferences } from '../conferences/conferences.ts'
import type { MeetmeRooms } from '../conferences/meetme-rooms.ts'
import { splitArguments } from '../dialplan/arguments.ts'
import type { Features } from '../features/features.ts'
import type { Bridge } from '../pbx/bridge.ts'
import type { Channel, Place } from '../pbx/channel.ts'
import type { Mailboxes } from '../pbx/mailboxes.ts'
import type { Parking } from '../pbx/parking.ts'
import type { PbxCore } from '../pbx/pbx-core.ts'
import type { Queues } from '../queues/queues.ts'

/** The PBX as applications use it. */
export interface ApplicationPbx extends PbxCore {
  readonly queues: Queues
  readonly agents: Agents
  readonly parking: Parking
  readonly conferences: Conferences
  readonly meetme: MeetmeRooms
  readonly mailboxes: Mailboxes
  readonly features: Features
  readonly channelLog: ChannelLog | undefined
  readonly records: CallRecords
  /** Bridges of BridgeWait, by name. */
  readonly waitingBridges: Map<string, Bridge>
  startApplication(channel: Channel, application: string, data: string): void
  /** Runs `context,exten,priority(arguments)` in the midst of something else; gives back what stops it. */
  runSubroutine(channel: Channel, place: string, done: () => void, from?: Place): () => void
  /** Runs the macro `name,argument,…`; gives back what stops it. `done` is called with where the channel continues. */
  runMacro(channel: Channel, text: string, done: Finish): () => void
  redirect(
    places: readonly {
      readonly channel: Channel
      readonly context: string
      readonly exten: string
      readonly priority: number
    }[],
  ): void
}

export interface Jump {
  readonly context?: string
  readonly exten?: string
  readonly priority: number
}

/**
 * `incomplete`: more digits are needed for another extension; digits are the beginning of one.
 */
export type StepResult = 'next' | 'hangup' | 'incomplete' | Jump | { readonly digits: string }

export type Finish = (result: StepResult) => void

export interface Call {
  readonly pbx: ApplicationPbx
  readonly channel: Channel
  readonly data: string
  readonly finish: Finish
  /** Runs another application in place of this one; its result is that of this one, if not given to `finish`. */
  readonly execute: (application: string, data: string, finish?: Finish) => (() => void) | undefined
}

/** Begins, and may give back what stops it before its end. */
export type Application = (call: Call) => (() => void) | undefined

/** By name in lower case; modules of Asterisk decide which of them a server has. */
export type Applications = Readonly<Record<string, Application>>

/** An application that is over at once: its result is where the dialplan continues. */
export function immediate(work: (call: Call) => 'hangup' | Jump | undefined): Application {
  return (call) => {
    call.finish(work(call) ?? 'next')
    return undefined
  }
}

/** An application that does something at once; the dialplan continues with its next step. */
export function effect(work: (call: Call) => void): Application {
  return (call) => {
    work(call)
    call.finish('next')
    return undefined
  }
}

/** Arguments of an application, as the release separates them. */
export function argumentsOf({ pbx, data }: Pick<Call, 'pbx' | 'data'>): string[] {
  return splitArguments(data, pbx.legacy)
}
