// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

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
export interface AGIExecEvent extends CommonEvent {
  readonly name: 'AGIExec'
  /**
   * Which of the two this reports.
   * - `Start`: The command begins.
   * - `End`: The command has ended.
   */
  readonly SubEvent: 'Start' | 'End' | (string & {}) | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
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
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * An AGI command has ended.
 *
 * Since 12. Privileges: agi.
 *
 * Source: spec/events/AGIExecEnd.yaml
 */
export interface AGIExecEndEvent extends CommonEvent {
  readonly name: 'AGIExecEnd'
  /**
   * Name of the channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   */
  readonly ChannelState: number | undefined
  /**
   * State of the channel in words.
   * - `Down`: Exists and nothing is going on.
   * - `Rsrvd`: Down, but set aside for a call.
   * - `OffHook`: Off hook.
   * - `Dialing`: Digits have been dialled.
   * - `Ring`: The calling side is waiting for an answer.
   * - `Ringing`: The device is ringing.
   * - `Up`: Answered.
   * - `Busy`: The line is busy.
   * - `Dialing Offhook`: Digits have been dialled while off hook.
   * - `Pre-ring`: An incoming call was noticed and awaits what comes before its first ring.
   * - `Mute`: Nothing is to be sent to it.
   * - `Unknown`: None of the others; the number may follow in parentheses.
   */
  readonly ChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly CallerIDName: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineNum: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineName: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /** Account that calls of the channel are charged to; empty where none is set. */
  readonly AccountCode: string | undefined
  /** Section of the dialplan that the channel is in. */
  readonly Context: string | undefined
  /** Extension of the dialplan that the channel is in. */
  readonly Exten: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   */
  readonly Priority: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /** A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly ChanVariable: { readonly [key: string]: string } | undefined
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
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * An AGI command begins.
 *
 * Since 12. Privileges: agi.
 *
 * Source: spec/events/AGIExecStart.yaml
 */
export interface AGIExecStartEvent extends CommonEvent {
  readonly name: 'AGIExecStart'
  /**
   * Name of the channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   */
  readonly ChannelState: number | undefined
  /**
   * State of the channel in words.
   * - `Down`: Exists and nothing is going on.
   * - `Rsrvd`: Down, but set aside for a call.
   * - `OffHook`: Off hook.
   * - `Dialing`: Digits have been dialled.
   * - `Ring`: The calling side is waiting for an answer.
   * - `Ringing`: The device is ringing.
   * - `Up`: Answered.
   * - `Busy`: The line is busy.
   * - `Dialing Offhook`: Digits have been dialled while off hook.
   * - `Pre-ring`: An incoming call was noticed and awaits what comes before its first ring.
   * - `Mute`: Nothing is to be sent to it.
   * - `Unknown`: None of the others; the number may follow in parentheses.
   */
  readonly ChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly CallerIDName: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineNum: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineName: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /** Account that calls of the channel are charged to; empty where none is set. */
  readonly AccountCode: string | undefined
  /** Section of the dialplan that the channel is in. */
  readonly Context: string | undefined
  /** Extension of the dialplan that the channel is in. */
  readonly Exten: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   */
  readonly Priority: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /** A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly ChanVariable: { readonly [key: string]: string } | undefined
  /** AGI command with its arguments. */
  readonly Command: string | undefined
  /**
   * Number that ties the end of an AGI command to its beginning.
   * Minimum: 0.
   */
  readonly CommandId: number | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
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
export interface AsyncAGIEvent extends CommonEvent {
  readonly name: 'AsyncAGI'
  /**
   * Which of the three this reports.
   * - `Start`: The channel waits for commands.
   * - `Exec`: It has carried one out.
   * - `End`: It no longer waits.
   */
  readonly SubEvent: 'Start' | 'Exec' | 'End' | (string & {}) | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /** What AGI reports of the call, one `agi_name: value` a line, each character that is special in an address written as `%` and two digits. */
  readonly Env: string | undefined
  /** Answer of AGI with its code, such as `200 result=0`, each character that is special in an address written as `%` and two digits. */
  readonly Result: string | undefined
  /** Token that the client gave with the AGI command. */
  readonly CommandID: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * A channel no longer waits for AGI commands from AMI.
 *
 * Since 12. Privileges: agi.
 *
 * Source: spec/events/AsyncAGIEnd.yaml
 */
export interface AsyncAGIEndEvent extends CommonEvent {
  readonly name: 'AsyncAGIEnd'
  /**
   * Name of the channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   */
  readonly ChannelState: number | undefined
  /**
   * State of the channel in words.
   * - `Down`: Exists and nothing is going on.
   * - `Rsrvd`: Down, but set aside for a call.
   * - `OffHook`: Off hook.
   * - `Dialing`: Digits have been dialled.
   * - `Ring`: The calling side is waiting for an answer.
   * - `Ringing`: The device is ringing.
   * - `Up`: Answered.
   * - `Busy`: The line is busy.
   * - `Dialing Offhook`: Digits have been dialled while off hook.
   * - `Pre-ring`: An incoming call was noticed and awaits what comes before its first ring.
   * - `Mute`: Nothing is to be sent to it.
   * - `Unknown`: None of the others; the number may follow in parentheses.
   */
  readonly ChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly CallerIDName: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineNum: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineName: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /** Account that calls of the channel are charged to; empty where none is set. */
  readonly AccountCode: string | undefined
  /** Section of the dialplan that the channel is in. */
  readonly Context: string | undefined
  /** Extension of the dialplan that the channel is in. */
  readonly Exten: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   */
  readonly Priority: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /** A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly ChanVariable: { readonly [key: string]: string } | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A channel has carried out an AGI command that the AGI action had queued.
 *
 * Since 12. Privileges: agi.
 *
 * Source: spec/events/AsyncAGIExec.yaml
 */
export interface AsyncAGIExecEvent extends CommonEvent {
  readonly name: 'AsyncAGIExec'
  /**
   * Name of the channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   */
  readonly ChannelState: number | undefined
  /**
   * State of the channel in words.
   * - `Down`: Exists and nothing is going on.
   * - `Rsrvd`: Down, but set aside for a call.
   * - `OffHook`: Off hook.
   * - `Dialing`: Digits have been dialled.
   * - `Ring`: The calling side is waiting for an answer.
   * - `Ringing`: The device is ringing.
   * - `Up`: Answered.
   * - `Busy`: The line is busy.
   * - `Dialing Offhook`: Digits have been dialled while off hook.
   * - `Pre-ring`: An incoming call was noticed and awaits what comes before its first ring.
   * - `Mute`: Nothing is to be sent to it.
   * - `Unknown`: None of the others; the number may follow in parentheses.
   */
  readonly ChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly CallerIDName: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineNum: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineName: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /** Account that calls of the channel are charged to; empty where none is set. */
  readonly AccountCode: string | undefined
  /** Section of the dialplan that the channel is in. */
  readonly Context: string | undefined
  /** Extension of the dialplan that the channel is in. */
  readonly Exten: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   */
  readonly Priority: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /** A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly ChanVariable: { readonly [key: string]: string } | undefined
  /** Text that the AGI action gave in CommandID. */
  readonly CommandId: string | undefined
  /** Answer of AGI with its code, such as `200 result=0`, each character that is special in an address written as `%` and two digits. */
  readonly Result: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A channel waits for AGI commands from AMI.
 *
 * Since 12. Privileges: agi.
 *
 * Source: spec/events/AsyncAGIStart.yaml
 */
export interface AsyncAGIStartEvent extends CommonEvent {
  readonly name: 'AsyncAGIStart'
  /**
   * Name of the channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * State of the channel as a number.
   * - `0`: Down; the channel exists and nothing is going on.
   * - `1`: Down, but set aside for a call.
   * - `2`: Off hook.
   * - `3`: Digits have been dialled.
   * - `4`: The far end of the line that called is being alerted.
   * - `5`: The device is ringing.
   * - `6`: Up: answered.
   * - `7`: The line is busy.
   * - `8`: Digits have been dialled while off hook.
   * - `9`: An incoming call was noticed and awaits what comes before its first ring.
   */
  readonly ChannelState: number | undefined
  /**
   * State of the channel in words.
   * - `Down`: Exists and nothing is going on.
   * - `Rsrvd`: Down, but set aside for a call.
   * - `OffHook`: Off hook.
   * - `Dialing`: Digits have been dialled.
   * - `Ring`: The calling side is waiting for an answer.
   * - `Ringing`: The device is ringing.
   * - `Up`: Answered.
   * - `Busy`: The line is busy.
   * - `Dialing Offhook`: Digits have been dialled while off hook.
   * - `Pre-ring`: An incoming call was noticed and awaits what comes before its first ring.
   * - `Mute`: Nothing is to be sent to it.
   * - `Unknown`: None of the others; the number may follow in parentheses.
   */
  readonly ChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly CallerIDName: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineNum: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly ConnectedLineName: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /** Account that calls of the channel are charged to; empty where none is set. */
  readonly AccountCode: string | undefined
  /** Section of the dialplan that the channel is in. */
  readonly Context: string | undefined
  /** Extension of the dialplan that the channel is in. */
  readonly Exten: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   */
  readonly Priority: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /** A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly ChanVariable: { readonly [key: string]: string } | undefined
  /** What AGI reports of the call, one `agi_name: value` a line, each character that is special in an address written as `%` and two digits. */
  readonly Env: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}
