import type { HangupCause, Party } from '../model/index.ts'

/** What a call's record needs and the call itself does not show. */
export interface CallNotes {
  /** Ids of all channels that it ever had, up to a limit. */
  readonly channels: string[]
  /** Ids of the calls that became part of it. */
  readonly aliases: string[]
  /** Whose device asked for the end. */
  endedBy: Party | undefined
  cause: HangupCause | undefined
  /** How the caller left while others still talked. Where that ended the call, they follow within a second. */
  callerLeft: { readonly at: number; readonly cause: HangupCause | undefined } | undefined
  /** Status of the last dialled leg that did not answer. */
  status: string | undefined
  /** Whether the channel that began it was up. */
  pickedUp: boolean
  /** Whether the dialplan of the caller continued when no dialled leg was left. */
  continued: boolean
  /** Of queues: those that members answered, until they are over. A queue may be a member of another one. */
  queueCalls: readonly QueueCall[]
  /** Up to Asterisk 11: the queue that the channel left, as long as its dialplan has not continued. */
  left: { readonly queue: string; readonly channel: string } | undefined
}

export interface QueueCall {
  readonly queue: string
  /** Ids of the caller's and of the member's. */
  readonly channels: readonly [caller: string, member: string]
  /** From Asterisk 12 on: that its channels entered last. */
  readonly bridge?: string
  /** Whether AgentConnect has told of it, and AgentComplete will; up to 11 only queues with eventwhencalled send them. */
  readonly told: boolean
}

export function newNotes(): CallNotes {
  return {
    channels: [],
    aliases: [],
    endedBy: undefined,
    cause: undefined,
    callerLeft: undefined,
    status: undefined,
    pickedUp: false,
    continued: false,
    queueCalls: [],
    left: undefined,
  }
}
