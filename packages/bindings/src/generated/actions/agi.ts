// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { OutcomeReply } from '../../runtime/reply.ts'
import type { AsyncAGIExecEvent } from '../events/agi.ts'

/** Parameters of AGI; the method `agi` describes the action. */
export interface AGIRequest {
  /** Name, from Asterisk 11 on also unique id, of the channel that waits in AGI with `agi:async`; any other is refused. */
  Channel: string | number
  /** AGI command with its arguments, such as `STREAM FILE tt-monkeys ""`. */
  Command: string | number
  /** Text of the caller's choice that the event on the command's end repeats; if omitted, the event has none. */
  CommandID?: string | number | undefined
}

/** Reply of AGI. */
export type AGIReply = OutcomeReply<AsyncAGIExecEvent>
