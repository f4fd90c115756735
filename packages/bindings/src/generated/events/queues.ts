// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * A queue calls one of its members for a waiting caller.
 *
 * Up to 11 it is sent only where the queue has `eventwhencalled` in queues.conf; `Variable` only where that is `vars`.
 *
 * Since 1.0. Privileges: agent.
 *
 * Source: spec/events/AgentCalled.yaml
 */
export interface AgentCalledEvent extends CommonEvent {
  readonly name: 'AgentCalled'
  /**
   * Name of the channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.
   */
  readonly Channel?: string | undefined
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
   * Since 12.
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
   * Since 12.
   */
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Exten?: string | undefined
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
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Name of the agent's channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.
   */
  readonly DestChannel?: string | undefined
  /**
   * State of the agent's channel as a number.
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
   * Since 12.
   */
  readonly DestChannelState?: number | undefined
  /**
   * State of the agent's channel in words.
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
   * Since 12.
   */
  readonly DestChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the agent's channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestCallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the agent's channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestCallerIDName?: string | undefined
  /**
   * Number of the party that the agent's channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestConnectedLineNum?: string | undefined
  /**
   * Name of the party that the agent's channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestConnectedLineName?: string | undefined
  /**
   * Language of prompts on the agent's channel; empty for the server's default.
   * Since 13.2.
   */
  readonly DestLanguage?: string | undefined
  /**
   * Account that calls of the agent's channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly DestAccountCode?: string | undefined
  /**
   * Section of the dialplan that the agent's channel is in.
   * Since 12.
   */
  readonly DestContext?: string | undefined
  /**
   * Extension of the dialplan that the agent's channel is in.
   * Since 12.
   */
  readonly DestExten?: string | undefined
  /**
   * Step of that extension that the agent's channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly DestPriority?: number | undefined
  /**
   * Identifier of the agent's channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly DestUniqueid?: string | undefined
  /**
   * Identifier that the agent's channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly DestLinkedid?: string | undefined
  /**
   * Tenant that the agent's channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly DestTenantid?: string | undefined
  /**
   * A variable of the agent's channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly DestChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 1.6.2.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.2.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party at the other end.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party at the other end; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5.
   */
  readonly ConnectedLineName?: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /**
   * Step of the dialplan.
   * Minimum: -1.
   */
  readonly Priority: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 1.6.2.
   */
  readonly Uniqueid?: string | undefined
  /**
   * Name of the queue.
   * Since 1.6.2.
   */
  readonly Queue?: string | undefined
  /**
   * Interface of the member that is being called.
   * Since 1.0; until 11.
   */
  readonly AgentCalled?: string | undefined
  /**
   * Display name of the member that is being called.
   * Since 1.4; until 11.
   */
  readonly AgentName?: string | undefined
  /**
   * A channel variable as `name=value`.
   * Since 1.4; until 11.
   */
  readonly Variable?: { readonly [key: string]: string } | undefined
  /**
   * Channel of the waiting caller.
   * Since 1.0; until 11.
   */
  readonly ChannelCalling?: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.0; until 1.4.
   */
  readonly CallerID?: string | undefined
  /**
   * Channel that was called.
   * Since 1.6.2; until 11.
   */
  readonly DestinationChannel?: string | undefined
  /**
   * Extension of the dialplan that is being run or called; other events call it `Exten`.
   * Since 1.0; until 11.
   */
  readonly Extension?: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 12.
   */
  readonly MemberName?: string | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A conversation between a caller and a queue member ended.
 *
 * Up to 11 it is sent only where the queue has `eventwhencalled` in queues.conf; `Variable` only where that is `vars`.
 *
 * Up to 11 `Channel` is that of the member, from 12 on that of the caller; the member's is then `DestChannel`.
 *
 * Since 1.2. Privileges: agent.
 *
 * Source: spec/events/AgentComplete.yaml
 */
export interface AgentCompleteEvent extends CommonEvent {
  readonly name: 'AgentComplete'
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
   * Since 12.
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
   * Since 12.
   */
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Exten?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly Priority?: number | undefined
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
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Name of the agent's channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.
   */
  readonly DestChannel?: string | undefined
  /**
   * State of the agent's channel as a number.
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
   * Since 12.
   */
  readonly DestChannelState?: number | undefined
  /**
   * State of the agent's channel in words.
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
   * Since 12.
   */
  readonly DestChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the agent's channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestCallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the agent's channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestCallerIDName?: string | undefined
  /**
   * Number of the party that the agent's channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestConnectedLineNum?: string | undefined
  /**
   * Name of the party that the agent's channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestConnectedLineName?: string | undefined
  /**
   * Language of prompts on the agent's channel; empty for the server's default.
   * Since 13.2.
   */
  readonly DestLanguage?: string | undefined
  /**
   * Account that calls of the agent's channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly DestAccountCode?: string | undefined
  /**
   * Section of the dialplan that the agent's channel is in.
   * Since 12.
   */
  readonly DestContext?: string | undefined
  /**
   * Extension of the dialplan that the agent's channel is in.
   * Since 12.
   */
  readonly DestExten?: string | undefined
  /**
   * Step of that extension that the agent's channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly DestPriority?: number | undefined
  /**
   * Identifier of the agent's channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly DestUniqueid?: string | undefined
  /**
   * Identifier that the agent's channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly DestLinkedid?: string | undefined
  /**
   * Tenant that the agent's channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly DestTenantid?: string | undefined
  /**
   * A variable of the agent's channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly DestChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Interface of the queue member; in events of Asterisk 1.4 to 11.
   * Since 1.2; until 11.
   */
  readonly Member?: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 1.4.
   */
  readonly MemberName?: string | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
  /**
   * Time that the caller waited, or that callers wait on average in `QueueSummary`.
   * Unit: s.
   */
  readonly HoldTime: number | undefined
  /**
   * A channel variable as `name=value`.
   * Since 1.4; until 11.
   */
  readonly Variable?: { readonly [key: string]: string } | undefined
  /**
   * Length of the talk, or of talks on average for a whole queue.
   * Unit: s.
   */
  readonly TalkTime: number | undefined
  /**
   * What ended the call.
   * - `caller`: The caller hung up.
   * - `agent`: The member hung up.
   * - `transfer`: The call was transferred.
   */
  readonly Reason: 'caller' | 'agent' | 'transfer' | (string & {}) | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A queue member answered and is now talking with the caller.
 *
 * Up to 11 it is sent only where the queue has `eventwhencalled` in queues.conf; `Variable` only where that is `vars`.
 *
 * Since 1.2. Privileges: agent.
 *
 * Source: spec/events/AgentConnect.yaml
 */
export interface AgentConnectEvent extends CommonEvent {
  readonly name: 'AgentConnect'
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
   * Since 12.
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
   * Since 12.
   */
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Exten?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly Priority?: number | undefined
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
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Name of the agent's channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.
   */
  readonly DestChannel?: string | undefined
  /**
   * State of the agent's channel as a number.
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
   * Since 12.
   */
  readonly DestChannelState?: number | undefined
  /**
   * State of the agent's channel in words.
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
   * Since 12.
   */
  readonly DestChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the agent's channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestCallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the agent's channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestCallerIDName?: string | undefined
  /**
   * Number of the party that the agent's channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestConnectedLineNum?: string | undefined
  /**
   * Name of the party that the agent's channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestConnectedLineName?: string | undefined
  /**
   * Language of prompts on the agent's channel; empty for the server's default.
   * Since 13.2.
   */
  readonly DestLanguage?: string | undefined
  /**
   * Account that calls of the agent's channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly DestAccountCode?: string | undefined
  /**
   * Section of the dialplan that the agent's channel is in.
   * Since 12.
   */
  readonly DestContext?: string | undefined
  /**
   * Extension of the dialplan that the agent's channel is in.
   * Since 12.
   */
  readonly DestExten?: string | undefined
  /**
   * Step of that extension that the agent's channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly DestPriority?: number | undefined
  /**
   * Identifier of the agent's channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly DestUniqueid?: string | undefined
  /**
   * Identifier that the agent's channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly DestLinkedid?: string | undefined
  /**
   * Tenant that the agent's channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly DestTenantid?: string | undefined
  /**
   * A variable of the agent's channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly DestChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Interface of the queue member; in events of Asterisk 1.4 to 11.
   * Since 1.2; until 11.
   */
  readonly Member?: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 1.4.
   */
  readonly MemberName?: string | undefined
  /**
   * Time that callers wait on average, or that the caller waited in `AgentConnect` up to Asterisk 1.6.
   * Unit: s.
   * Since 1.2; until 10.
   */
  readonly Holdtime?: number | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
  /**
   * Time that the member was rung before answering.
   * Unit: s.
   * Since 11.
   */
  readonly RingTime?: number | undefined
  /**
   * Time that the caller waited, or that callers wait on average in `QueueSummary`.
   * Unit: s.
   * Since 11.
   */
  readonly HoldTime?: number | undefined
  /**
   * A channel variable as `name=value`.
   * Since 1.4; until 11.
   */
  readonly Variable?: { readonly [key: string]: string } | undefined
  /**
   * Channel that this one is talking to; empty when there is none.
   * No value: ``.
   * Since 1.4; until 11.
   */
  readonly BridgedChannel?: string | undefined
  /**
   * Time that the member was rung before answering; another spelling of `RingTime`.
   * Unit: s.
   * Since 1.6.2; until 10.
   */
  readonly Ringtime?: number | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A queue member refused the caller while an announcement to the member played.
 *
 * Up to 11 it is sent only where the queue has `eventwhencalled` in queues.conf; `Variable` only where that is `vars`.
 *
 * Since 1.2. Privileges: agent.
 *
 * Source: spec/events/AgentDump.yaml
 */
export interface AgentDumpEvent extends CommonEvent {
  readonly name: 'AgentDump'
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
   * Since 12.
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
   * Since 12.
   */
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Exten?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly Priority?: number | undefined
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
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Name of the agent's channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.
   */
  readonly DestChannel?: string | undefined
  /**
   * State of the agent's channel as a number.
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
   * Since 12.
   */
  readonly DestChannelState?: number | undefined
  /**
   * State of the agent's channel in words.
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
   * Since 12.
   */
  readonly DestChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the agent's channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestCallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the agent's channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestCallerIDName?: string | undefined
  /**
   * Number of the party that the agent's channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestConnectedLineNum?: string | undefined
  /**
   * Name of the party that the agent's channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestConnectedLineName?: string | undefined
  /**
   * Language of prompts on the agent's channel; empty for the server's default.
   * Since 13.2.
   */
  readonly DestLanguage?: string | undefined
  /**
   * Account that calls of the agent's channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly DestAccountCode?: string | undefined
  /**
   * Section of the dialplan that the agent's channel is in.
   * Since 12.
   */
  readonly DestContext?: string | undefined
  /**
   * Extension of the dialplan that the agent's channel is in.
   * Since 12.
   */
  readonly DestExten?: string | undefined
  /**
   * Step of that extension that the agent's channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly DestPriority?: number | undefined
  /**
   * Identifier of the agent's channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly DestUniqueid?: string | undefined
  /**
   * Identifier that the agent's channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly DestLinkedid?: string | undefined
  /**
   * Tenant that the agent's channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly DestTenantid?: string | undefined
  /**
   * A variable of the agent's channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly DestChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Interface of the queue member; in events of Asterisk 1.4 to 11.
   * Since 1.2; until 11.
   */
  readonly Member?: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 1.4.
   */
  readonly MemberName?: string | undefined
  /**
   * A channel variable as `name=value`.
   * Since 1.4; until 11.
   */
  readonly Variable?: { readonly [key: string]: string } | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A queue member was called and did not answer in time.
 *
 * Up to 11 it is sent only where the queue has `eventwhencalled` in queues.conf; `Variable` only where that is `vars`.
 *
 * Since 1.6.2. Privileges: agent.
 *
 * Source: spec/events/AgentRingNoAnswer.yaml
 */
export interface AgentRingNoAnswerEvent extends CommonEvent {
  readonly name: 'AgentRingNoAnswer'
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
   * Since 12.
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
   * Since 12.
   */
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Exten?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly Priority?: number | undefined
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
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Name of the agent's channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.
   */
  readonly DestChannel?: string | undefined
  /**
   * State of the agent's channel as a number.
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
   * Since 12.
   */
  readonly DestChannelState?: number | undefined
  /**
   * State of the agent's channel in words.
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
   * Since 12.
   */
  readonly DestChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the agent's channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestCallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the agent's channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestCallerIDName?: string | undefined
  /**
   * Number of the party that the agent's channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestConnectedLineNum?: string | undefined
  /**
   * Name of the party that the agent's channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly DestConnectedLineName?: string | undefined
  /**
   * Language of prompts on the agent's channel; empty for the server's default.
   * Since 13.2.
   */
  readonly DestLanguage?: string | undefined
  /**
   * Account that calls of the agent's channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly DestAccountCode?: string | undefined
  /**
   * Section of the dialplan that the agent's channel is in.
   * Since 12.
   */
  readonly DestContext?: string | undefined
  /**
   * Extension of the dialplan that the agent's channel is in.
   * Since 12.
   */
  readonly DestExten?: string | undefined
  /**
   * Step of that extension that the agent's channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly DestPriority?: number | undefined
  /**
   * Identifier of the agent's channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly DestUniqueid?: string | undefined
  /**
   * Identifier that the agent's channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly DestLinkedid?: string | undefined
  /**
   * Tenant that the agent's channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly DestTenantid?: string | undefined
  /**
   * A variable of the agent's channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly DestChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /** Name of the queue. */
  readonly Queue: string | undefined
  /** Display name of the queue member; its interface where it has none. */
  readonly MemberName: string | undefined
  /**
   * A channel variable as `name=value`.
   * Since 1.6.2; until 11.
   */
  readonly Variable?: { readonly [key: string]: string } | undefined
  /**
   * Interface of the queue member; in events of Asterisk 1.4 to 11.
   * Since 1.6.2; until 11.
   */
  readonly Member?: string | undefined
  /**
   * Time the member's device rang unanswered; another spelling of `RingTime`.
   * Unit: ms.
   * Since 1.6.2; until 10.
   */
  readonly Ringtime?: number | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
  /**
   * Time the member's device rang unanswered.
   * Unit: ms.
   * Since 11.
   */
  readonly RingTime?: number | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   */
  readonly Line: number | undefined
}

/**
 * A caller joined a queue.
 *
 * Since 1.0; until 11. Privileges: call.
 *
 * Source: spec/events/Join.yaml
 *
 * @deprecated Replaced by QueueCallerJoin in 12.
 */
export interface JoinEvent extends CommonEvent {
  readonly name: 'Join'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Place in the queue, from 1.
   * Minimum: 0.
   */
  readonly Position: number | undefined
  /**
   * Callers now waiting in the queue.
   * Minimum: 0.
   */
  readonly Count: number | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.0; until 1.4.
   */
  readonly CallerID?: string | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 1.6.2; until 11.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.2; until 11.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party at the other end.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5; until 11.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party at the other end; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5; until 11.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 1.4; until 11.
   */
  readonly Uniqueid?: string | undefined
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
 * A caller left a queue, for whatever reason.
 *
 * Since 1.0; until 11. Privileges: call.
 *
 * Source: spec/events/Leave.yaml
 *
 * @deprecated Replaced by QueueCallerLeave in 12.
 */
export interface LeaveEvent extends CommonEvent {
  readonly name: 'Leave'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Callers now waiting in the queue.
   * Minimum: 0.
   */
  readonly Count: number | undefined
  /**
   * Place in the queue, from 1.
   * Minimum: 0.
   * Since 1.8; until 11.
   */
  readonly Position?: number | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 1.4; until 11.
   */
  readonly Uniqueid?: string | undefined
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
 * A caller hung up before a queue member answered.
 *
 * Since 1.4. Privileges: agent.
 *
 * Source: spec/events/QueueCallerAbandon.yaml
 */
export interface QueueCallerAbandonEvent extends CommonEvent {
  readonly name: 'QueueCallerAbandon'
  /**
   * Name of the channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.
   */
  readonly Channel?: string | undefined
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
   * Since 12.
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
   * Since 12.
   */
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party that the channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Account that calls of the channel are charged to; empty where none is set.
   * Since 12.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Exten?: string | undefined
  /**
   * Step of that extension that the channel is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly Priority?: number | undefined
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
  /**
   * A variable of the channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Place in the queue, from 1.
   * Minimum: 0.
   */
  readonly Position: number | undefined
  /**
   * Place at which the caller entered the queue, from 1.
   * Minimum: 0.
   */
  readonly OriginalPosition: number | undefined
  /**
   * Time that the caller waited, or that callers wait on average in `QueueSummary`.
   * Unit: s.
   */
  readonly HoldTime: number | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A caller joined a queue.
 *
 * Since 12. Privileges: agent.
 *
 * Source: spec/events/QueueCallerJoin.yaml
 */
export interface QueueCallerJoinEvent extends CommonEvent {
  readonly name: 'QueueCallerJoin'
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
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Place in the queue, from 1.
   * Minimum: 0.
   */
  readonly Position: number | undefined
  /**
   * Callers now waiting in the queue.
   * Minimum: 0.
   */
  readonly Count: number | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A caller left a queue, for whatever reason.
 *
 * Since 12. Privileges: agent.
 *
 * Source: spec/events/QueueCallerLeave.yaml
 */
export interface QueueCallerLeaveEvent extends CommonEvent {
  readonly name: 'QueueCallerLeave'
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
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Callers now waiting in the queue.
   * Minimum: 0.
   */
  readonly Count: number | undefined
  /**
   * Place in the queue, from 1.
   * Minimum: 0.
   */
  readonly Position: number | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * One caller who waits in a queue; an item of the QueueStatus action.
 *
 * Since 1.0. Privileges: none; it only comes in the answer to QueueStatus.
 *
 * Source: spec/events/QueueEntry.yaml
 */
export interface QueueEntryEvent extends CommonEvent {
  readonly name: 'QueueEntry'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Place in the queue, from 1.
   * Minimum: 0.
   */
  readonly Position: number | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.0; until 1.4.
   */
  readonly CallerID?: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 1.6.2.
   */
  readonly Uniqueid?: string | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 1.6.2.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.2.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Number of the party at the other end.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5.
   */
  readonly ConnectedLineNum?: string | undefined
  /**
   * Name of the party at the other end; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 1.8.5.
   */
  readonly ConnectedLineName?: string | undefined
  /**
   * Time that the caller has waited so far.
   * Unit: s.
   */
  readonly Wait: number | undefined
  /**
   * Precedence of a waiting caller; higher ones are served first, 0 is usual.
   * Since 13.18, 14.7.
   */
  readonly Priority?: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
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
 * One member of a queue; an item of the QueueStatus action.
 *
 * Since 1.0. Privileges: none; it only comes in the answer to QueueStatus.
 *
 * Source: spec/events/QueueMember.yaml
 */
export interface QueueMemberEvent extends CommonEvent {
  readonly name: 'QueueMember'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Display name of the agent or of the queue member.
   * Since 1.4.
   */
  readonly Name?: string | undefined
  /** Interface that the queue rings for the member; newer events call it `Interface`. */
  readonly Location: string | undefined
  /**
   * Device whose state decides whether the member is free.
   * Since 11.
   */
  readonly StateInterface?: string | undefined
  /**
   * How the member came into the queue.
   * - `dynamic`: Added at run time, from the dialplan, the command line or an action.
   * - `realtime`: Taken from a realtime database.
   * - `static`: Listed in queues.conf.
   */
  readonly Membership: 'dynamic' | 'realtime' | 'static' | (string & {}) | undefined
  /**
   * Weight of the member; those with a lower one are called first.
   * Minimum: 0.
   */
  readonly Penalty: number | undefined
  /**
   * Calls that the member has answered since the counters were reset.
   * Minimum: 0.
   */
  readonly CallsTaken: number | undefined
  /**
   * When the member's last call ended; 0 before the first.
   * Unit: s.
   */
  readonly LastCall: number | undefined
  /**
   * Whether the member is talking with a caller of this queue; one release line has it under this name.
   * Since 11.22; until 11.
   */
  readonly IsInCall?: boolean | undefined
  /**
   * When the member was last paused; 0 for never.
   * Unit: s.
   * Since 14.
   */
  readonly LastPause?: number | undefined
  /**
   * When the member joined the queue.
   * Unit: s.
   * Since 16.23, 18.9, 19.1; not in 17.
   */
  readonly LoginTime?: number | undefined
  /**
   * Whether the member is in a call from this queue.
   * Since 13.8.
   */
  readonly InCall?: boolean | undefined
  /**
   * State of the member's device.
   * - `0`: Unknown.
   * - `1`: Not in use.
   * - `2`: In use.
   * - `3`: Busy.
   * - `4`: Invalid; there is no such device.
   * - `5`: Unavailable.
   * - `6`: Ringing.
   * - `7`: Ringing while in use.
   * - `8`: On hold.
   * Since 1.2.
   */
  readonly Status?: number | undefined
  /**
   * Whether the member is paused, so that no calls are sent to it.
   * Since 1.2.
   */
  readonly Paused?: boolean | undefined
  /**
   * Why the member is paused, as given with the pause; may be empty.
   * Since 13.8.
   */
  readonly PausedReason?: string | undefined
  /**
   * Rest that the member gets after each call; 0 leaves it to the queue.
   * Unit: s.
   * Since 16.3.
   */
  readonly Wrapuptime?: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
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
 * A member was added to a queue.
 *
 * Since 1.2. Privileges: agent.
 *
 * Source: spec/events/QueueMemberAdded.yaml
 */
export interface QueueMemberAddedEvent extends CommonEvent {
  readonly name: 'QueueMemberAdded'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Interface that the queue rings for the member; newer events call it `Interface`.
   * Since 1.2; until 11.
   */
  readonly Location?: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 1.4.
   */
  readonly MemberName?: string | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
  /**
   * Device whose state decides whether the member is free.
   * Since 11.
   */
  readonly StateInterface?: string | undefined
  /**
   * How the member came into the queue.
   * - `dynamic`: Added at run time, from the dialplan, the command line or an action.
   * - `realtime`: Taken from a realtime database.
   * - `static`: Listed in queues.conf.
   */
  readonly Membership: 'dynamic' | 'realtime' | 'static' | (string & {}) | undefined
  /**
   * Weight of the member; those with a lower one are called first.
   * Minimum: 0.
   */
  readonly Penalty: number | undefined
  /**
   * Calls that the member has answered since the counters were reset.
   * Minimum: 0.
   */
  readonly CallsTaken: number | undefined
  /**
   * When the member's last call ended; 0 before the first.
   * Unit: s.
   */
  readonly LastCall: number | undefined
  /**
   * When the member was last paused; 0 for never.
   * Unit: s.
   * Since 14.
   */
  readonly LastPause?: number | undefined
  /**
   * When the member joined the queue.
   * Unit: s.
   * Since 16.23, 18.9, 19.1; not in 17.
   */
  readonly LoginTime?: number | undefined
  /**
   * Whether the member is in a call from this queue.
   * Since 13.8.
   */
  readonly InCall?: boolean | undefined
  /**
   * State of the member's device.
   * - `0`: Unknown.
   * - `1`: Not in use.
   * - `2`: In use.
   * - `3`: Busy.
   * - `4`: Invalid; there is no such device.
   * - `5`: Unavailable.
   * - `6`: Ringing.
   * - `7`: Ringing while in use.
   * - `8`: On hold.
   */
  readonly Status: number | undefined
  /** Whether the member is paused, so that no calls are sent to it. */
  readonly Paused: boolean | undefined
  /**
   * Why the member is paused, as given with the pause; may be empty.
   * Since 13.8.
   */
  readonly PausedReason?: string | undefined
  /**
   * Whether the member is rung while in a call.
   * Since 12.
   */
  readonly Ringinuse?: boolean | undefined
  /**
   * Rest that the member gets after each call; 0 leaves it to the queue.
   * Unit: s.
   * Since 16.3.
   */
  readonly Wrapuptime?: number | undefined
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
 * A queue member was paused, or works again.
 *
 * The reason of the end of a pause is in `Reason` up to 17, nowhere in 18.0 to 18.20, 19, 20.0 to 20.5 and 21.0, and in `PausedReason` from 18.21, 20.6, 21.1 and 22 on.
 *
 * Since 12. Privileges: agent.
 *
 * Source: spec/events/QueueMemberPause.yaml
 */
export interface QueueMemberPauseEvent extends CommonEvent {
  readonly name: 'QueueMemberPause'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /** Display name of the queue member; its interface where it has none. */
  readonly MemberName: string | undefined
  /** Interface that the queue rings for the member. */
  readonly Interface: string | undefined
  /** Device whose state decides whether the member is free. */
  readonly StateInterface: string | undefined
  /**
   * How the member came into the queue.
   * - `dynamic`: Added at run time, from the dialplan, the command line or an action.
   * - `realtime`: Taken from a realtime database.
   * - `static`: Listed in queues.conf.
   */
  readonly Membership: 'dynamic' | 'realtime' | 'static' | (string & {}) | undefined
  /**
   * Weight of the member; those with a lower one are called first.
   * Minimum: 0.
   */
  readonly Penalty: number | undefined
  /**
   * Calls that the member has answered since the counters were reset.
   * Minimum: 0.
   */
  readonly CallsTaken: number | undefined
  /**
   * When the member's last call ended; 0 before the first.
   * Unit: s.
   */
  readonly LastCall: number | undefined
  /**
   * When the member was last paused; 0 for never.
   * Unit: s.
   * Since 14.
   */
  readonly LastPause?: number | undefined
  /**
   * When the member joined the queue.
   * Unit: s.
   * Since 16.23, 18.9, 19.1; not in 17.
   */
  readonly LoginTime?: number | undefined
  /**
   * Whether the member is in a call from this queue.
   * Since 13.8.
   */
  readonly InCall?: boolean | undefined
  /**
   * State of the member's device.
   * - `0`: Unknown.
   * - `1`: Not in use.
   * - `2`: In use.
   * - `3`: Busy.
   * - `4`: Invalid; there is no such device.
   * - `5`: Unavailable.
   * - `6`: Ringing.
   * - `7`: Ringing while in use.
   * - `8`: On hold.
   */
  readonly Status: number | undefined
  /** Whether the member is paused, so that no calls are sent to it. */
  readonly Paused: boolean | undefined
  /**
   * Why the member is paused, as given with the pause; may be empty.
   * Since 13.8.
   */
  readonly PausedReason?: string | undefined
  /** Whether the member is rung while in a call. */
  readonly Ringinuse: boolean | undefined
  /**
   * Rest that the member gets after each call; 0 leaves it to the queue.
   * Unit: s.
   * Since 16.3.
   */
  readonly Wrapuptime?: number | undefined
  /**
   * Why the member is paused or unpaused, as given by the one who did it.
   * Since 12; until 17.
   */
  readonly Reason?: string | undefined
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
 * A queue member was paused, or works again.
 *
 * Since 1.2; until 11. Privileges: agent.
 *
 * Source: spec/events/QueueMemberPaused.yaml
 *
 * @deprecated Replaced by QueueMemberPause in 12.
 */
export interface QueueMemberPausedEvent extends CommonEvent {
  readonly name: 'QueueMemberPaused'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /** Interface that the queue rings for the member; newer events call it `Interface`. */
  readonly Location: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 1.4; until 11.
   */
  readonly MemberName?: string | undefined
  /** Whether the member is paused, so that no calls are sent to it. */
  readonly Paused: boolean | undefined
  /**
   * Why the member is paused or unpaused, as given by the one who did it.
   * Since 1.6.2; until 11.
   */
  readonly Reason?: string | undefined
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
 * The penalty of a queue member changed.
 *
 * Since 1.6.2. Privileges: agent.
 *
 * Source: spec/events/QueueMemberPenalty.yaml
 */
export interface QueueMemberPenaltyEvent extends CommonEvent {
  readonly name: 'QueueMemberPenalty'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Interface that the queue rings for the member; newer events call it `Interface`.
   * Since 1.6.2; until 11.
   */
  readonly Location?: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 12.
   */
  readonly MemberName?: string | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
  /**
   * Device whose state decides whether the member is free.
   * Since 12.
   */
  readonly StateInterface?: string | undefined
  /**
   * How the member came into the queue.
   * - `dynamic`: Added at run time, from the dialplan, the command line or an action.
   * - `realtime`: Taken from a realtime database.
   * - `static`: Listed in queues.conf.
   * Since 12.
   */
  readonly Membership?: 'dynamic' | 'realtime' | 'static' | (string & {}) | undefined
  /**
   * Weight of the member; those with a lower one are called first.
   * Minimum: 0.
   */
  readonly Penalty: number | undefined
  /**
   * Calls that the member has answered since the counters were reset.
   * Minimum: 0.
   * Since 12.
   */
  readonly CallsTaken?: number | undefined
  /**
   * When the member's last call ended; 0 before the first.
   * Unit: s.
   * Since 12.
   */
  readonly LastCall?: number | undefined
  /**
   * When the member was last paused; 0 for never.
   * Unit: s.
   * Since 14.
   */
  readonly LastPause?: number | undefined
  /**
   * When the member joined the queue.
   * Unit: s.
   * Since 16.23, 18.9, 19.1; not in 17.
   */
  readonly LoginTime?: number | undefined
  /**
   * Whether the member is in a call from this queue.
   * Since 13.8.
   */
  readonly InCall?: boolean | undefined
  /**
   * State of the member's device.
   * - `0`: Unknown.
   * - `1`: Not in use.
   * - `2`: In use.
   * - `3`: Busy.
   * - `4`: Invalid; there is no such device.
   * - `5`: Unavailable.
   * - `6`: Ringing.
   * - `7`: Ringing while in use.
   * - `8`: On hold.
   * Since 12.
   */
  readonly Status?: number | undefined
  /**
   * Whether the member is paused, so that no calls are sent to it.
   * Since 12.
   */
  readonly Paused?: boolean | undefined
  /**
   * Why the member is paused, as given with the pause; may be empty.
   * Since 13.8.
   */
  readonly PausedReason?: string | undefined
  /**
   * Whether the member is rung while in a call.
   * Since 12.
   */
  readonly Ringinuse?: boolean | undefined
  /**
   * Rest that the member gets after each call; 0 leaves it to the queue.
   * Unit: s.
   * Since 16.3.
   */
  readonly Wrapuptime?: number | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * A member was removed from a queue.
 *
 * Since 1.2. Privileges: agent.
 *
 * Source: spec/events/QueueMemberRemoved.yaml
 */
export interface QueueMemberRemovedEvent extends CommonEvent {
  readonly name: 'QueueMemberRemoved'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Interface that the queue rings for the member; newer events call it `Interface`.
   * Since 1.2; until 11.
   */
  readonly Location?: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 1.4.
   */
  readonly MemberName?: string | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
  /**
   * Device whose state decides whether the member is free.
   * Since 12.
   */
  readonly StateInterface?: string | undefined
  /**
   * How the member came into the queue.
   * - `dynamic`: Added at run time, from the dialplan, the command line or an action.
   * - `realtime`: Taken from a realtime database.
   * - `static`: Listed in queues.conf.
   * Since 12.
   */
  readonly Membership?: 'dynamic' | 'realtime' | 'static' | (string & {}) | undefined
  /**
   * Weight of the member; those with a lower one are called first.
   * Minimum: 0.
   * Since 12.
   */
  readonly Penalty?: number | undefined
  /**
   * Calls that the member has answered since the counters were reset.
   * Minimum: 0.
   * Since 12.
   */
  readonly CallsTaken?: number | undefined
  /**
   * When the member's last call ended; 0 before the first.
   * Unit: s.
   * Since 12.
   */
  readonly LastCall?: number | undefined
  /**
   * When the member was last paused; 0 for never.
   * Unit: s.
   * Since 14.
   */
  readonly LastPause?: number | undefined
  /**
   * When the member joined the queue.
   * Unit: s.
   * Since 16.23, 18.9, 19.1; not in 17.
   */
  readonly LoginTime?: number | undefined
  /**
   * Whether the member is in a call from this queue.
   * Since 13.8.
   */
  readonly InCall?: boolean | undefined
  /**
   * State of the member's device.
   * - `0`: Unknown.
   * - `1`: Not in use.
   * - `2`: In use.
   * - `3`: Busy.
   * - `4`: Invalid; there is no such device.
   * - `5`: Unavailable.
   * - `6`: Ringing.
   * - `7`: Ringing while in use.
   * - `8`: On hold.
   * Since 12.
   */
  readonly Status?: number | undefined
  /**
   * Whether the member is paused, so that no calls are sent to it.
   * Since 12.
   */
  readonly Paused?: boolean | undefined
  /**
   * Why the member is paused, as given with the pause; may be empty.
   * Since 13.8.
   */
  readonly PausedReason?: string | undefined
  /**
   * Whether the member is rung while in a call.
   * Since 12.
   */
  readonly Ringinuse?: boolean | undefined
  /**
   * Rest that the member gets after each call; 0 leaves it to the queue.
   * Unit: s.
   * Since 16.3.
   */
  readonly Wrapuptime?: number | undefined
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
 * Whether a queue member is called during another call changed.
 *
 * Since 11. Privileges: agent.
 *
 * Source: spec/events/QueueMemberRinginuse.yaml
 */
export interface QueueMemberRinginuseEvent extends CommonEvent {
  readonly name: 'QueueMemberRinginuse'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Interface that the queue rings for the member; newer events call it `Interface`.
   * Since 11; until 11.
   */
  readonly Location?: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 12.
   */
  readonly MemberName?: string | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
  /**
   * Device whose state decides whether the member is free.
   * Since 12.
   */
  readonly StateInterface?: string | undefined
  /**
   * How the member came into the queue.
   * - `dynamic`: Added at run time, from the dialplan, the command line or an action.
   * - `realtime`: Taken from a realtime database.
   * - `static`: Listed in queues.conf.
   * Since 12.
   */
  readonly Membership?: 'dynamic' | 'realtime' | 'static' | (string & {}) | undefined
  /**
   * Weight of the member; those with a lower one are called first.
   * Minimum: 0.
   * Since 12.
   */
  readonly Penalty?: number | undefined
  /**
   * Calls that the member has answered since the counters were reset.
   * Minimum: 0.
   * Since 12.
   */
  readonly CallsTaken?: number | undefined
  /**
   * When the member's last call ended; 0 before the first.
   * Unit: s.
   * Since 12.
   */
  readonly LastCall?: number | undefined
  /**
   * When the member was last paused; 0 for never.
   * Unit: s.
   * Since 14.
   */
  readonly LastPause?: number | undefined
  /**
   * When the member joined the queue.
   * Unit: s.
   * Since 16.23, 18.9, 19.1; not in 17.
   */
  readonly LoginTime?: number | undefined
  /**
   * Whether the member is in a call from this queue.
   * Since 13.8.
   */
  readonly InCall?: boolean | undefined
  /**
   * State of the member's device.
   * - `0`: Unknown.
   * - `1`: Not in use.
   * - `2`: In use.
   * - `3`: Busy.
   * - `4`: Invalid; there is no such device.
   * - `5`: Unavailable.
   * - `6`: Ringing.
   * - `7`: Ringing while in use.
   * - `8`: On hold.
   * Since 12.
   */
  readonly Status?: number | undefined
  /**
   * Whether the member is paused, so that no calls are sent to it.
   * Since 12.
   */
  readonly Paused?: boolean | undefined
  /**
   * Why the member is paused, as given with the pause; may be empty.
   * Since 13.8.
   */
  readonly PausedReason?: string | undefined
  /** Whether the member is rung while in a call. */
  readonly Ringinuse: boolean | undefined
  /**
   * Rest that the member gets after each call; 0 leaves it to the queue.
   * Unit: s.
   * Since 16.3.
   */
  readonly Wrapuptime?: number | undefined
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
 * The device of a queue member changed its state, or the member's figures changed.
 *
 * Up to 11 it is not sent where the queue has `eventmemberstatus = no` in queues.conf.
 *
 * Since 1.2. Privileges: agent.
 *
 * Source: spec/events/QueueMemberStatus.yaml
 */
export interface QueueMemberStatusEvent extends CommonEvent {
  readonly name: 'QueueMemberStatus'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Interface that the queue rings for the member; newer events call it `Interface`.
   * Since 1.2; until 11.
   */
  readonly Location?: string | undefined
  /**
   * Display name of the queue member; its interface where it has none.
   * Since 1.4.
   */
  readonly MemberName?: string | undefined
  /**
   * Interface that the queue rings for the member.
   * Since 12.
   */
  readonly Interface?: string | undefined
  /**
   * Device whose state decides whether the member is free.
   * Since 11.
   */
  readonly StateInterface?: string | undefined
  /**
   * How the member came into the queue.
   * - `dynamic`: Added at run time, from the dialplan, the command line or an action.
   * - `realtime`: Taken from a realtime database.
   * - `static`: Listed in queues.conf.
   */
  readonly Membership: 'dynamic' | 'realtime' | 'static' | (string & {}) | undefined
  /**
   * Weight of the member; those with a lower one are called first.
   * Minimum: 0.
   */
  readonly Penalty: number | undefined
  /**
   * Calls that the member has answered since the counters were reset.
   * Minimum: 0.
   */
  readonly CallsTaken: number | undefined
  /**
   * When the member's last call ended; 0 before the first.
   * Unit: s.
   */
  readonly LastCall: number | undefined
  /**
   * When the member was last paused; 0 for never.
   * Unit: s.
   * Since 14.
   */
  readonly LastPause?: number | undefined
  /**
   * When the member joined the queue.
   * Unit: s.
   * Since 16.23, 18.9, 19.1; not in 17.
   */
  readonly LoginTime?: number | undefined
  /**
   * Whether the member is in a call from this queue.
   * Since 11.22, 13.8; not in 12.
   */
  readonly InCall?: boolean | undefined
  /**
   * State of the member's device.
   * - `0`: Unknown.
   * - `1`: Not in use.
   * - `2`: In use.
   * - `3`: Busy.
   * - `4`: Invalid; there is no such device.
   * - `5`: Unavailable.
   * - `6`: Ringing.
   * - `7`: Ringing while in use.
   * - `8`: On hold.
   */
  readonly Status: number | undefined
  /** Whether the member is paused, so that no calls are sent to it. */
  readonly Paused: boolean | undefined
  /**
   * Why the member is paused, as given with the pause; may be empty.
   * Since 13.8.
   */
  readonly PausedReason?: string | undefined
  /**
   * Whether the member is rung while in a call.
   * Since 12.
   */
  readonly Ringinuse?: boolean | undefined
  /**
   * Rest that the member gets after each call; 0 leaves it to the queue.
   * Unit: s.
   * Since 16.3.
   */
  readonly Wrapuptime?: number | undefined
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
 * One queue with its figures; an item of the QueueStatus action.
 *
 * Since 1.0. Privileges: none; it only comes in the answer to QueueStatus.
 *
 * Source: spec/events/QueueParams.yaml
 */
export interface QueueParamsEvent extends CommonEvent {
  readonly name: 'QueueParams'
  /**
   * Most callers that may wait at once; 0 for any number.
   * Minimum: 0.
   */
  readonly Max: number | undefined
  /**
   * Order in which members are rung.
   * - `ringall`: All at once.
   * - `roundrobin`: In turn, beginning with the one after the last that answered; up to Asterisk 1.4.
   * - `leastrecent`: The one whose last call ended longest ago.
   * - `fewestcalls`: The one who has taken the fewest calls.
   * - `random`: Anyone.
   * - `rrmemory`: In turn, remembering where the last round stopped.
   * - `linear`: In the order of the configuration, from the top each time.
   * - `wrandom`: Anyone, those with a lower penalty more often.
   * - `rrordered`: In turn with memory, in the order of the configuration.
   * Since 1.6.2.
   */
  readonly Strategy?: 'ringall' | 'roundrobin' | 'leastrecent' | 'fewestcalls' | 'random' | 'rrmemory' | 'linear' | 'wrandom' | 'rrordered' | (string & {}) | undefined
  /**
   * Callers now waiting.
   * Minimum: 0.
   */
  readonly Calls: number | undefined
  /**
   * Time that callers wait on average, or that the caller waited in `AgentConnect` up to Asterisk 1.6.
   * Unit: s.
   */
  readonly Holdtime: number | undefined
  /**
   * Length of the talk, or of talks on average for a whole queue.
   * Unit: s.
   * Since 1.6.2.
   */
  readonly TalkTime?: number | undefined
  /**
   * Calls answered since the counters were reset.
   * Minimum: 0.
   */
  readonly Completed: number | undefined
  /**
   * Callers who gave up since the counters were reset.
   * Minimum: 0.
   */
  readonly Abandoned: number | undefined
  /**
   * Share of answered calls that were answered within the service level.
   * Unit: %.
   * Minimum: 0.
   * Maximum: 100.
   */
  readonly ServicelevelPerf: number | undefined
  /**
   * Share of all calls, abandoned ones too, that were answered or given up within the service level.
   * Unit: %.
   * Minimum: 0.
   * Maximum: 100.
   * Since 15.
   */
  readonly ServicelevelPerf2?: number | undefined
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Time within which calls should be answered.
   * Unit: s.
   */
  readonly ServiceLevel: number | undefined
  /**
   * Precedence of the queue when a member serves several; higher first.
   * Since 1.2.
   */
  readonly Weight?: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
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
 * End of the list of queues, members and callers.
 *
 * Since 1.2. Privileges: none; it only comes in the answer to QueueStatus.
 *
 * Source: spec/events/QueueStatusComplete.yaml
 */
export interface QueueStatusCompleteEvent extends CommonEvent {
  readonly name: 'QueueStatusComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Place of a message in a list of events; there is none before Asterisk 1.6.
   * - `start`: The answer opens a list; its items follow as events.
   * - `Complete`: This event ends a list.
   * Since 13.2.
   */
  readonly EventList?: 'start' | 'Complete' | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Minimum: 0.
   * Since 13.2.
   */
  readonly ListItems?: number | undefined
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
 * The figures of one queue in short; an item of the QueueSummary action.
 *
 * Since 1.6.2. Privileges: none; it only comes in the answer to QueueSummary.
 *
 * Source: spec/events/QueueSummary.yaml
 */
export interface QueueSummaryEvent extends CommonEvent {
  readonly name: 'QueueSummary'
  /** Name of the queue. */
  readonly Queue: string | undefined
  /**
   * Members who could take calls.
   * Minimum: 0.
   */
  readonly LoggedIn: number | undefined
  /**
   * Members who could take a call right now.
   * Minimum: 0.
   */
  readonly Available: number | undefined
  /**
   * Callers now waiting.
   * Minimum: 0.
   */
  readonly Callers: number | undefined
  /**
   * Time that the caller waited, or that callers wait on average in `QueueSummary`.
   * Unit: s.
   */
  readonly HoldTime: number | undefined
  /**
   * Length of the talk, or of talks on average for a whole queue.
   * Unit: s.
   */
  readonly TalkTime: number | undefined
  /**
   * Time that the caller who has waited longest has waited so far.
   * Unit: s.
   */
  readonly LongestHoldTime: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * End of the list of the QueueSummary action.
 *
 * Since 1.6.2. Privileges: none; it only comes in the answer to QueueSummary.
 *
 * Source: spec/events/QueueSummaryComplete.yaml
 */
export interface QueueSummaryCompleteEvent extends CommonEvent {
  readonly name: 'QueueSummaryComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Place of a message in a list of events; there is none before Asterisk 1.6.
   * - `start`: The answer opens a list; its items follow as events.
   * - `Complete`: This event ends a list.
   * Since 13.2.
   */
  readonly EventList?: 'start' | 'Complete' | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Minimum: 0.
   * Since 13.2.
   */
  readonly ListItems?: number | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   */
  readonly Line: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}
