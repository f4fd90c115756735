// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type { ChannelSnapshot } from '../groups.ts'
import type {
  AGIExecSubEventValue,
  AsyncAGISubEventValue,
} from '../values.ts'

/**
 * An AGI command begins or has ended.
 *
 * AGIExecStart and AGIExecEnd take its place.
 *
 * Since 1.6.2; until 11. Privileges: agi.
 *
 * Source: spec/events/AGIExec.yaml
 *
 * @deprecated Replaced by AGIExecStart in 12.
 */
export interface AGIExecEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'AGIExec'
  /** Which of the two this reports. */
  readonly SubEvent: AGIExecSubEventValue | (string & {}) | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  /**
   * Number that ties the end of an AGI command to its beginning.
   * Minimum: 0.
   */
  readonly CommandId: number | undefined
  /** AGI command with its arguments. */
  readonly Command: string | undefined
  /** How the AGI command ended, by number. */
  readonly ResultCode: number | undefined
  /** How the command ended: `Success`, `Failure`, or why it was refused. */
  readonly Result: string | undefined
}

/**
 * An AGI command has ended.
 *
 * Since 12. Privileges: agi.
 *
 * Source: spec/events/AGIExecEnd.yaml
 */
export interface AGIExecEndEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'AGIExecEnd'
  /** AGI command with its arguments. */
  readonly Command: string | undefined
  /**
   * Number that ties the end of an AGI command to its beginning.
   * Minimum: 0.
   */
  readonly CommandId: number | undefined
  /** How the AGI command ended, by number. */
  readonly ResultCode: number | undefined
  /** How the command ended: `Success`, `Failure`, or why it was refused. */
  readonly Result: string | undefined
}

/**
 * An AGI command begins.
 *
 * Since 12. Privileges: agi.
 *
 * Source: spec/events/AGIExecStart.yaml
 */
export interface AGIExecStartEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'AGIExecStart'
  /** AGI command with its arguments. */
  readonly Command: string | undefined
  /**
   * Number that ties the end of an AGI command to its beginning.
   * Minimum: 0.
   */
  readonly CommandId: number | undefined
}

/**
 * A channel waits for AGI commands from AMI, has carried one out, or no longer waits.
 *
 * AsyncAGIStart, AsyncAGIExec and AsyncAGIEnd take its place.
 *
 * Since 1.6.2; until 11. Privileges: agi.
 *
 * Source: spec/events/AsyncAGI.yaml
 *
 * @deprecated Replaced by AsyncAGIStart in 12.
 */
export interface AsyncAGIEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'AsyncAGI'
  /** Which of the three this reports. */
  readonly SubEvent: AsyncAGISubEventValue | (string & {}) | undefined
  /** Name of the channel. */
  readonly Channel: string | undefined
  /** What AGI reports of the call, one `agi_name: value` a line, each character that is special in an address written as `%` and two digits. */
  readonly Env: string | undefined
  /** Answer of AGI with its code, such as `200 result=0`, each character that is special in an address written as `%` and two digits. */
  readonly Result: string | undefined
  /** Token that the client gave with the AGI command. */
  readonly CommandID: string | undefined
}

/**
 * A channel no longer waits for AGI commands from AMI.
 *
 * Since 12. Privileges: agi.
 *
 * Source: spec/events/AsyncAGIEnd.yaml
 */
export interface AsyncAGIEndEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'AsyncAGIEnd'
}

/**
 * A channel has carried out an AGI command that the AGI action had queued.
 *
 * Since 12. Privileges: agi.
 *
 * Source: spec/events/AsyncAGIExec.yaml
 */
export interface AsyncAGIExecEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'AsyncAGIExec'
  /** Text that the AGI action gave in CommandID. */
  readonly CommandId: string | undefined
  /** Answer of AGI with its code, such as `200 result=0`, each character that is special in an address written as `%` and two digits. */
  readonly Result: string | undefined
}

/**
 * A channel waits for AGI commands from AMI.
 *
 * Since 12. Privileges: agi.
 *
 * Source: spec/events/AsyncAGIStart.yaml
 */
export interface AsyncAGIStartEvent extends CommonEvent, CommonLine, ChannelSnapshot {
  readonly name: 'AsyncAGIStart'
  /** What AGI reports of the call, one `agi_name: value` a line, each character that is special in an address written as `%` and two digits. */
  readonly Env: string | undefined
}
