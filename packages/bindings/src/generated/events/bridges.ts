// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * A transfer was made after speaking with its target, or failed.
 *
 * Which of the groups of headers are there depends on the kind of transfer; `DestType` names it.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/AttendedTransfer.yaml
 */
export interface AttendedTransferEvent extends CommonEvent {
  readonly name: 'AttendedTransfer'
  /**
   * How the transfer went.
   * - `Success`: It was done.
   * - `Fail`: It failed.
   * - `Invalid`: There is no such target.
   * - `Not Permitted`: The channel may not be transferred.
   */
  readonly Result: 'Success' | 'Fail' | 'Invalid' | 'Not Permitted' | (string & {}) | undefined
  /**
   * Name of the transferer's first channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly OrigTransfererChannel: string | undefined
  /**
   * State of the transferer's first channel as a number.
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
  readonly OrigTransfererChannelState: number | undefined
  /**
   * State of the transferer's first channel in words.
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
  readonly OrigTransfererChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the transferer's first channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly OrigTransfererCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the transferer's first channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly OrigTransfererCallerIDName: string | undefined
  /**
   * Number of the party that the transferer's first channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly OrigTransfererConnectedLineNum: string | undefined
  /**
   * Name of the party that the transferer's first channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly OrigTransfererConnectedLineName: string | undefined
  /**
   * Language of prompts on the transferer's first channel; empty for the server's default.
   * Since 13.2.
   */
  readonly OrigTransfererLanguage?: string | undefined
  /** Account that calls of the transferer's first channel are charged to; empty where none is set. */
  readonly OrigTransfererAccountCode: string | undefined
  /** Section of the dialplan that the transferer's first channel is in. */
  readonly OrigTransfererContext: string | undefined
  /** Extension of the dialplan that the transferer's first channel is in. */
  readonly OrigTransfererExten: string | undefined
  /**
   * Step of that extension that the transferer's first channel is at.
   * Minimum: -1.
   */
  readonly OrigTransfererPriority: number | undefined
  /**
   * Identifier of the transferer's first channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly OrigTransfererUniqueid: string | undefined
  /**
   * Identifier that the transferer's first channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly OrigTransfererLinkedid?: string | undefined
  /**
   * Tenant that the transferer's first channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly OrigTransfererTenantid?: string | undefined
  /** A variable of the transferer's first channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly OrigTransfererChanVariable: { readonly [key: string]: string } | undefined
  /** Identifier of the first channel's bridge for its whole life. */
  readonly OrigBridgeUniqueid: string | undefined
  /**
   * What the first channel's bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   */
  readonly OrigBridgeType: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the first channel's bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  readonly OrigBridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the first channel's bridge, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly OrigBridgeCreator: string | undefined
  /**
   * Name that its creator gave to the first channel's bridge; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly OrigBridgeName: string | undefined
  /**
   * How many channels the first channel's bridge joins at that moment.
   * Minimum: 0.
   */
  readonly OrigBridgeNumChannels: number | undefined
  /**
   * Whose video the first channel's bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly OrigBridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the first channel's bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly OrigBridgeVideoSource?: string | undefined
  /**
   * Name of the transferer's second channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly SecondTransfererChannel: string | undefined
  /**
   * State of the transferer's second channel as a number.
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
  readonly SecondTransfererChannelState: number | undefined
  /**
   * State of the transferer's second channel in words.
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
  readonly SecondTransfererChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the transferer's second channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly SecondTransfererCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the transferer's second channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly SecondTransfererCallerIDName: string | undefined
  /**
   * Number of the party that the transferer's second channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly SecondTransfererConnectedLineNum: string | undefined
  /**
   * Name of the party that the transferer's second channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly SecondTransfererConnectedLineName: string | undefined
  /**
   * Language of prompts on the transferer's second channel; empty for the server's default.
   * Since 13.2.
   */
  readonly SecondTransfererLanguage?: string | undefined
  /** Account that calls of the transferer's second channel are charged to; empty where none is set. */
  readonly SecondTransfererAccountCode: string | undefined
  /** Section of the dialplan that the transferer's second channel is in. */
  readonly SecondTransfererContext: string | undefined
  /** Extension of the dialplan that the transferer's second channel is in. */
  readonly SecondTransfererExten: string | undefined
  /**
   * Step of that extension that the transferer's second channel is at.
   * Minimum: -1.
   */
  readonly SecondTransfererPriority: number | undefined
  /**
   * Identifier of the transferer's second channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly SecondTransfererUniqueid: string | undefined
  /**
   * Identifier that the transferer's second channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly SecondTransfererLinkedid?: string | undefined
  /**
   * Tenant that the transferer's second channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly SecondTransfererTenantid?: string | undefined
  /** A variable of the transferer's second channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly SecondTransfererChanVariable: { readonly [key: string]: string } | undefined
  /** Identifier of the second channel's bridge for its whole life. */
  readonly SecondBridgeUniqueid: string | undefined
  /**
   * What the second channel's bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   */
  readonly SecondBridgeType: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the second channel's bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  readonly SecondBridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the second channel's bridge, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly SecondBridgeCreator: string | undefined
  /**
   * Name that its creator gave to the second channel's bridge; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly SecondBridgeName: string | undefined
  /**
   * How many channels the second channel's bridge joins at that moment.
   * Minimum: 0.
   */
  readonly SecondBridgeNumChannels: number | undefined
  /**
   * Whose video the second channel's bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly SecondBridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the second channel's bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly SecondBridgeVideoSource?: string | undefined
  /**
   * Name of the Local channel's first half: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly LocalOneChannel: string | undefined
  /**
   * State of the Local channel's first half as a number.
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
  readonly LocalOneChannelState: number | undefined
  /**
   * State of the Local channel's first half in words.
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
  readonly LocalOneChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the Local channel's first half.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalOneCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the Local channel's first half; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly LocalOneCallerIDName: string | undefined
  /**
   * Number of the party that the Local channel's first half is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalOneConnectedLineNum: string | undefined
  /**
   * Name of the party that the Local channel's first half is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalOneConnectedLineName: string | undefined
  /**
   * Language of prompts on the Local channel's first half; empty for the server's default.
   * Since 13.2.
   */
  readonly LocalOneLanguage?: string | undefined
  /** Account that calls of the Local channel's first half are charged to; empty where none is set. */
  readonly LocalOneAccountCode: string | undefined
  /** Section of the dialplan that the Local channel's first half is in. */
  readonly LocalOneContext: string | undefined
  /** Extension of the dialplan that the Local channel's first half is in. */
  readonly LocalOneExten: string | undefined
  /**
   * Step of that extension that the Local channel's first half is at.
   * Minimum: -1.
   */
  readonly LocalOnePriority: number | undefined
  /**
   * Identifier of the Local channel's first half for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly LocalOneUniqueid: string | undefined
  /**
   * Identifier that the Local channel's first half shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly LocalOneLinkedid?: string | undefined
  /**
   * Tenant that the Local channel's first half belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly LocalOneTenantid?: string | undefined
  /** A variable of the Local channel's first half that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly LocalOneChanVariable: { readonly [key: string]: string } | undefined
  /**
   * Name of the Local channel's second half: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly LocalTwoChannel: string | undefined
  /**
   * State of the Local channel's second half as a number.
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
  readonly LocalTwoChannelState: number | undefined
  /**
   * State of the Local channel's second half in words.
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
  readonly LocalTwoChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the Local channel's second half.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalTwoCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the Local channel's second half; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly LocalTwoCallerIDName: string | undefined
  /**
   * Number of the party that the Local channel's second half is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalTwoConnectedLineNum: string | undefined
  /**
   * Name of the party that the Local channel's second half is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalTwoConnectedLineName: string | undefined
  /**
   * Language of prompts on the Local channel's second half; empty for the server's default.
   * Since 13.2.
   */
  readonly LocalTwoLanguage?: string | undefined
  /** Account that calls of the Local channel's second half are charged to; empty where none is set. */
  readonly LocalTwoAccountCode: string | undefined
  /** Section of the dialplan that the Local channel's second half is in. */
  readonly LocalTwoContext: string | undefined
  /** Extension of the dialplan that the Local channel's second half is in. */
  readonly LocalTwoExten: string | undefined
  /**
   * Step of that extension that the Local channel's second half is at.
   * Minimum: -1.
   */
  readonly LocalTwoPriority: number | undefined
  /**
   * Identifier of the Local channel's second half for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly LocalTwoUniqueid: string | undefined
  /**
   * Identifier that the Local channel's second half shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly LocalTwoLinkedid?: string | undefined
  /**
   * Tenant that the Local channel's second half belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly LocalTwoTenantid?: string | undefined
  /** A variable of the Local channel's second half that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly LocalTwoChanVariable: { readonly [key: string]: string } | undefined
  /**
   * Name of the transferee's channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.5.
   */
  readonly TransfereeChannel: string | undefined
  /**
   * State of the transferee's channel as a number.
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
   * Since 12.5.
   */
  readonly TransfereeChannelState: number | undefined
  /**
   * State of the transferee's channel in words.
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
   * Since 12.5.
   */
  readonly TransfereeChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the transferee's channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.5.
   */
  readonly TransfereeCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the transferee's channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.5.
   */
  readonly TransfereeCallerIDName: string | undefined
  /**
   * Number of the party that the transferee's channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.5.
   */
  readonly TransfereeConnectedLineNum: string | undefined
  /**
   * Name of the party that the transferee's channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.5.
   */
  readonly TransfereeConnectedLineName: string | undefined
  /**
   * Language of prompts on the transferee's channel; empty for the server's default.
   * Since 13.2.
   */
  readonly TransfereeLanguage?: string | undefined
  /**
   * Account that calls of the transferee's channel are charged to; empty where none is set.
   * Since 12.5.
   */
  readonly TransfereeAccountCode: string | undefined
  /**
   * Section of the dialplan that the transferee's channel is in.
   * Since 12.5.
   */
  readonly TransfereeContext: string | undefined
  /**
   * Extension of the dialplan that the transferee's channel is in.
   * Since 12.5.
   */
  readonly TransfereeExten: string | undefined
  /**
   * Step of that extension that the transferee's channel is at.
   * Minimum: -1.
   * Since 12.5.
   */
  readonly TransfereePriority: number | undefined
  /**
   * Identifier of the transferee's channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.5.
   */
  readonly TransfereeUniqueid: string | undefined
  /**
   * Identifier that the transferee's channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly TransfereeLinkedid?: string | undefined
  /**
   * Tenant that the transferee's channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly TransfereeTenantid?: string | undefined
  /**
   * A variable of the transferee's channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.5.
   */
  readonly TransfereeChanVariable: { readonly [key: string]: string } | undefined
  /**
   * Name of the channel of the target: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.5.
   */
  readonly TransferTargetChannel: string | undefined
  /**
   * State of the channel of the target as a number.
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
   * Since 12.5.
   */
  readonly TransferTargetChannelState: number | undefined
  /**
   * State of the channel of the target in words.
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
   * Since 12.5.
   */
  readonly TransferTargetChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel of the target.
   * No value: `<unknown>`, `unknown`.
   * Since 12.5.
   */
  readonly TransferTargetCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the channel of the target; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.5.
   */
  readonly TransferTargetCallerIDName: string | undefined
  /**
   * Number of the party that the channel of the target is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.5.
   */
  readonly TransferTargetConnectedLineNum: string | undefined
  /**
   * Name of the party that the channel of the target is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.5.
   */
  readonly TransferTargetConnectedLineName: string | undefined
  /**
   * Language of prompts on the channel of the target; empty for the server's default.
   * Since 13.2.
   */
  readonly TransferTargetLanguage?: string | undefined
  /**
   * Account that calls of the channel of the target are charged to; empty where none is set.
   * Since 12.5.
   */
  readonly TransferTargetAccountCode: string | undefined
  /**
   * Section of the dialplan that the channel of the target is in.
   * Since 12.5.
   */
  readonly TransferTargetContext: string | undefined
  /**
   * Extension of the dialplan that the channel of the target is in.
   * Since 12.5.
   */
  readonly TransferTargetExten: string | undefined
  /**
   * Step of that extension that the channel of the target is at.
   * Minimum: -1.
   * Since 12.5.
   */
  readonly TransferTargetPriority: number | undefined
  /**
   * Identifier of the channel of the target for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.5.
   */
  readonly TransferTargetUniqueid: string | undefined
  /**
   * Identifier that the channel of the target shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly TransferTargetLinkedid?: string | undefined
  /**
   * Tenant that the channel of the target belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly TransferTargetTenantid?: string | undefined
  /**
   * A variable of the channel of the target that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.5.
   */
  readonly TransferTargetChanVariable: { readonly [key: string]: string } | undefined
  /**
   * Where an attended transfer ended.
   * - `Bridge`: The parties meet in one bridge.
   * - `App`: The transferee runs an application.
   * - `Link`: Two bridges are joined.
   * - `Threeway`: All three stay in one bridge.
   * - `Fail`: The transfer failed.
   */
  readonly DestType: 'Bridge' | 'App' | 'Link' | 'Threeway' | 'Fail' | (string & {}) | undefined
  /** Identifier of the bridge where the parties meet. */
  readonly DestBridgeUniqueid: string | undefined
  /** Application that the transferee runs. */
  readonly DestApp: string | undefined
  /** Channel of the transferring party that stays in the three-way call. */
  readonly DestTransfererChannel: string | undefined
  /** Whether the transfer was asked for from outside, as by a phone, and not by a feature of the server. */
  readonly IsExternal: boolean | undefined
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
 * A transfer was made straight to an extension, or failed.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/BlindTransfer.yaml
 */
export interface BlindTransferEvent extends CommonEvent {
  readonly name: 'BlindTransfer'
  /**
   * How the transfer went.
   * - `Success`: It was done.
   * - `Fail`: It failed.
   * - `Invalid`: There is no such target.
   * - `Not Permitted`: The channel may not be transferred.
   */
  readonly Result: 'Success' | 'Fail' | 'Invalid' | 'Not Permitted' | (string & {}) | undefined
  /**
   * Name of the transferer's channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly TransfererChannel: string | undefined
  /**
   * State of the transferer's channel as a number.
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
  readonly TransfererChannelState: number | undefined
  /**
   * State of the transferer's channel in words.
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
  readonly TransfererChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the transferer's channel.
   * No value: `<unknown>`, `unknown`.
   */
  readonly TransfererCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the transferer's channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly TransfererCallerIDName: string | undefined
  /**
   * Number of the party that the transferer's channel is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly TransfererConnectedLineNum: string | undefined
  /**
   * Name of the party that the transferer's channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly TransfererConnectedLineName: string | undefined
  /**
   * Language of prompts on the transferer's channel; empty for the server's default.
   * Since 13.2.
   */
  readonly TransfererLanguage?: string | undefined
  /** Account that calls of the transferer's channel are charged to; empty where none is set. */
  readonly TransfererAccountCode: string | undefined
  /** Section of the dialplan that the transferer's channel is in. */
  readonly TransfererContext: string | undefined
  /** Extension of the dialplan that the transferer's channel is in. */
  readonly TransfererExten: string | undefined
  /**
   * Step of that extension that the transferer's channel is at.
   * Minimum: -1.
   */
  readonly TransfererPriority: number | undefined
  /**
   * Identifier of the transferer's channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly TransfererUniqueid: string | undefined
  /**
   * Identifier that the transferer's channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly TransfererLinkedid?: string | undefined
  /**
   * Tenant that the transferer's channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly TransfererTenantid?: string | undefined
  /** A variable of the transferer's channel that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly TransfererChanVariable: { readonly [key: string]: string } | undefined
  /**
   * Name of the transferee's channel: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.5.
   */
  readonly TransfereeChannel: string | undefined
  /**
   * State of the transferee's channel as a number.
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
   * Since 12.5.
   */
  readonly TransfereeChannelState: number | undefined
  /**
   * State of the transferee's channel in words.
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
   * Since 12.5.
   */
  readonly TransfereeChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the transferee's channel.
   * No value: `<unknown>`, `unknown`.
   * Since 12.5.
   */
  readonly TransfereeCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the transferee's channel; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.5.
   */
  readonly TransfereeCallerIDName: string | undefined
  /**
   * Number of the party that the transferee's channel is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.5.
   */
  readonly TransfereeConnectedLineNum: string | undefined
  /**
   * Name of the party that the transferee's channel is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.5.
   */
  readonly TransfereeConnectedLineName: string | undefined
  /**
   * Language of prompts on the transferee's channel; empty for the server's default.
   * Since 13.2.
   */
  readonly TransfereeLanguage?: string | undefined
  /**
   * Account that calls of the transferee's channel are charged to; empty where none is set.
   * Since 12.5.
   */
  readonly TransfereeAccountCode: string | undefined
  /**
   * Section of the dialplan that the transferee's channel is in.
   * Since 12.5.
   */
  readonly TransfereeContext: string | undefined
  /**
   * Extension of the dialplan that the transferee's channel is in.
   * Since 12.5.
   */
  readonly TransfereeExten: string | undefined
  /**
   * Step of that extension that the transferee's channel is at.
   * Minimum: -1.
   * Since 12.5.
   */
  readonly TransfereePriority: number | undefined
  /**
   * Identifier of the transferee's channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.5.
   */
  readonly TransfereeUniqueid: string | undefined
  /**
   * Identifier that the transferee's channel shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly TransfereeLinkedid?: string | undefined
  /**
   * Tenant that the transferee's channel belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly TransfereeTenantid?: string | undefined
  /**
   * A variable of the transferee's channel that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.5.
   */
  readonly TransfereeChanVariable: { readonly [key: string]: string } | undefined
  /** Identifier of the bridge for its whole life. */
  readonly BridgeUniqueid: string | undefined
  /**
   * What the bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   */
  readonly BridgeType: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  readonly BridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly BridgeCreator: string | undefined
  /**
   * Name that its creator gave to the bridge; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly BridgeName: string | undefined
  /**
   * How many channels the bridge joins at that moment.
   * Minimum: 0.
   */
  readonly BridgeNumChannels: number | undefined
  /**
   * Whose video the bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSource?: string | undefined
  /** Whether the transfer was asked for from outside, as by a phone, and not by a feature of the server. */
  readonly IsExternal: boolean | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /** Extension of the dialplan that is being run or called; other events call it `Exten`. */
  readonly Extension: string | undefined
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
 * Two channels were connected with each other or parted.
 *
 * It took the place of Link and Unlink, which Asterisk 1.4 sends.
 *
 * Since 1.6.2; until 11. Privileges: call.
 *
 * Source: spec/events/Bridge.yaml
 *
 * @deprecated Replaced by BridgeEnter in 12.
 */
export interface BridgeEvent extends CommonEvent {
  readonly name: 'Bridge'
  /**
   * Whether the channels were connected or parted.
   * - `Link`: They were connected.
   * - `Unlink`: They were parted.
   */
  readonly Bridgestate: 'Link' | 'Unlink' | (string & {}) | undefined
  /**
   * What connects the channels.
   * - `core`: The server itself.
   * - `native`: The channel driver.
   */
  readonly Bridgetype: 'core' | 'native' | (string & {}) | undefined
  /** First of two channels. */
  readonly Channel1: string | undefined
  /** Second of two channels; for parking, the one that hears where the first was parked. */
  readonly Channel2: string | undefined
  /** Identifier of the first channel. */
  readonly Uniqueid1: string | undefined
  /** Identifier of the second channel. */
  readonly Uniqueid2: string | undefined
  /**
   * Caller's number on the first channel.
   * No value: `<unknown>`.
   */
  readonly CallerID1: string | undefined
  /**
   * Caller's number on the second channel.
   * No value: `<unknown>`.
   */
  readonly CallerID2: string | undefined
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
 * The Bridge action has connected two channels.
 *
 * Since 1.8; until 11. Privileges: call.
 *
 * Source: spec/events/BridgeAction.yaml
 */
export interface BridgeActionEvent extends CommonEvent {
  readonly name: 'BridgeAction'
  /**
   * How connecting two channels went.
   * - `Success`: They are connected.
   * - `Failed`: They could not be connected.
   */
  readonly Response: 'Success' | 'Failed' | (string & {}) | undefined
  /** First of two channels. */
  readonly Channel1: string | undefined
  /** Second of two channels; for parking, the one that hears where the first was parked. */
  readonly Channel2: string | undefined
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
 * A bridge was made; it has no channel yet.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/BridgeCreate.yaml
 */
export interface BridgeCreateEvent extends CommonEvent {
  readonly name: 'BridgeCreate'
  /** Identifier of the bridge for its whole life. */
  readonly BridgeUniqueid: string | undefined
  /**
   * What the bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   */
  readonly BridgeType: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  readonly BridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly BridgeCreator: string | undefined
  /**
   * Name that its creator gave to the bridge; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly BridgeName: string | undefined
  /**
   * How many channels the bridge joins at that moment.
   * Minimum: 0.
   */
  readonly BridgeNumChannels: number | undefined
  /**
   * Whose video the bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSource?: string | undefined
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
 * A bridge is gone.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/BridgeDestroy.yaml
 */
export interface BridgeDestroyEvent extends CommonEvent {
  readonly name: 'BridgeDestroy'
  /** Identifier of the bridge for its whole life. */
  readonly BridgeUniqueid: string | undefined
  /**
   * What the bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   */
  readonly BridgeType: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  readonly BridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly BridgeCreator: string | undefined
  /**
   * Name that its creator gave to the bridge; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly BridgeName: string | undefined
  /**
   * How many channels the bridge joins at that moment.
   * Minimum: 0.
   */
  readonly BridgeNumChannels: number | undefined
  /**
   * Whose video the bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSource?: string | undefined
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
 * A channel entered a bridge.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/BridgeEnter.yaml
 */
export interface BridgeEnterEvent extends CommonEvent {
  readonly name: 'BridgeEnter'
  /** Identifier of the bridge for its whole life. */
  readonly BridgeUniqueid: string | undefined
  /**
   * What the bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   */
  readonly BridgeType: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  readonly BridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly BridgeCreator: string | undefined
  /**
   * Name that its creator gave to the bridge; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly BridgeName: string | undefined
  /**
   * How many channels the bridge joins at that moment.
   * Minimum: 0.
   */
  readonly BridgeNumChannels: number | undefined
  /**
   * Whose video the bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSource?: string | undefined
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
  /** Identifier of the channel whose place the entering one takes. */
  readonly SwapUniqueid: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * The Bridge application has connected its channel with another or failed to.
 *
 * Since 1.6.2; until 11. Privileges: call.
 *
 * Source: spec/events/BridgeExec.yaml
 */
export interface BridgeExecEvent extends CommonEvent {
  readonly name: 'BridgeExec'
  /**
   * How connecting two channels went.
   * - `Success`: They are connected.
   * - `Failed`: They could not be connected.
   */
  readonly Response: 'Success' | 'Failed' | (string & {}) | undefined
  /**
   * Why two channels could not be connected.
   * - `Unable to bridge channel to itself`: Both channels are the same.
   * - `Channel2 does not exist`: There is no such second channel.
   * - `Cannot create placeholder channel`: The server lacked resources.
   * - `Cannot masquerade channels`: The second channel could not be taken over.
   */
  readonly Reason: 'Unable to bridge channel to itself' | 'Channel2 does not exist' | 'Cannot create placeholder channel' | 'Cannot masquerade channels' | (string & {}) | undefined
  /** First of two channels. */
  readonly Channel1: string | undefined
  /** Second of two channels; for parking, the one that hears where the first was parked. */
  readonly Channel2: string | undefined
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
 * One channel in a bridge; an item of the BridgeInfo action.
 *
 * Since 12. Privileges: none; it only comes in the answer to BridgeInfo.
 *
 * Source: spec/events/BridgeInfoChannel.yaml
 */
export interface BridgeInfoChannelEvent extends CommonEvent {
  readonly name: 'BridgeInfoChannel'
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
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * State of the bridge and end of the list of its channels.
 *
 * Since 12. Privileges: none; it only comes in the answer to BridgeInfo.
 *
 * Source: spec/events/BridgeInfoComplete.yaml
 */
export interface BridgeInfoCompleteEvent extends CommonEvent {
  readonly name: 'BridgeInfoComplete'
  /** Identifier of the bridge for its whole life. */
  readonly BridgeUniqueid: string | undefined
  /**
   * What the bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   */
  readonly BridgeType: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  readonly BridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly BridgeCreator: string | undefined
  /**
   * Name that its creator gave to the bridge; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly BridgeName: string | undefined
  /**
   * How many channels the bridge joins at that moment.
   * Minimum: 0.
   */
  readonly BridgeNumChannels: number | undefined
  /**
   * Whose video the bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSource?: string | undefined
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
 * A channel left a bridge.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/BridgeLeave.yaml
 */
export interface BridgeLeaveEvent extends CommonEvent {
  readonly name: 'BridgeLeave'
  /** Identifier of the bridge for its whole life. */
  readonly BridgeUniqueid: string | undefined
  /**
   * What the bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   */
  readonly BridgeType: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  readonly BridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly BridgeCreator: string | undefined
  /**
   * Name that its creator gave to the bridge; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly BridgeName: string | undefined
  /**
   * How many channels the bridge joins at that moment.
   * Minimum: 0.
   */
  readonly BridgeNumChannels: number | undefined
  /**
   * Whose video the bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSource?: string | undefined
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
 * End of the list of bridges.
 *
 * Since 12. Privileges: none; it only comes in the answer to BridgeList.
 *
 * Source: spec/events/BridgeListComplete.yaml
 */
export interface BridgeListCompleteEvent extends CommonEvent {
  readonly name: 'BridgeListComplete'
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
 * One bridge; an item of the BridgeList action.
 *
 * Since 12. Privileges: none; it only comes in the answer to BridgeList.
 *
 * Source: spec/events/BridgeListItem.yaml
 */
export interface BridgeListItemEvent extends CommonEvent {
  readonly name: 'BridgeListItem'
  /** Identifier of the bridge for its whole life. */
  readonly BridgeUniqueid: string | undefined
  /**
   * What the bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   */
  readonly BridgeType: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  readonly BridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly BridgeCreator: string | undefined
  /**
   * Name that its creator gave to the bridge; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly BridgeName: string | undefined
  /**
   * How many channels the bridge joins at that moment.
   * Minimum: 0.
   */
  readonly BridgeNumChannels: number | undefined
  /**
   * Whose video the bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSource?: string | undefined
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
 * Two bridges became one; all channels of `From` move to `To`.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/BridgeMerge.yaml
 */
export interface BridgeMergeEvent extends CommonEvent {
  readonly name: 'BridgeMerge'
  /** Identifier of the bridge that remains for its whole life. */
  readonly ToBridgeUniqueid: string | undefined
  /**
   * What the bridge that remains is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   */
  readonly ToBridgeType: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge that remains joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  readonly ToBridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge that remains, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly ToBridgeCreator: string | undefined
  /**
   * Name that its creator gave to the bridge that remains; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly ToBridgeName: string | undefined
  /**
   * How many channels the bridge that remains joins at that moment.
   * Minimum: 0.
   */
  readonly ToBridgeNumChannels: number | undefined
  /**
   * Whose video the bridge that remains shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly ToBridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge that remains shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly ToBridgeVideoSource?: string | undefined
  /** Identifier of the bridge that is merged away for its whole life. */
  readonly FromBridgeUniqueid: string | undefined
  /**
   * What the bridge that is merged away is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   */
  readonly FromBridgeType: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge that is merged away joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  readonly FromBridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge that is merged away, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly FromBridgeCreator: string | undefined
  /**
   * Name that its creator gave to the bridge that is merged away; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly FromBridgeName: string | undefined
  /**
   * How many channels the bridge that is merged away joins at that moment.
   * Minimum: 0.
   */
  readonly FromBridgeNumChannels: number | undefined
  /**
   * Whose video the bridge that is merged away shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly FromBridgeVideoSourceMode?: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge that is merged away shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly FromBridgeVideoSource?: string | undefined
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
 * End of the list of bridge technologies.
 *
 * Since 12. Privileges: none; it only comes in the answer to BridgeTechnologyList.
 *
 * Source: spec/events/BridgeTechnologyListComplete.yaml
 */
export interface BridgeTechnologyListCompleteEvent extends CommonEvent {
  readonly name: 'BridgeTechnologyListComplete'
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
 * One way to join channels; an item of the BridgeTechnologyList action.
 *
 * Since 12. Privileges: none; it only comes in the answer to BridgeTechnologyList.
 *
 * Source: spec/events/BridgeTechnologyListItem.yaml
 */
export interface BridgeTechnologyListItemEvent extends CommonEvent {
  readonly name: 'BridgeTechnologyListItem'
  /**
   * How the bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  readonly BridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /** What the technology can do, such as `Normal`, `Holding`, `MultiMix` or `1to1Mix`. */
  readonly BridgeType: string | undefined
  /**
   * Precedence of the technology when several would do; higher first.
   * Minimum: 0.
   */
  readonly BridgePriority: number | undefined
  /** Whether new bridges are kept from using the technology. */
  readonly BridgeSuspended: boolean | undefined
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
 * A bridge shows the video of another channel than before.
 *
 * Since 13.13, 14.2. Privileges: call.
 *
 * Source: spec/events/BridgeVideoSourceUpdate.yaml
 */
export interface BridgeVideoSourceUpdateEvent extends CommonEvent {
  readonly name: 'BridgeVideoSourceUpdate'
  /** Identifier of the bridge for its whole life. */
  readonly BridgeUniqueid: string | undefined
  /**
   * What the bridge is for.
   * - `basic`: Two parties of a call.
   * - `base`: A bridge for mixing, without features of its own.
   * - `agent_hold`: Where an agent waits for calls.
   * - `parking`: Where parked calls wait.
   * - `stasis`: Run by an outside application.
   */
  readonly BridgeType: 'basic' | 'base' | 'agent_hold' | 'parking' | 'stasis' | (string & {}) | undefined
  /**
   * How the bridge joins its channels.
   * - `simple_bridge`: Passes media between two channels.
   * - `native_rtp`: Lets two RTP channels exchange media with as little handling as possible.
   * - `native_dahdi`: Joins two channels in the hardware.
   * - `softmix`: Mixes any number of channels.
   * - `holding_bridge`: Keeps channels waiting.
   */
  readonly BridgeTechnology: 'simple_bridge' | 'native_rtp' | 'native_dahdi' | 'softmix' | 'holding_bridge' | (string & {}) | undefined
  /**
   * What made the bridge, such as the application's name.
   * No value: `<unknown>`.
   */
  readonly BridgeCreator: string | undefined
  /**
   * Name that its creator gave to the bridge; a conference gives its own.
   * No value: `<unknown>`.
   */
  readonly BridgeName: string | undefined
  /**
   * How many channels the bridge joins at that moment.
   * Minimum: 0.
   */
  readonly BridgeNumChannels: number | undefined
  /**
   * Whose video the bridge shows.
   * - `none`: No participant's.
   * - `talker`: That of who talks.
   * - `single`: That of one channel.
   * - `sfu`: That of every channel, to every other.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSourceMode: 'none' | 'talker' | 'single' | 'sfu' | (string & {}) | undefined
  /**
   * Unique id of the channel whose video the bridge shows; only in mode single.
   * Since 13.13, 14.2, 15.
   */
  readonly BridgeVideoSource: string | undefined
  /**
   * Identifier of the channel whose video was shown before; empty when there was none.
   * No value: ``, `none`.
   */
  readonly BridgePreviousVideoSource: string | undefined
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
 * Two channels were connected with each other.
 *
 * Since 1.0; until 1.4. Privileges: call.
 *
 * Source: spec/events/Link.yaml
 *
 * @deprecated Replaced by Bridge in 1.6.2. Bridge itself gave way to BridgeEnter in 12.
 */
export interface LinkEvent extends CommonEvent {
  readonly name: 'Link'
  /** First of two channels. */
  readonly Channel1: string | undefined
  /** Second of two channels; for parking, the one that hears where the first was parked. */
  readonly Channel2: string | undefined
  /** Identifier of the first channel. */
  readonly Uniqueid1: string | undefined
  /** Identifier of the second channel. */
  readonly Uniqueid2: string | undefined
  /**
   * Caller's number on the first channel.
   * No value: `<unknown>`.
   * Since 1.2; until 1.4.
   */
  readonly CallerID1?: string | undefined
  /**
   * Caller's number on the second channel.
   * No value: `<unknown>`.
   * Since 1.2; until 1.4.
   */
  readonly CallerID2?: string | undefined
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
 * The two halves of a Local channel were connected to the dialplan.
 *
 * Since 11. Privileges: call.
 *
 * Source: spec/events/LocalBridge.yaml
 */
export interface LocalBridgeEvent extends CommonEvent {
  readonly name: 'LocalBridge'
  /**
   * First of two channels.
   * Since 11; until 11.
   */
  readonly Channel1?: string | undefined
  /**
   * Second of two channels; for parking, the one that hears where the first was parked.
   * Since 11; until 11.
   */
  readonly Channel2?: string | undefined
  /**
   * Name of the Local channel's first half: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.
   */
  readonly LocalOneChannel?: string | undefined
  /**
   * State of the Local channel's first half as a number.
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
  readonly LocalOneChannelState?: number | undefined
  /**
   * State of the Local channel's first half in words.
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
  readonly LocalOneChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the Local channel's first half.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly LocalOneCallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the Local channel's first half; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly LocalOneCallerIDName?: string | undefined
  /**
   * Number of the party that the Local channel's first half is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly LocalOneConnectedLineNum?: string | undefined
  /**
   * Name of the party that the Local channel's first half is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly LocalOneConnectedLineName?: string | undefined
  /**
   * Language of prompts on the Local channel's first half; empty for the server's default.
   * Since 13.2.
   */
  readonly LocalOneLanguage?: string | undefined
  /**
   * Account that calls of the Local channel's first half are charged to; empty where none is set.
   * Since 12.
   */
  readonly LocalOneAccountCode?: string | undefined
  /**
   * Section of the dialplan that the Local channel's first half is in.
   * Since 12.
   */
  readonly LocalOneContext?: string | undefined
  /**
   * Extension of the dialplan that the Local channel's first half is in.
   * Since 12.
   */
  readonly LocalOneExten?: string | undefined
  /**
   * Step of that extension that the Local channel's first half is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly LocalOnePriority?: number | undefined
  /**
   * Identifier of the Local channel's first half for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly LocalOneUniqueid?: string | undefined
  /**
   * Identifier that the Local channel's first half shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly LocalOneLinkedid?: string | undefined
  /**
   * Tenant that the Local channel's first half belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly LocalOneTenantid?: string | undefined
  /**
   * A variable of the Local channel's first half that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly LocalOneChanVariable?: { readonly [key: string]: string } | undefined
  /**
   * Name of the Local channel's second half: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   * Since 12.
   */
  readonly LocalTwoChannel?: string | undefined
  /**
   * State of the Local channel's second half as a number.
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
  readonly LocalTwoChannelState?: number | undefined
  /**
   * State of the Local channel's second half in words.
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
  readonly LocalTwoChannelStateDesc?: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the Local channel's second half.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly LocalTwoCallerIDNum?: string | undefined
  /**
   * Caller ID name of the party on the Local channel's second half; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   * Since 12.
   */
  readonly LocalTwoCallerIDName?: string | undefined
  /**
   * Number of the party that the Local channel's second half is connected to.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly LocalTwoConnectedLineNum?: string | undefined
  /**
   * Name of the party that the Local channel's second half is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   * Since 12.
   */
  readonly LocalTwoConnectedLineName?: string | undefined
  /**
   * Language of prompts on the Local channel's second half; empty for the server's default.
   * Since 13.2.
   */
  readonly LocalTwoLanguage?: string | undefined
  /**
   * Account that calls of the Local channel's second half are charged to; empty where none is set.
   * Since 12.
   */
  readonly LocalTwoAccountCode?: string | undefined
  /**
   * Section of the dialplan that the Local channel's second half is in.
   * Since 12.
   */
  readonly LocalTwoContext?: string | undefined
  /**
   * Extension of the dialplan that the Local channel's second half is in.
   * Since 12.
   */
  readonly LocalTwoExten?: string | undefined
  /**
   * Step of that extension that the Local channel's second half is at.
   * Minimum: -1.
   * Since 12.
   */
  readonly LocalTwoPriority?: number | undefined
  /**
   * Identifier of the Local channel's second half for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 12.
   */
  readonly LocalTwoUniqueid?: string | undefined
  /**
   * Identifier that the Local channel's second half shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly LocalTwoLinkedid?: string | undefined
  /**
   * Tenant that the Local channel's second half belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly LocalTwoTenantid?: string | undefined
  /**
   * A variable of the Local channel's second half that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 12.
   */
  readonly LocalTwoChanVariable?: { readonly [key: string]: string } | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /** Extension of the dialplan; in events on parked calls up to Asterisk 11, the parking space. */
  readonly Exten: string | undefined
  /** Whether the two halves may drop out of the call once it is connected. */
  readonly LocalOptimization: boolean | undefined
  /**
   * Identifier of the first channel.
   * Since 11; until 11.
   */
  readonly Uniqueid1?: string | undefined
  /**
   * Identifier of the second channel.
   * Since 11; until 11.
   */
  readonly Uniqueid2?: string | undefined
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
 * The two halves of a Local channel are being taken out of a call.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/LocalOptimizationBegin.yaml
 */
export interface LocalOptimizationBeginEvent extends CommonEvent {
  readonly name: 'LocalOptimizationBegin'
  /**
   * Name of the Local channel's first half: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly LocalOneChannel: string | undefined
  /**
   * State of the Local channel's first half as a number.
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
  readonly LocalOneChannelState: number | undefined
  /**
   * State of the Local channel's first half in words.
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
  readonly LocalOneChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the Local channel's first half.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalOneCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the Local channel's first half; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly LocalOneCallerIDName: string | undefined
  /**
   * Number of the party that the Local channel's first half is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalOneConnectedLineNum: string | undefined
  /**
   * Name of the party that the Local channel's first half is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalOneConnectedLineName: string | undefined
  /**
   * Language of prompts on the Local channel's first half; empty for the server's default.
   * Since 13.2.
   */
  readonly LocalOneLanguage?: string | undefined
  /** Account that calls of the Local channel's first half are charged to; empty where none is set. */
  readonly LocalOneAccountCode: string | undefined
  /** Section of the dialplan that the Local channel's first half is in. */
  readonly LocalOneContext: string | undefined
  /** Extension of the dialplan that the Local channel's first half is in. */
  readonly LocalOneExten: string | undefined
  /**
   * Step of that extension that the Local channel's first half is at.
   * Minimum: -1.
   */
  readonly LocalOnePriority: number | undefined
  /**
   * Identifier of the Local channel's first half for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly LocalOneUniqueid: string | undefined
  /**
   * Identifier that the Local channel's first half shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly LocalOneLinkedid?: string | undefined
  /**
   * Tenant that the Local channel's first half belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly LocalOneTenantid?: string | undefined
  /** A variable of the Local channel's first half that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly LocalOneChanVariable: { readonly [key: string]: string } | undefined
  /**
   * Name of the Local channel's second half: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly LocalTwoChannel: string | undefined
  /**
   * State of the Local channel's second half as a number.
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
  readonly LocalTwoChannelState: number | undefined
  /**
   * State of the Local channel's second half in words.
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
  readonly LocalTwoChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the Local channel's second half.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalTwoCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the Local channel's second half; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly LocalTwoCallerIDName: string | undefined
  /**
   * Number of the party that the Local channel's second half is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalTwoConnectedLineNum: string | undefined
  /**
   * Name of the party that the Local channel's second half is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalTwoConnectedLineName: string | undefined
  /**
   * Language of prompts on the Local channel's second half; empty for the server's default.
   * Since 13.2.
   */
  readonly LocalTwoLanguage?: string | undefined
  /** Account that calls of the Local channel's second half are charged to; empty where none is set. */
  readonly LocalTwoAccountCode: string | undefined
  /** Section of the dialplan that the Local channel's second half is in. */
  readonly LocalTwoContext: string | undefined
  /** Extension of the dialplan that the Local channel's second half is in. */
  readonly LocalTwoExten: string | undefined
  /**
   * Step of that extension that the Local channel's second half is at.
   * Minimum: -1.
   */
  readonly LocalTwoPriority: number | undefined
  /**
   * Identifier of the Local channel's second half for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly LocalTwoUniqueid: string | undefined
  /**
   * Identifier that the Local channel's second half shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly LocalTwoLinkedid?: string | undefined
  /**
   * Tenant that the Local channel's second half belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly LocalTwoTenantid?: string | undefined
  /** A variable of the Local channel's second half that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly LocalTwoChanVariable: { readonly [key: string]: string } | undefined
  /**
   * Name of the channel that takes the Local channel's place: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly SourceChannel: string | undefined
  /**
   * State of the channel that takes the Local channel's place as a number.
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
  readonly SourceChannelState: number | undefined
  /**
   * State of the channel that takes the Local channel's place in words.
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
  readonly SourceChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the channel that takes the Local channel's place.
   * No value: `<unknown>`, `unknown`.
   */
  readonly SourceCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the channel that takes the Local channel's place; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly SourceCallerIDName: string | undefined
  /**
   * Number of the party that the channel that takes the Local channel's place is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly SourceConnectedLineNum: string | undefined
  /**
   * Name of the party that the channel that takes the Local channel's place is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly SourceConnectedLineName: string | undefined
  /**
   * Language of prompts on the channel that takes the Local channel's place; empty for the server's default.
   * Since 13.2.
   */
  readonly SourceLanguage?: string | undefined
  /** Account that calls of the channel that takes the Local channel's place are charged to; empty where none is set. */
  readonly SourceAccountCode: string | undefined
  /** Section of the dialplan that the channel that takes the Local channel's place is in. */
  readonly SourceContext: string | undefined
  /** Extension of the dialplan that the channel that takes the Local channel's place is in. */
  readonly SourceExten: string | undefined
  /**
   * Step of that extension that the channel that takes the Local channel's place is at.
   * Minimum: -1.
   */
  readonly SourcePriority: number | undefined
  /**
   * Identifier of the channel that takes the Local channel's place for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly SourceUniqueid: string | undefined
  /**
   * Identifier that the channel that takes the Local channel's place shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly SourceLinkedid?: string | undefined
  /**
   * Tenant that the channel that takes the Local channel's place belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly SourceTenantid?: string | undefined
  /** A variable of the channel that takes the Local channel's place that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly SourceChanVariable: { readonly [key: string]: string } | undefined
  /** Identifier of the channel that takes the place of the local one. */
  readonly DestUniqueId: string | undefined
  /**
   * Number that ties the end of an optimization to its beginning.
   * Minimum: 0.
   */
  readonly Id: number | undefined
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
 * The two halves of a Local channel were taken out of a call, or that failed.
 *
 * Since 12. Privileges: call.
 *
 * Source: spec/events/LocalOptimizationEnd.yaml
 */
export interface LocalOptimizationEndEvent extends CommonEvent {
  readonly name: 'LocalOptimizationEnd'
  /**
   * Name of the Local channel's first half: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly LocalOneChannel: string | undefined
  /**
   * State of the Local channel's first half as a number.
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
  readonly LocalOneChannelState: number | undefined
  /**
   * State of the Local channel's first half in words.
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
  readonly LocalOneChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the Local channel's first half.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalOneCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the Local channel's first half; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly LocalOneCallerIDName: string | undefined
  /**
   * Number of the party that the Local channel's first half is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalOneConnectedLineNum: string | undefined
  /**
   * Name of the party that the Local channel's first half is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalOneConnectedLineName: string | undefined
  /**
   * Language of prompts on the Local channel's first half; empty for the server's default.
   * Since 13.2.
   */
  readonly LocalOneLanguage?: string | undefined
  /** Account that calls of the Local channel's first half are charged to; empty where none is set. */
  readonly LocalOneAccountCode: string | undefined
  /** Section of the dialplan that the Local channel's first half is in. */
  readonly LocalOneContext: string | undefined
  /** Extension of the dialplan that the Local channel's first half is in. */
  readonly LocalOneExten: string | undefined
  /**
   * Step of that extension that the Local channel's first half is at.
   * Minimum: -1.
   */
  readonly LocalOnePriority: number | undefined
  /**
   * Identifier of the Local channel's first half for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly LocalOneUniqueid: string | undefined
  /**
   * Identifier that the Local channel's first half shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly LocalOneLinkedid?: string | undefined
  /**
   * Tenant that the Local channel's first half belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly LocalOneTenantid?: string | undefined
  /** A variable of the Local channel's first half that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly LocalOneChanVariable: { readonly [key: string]: string } | undefined
  /**
   * Name of the Local channel's second half: technology, peer and a number of its own, as in `PJSIP/200-0000002a`.
   * No value: `none`.
   */
  readonly LocalTwoChannel: string | undefined
  /**
   * State of the Local channel's second half as a number.
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
  readonly LocalTwoChannelState: number | undefined
  /**
   * State of the Local channel's second half in words.
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
  readonly LocalTwoChannelStateDesc: 'Down' | 'Rsrvd' | 'OffHook' | 'Dialing' | 'Ring' | 'Ringing' | 'Up' | 'Busy' | 'Dialing Offhook' | 'Pre-ring' | 'Mute' | 'Unknown' | (string & {}) | undefined
  /**
   * Caller ID number of the party on the Local channel's second half.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalTwoCallerIDNum: string | undefined
  /**
   * Caller ID name of the party on the Local channel's second half; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly LocalTwoCallerIDName: string | undefined
  /**
   * Number of the party that the Local channel's second half is connected to.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalTwoConnectedLineNum: string | undefined
  /**
   * Name of the party that the Local channel's second half is connected to; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `unknown`.
   */
  readonly LocalTwoConnectedLineName: string | undefined
  /**
   * Language of prompts on the Local channel's second half; empty for the server's default.
   * Since 13.2.
   */
  readonly LocalTwoLanguage?: string | undefined
  /** Account that calls of the Local channel's second half are charged to; empty where none is set. */
  readonly LocalTwoAccountCode: string | undefined
  /** Section of the dialplan that the Local channel's second half is in. */
  readonly LocalTwoContext: string | undefined
  /** Extension of the dialplan that the Local channel's second half is in. */
  readonly LocalTwoExten: string | undefined
  /**
   * Step of that extension that the Local channel's second half is at.
   * Minimum: -1.
   */
  readonly LocalTwoPriority: number | undefined
  /**
   * Identifier of the Local channel's second half for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   */
  readonly LocalTwoUniqueid: string | undefined
  /**
   * Identifier that the Local channel's second half shares with all others of its call, as a rule that of the first.
   * Since 13.5.
   */
  readonly LocalTwoLinkedid?: string | undefined
  /**
   * Tenant that the Local channel's second half belongs to; empty where none was set.
   * Since 18.25, 20.10, 21.5, 22; not in 19.
   */
  readonly LocalTwoTenantid?: string | undefined
  /** A variable of the Local channel's second half that manager.conf or the peer's configuration asks for, as `name=value`. */
  readonly LocalTwoChanVariable: { readonly [key: string]: string } | undefined
  /** Whether the local channel was taken out of the call. */
  readonly Success: boolean | undefined
  /**
   * Number that ties the end of an optimization to its beginning.
   * Minimum: 0.
   */
  readonly Id: number | undefined
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
 * Two channels that were connected were separated.
 *
 * Since 1.0; until 1.8. Privileges: call.
 *
 * Source: spec/events/Unlink.yaml
 *
 * @deprecated Replaced by Bridge in 1.6.2. Some endings stay Unlink up to 1.8; Bridge itself gave way to BridgeEnter and BridgeLeave in 12.
 */
export interface UnlinkEvent extends CommonEvent {
  readonly name: 'Unlink'
  /** First of two channels. */
  readonly Channel1: string | undefined
  /** Second of two channels; for parking, the one that hears where the first was parked. */
  readonly Channel2: string | undefined
  /** Identifier of the first channel. */
  readonly Uniqueid1: string | undefined
  /** Identifier of the second channel. */
  readonly Uniqueid2: string | undefined
  /**
   * Caller's number on the first channel.
   * No value: `<unknown>`.
   * Since 1.2; until 1.8.
   */
  readonly CallerID1?: string | undefined
  /**
   * Caller's number on the second channel.
   * No value: `<unknown>`.
   * Since 1.2; until 1.8.
   */
  readonly CallerID2?: string | undefined
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
