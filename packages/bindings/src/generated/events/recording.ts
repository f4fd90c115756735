// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * A MixMonitor recording was muted or unmuted.
 *
 * Since 16.17, 18.3; not in 17. Privileges: call.
 *
 * Source: spec/events/MixMonitorMute.yaml
 */
export interface MixMonitorMuteEvent extends CommonEvent {
  readonly name: 'MixMonitorMute'
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
  /** Language of prompts on the channel; empty for the server's default. */
  readonly Language: string | undefined
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
  /** Identifier that the channel shares with all others of its call, as a rule that of the first. */
  readonly Linkedid: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /** A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly ChanVariable: { readonly [key: string]: string } | undefined
  /**
   * Which side of the recording was muted.
   * - `read`: What comes from the channel.
   * - `write`: What goes to the channel.
   * - `both`: Both ways.
   */
  readonly Direction: 'read' | 'write' | 'both' | (string & {}) | undefined
  /** Whether the recording was muted (`1`) or unmuted (`0`). */
  readonly State: boolean | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * MixMonitor began to record a channel.
 *
 * Since 16.17, 18.3; not in 17. Privileges: call.
 *
 * Source: spec/events/MixMonitorStart.yaml
 */
export interface MixMonitorStartEvent extends CommonEvent {
  readonly name: 'MixMonitorStart'
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
  /** Language of prompts on the channel; empty for the server's default. */
  readonly Language: string | undefined
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
  /** Identifier that the channel shares with all others of its call, as a rule that of the first. */
  readonly Linkedid: string | undefined
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
 * MixMonitor stopped recording a channel.
 *
 * Since 16.17, 18.3; not in 17. Privileges: call.
 *
 * Source: spec/events/MixMonitorStop.yaml
 */
export interface MixMonitorStopEvent extends CommonEvent {
  readonly name: 'MixMonitorStop'
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
  /** Language of prompts on the channel; empty for the server's default. */
  readonly Language: string | undefined
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
  /** Identifier that the channel shares with all others of its call, as a rule that of the first. */
  readonly Linkedid: string | undefined
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
 * Monitor began to record a channel.
 *
 * Since 1.6.2; until 20. Privileges: call.
 *
 * Source: spec/events/MonitorStart.yaml
 *
 * @deprecated Replaced by MixMonitorStart in 21.
 */
export interface MonitorStartEvent extends CommonEvent {
  readonly name: 'MonitorStart'
  /**
   * Name of the channel.
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
   * Since 12; until 20.
   */
  readonly ChannelState?: number | undefined
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
   * Since 12; until 20.
   */
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12; until 20.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12; until 20.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12; until 20.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12; until 20.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2; until 20.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12; until 20.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel is in.
   * Since 12; until 20.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 12; until 20.
   */
  readonly Exten?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12; until 20.
   */
  readonly Priority?: number | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5; until 20.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10; until 20; not in 19.
   */
  readonly Tenantid?: string | undefined
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12; until 20.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * Monitor stopped recording a channel.
 *
 * Since 1.6.2; until 20. Privileges: call.
 *
 * Source: spec/events/MonitorStop.yaml
 *
 * @deprecated Replaced by MixMonitorStop in 21.
 */
export interface MonitorStopEvent extends CommonEvent {
  readonly name: 'MonitorStop'
  /**
   * Name of the channel.
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
   * Since 12; until 20.
   */
  readonly ChannelState?: number | undefined
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
   * Since 12; until 20.
   */
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12; until 20.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12; until 20.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12; until 20.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12; until 20.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2; until 20.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12; until 20.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel is in.
   * Since 12; until 20.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 12; until 20.
   */
  readonly Exten?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12; until 20.
   */
  readonly Priority?: number | undefined
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5; until 20.
   */
  readonly Linkedid?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10; until 20; not in 19.
   */
  readonly Tenantid?: string | undefined
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12; until 20.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}
