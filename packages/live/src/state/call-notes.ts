import type { HangupCause, Party } from '../model/index.ts'

/** What a call's record needs and the call itself does not show. */
export interface CallNotes {
  /** Ids of all channels that it ever had, up to a limit. */
  readonly channels: string[]
  /** Ids of the calls that became part of it. */
  readonly aliases: string[]
  /** Who asked for the end, or ended first. */
  endedBy: Party | undefined
  cause: HangupCause | undefined
  /** Status of the last dialled leg that did not answer. */
  status: string | undefined
  /** Whether the channel that began it was up. */
  pickedUp: boolean
  /** Whether the cause is that of the channel that began it. */
  callersCause: boolean
}

export function newNotes(): CallNotes {
  return {
    channels: [],
    aliases: [],
    endedBy: undefined,
    cause: undefined,
    status: undefined,
    pickedUp: false,
    callersCause: false,
  }
}
