// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * One channel that is being hung up; an item of the Hangup action with a pattern.
 *
 * Since 11. Privileges: none; it only comes in the answer to Hangup, PJSIPHangup.
 *
 * Source: spec/events/ChannelHungup.yaml
 */
export interface ChannelHungupEvent extends CommonEvent {
  readonly name: 'ChannelHungup'
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
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
 * End of the list of channels that the Hangup action ended.
 *
 * Since 11. Privileges: none; it only comes in the answer to Hangup, PJSIPHangup.
 *
 * Source: spec/events/ChannelsHungupListComplete.yaml
 */
export interface ChannelsHungupListCompleteEvent extends CommonEvent {
  readonly name: 'ChannelsHungupListComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Place of a message in a list of events; there is none before Asterisk 1.6.
   * - `start`: The answer opens a list; its items follow as events.
   * - `Complete`: This event ends a list.
   */
  readonly EventList: 'start' | 'Complete' | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Minimum: 0.
   */
  readonly ListItems: number | undefined
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
 * Someone begins to talk on a channel where the dialplan asked to watch for that.
 *
 * Since 12.4. Privileges: call.
 *
 * Source: spec/events/ChannelTalkingStart.yaml
 */
export interface ChannelTalkingStartEvent extends CommonEvent {
  readonly name: 'ChannelTalkingStart'
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
 * Someone stopped talking on a channel where the dialplan asked to watch for that.
 *
 * Since 12.4. Privileges: call.
 *
 * Source: spec/events/ChannelTalkingStop.yaml
 */
export interface ChannelTalkingStopEvent extends CommonEvent {
  readonly name: 'ChannelTalkingStop'
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
   * Length of the talking that has just ended.
   * Unit: ms.
   */
  readonly Duration: number | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A channel begins to listen in on another.
 *
 * Since 1.6.2. Privileges: call.
 *
 * Source: spec/events/ChanSpyStart.yaml
 */
export interface ChanSpyStartEvent extends CommonEvent {
  readonly name: 'ChanSpyStart'
  /** Channel that listens in. */
  readonly SpyerChannel: string | undefined
  /**
   * State of the channel that listens as a number.
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
  readonly SpyerChannelState?: number | undefined
  /**
   * State of the channel that listens in words.
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
  readonly SpyerChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel that listens.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly SpyerCallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel that listens; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly SpyerCallerIDName?: string | undefined
  /**
   * Number of the party that the channel that listens is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly SpyerConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel that listens is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly SpyerConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel that listens; empty for the server's default.
   * Since 13.2.
   */
  readonly SpyerLanguage?: string | undefined
  /**
   * Account that calls of the channel that listens are charged to; empty where none is set.
   * Since 12.
   */
  readonly SpyerAccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel that listens is in.
   * Since 12.
   */
  readonly SpyerContext?: string | undefined
  /**
   * Extension of the dialplan that the channel that listens is in.
   * Since 12.
   */
  readonly SpyerExten?: string | undefined
  /**
   * Step of that extension that the channel that listens is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly SpyerPriority?: number | undefined
  /**
   * Identifier of the channel that listens for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly SpyerUniqueid?: string | undefined
  /**
   * Identifier that the channel that listens shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly SpyerLinkedid?: string | undefined
  /**
   * Tenant that the channel that listens belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly SpyerTenantid?: string | undefined
  /**
   * A variable of the channel that listens that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly SpyerChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * State of the channel listened in on as a number.
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
  readonly SpyeeChannelState?: number | undefined
  /**
   * State of the channel listened in on in words.
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
  readonly SpyeeChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel listened in on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly SpyeeCallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel listened in on; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly SpyeeCallerIDName?: string | undefined
  /**
   * Number of the party that the channel listened in on is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly SpyeeConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel listened in on is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly SpyeeConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel listened in on; empty for the server's default.
   * Since 13.2.
   */
  readonly SpyeeLanguage?: string | undefined
  /**
   * Account that calls of the channel listened in on are charged to; empty where none is set.
   * Since 12.
   */
  readonly SpyeeAccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel listened in on is in.
   * Since 12.
   */
  readonly SpyeeContext?: string | undefined
  /**
   * Extension of the dialplan that the channel listened in on is in.
   * Since 12.
   */
  readonly SpyeeExten?: string | undefined
  /**
   * Step of that extension that the channel listened in on is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly SpyeePriority?: number | undefined
  /**
   * Identifier of the channel listened in on for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly SpyeeUniqueid?: string | undefined
  /**
   * Identifier that the channel listened in on shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly SpyeeLinkedid?: string | undefined
  /**
   * Tenant that the channel listened in on belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly SpyeeTenantid?: string | undefined
  /**
   * A variable of the channel listened in on that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly SpyeeChanVariable?: { readonly [key: string]: string } | undefined
  /** Channel that is listened in on. */
  readonly SpyeeChannel: string | undefined
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
 * A channel stopped listening in on another.
 *
 * Since 1.6.2. Privileges: call.
 *
 * Source: spec/events/ChanSpyStop.yaml
 */
export interface ChanSpyStopEvent extends CommonEvent {
  readonly name: 'ChanSpyStop'
  /**
   * Channel that listens in.
   * No value: `none`.
   * Since 12.
   */
  readonly SpyerChannel?: string | undefined
  /**
   * State of the channel that listens as a number.
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
  readonly SpyerChannelState?: number | undefined
  /**
   * State of the channel that listens in words.
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
  readonly SpyerChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel that listens.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly SpyerCallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel that listens; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly SpyerCallerIDName?: string | undefined
  /**
   * Number of the party that the channel that listens is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly SpyerConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel that listens is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly SpyerConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel that listens; empty for the server's default.
   * Since 13.2.
   */
  readonly SpyerLanguage?: string | undefined
  /**
   * Account that calls of the channel that listens are charged to; empty where none is set.
   * Since 12.
   */
  readonly SpyerAccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel that listens is in.
   * Since 12.
   */
  readonly SpyerContext?: string | undefined
  /**
   * Extension of the dialplan that the channel that listens is in.
   * Since 12.
   */
  readonly SpyerExten?: string | undefined
  /**
   * Step of that extension that the channel that listens is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly SpyerPriority?: number | undefined
  /**
   * Identifier of the channel that listens for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly SpyerUniqueid?: string | undefined
  /**
   * Identifier that the channel that listens shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly SpyerLinkedid?: string | undefined
  /**
   * Tenant that the channel that listens belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly SpyerTenantid?: string | undefined
  /**
   * A variable of the channel that listens that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly SpyerChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * State of the channel listened in on as a number.
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
   * Since 16.16, 18.2, 19; not in 17.
   */
  readonly SpyeeChannelState?: number | undefined
  /**
   * State of the channel listened in on in words.
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
   * Since 16.16, 18.2, 19; not in 17.
   */
  readonly SpyeeChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel listened in on.
   * No value: `<unknown>`, `unknown`.
   * Since 16.16, 18.2, 19; not in 17.
   */
  readonly SpyeeCallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel listened in on; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 16.16, 18.2, 19; not in 17.
   */
  readonly SpyeeCallerIDName?: string | undefined
  /**
   * Number of the party that the channel listened in on is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 16.16, 18.2, 19; not in 17.
   */
  readonly SpyeeConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel listened in on is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 16.16, 18.2, 19; not in 17.
   */
  readonly SpyeeConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel listened in on; empty for the server's default.
   * Since 16.16, 18.2, 19; not in 17.
   */
  readonly SpyeeLanguage?: string | undefined
  /**
   * Account that calls of the channel listened in on are charged to; empty where none is set.
   * Since 16.16, 18.2, 19; not in 17.
   */
  readonly SpyeeAccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel listened in on is in.
   * Since 16.16, 18.2, 19; not in 17.
   */
  readonly SpyeeContext?: string | undefined
  /**
   * Extension of the dialplan that the channel listened in on is in.
   * Since 16.16, 18.2, 19; not in 17.
   */
  readonly SpyeeExten?: string | undefined
  /**
   * Step of that extension that the channel listened in on is at.
   * Minimum: -1.
   * Since 16.16, 18.2, 19; not in 17.
   */
  readonly SpyeePriority?: number | undefined
  /**
   * Identifier of the channel listened in on for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 16.16, 18.2, 19; not in 17.
   */
  readonly SpyeeUniqueid?: string | undefined
  /**
   * Identifier that the channel listened in on shares with all others of its call, as a rule that of the first.
   * Since 16.16, 18.2, 19; not in 17.
   */
  readonly SpyeeLinkedid?: string | undefined
  /**
   * Tenant that the channel listened in on belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly SpyeeTenantid?: string | undefined
  /**
   * A variable of the channel listened in on that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 16.16, 18.2, 19; not in 17.
   */
  readonly SpyeeChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Channel that is listened in on.
   * Since 1.6.2, 16.16, 18.2; not in 12, 13, 14, 15, 17.
   */
  readonly SpyeeChannel?: string | undefined
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
 * One channel; an item of the CoreShowChannels action.
 *
 * Since 1.6.2. Privileges: none; it only comes in the answer to CoreShowChannels.
 *
 * Source: spec/events/CoreShowChannel.yaml
 */
export interface CoreShowChannelEvent extends CommonEvent {
  readonly name: 'CoreShowChannel'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel; another spelling of `Uniqueid`.
   * No value: `<unknown>`.
   * Since 1.6.2; until 11.
   */
  readonly UniqueID?: string | undefined
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
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
  /**
   * Extension of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Exten?: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly Uniqueid?: string | undefined
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
  /** Account that the call is charged to; empty where none is set. */
  readonly AccountCode: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /**
   * Extension of the dialplan that is being run or called; other events call it `Exten`.
   * Since 1.6.2; until 11.
   */
  readonly Extension?: string | undefined
  /**
   * Step of the dialplan.
   * Minimum: -1.
   */
  readonly Priority: number | undefined
  /**
   * Bridge that the channel is in; empty when it is in none.
   * No value: ``.
   * Since 12.7.
   */
  readonly BridgeId?: string | undefined
  /**
   * Dialplan application that runs or is to run.
   * Since 1.6.2, 12.7.
   */
  readonly Application: string | undefined
  /**
   * Arguments of the application that runs.
   * Since 1.6.2, 12.7.
   */
  readonly ApplicationData: string | undefined
  /**
   * Caller's number; another spelling of `CallerIDNum`.
   * No value: `<unknown>`.
   * Since 1.6.2; until 11.
   */
  readonly CallerIDnum?: string | undefined
  /**
   * Caller's name; another spelling of `CallerIDName`.
   * No value: `<unknown>`.
   * Since 1.8.5; until 11.
   */
  readonly CallerIDname?: string | undefined
  /**
   * Age of the channel.
   * Since 1.6.2, 12.7.
   */
  readonly Duration: string | undefined
  /**
   * Channel that this one is talking to; empty when there is none.
   * No value: ``.
   * Since 1.6.2; until 11.
   */
  readonly BridgedChannel?: string | undefined
  /**
   * Identifier of the channel that this one is talking to.
   * No value: ``.
   * Since 1.6.2; until 11.
   */
  readonly BridgedUniqueID?: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   */
  readonly Line: number | undefined
}

/**
 * A channel that talks with the one asked for; an item of the CoreShowChannelMap action.
 *
 * Since 18.19, 20.4; not in 19. Privileges: none; it only comes in the answer to CoreShowChannelMap.
 *
 * Source: spec/events/CoreShowChannelMap.yaml
 */
export interface CoreShowChannelMapEvent extends CommonEvent {
  readonly name: 'CoreShowChannelMap'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Channel that was asked for.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /** A channel that shares a bridge with the one asked for; also over several bridges. */
  readonly ConnectedChannel: string | undefined
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
 * End of the list of channels that a channel talks with.
 *
 * Since 18.19, 20.4; not in 19. Privileges: none; it only comes in the answer to CoreShowChannelMap.
 *
 * Source: spec/events/CoreShowChannelMapComplete.yaml
 */
export interface CoreShowChannelMapCompleteEvent extends CommonEvent {
  readonly name: 'CoreShowChannelMapComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Place of a message in a list of events; there is none before Asterisk 1.6.
   * - `start`: The answer opens a list; its items follow as events.
   * - `Complete`: This event ends a list.
   */
  readonly EventList: 'start' | 'Complete' | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Minimum: 0.
   */
  readonly ListItems: number | undefined
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
 * End of the list of channels.
 *
 * Since 1.6.2. Privileges: none; it only comes in the answer to CoreShowChannels.
 *
 * Source: spec/events/CoreShowChannelsComplete.yaml
 */
export interface CoreShowChannelsCompleteEvent extends CommonEvent {
  readonly name: 'CoreShowChannelsComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Place of a message in a list of events; there is none before Asterisk 1.6.
   * - `start`: The answer opens a list; its items follow as events.
   * - `Complete`: This event ends a list.
   */
  readonly EventList: 'start' | 'Complete' | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Minimum: 0.
   */
  readonly ListItems: number | undefined
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
 * One channel calls another.
 *
 * From 1.6.2 on, `SubEvent` distinguishes the beginning (`Begin`) from the end (`End`); before, only the beginning is reported.
 *
 * Since 1.2; until 11. Privileges: call.
 *
 * Source: spec/events/Dial.yaml
 *
 * @deprecated Replaced by DialBegin in 12. DialEnd took the place of `SubEvent: End`.
 */
export interface DialEvent extends CommonEvent {
  readonly name: 'Dial'
  /**
   * Channel of the caller.
   * Since 1.2; until 1.4.
   */
  readonly Source?: string | undefined
  /**
   * Which part of dialling this reports.
   * - `Begin`: Dialling began.
   * - `End`: Dialling ended.
   * Since 1.6.2; until 11.
   */
  readonly SubEvent?: 'Begin' | 'End' | (string & {}) | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   * Since 1.6.2; until 11.
   */
  readonly Channel?: string | undefined
  /** Channel that is being dialled. */
  readonly Destination: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.2; until 1.4.
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
   */
  readonly CallerIDName: string | undefined
  /**
   * Identifier of the caller's channel.
   * Since 1.2; until 1.4.
   */
  readonly SrcUniqueID?: string | undefined
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
   * Identifier of the channel; another spelling of `Uniqueid`.
   * No value: `<unknown>`.
   * Since 1.6.2; until 11.
   */
  readonly UniqueID?: string | undefined
  /** Identifier of the channel that is being dialled. */
  readonly DestUniqueID: string | undefined
  /**
   * What is being dialled, as technology and resource.
   * Since 1.6.2; until 11.
   */
  readonly Dialstring?: string | undefined
  /**
   * State or result of dialling.
   * - `RINGING`: It rings.
   * - `PROCEEDING`: The far end is working on the call.
   * - `PROGRESS`: There may be early media.
   * - `ABORT`: The caller hung up or the server gave up before an answer.
   * - `ANSWER`: It was answered.
   * - `BUSY`: It was busy.
   * - `CANCEL`: The caller hung up before an answer.
   * - `CHANUNAVAIL`: The channel was not available.
   * - `CONGESTION`: The network or the device refused the call.
   * - `CONTINUE`: After the called party hung up, the caller continues in the dialplan.
   * - `GOTO`: The caller was sent elsewhere in the dialplan.
   * - `NOANSWER`: Not answered in time.
   * No value: `unknown`.
   * Since 1.6.2; until 11.
   */
  readonly DialStatus?: 'RINGING' | 'PROCEEDING' | 'PROGRESS' | 'ABORT' | 'ANSWER' | 'BUSY' | 'CANCEL' | 'CHANUNAVAIL' | 'CONGESTION' | 'CONTINUE' | 'GOTO' | 'NOANSWER' | (string & {}) | undefined
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
 * A dial attempt begins.
 *
 * The headers without prefix are the caller's; they are missing where the server itself originated the call.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/DialBegin.yaml
 */
export interface DialBeginEvent extends CommonEvent {
  readonly name: 'DialBegin'
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
   * Name of the called channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly DestChannel: string | undefined
  /**
   * State of the called channel as a number.
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
  readonly DestChannelState: number | undefined
  /**
   * State of the called channel in words.
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
  readonly DestChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the called channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly DestCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the called channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly DestCallerIDName: string | undefined
  /**
   * Number of the party that the called channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly DestConnectedLineNum: string | undefined
  /**
   * Name of the party that the called channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly DestConnectedLineName: string | undefined
  /**
   * Language of prompts on the called channel; empty for the server's default.
   * Since 13.2.
   */
  readonly DestLanguage?: string | undefined
  /** Account that calls of the called channel are charged to; empty where none is set. */
  readonly DestAccountCode: string | undefined
  /** Section of the dialplan that the called channel is in. */
  readonly DestContext: string | undefined
  /** Extension of the dialplan that the called channel is in. */
  readonly DestExten: string | undefined
  /**
   * Step of that extension that the called channel is at.
   * Minimum: -1.
   */
  readonly DestPriority: number | undefined
  /**
   * Identifier of the called channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly DestUniqueid: string | undefined
  /**
   * Identifier that the called channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly DestLinkedid?: string | undefined
  /**
   * Tenant that the called channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly DestTenantid?: string | undefined
  /** A variable of the called channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly DestChanVariable: { readonly [key: string]: string } | undefined
  /**
   * What is being dialled, without the technology.
   * No value: `unknown`.
   */
  readonly DialString: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A dial attempt ended, with an answer or without.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/DialEnd.yaml
 */
export interface DialEndEvent extends CommonEvent {
  readonly name: 'DialEnd'
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
   * Name of the called channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly DestChannel: string | undefined
  /**
   * State of the called channel as a number.
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
  readonly DestChannelState: number | undefined
  /**
   * State of the called channel in words.
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
  readonly DestChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the called channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly DestCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the called channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly DestCallerIDName: string | undefined
  /**
   * Number of the party that the called channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly DestConnectedLineNum: string | undefined
  /**
   * Name of the party that the called channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly DestConnectedLineName: string | undefined
  /**
   * Language of prompts on the called channel; empty for the server's default.
   * Since 13.2.
   */
  readonly DestLanguage?: string | undefined
  /** Account that calls of the called channel are charged to; empty where none is set. */
  readonly DestAccountCode: string | undefined
  /** Section of the dialplan that the called channel is in. */
  readonly DestContext: string | undefined
  /** Extension of the dialplan that the called channel is in. */
  readonly DestExten: string | undefined
  /**
   * Step of that extension that the called channel is at.
   * Minimum: -1.
   */
  readonly DestPriority: number | undefined
  /**
   * Identifier of the called channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly DestUniqueid: string | undefined
  /**
   * Identifier that the called channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly DestLinkedid?: string | undefined
  /**
   * Tenant that the called channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly DestTenantid?: string | undefined
  /** A variable of the called channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly DestChanVariable: { readonly [key: string]: string } | undefined
  /**
   * State or result of dialling.
   * - `RINGING`: It rings.
   * - `PROCEEDING`: The far end is working on the call.
   * - `PROGRESS`: There may be early media.
   * - `ABORT`: The caller hung up or the server gave up before an answer.
   * - `ANSWER`: It was answered.
   * - `BUSY`: It was busy.
   * - `CANCEL`: The caller hung up before an answer.
   * - `CHANUNAVAIL`: The channel was not available.
   * - `CONGESTION`: The network or the device refused the call.
   * - `CONTINUE`: After the called party hung up, the caller continues in the dialplan.
   * - `GOTO`: The caller was sent elsewhere in the dialplan.
   * - `NOANSWER`: Not answered in time.
   * No value: `unknown`.
   */
  readonly DialStatus: 'RINGING' | 'PROCEEDING' | 'PROGRESS' | 'ABORT' | 'ANSWER' | 'BUSY' | 'CANCEL' | 'CHANUNAVAIL' | 'CONGESTION' | 'CONTINUE' | 'GOTO' | 'NOANSWER' | (string & {}) | undefined
  /**
   * Where the called party sends the call on to, as `extension\@context`.
   * Since 13.
   */
  readonly Forward?: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A dial attempt reached a new state short of its end.
 *
 * Since 14. Privileges: call.
 *
 * Source: spec/events/DialState.yaml
 */
export interface DialStateEvent extends CommonEvent {
  readonly name: 'DialState'
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
   * Name of the called channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly DestChannel: string | undefined
  /**
   * State of the called channel as a number.
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
  readonly DestChannelState: number | undefined
  /**
   * State of the called channel in words.
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
  readonly DestChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the called channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly DestCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the called channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly DestCallerIDName: string | undefined
  /**
   * Number of the party that the called channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly DestConnectedLineNum: string | undefined
  /**
   * Name of the party that the called channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly DestConnectedLineName: string | undefined
  /** Language of prompts on the called channel; empty for the server's default. */
  readonly DestLanguage: string | undefined
  /** Account that calls of the called channel are charged to; empty where none is set. */
  readonly DestAccountCode: string | undefined
  /** Section of the dialplan that the called channel is in. */
  readonly DestContext: string | undefined
  /** Extension of the dialplan that the called channel is in. */
  readonly DestExten: string | undefined
  /**
   * Step of that extension that the called channel is at.
   * Minimum: -1.
   */
  readonly DestPriority: number | undefined
  /**
   * Identifier of the called channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly DestUniqueid: string | undefined
  /** Identifier that the called channel shares with all others of its call, as a rule that of the first. */
  readonly DestLinkedid: string | undefined
  /**
   * Tenant that the called channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly DestTenantid?: string | undefined
  /** A variable of the called channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly DestChanVariable: { readonly [key: string]: string } | undefined
  /**
   * State or result of dialling.
   * - `RINGING`: It rings.
   * - `PROCEEDING`: The far end is working on the call.
   * - `PROGRESS`: There may be early media.
   * - `ABORT`: The caller hung up or the server gave up before an answer.
   * - `ANSWER`: It was answered.
   * - `BUSY`: It was busy.
   * - `CANCEL`: The caller hung up before an answer.
   * - `CHANUNAVAIL`: The channel was not available.
   * - `CONGESTION`: The network or the device refused the call.
   * - `CONTINUE`: After the called party hung up, the caller continues in the dialplan.
   * - `GOTO`: The caller was sent elsewhere in the dialplan.
   * - `NOANSWER`: Not answered in time.
   * No value: `unknown`.
   */
  readonly DialStatus: 'RINGING' | 'PROCEEDING' | 'PROGRESS' | 'ABORT' | 'ANSWER' | 'BUSY' | 'CANCEL' | 'CHANUNAVAIL' | 'CONGESTION' | 'CONTINUE' | 'GOTO' | 'NOANSWER' | (string & {}) | undefined
  /** Where the called party sends the call on to, as `extension\@context`. */
  readonly Forward: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A touch tone began or ended on a channel, received or sent.
 *
 * DTMFBegin and DTMFEnd take its place.
 *
 * Since 1.6.2; until 11. Privileges: dtmf.
 *
 * Source: spec/events/DTMF.yaml
 *
 * @deprecated Replaced by DTMFBegin in 12.
 */
export interface DTMFEvent extends CommonEvent {
  readonly name: 'DTMF'
  /**
   * Which way the tone goes.
   * - `Sent`: From the server to the far end of the channel.
   * - `Received`: From the far end of the channel to the server.
   */
  readonly Direction: 'Sent' | 'Received' | (string & {}) | undefined
  /** Whether the tone begins. */
  readonly Begin: boolean | undefined
  /** Whether the tone has ended. */
  readonly End: boolean | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /** Touch tone that is sent or was received. */
  readonly Digit: string | undefined
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
 * A digit begins on a channel, received or sent.
 *
 * Since 12. Privileges: dtmf.
 *
 * Source: spec/events/DTMFBegin.yaml
 */
export interface DTMFBeginEvent extends CommonEvent {
  readonly name: 'DTMFBegin'
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
  /** Touch tone that is sent or was received. */
  readonly Digit: string | undefined
  /**
   * Which way the tone goes.
   * - `Sent`: From the server to the far end of the channel.
   * - `Received`: From the far end of the channel to the server.
   */
  readonly Direction: 'Sent' | 'Received' | (string & {}) | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A digit ended on a channel, received or sent.
 *
 * Since 12. Privileges: dtmf.
 *
 * Source: spec/events/DTMFEnd.yaml
 */
export interface DTMFEndEvent extends CommonEvent {
  readonly name: 'DTMFEnd'
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
  /** Touch tone that is sent or was received. */
  readonly Digit: string | undefined
  /**
   * Length of the tone.
   * Unit: ms.
   */
  readonly DurationMs: number | undefined
  /**
   * Which way the tone goes.
   * - `Sent`: From the server to the far end of the channel.
   * - `Received`: From the far end of the channel to the server.
   */
  readonly Direction: 'Sent' | 'Received' | (string & {}) | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A channel sent a flash, a short press of the hook.
 *
 * Since 16.19, 18.5; not in 17. Privileges: call.
 *
 * Source: spec/events/Flash.yaml
 */
export interface FlashEvent extends CommonEvent {
  readonly name: 'Flash'
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
 * A channel is gone.
 *
 * In 1.0 and in some cases up to 10, a channel whose call was taken over by another hangs up with fewer headers.
 *
 * Since 1.0. Privileges: call.
 *
 * Source: spec/events/Hangup.yaml
 */
export interface HangupEvent extends CommonEvent {
  readonly name: 'Hangup'
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
   * Language of prompts on the channel; empty for the server's default.
   * Since 13.2.
   */
  readonly Language?: string | undefined
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
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 1.6.2.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.6.2.
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
   * Account that the call is charged to; empty where none is set.
   * Since 11.
   */
  readonly AccountCode?: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Why the channel was hung up, as a Q.850 code; 0 when none was given.
   * Minimum: 0.
   * - `0`: No cause was given.
   * - `1`: The number is not allocated.
   * - `2`: No route to the transit network.
   * - `3`: No route to the destination.
   * - `5`: The prefix of the number is wrong.
   * - `6`: The channel is unacceptable.
   * - `7`: The call was delivered on a channel that is already in use.
   * - `8`: A more important call took the channel.
   * - `14`: The number has moved to another network.
   * - `16`: A party hung up as usual.
   * - `17`: The user is busy.
   * - `18`: The user did not respond.
   * - `19`: The user was alerted and did not answer.
   * - `20`: The subscriber is absent.
   * - `21`: The call was rejected.
   * - `22`: The number has changed.
   * - `23`: The call was redirected.
   * - `26`: The call was answered by another party that was also alerted.
   * - `27`: The destination is out of order.
   * - `28`: The number is incomplete or malformed.
   * - `29`: A requested facility was rejected.
   * - `30`: An answer to a question about state.
   * - `31`: Ended as usual, nothing more is known.
   * - `34`: No circuit is free.
   * - `38`: The network is out of order.
   * - `41`: A temporary failure.
   * - `42`: The switch is congested.
   * - `43`: A part of the call setup was thrown away.
   * - `44`: The requested circuit is not free.
   * - `50`: The facility is not subscribed to.
   * - `52`: Outgoing calls are barred.
   * - `54`: Incoming calls are barred.
   * - `57`: The bearer capability is not allowed.
   * - `58`: The bearer capability is not available now.
   * - `65`: The bearer capability is not implemented.
   * - `66`: The channel type is not implemented.
   * - `69`: The facility is not implemented.
   * - `81`: The reference to the call is not valid.
   * - `88`: The destination cannot handle such a call.
   * - `95`: A message was not valid.
   * - `96`: A message lacked a mandatory element.
   * - `97`: A message of a kind that does not exist.
   * - `98`: A message that is not valid in the state of the call.
   * - `99`: A message had an element that does not exist.
   * - `100`: A message had an element with wrong contents.
   * - `101`: A message came in the wrong state of the call.
   * - `102`: A timer ran out.
   * - `103`: A mandatory element had the wrong length.
   * - `111`: A protocol error.
   * - `127`: Interworking: the cause is not known.
   */
  readonly Cause: number | undefined
  /**
   * Name of the hang-up cause in words.
   * Since 1.2.
   */
  readonly 'Cause-txt'?: string | undefined
  /**
   * Cause as the channel's technology gave it, such as a SIP status code.
   * Since 20.17, 22.7, 23.1; not in 21.
   */
  readonly TechCause?: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A hangup handler was taken off a channel.
 *
 * Since 11. Privileges: dialplan.
 *
 * Source: spec/events/HangupHandlerPop.yaml
 */
export interface HangupHandlerPopEvent extends CommonEvent {
  readonly name: 'HangupHandlerPop'
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
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /** Place of the hangup handler in the dialplan, as context,extension,priority, with arguments in parentheses. */
  readonly Handler: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A hangup handler was added to a channel.
 *
 * Since 11. Privileges: dialplan.
 *
 * Source: spec/events/HangupHandlerPush.yaml
 */
export interface HangupHandlerPushEvent extends CommonEvent {
  readonly name: 'HangupHandlerPush'
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
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /** Place of the hangup handler in the dialplan, as context,extension,priority, with arguments in parentheses. */
  readonly Handler: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A hangup handler of a channel that has hung up is about to run.
 *
 * Since 11. Privileges: dialplan.
 *
 * Source: spec/events/HangupHandlerRun.yaml
 */
export interface HangupHandlerRunEvent extends CommonEvent {
  readonly name: 'HangupHandlerRun'
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
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /** Place of the hangup handler in the dialplan, as context,extension,priority, with arguments in parentheses. */
  readonly Handler: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * The other side asked for the end of a channel.
 *
 * Since 10. Privileges: call.
 *
 * Source: spec/events/HangupRequest.yaml
 */
export interface HangupRequestEvent extends CommonEvent {
  readonly name: 'HangupRequest'
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
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Why the channel was hung up, as a Q.850 code; 0 when none was given.
   * Minimum: 0.
   * - `0`: No cause was given.
   * - `1`: The number is not allocated.
   * - `2`: No route to the transit network.
   * - `3`: No route to the destination.
   * - `5`: The prefix of the number is wrong.
   * - `6`: The channel is unacceptable.
   * - `7`: The call was delivered on a channel that is already in use.
   * - `8`: A more important call took the channel.
   * - `14`: The number has moved to another network.
   * - `16`: A party hung up as usual.
   * - `17`: The user is busy.
   * - `18`: The user did not respond.
   * - `19`: The user was alerted and did not answer.
   * - `20`: The subscriber is absent.
   * - `21`: The call was rejected.
   * - `22`: The number has changed.
   * - `23`: The call was redirected.
   * - `26`: The call was answered by another party that was also alerted.
   * - `27`: The destination is out of order.
   * - `28`: The number is incomplete or malformed.
   * - `29`: A requested facility was rejected.
   * - `30`: An answer to a question about state.
   * - `31`: Ended as usual, nothing more is known.
   * - `34`: No circuit is free.
   * - `38`: The network is out of order.
   * - `41`: A temporary failure.
   * - `42`: The switch is congested.
   * - `43`: A part of the call setup was thrown away.
   * - `44`: The requested circuit is not free.
   * - `50`: The facility is not subscribed to.
   * - `52`: Outgoing calls are barred.
   * - `54`: Incoming calls are barred.
   * - `57`: The bearer capability is not allowed.
   * - `58`: The bearer capability is not available now.
   * - `65`: The bearer capability is not implemented.
   * - `66`: The channel type is not implemented.
   * - `69`: The facility is not implemented.
   * - `81`: The reference to the call is not valid.
   * - `88`: The destination cannot handle such a call.
   * - `95`: A message was not valid.
   * - `96`: A message lacked a mandatory element.
   * - `97`: A message of a kind that does not exist.
   * - `98`: A message that is not valid in the state of the call.
   * - `99`: A message had an element that does not exist.
   * - `100`: A message had an element with wrong contents.
   * - `101`: A message came in the wrong state of the call.
   * - `102`: A timer ran out.
   * - `103`: A mandatory element had the wrong length.
   * - `111`: A protocol error.
   * - `127`: Interworking: the cause is not known.
   */
  readonly Cause: number | undefined
  /**
   * Cause as the channel's technology gave it, such as a SIP status code.
   * Since 20.17, 22.7, 23.1; not in 21.
   */
  readonly TechCause?: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A channel was put on hold.
 *
 * From 1.6.2 to 11 the same event also reports that the hold is over: `Status` says which.
 *
 * Since 1.2. Privileges: call.
 *
 * Source: spec/events/Hold.yaml
 */
export interface HoldEvent extends CommonEvent {
  readonly name: 'Hold'
  /**
   * Whether the channel is now on hold.
   * Since 1.6.2; until 11.
   */
  readonly Status?: boolean | undefined
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
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Class of music on hold that is suggested to the held party.
   * Since 12.
   */
  readonly MusicClass?: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A channel takes the place of another, as in a transfer.
 *
 * Since 1.6.2; until 11. Privileges: call.
 *
 * Source: spec/events/Masquerade.yaml
 */
export interface MasqueradeEvent extends CommonEvent {
  readonly name: 'Masquerade'
  /** Channel that takes the place of the other and whose own place is given up. */
  readonly Clone: string | undefined
  /**
   * State of that channel.
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
  readonly CloneState: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /** Channel whose place is taken. */
  readonly Original: string | undefined
  /**
   * State of that channel.
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
  readonly OriginalState: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
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
 * A Bluetooth telephone or headset connected or went away.
 *
 * Since 1.8. Privileges: system.
 *
 * Source: spec/events/MobileStatus.yaml
 */
export interface MobileStatusEvent extends CommonEvent {
  readonly name: 'MobileStatus'
  /**
   * What became of the Bluetooth device.
   * - `Connect`: It connected.
   * - `Disconnect`: It is gone.
   */
  readonly Status: 'Connect' | 'Disconnect' | (string & {}) | undefined
  /** Name of the device in chan_mobile.conf. */
  readonly Device: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
  /** A channel variable that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * Music on hold begins on a channel.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/MusicOnHoldStart.yaml
 */
export interface MusicOnHoldStartEvent extends CommonEvent {
  readonly name: 'MusicOnHoldStart'
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
  /** Class of music on hold that is played. */
  readonly Class: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * Music on hold ends on a channel.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/MusicOnHoldStop.yaml
 */
export interface MusicOnHoldStopEvent extends CommonEvent {
  readonly name: 'MusicOnHoldStop'
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
 * The account code of a channel changed.
 *
 * Since 1.6.2. Privileges: call.
 *
 * Source: spec/events/NewAccountCode.yaml
 */
export interface NewAccountCodeEvent extends CommonEvent {
  readonly name: 'NewAccountCode'
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
  /** Account that the call is charged to; empty where none is set. */
  readonly AccountCode: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /** Account before the change. */
  readonly OldAccountCode: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   */
  readonly Line: number | undefined
}

/**
 * The caller ID of a channel changed.
 *
 * Since 1.6.2. Privileges: call.
 *
 * Source: spec/events/NewCallerid\@1.6.2.yaml
 */
export interface NewCalleridEvent extends CommonEvent {
  readonly name: 'NewCallerid'
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
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly CallerIDName: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /** Whether the caller's number may be shown and who vouches for it: number and name in events, the name alone in `SIPshowpeer`. */
  readonly 'CID-CallingPres': string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   */
  readonly Line: number | undefined
}

/**
 * The caller ID of a channel was set.
 *
 * Since 1.0; until 1.4. Privileges: call.
 *
 * Source: spec/events/Newcallerid.yaml
 *
 * @deprecated Replaced by NewCallerid in 1.6.2.
 */
export interface NewcalleridEvent extends CommonEvent {
  readonly name: 'Newcallerid'
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   */
  readonly CallerID: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.2; until 1.4.
   */
  readonly CallerIDName?: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Whether the caller's number may be shown and who vouches for it: number and name in events, the name alone in `SIPshowpeer`.
   * Since 1.2; until 1.4.
   */
  readonly 'CID-CallingPres'?: string | undefined
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
 * A channel was created.
 *
 * Since 1.0. Privileges: call.
 *
 * Source: spec/events/Newchannel.yaml
 */
export interface NewchannelEvent extends CommonEvent {
  readonly name: 'Newchannel'
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
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
   * Since 1.0; until 1.4.
   */
  readonly State?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.0; until 1.2.
   */
  readonly CallerID?: string | undefined
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
   * Since 1.6.2.
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
   * Since 1.6.2.
   */
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 1.4.
   */
  readonly CallerIDNum?: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 1.2.
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
   * Account that the call is charged to; empty where none is set.
   * Since 1.6.2.
   */
  readonly AccountCode?: string | undefined
  /**
   * Section of the dialplan.
   * Since 1.6.2.
   */
  readonly Context?: string | undefined
  /**
   * Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space.
   * Since 1.6.2.
   */
  readonly Exten?: string | undefined
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
 * A channel learned who is at its other end, or that changed.
 *
 * Since 13.1. Privileges: call.
 *
 * Source: spec/events/NewConnectedLine.yaml
 */
export interface NewConnectedLineEvent extends CommonEvent {
  readonly name: 'NewConnectedLine'
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
  /**
   * Identifier that the channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
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
 * A channel starts the next step of the dialplan.
 *
 * `AppData` is sent as it is: a line break in it breaks the message.
 *
 * Since 1.0. Privileges: call (from 1.0), dialplan (from 1.6.2), call (from 12), dialplan (from 16).
 *
 * Source: spec/events/Newexten.yaml
 */
export interface NewextenEvent extends CommonEvent {
  readonly name: 'Newexten'
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
   */
  readonly Uniqueid: string | undefined
  /** Extension of the dialplan that is being run or called; other events call it `Exten`. */
  readonly Extension: string | undefined
  /** Dialplan application that runs or is to run. */
  readonly Application: string | undefined
  /**
   * Arguments of the application, as expanded.
   * No value: `(NULL)`.
   */
  readonly AppData: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A channel changed its state, from ringing to up for instance.
 *
 * Since 1.0. Privileges: call.
 *
 * Source: spec/events/Newstate.yaml
 */
export interface NewstateEvent extends CommonEvent {
  readonly name: 'Newstate'
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
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
   * Since 1.0; until 1.4.
   */
  readonly State?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.0; until 1.4.
   */
  readonly CallerID?: string | undefined
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
   * Since 1.6.2.
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
   * Since 1.6.2.
   */
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
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
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * An asynchronous Originate of an old release failed; OriginateResponse took its place.
 *
 * Since 1.0; until 1.2. Privileges: call.
 *
 * Source: spec/events/OriginateFailure.yaml
 *
 * @deprecated Replaced by OriginateResponse in 1.4.
 */
export interface OriginateFailureEvent extends CommonEvent {
  readonly name: 'OriginateFailure'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** What was called. */
  readonly Channel: string | undefined
  /** Context that the call was for; empty or `(null)` for an application. */
  readonly Context: string | undefined
  /** Extension that the call was for; empty or `(null)` for an application. */
  readonly Exten: string | undefined
  /**
   * Last thing that happened on the originated channel, as a control frame's number.
   * Minimum: 0.
   * - `0`: There is no such channel, or the call could not be made.
   * - `1`: It was hung up.
   * - `2`: The local side was ringing.
   * - `3`: The far end was ringing.
   * - `4`: It was answered.
   * - `5`: It was busy.
   * - `8`: The network was congested.
   * Since 1.2; until 1.2.
   */
  readonly Reason?: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<null>`.
   * Since 1.2; until 1.2.
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
 * How an asynchronous Originate ended.
 *
 * An event though it carries `Response`. It goes to every session that reads the `call` class, with the ActionID of the session that sent Originate.
 *
 * Of a call that failed, Uniqueid is the ChannelId that was asked for, else `<unknown>` (seen in 16 and 22); `<null>` in 1.4.
 *
 * A call that is hung up by an action while it rings fails with Reason 0 in Asterisk 16 and 22.
 *
 * Since 1.4. Privileges: call.
 *
 * Source: spec/events/OriginateResponse.yaml
 */
export interface OriginateResponseEvent extends CommonEvent {
  readonly name: 'OriginateResponse'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * How an originated call ended.
   * - `Success`: The call was answered.
   * - `Failure`: It was not.
   */
  readonly Response: 'Success' | 'Failure' | (string & {}) | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /** Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space. */
  readonly Exten: string | undefined
  /**
   * Dialplan application that runs or is to run.
   * Since 11.22, 13.8; not in 12.
   */
  readonly Application?: string | undefined
  /**
   * Arguments for the application.
   * Since 11.22, 13.8; not in 12.
   */
  readonly Data?: string | undefined
  /**
   * Last thing that happened on the originated channel, as a control frame's number.
   * Minimum: 0.
   * - `0`: There is no such channel, or the call could not be made.
   * - `1`: It was hung up.
   * - `2`: The local side was ringing.
   * - `3`: The far end was ringing.
   * - `4`: It was answered.
   * - `5`: It was busy.
   * - `8`: The network was congested.
   */
  readonly Reason: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Caller's number; later releases call it `CallerIDNum`.
   * No value: `<unknown>`, `<Unknown>`, `unknown`, `unknown <>`.
   * Since 1.4; until 1.4.
   */
  readonly CallerID?: string | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly CallerIDName: string | undefined
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
 * An asynchronous Originate of an old release was answered; OriginateResponse took its place.
 *
 * Since 1.0; until 1.2. Privileges: call.
 *
 * Source: spec/events/OriginateSuccess.yaml
 *
 * @deprecated Replaced by OriginateResponse in 1.4.
 */
export interface OriginateSuccessEvent extends CommonEvent {
  readonly name: 'OriginateSuccess'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** What was called. */
  readonly Channel: string | undefined
  /** Context that the call was for; empty or `(null)` for an application. */
  readonly Context: string | undefined
  /** Extension that the call was for; empty or `(null)` for an application. */
  readonly Exten: string | undefined
  /**
   * Last thing that happened on the originated channel, as a control frame's number.
   * Minimum: 0.
   * - `0`: There is no such channel, or the call could not be made.
   * - `1`: It was hung up.
   * - `2`: The local side was ringing.
   * - `3`: The far end was ringing.
   * - `4`: It was answered.
   * - `5`: It was busy.
   * - `8`: The network was congested.
   * Since 1.2; until 1.2.
   */
  readonly Reason?: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<null>`.
   * Since 1.2; until 1.2.
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
 * A channel picked up a call that was ringing at another.
 *
 * Since 1.8. Privileges: call.
 *
 * Source: spec/events/Pickup.yaml
 */
export interface PickupEvent extends CommonEvent {
  readonly name: 'Pickup'
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
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly Uniqueid?: string | undefined
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
   * State of the channel that was ringing as a number.
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
  readonly TargetChannelState?: number | undefined
  /**
   * State of the channel that was ringing in words.
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
  readonly TargetChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel that was ringing.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly TargetCallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the channel that was ringing; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly TargetCallerIDName?: string | undefined
  /**
   * Number of the party that the channel that was ringing is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly TargetConnectedLineNum?: string | undefined
  /**
   * Name of the party that the channel that was ringing is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly TargetConnectedLineName?: string | undefined
  /**
   * Language of prompts on the channel that was ringing; empty for the server's default.
   * Since 13.2.
   */
  readonly TargetLanguage?: string | undefined
  /**
   * Account that calls of the channel that was ringing are charged to; empty where none is set.
   * Since 12.
   */
  readonly TargetAccountCode?: string | undefined
  /**
   * Section of the dialplan that the channel that was ringing is in.
   * Since 12.
   */
  readonly TargetContext?: string | undefined
  /**
   * Extension of the dialplan that the channel that was ringing is in.
   * Since 12.
   */
  readonly TargetExten?: string | undefined
  /**
   * Step of that extension that the channel that was ringing is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly TargetPriority?: number | undefined
  /**
   * Unique id of that channel.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly TargetUniqueid?: string | undefined
  /**
   * Identifier that the channel that was ringing shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly TargetLinkedid?: string | undefined
  /**
   * Tenant that the channel that was ringing belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly TargetTenantid?: string | undefined
  /**
   * A variable of the channel that was ringing that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly TargetChanVariable?: { readonly [key: string]: string } | undefined
  /** Channel that was ringing and whose call was picked up. */
  readonly TargetChannel: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * A channel changed its name, mostly while a transfer put another in its place.
 *
 * Since 1.0. Privileges: call.
 *
 * Source: spec/events/Rename.yaml
 */
export interface RenameEvent extends CommonEvent {
  readonly name: 'Rename'
  /**
   * Name of the channel until now.
   * Since 1.0; until 1.4.
   */
  readonly Oldname?: string | undefined
  /**
   * Name of the channel.
   * No value: `none`.
   * Since 1.6.2.
   */
  readonly Channel?: string | undefined
  /** Name of the channel from now on. */
  readonly Newname: string | undefined
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
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * The server itself asked for the end of a channel.
 *
 * Since 10. Privileges: call.
 *
 * Source: spec/events/SoftHangupRequest.yaml
 */
export interface SoftHangupRequestEvent extends CommonEvent {
  readonly name: 'SoftHangupRequest'
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
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Cause of the hangup request, as a flag of the server's own; no Q.850 code, though 16 is one as well.
   * Minimum: 0.
   * - `1`: The device, or the server for a reason of its own.
   * - `2`: No party; the channel continues elsewhere in the dialplan.
   * - `4`: The server is stopping.
   * - `8`: The time that the channel was given is over.
   * - `16`: Its dialplan has come to the end, or the module that runs it leaves.
   * - `32`: Another party, such as a command or another call.
   * - `64`: No party; the channel leaves its bridge, up to Asterisk 11.
   */
  readonly Cause: number | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * One channel with its details; an item of the Status action.
 *
 * Though an item of a list, it carries a `Privilege` header.
 *
 * `Variable` occurs once for each variable that the action asked for; its value is sent raw, line breaks included.
 *
 * Since 1.0. Privileges: none; it only comes in the answer to Status.
 *
 * Source: spec/events/Status.yaml
 */
export interface StatusEvent extends CommonEvent {
  readonly name: 'Status'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
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
   * Since 1.6.2.
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
   * Since 1.6.2.
   */
  readonly ChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   * Since 1.4.
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
   * Extension of the dialplan that the channel is in.
   * Since 12.
   */
  readonly Exten?: string | undefined
  /**
   * Tenant that the channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly Tenantid?: string | undefined
  /**
   * Language of prompts on the channel; empty for the server's default.
   * Since 14.
   */
  readonly Language?: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12; not in 13.
   */
  readonly ChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Account that the call is charged to; another spelling of `AccountCode`.
   * Since 1.6.2, 12.4; until 13.
   */
  readonly Accountcode?: string | undefined
  /**
   * Account that the call is charged to; empty where none is set.
   * Since 12; not in 13.
   */
  readonly AccountCode?: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /**
   * Extension of the dialplan that is being run or called; other events call it `Exten`.
   * Since 1.0; until 11.
   */
  readonly Extension?: string | undefined
  /**
   * Step of the dialplan.
   * Minimum: -1.
   */
  readonly Priority: number | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /**
   * Identifier that all channels of one call share, as a rule that of the first.
   * Since 12.
   */
  readonly Linkedid?: string | undefined
  /**
   * Technology of the channel.
   * Since 12.
   */
  readonly Type?: string | undefined
  /**
   * Number that was dialled.
   * Since 12.
   */
  readonly DNID?: string | undefined
  /**
   * Number of the party at the other end as it is shown, after all changes.
   * No value: `<unknown>`.
   * Since 12.
   */
  readonly EffectiveConnectedLineNum?: string | undefined
  /**
   * Name of the party at the other end as it is shown, after all changes.
   * No value: `<unknown>`.
   * Since 12.
   */
  readonly EffectiveConnectedLineName?: string | undefined
  /**
   * When the channel will be hung up by its limit, a point in time in spite of the name; 0 when there is no limit.
   * Unit: s.
   * Since 12.
   */
  readonly TimeToHangup?: number | undefined
  /**
   * Bridge that the channel is in; another spelling of `BridgeId`.
   * No value: ``.
   * Since 12.
   */
  readonly BridgeID?: string | undefined
  /**
   * Dialplan application that runs or is to run.
   * Since 12.
   */
  readonly Application?: string | undefined
  /**
   * Arguments for the application.
   * Since 12.
   */
  readonly Data?: string | undefined
  /**
   * Formats that the channel can take without conversion.
   * Since 12.
   */
  readonly Nativeformats?: string | undefined
  /**
   * Format in which the server reads from the channel.
   * Since 12.
   */
  readonly Readformat?: string | undefined
  /**
   * Steps of conversion between what the channel sends and what the server reads.
   * Since 12.
   */
  readonly Readtrans?: string | undefined
  /**
   * Format in which the server writes to the channel.
   * Since 12.
   */
  readonly Writeformat?: string | undefined
  /**
   * Steps of conversion between what the server writes and what the channel takes.
   * Since 12.
   */
  readonly Writetrans?: string | undefined
  /**
   * Call groups that the peer or channel belongs to; in `Status` a bit mask, as one decimal number.
   * Since 12.
   */
  readonly Callgroup?: string | undefined
  /**
   * Call groups whose calls the peer or channel may pick up; in `Status` a bit mask, as one decimal number.
   * Since 12.
   */
  readonly Pickupgroup?: string | undefined
  /**
   * Time since the channel's call record began.
   * Unit: s.
   */
  readonly Seconds: number | undefined
  /**
   * Channel that this one is talking to; empty when there is none.
   * No value: ``.
   * Since 1.6.2; until 11.
   */
  readonly BridgedChannel?: string | undefined
  /**
   * Identifier of the channel that this one is talking to; another spelling of `BridgedUniqueID`.
   * No value: ``.
   * Since 1.6.2; until 11.
   */
  readonly BridgedUniqueid?: string | undefined
  /**
   * A channel variable as `name=value`.
   * Since 1.6.2.
   */
  readonly Variable?: { readonly [key: string]: string } | undefined
  /**
   * Account that the call is charged to.
   * Since 1.0; until 11.
   */
  readonly Account?: string | undefined
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
   * Since 1.0; until 11.
   */
  readonly State?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Channel that this one is talking to; there only while it is bridged.
   * Since 1.0; until 1.4.
   */
  readonly Link?: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * End of the list of the Status action.
 *
 * Since 1.0. Privileges: none; it only comes in the answer to Status.
 *
 * Source: spec/events/StatusComplete.yaml
 */
export interface StatusCompleteEvent extends CommonEvent {
  readonly name: 'StatusComplete'
  /**
   * Number of items in the list that ends here; older name of `ListItems`.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Items?: number | undefined
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
 * A channel on hold was taken back.
 *
 * From 1.6.2 to 11, `Hold` with `Status: Off` reports this.
 *
 * Since 1.2; not in 1.6.2, 1.8, 10, 11. Privileges: call.
 *
 * Source: spec/events/Unhold.yaml
 */
export interface UnholdEvent extends CommonEvent {
  readonly name: 'Unhold'
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
 * A variable of a channel, or a global one, was set.
 *
 * For a global variable `Channel` and `Uniqueid` read `none` and the other headers of the channel are missing.
 *
 * Since 1.6.2. Privileges: dialplan.
 *
 * Source: spec/events/VarSet.yaml
 */
export interface VarSetEvent extends CommonEvent {
  readonly name: 'VarSet'
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
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly Uniqueid: string | undefined
  /** Name of a channel variable, a global variable, or a dialplan function with its arguments. */
  readonly Variable: string | undefined
  /** Value of a variable; C-escaped from Asterisk 12 on. */
  readonly Value: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   */
  readonly Line: number | undefined
}

/**
 * A channel sent a wink, a short off-hook signal of the trunk.
 *
 * Since 16.24, 18.10, 19.2; not in 17. Privileges: call.
 *
 * Source: spec/events/Wink.yaml
 */
export interface WinkEvent extends CommonEvent {
  readonly name: 'Wink'
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
