// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { OutcomeReply } from '../../runtime/reply.ts'
import type { AsyncAGIExecEvent } from '../events/agi.ts'

/**
 * Queues a command for a channel that the AGI application has put under the control of AMI (`agi:async`).
 *
 * Success says that the command was queued. The event AsyncAGIExec, up to Asterisk 11 AsyncAGI, brings its result.
 *
 * The AGI command EXEC runs any application, those too that run programs.
 *
 * The event carries the CommandID that was given, otherwise only the channel shows which command it answers. It never comes where the channel leaves AGI before the command's turn.
 *
 * Since 1.6.2. Privileges: agi. Risk: runs programs.
 *
 * How it ended is told later by AsyncAGIExec.
 *
 * Source: spec/actions/AGI.yaml
 */
export interface AGIRequest {
  /**
   * Name, from Asterisk 11 on also unique id, of the channel that waits in AGI with `agi:async`; any other is refused.
   * No value: `none`.
   */
  Channel: string | number
  /** AGI command with its arguments, such as `STREAM FILE tt-monkeys ""`. */
  Command: string | number
  /** Text of the caller's choice that the event on the command's end repeats; if omitted, the event has none. */
  CommandID?: string | number | undefined
}

/** Reply of AGI. */
export interface AGIReply extends OutcomeReply<AsyncAGIExecEvent> {
}
