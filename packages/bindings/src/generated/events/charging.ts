// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * The network reported during a call what it has cost so far.
 *
 * Units(0)/NumberOf and its siblings count the kinds of charging units from 0.
 *
 * Read by `get` and `toObject`, for their names vary: `Units/Item(X)/NumberOf`, `Units/Item(X)/TypeOf`, `Charge/Units(X)/NumberOf`, `Charge/Units(X)/TypeOf`.
 *
 * Since 1.8. Privileges: aoc.
 *
 * Source: spec/events/AOC-D.yaml
 */
export interface AOCDEvent extends CommonEvent {
  readonly name: 'AOC-D'
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel; another spelling of `Uniqueid`.
   * No value: `<unknown>`.
   * Since 1.8; until 11.
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
   * How the charge is given.
   * - `NotAvailable`: It is not known.
   * - `Free`: The call is free.
   * - `Currency`: As money.
   * - `Units`: As charging units.
   * Since 1.8; until 11.
   */
  readonly Type?: 'NotAvailable' | 'Free' | 'Currency' | 'Units' | (string & {}) | undefined
  /**
   * Who is billed, or why.
   * - `Normal`: The caller, as usual.
   * - `Reverse`: The called party.
   * - `CreditCard`: A credit card.
   * - `CallForwardingUnconditional`: A party that sends every call on.
   * - `CallForwardingBusy`: A party that sends calls on when busy.
   * - `CallForwardingNoReply`: A party that sends calls on when it does not answer.
   * - `CallDeflection`: A party that sent this call on.
   * - `CallTransfer`: A party that transferred the call.
   * - `NotAvailable`: It is not known.
   * Since 1.8; until 11.
   */
  readonly BillingID?: 'Normal' | 'Reverse' | 'CreditCard' | 'CallForwardingUnconditional' | 'CallForwardingBusy' | 'CallForwardingNoReply' | 'CallDeflection' | 'CallTransfer' | 'NotAvailable' | (string & {}) | undefined
  /**
   * Whether the charge is so far or in all.
   * - `SubTotal`: So far.
   * - `Total`: In all.
   * Since 1.8; until 11.
   */
  readonly TypeOfCharging?: 'SubTotal' | 'Total' | (string & {}) | undefined
  /**
   * Currency of the charge.
   * Since 1.8; until 11.
   */
  readonly Currency?: string | undefined
  /**
   * Charge, in units of the currency times the multiplier.
   * Minimum: 0.
   * Since 1.8; until 11.
   */
  readonly 'Currency/Amount/Cost'?: number | undefined
  /**
   * Factor of the charge.
   * - `1`: One.
   * - `10`: Ten.
   * - `100`: A hundred.
   * - `1000`: A thousand.
   * - `1/1000`: A thousandth.
   * - `1/100`: A hundredth.
   * - `1/10`: A tenth.
   * Since 1.8; until 11.
   */
  readonly 'Currency/Amount/Multiplier'?: '1' | '10' | '100' | '1000' | '1/1000' | '1/100' | '1/10' | (string & {}) | undefined
  /**
   * Kinds of charging units that follow, each with its number from 0 in its headers' names.
   * Minimum: 0.
   * Since 1.8; until 11.
   */
  readonly 'Units/NumberItems'?: number | undefined
  /**
   * How the charge is given.
   * - `NotAvailable`: It is not known.
   * - `Free`: The call is free.
   * - `Currency`: As money.
   * - `Units`: As charging units.
   * Since 12.
   */
  readonly 'Charge/Type'?: 'NotAvailable' | 'Free' | 'Currency' | 'Units' | (string & {}) | undefined
  /**
   * Who is billed, or why.
   * - `Normal`: The caller, as usual.
   * - `Reverse`: The called party.
   * - `CreditCard`: A credit card.
   * - `CallForwardingUnconditional`: A party that sends every call on.
   * - `CallForwardingBusy`: A party that sends calls on when busy.
   * - `CallForwardingNoReply`: A party that sends calls on when it does not answer.
   * - `CallDeflection`: A party that sent this call on.
   * - `CallTransfer`: A party that transferred the call.
   * - `NotAvailable`: It is not known.
   * Since 12.
   */
  readonly 'Charge/BillingID'?: 'Normal' | 'Reverse' | 'CreditCard' | 'CallForwardingUnconditional' | 'CallForwardingBusy' | 'CallForwardingNoReply' | 'CallDeflection' | 'CallTransfer' | 'NotAvailable' | (string & {}) | undefined
  /**
   * Whether the charge is so far or in all.
   * - `SubTotal`: So far.
   * - `Total`: In all.
   * Since 12.
   */
  readonly 'Charge/TotalType'?: 'SubTotal' | 'Total' | (string & {}) | undefined
  /**
   * Currency of the charge.
   * Since 12.
   */
  readonly 'Charge/Currency/Name'?: string | undefined
  /**
   * Charge, in units of the currency times the multiplier.
   * Since 12.
   */
  readonly 'Charge/Currency/Cost'?: number | undefined
  /**
   * Factor of the charge.
   * - `1`: One.
   * - `10`: Ten.
   * - `100`: A hundred.
   * - `1000`: A thousand.
   * - `1/1000`: A thousandth.
   * - `1/100`: A hundredth.
   * - `1/10`: A tenth.
   * Since 12.
   */
  readonly 'Charge/Currency/Multiplier'?: '1' | '10' | '100' | '1000' | '1/1000' | '1/100' | '1/10' | (string & {}) | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * The network reported at the end of a call what it has cost.
 *
 * The channel may be gone already; then nothing of it is there.
 *
 * Read by `get` and `toObject`, for their names vary: `Units/Item(X)/NumberOf`, `Units/Item(X)/TypeOf`, `Charge/Units(X)/NumberOf`, `Charge/Units(X)/TypeOf`.
 *
 * Since 1.8. Privileges: aoc.
 *
 * Source: spec/events/AOC-E.yaml
 */
export interface AOCEEvent extends CommonEvent {
  readonly name: 'AOC-E'
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel; another spelling of `Uniqueid`.
   * No value: `<unknown>`.
   * Since 1.8; until 11.
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
   * Empty where the network did not report which call the charge belongs to.
   * Since 12.
   */
  readonly ChargingAssociation?: string | undefined
  /** Telephone number that the charge belongs to. */
  readonly 'ChargingAssociation/Number': string | undefined
  /**
   * Numbering plan of that number, by number.
   * Since 1.8; until 11.
   */
  readonly 'ChargingAssociation/Number/Plan'?: number | undefined
  /**
   * Numbering plan of that number, by number.
   * Since 12.
   */
  readonly 'ChargingAssociation/Plan'?: number | undefined
  /** Number of the call that the charge belongs to. */
  readonly 'ChargingAssociation/ID': number | undefined
  /**
   * How the charge is given.
   * - `NotAvailable`: It is not known.
   * - `Free`: The call is free.
   * - `Currency`: As money.
   * - `Units`: As charging units.
   * Since 1.8; until 11.
   */
  readonly Type?: 'NotAvailable' | 'Free' | 'Currency' | 'Units' | (string & {}) | undefined
  /**
   * Who is billed, or why.
   * - `Normal`: The caller, as usual.
   * - `Reverse`: The called party.
   * - `CreditCard`: A credit card.
   * - `CallForwardingUnconditional`: A party that sends every call on.
   * - `CallForwardingBusy`: A party that sends calls on when busy.
   * - `CallForwardingNoReply`: A party that sends calls on when it does not answer.
   * - `CallDeflection`: A party that sent this call on.
   * - `CallTransfer`: A party that transferred the call.
   * - `NotAvailable`: It is not known.
   * Since 1.8; until 11.
   */
  readonly BillingID?: 'Normal' | 'Reverse' | 'CreditCard' | 'CallForwardingUnconditional' | 'CallForwardingBusy' | 'CallForwardingNoReply' | 'CallDeflection' | 'CallTransfer' | 'NotAvailable' | (string & {}) | undefined
  /**
   * Currency of the charge.
   * Since 1.8; until 11.
   */
  readonly Currency?: string | undefined
  /**
   * Charge, in units of the currency times the multiplier.
   * Minimum: 0.
   * Since 1.8; until 11.
   */
  readonly 'Currency/Amount/Cost'?: number | undefined
  /**
   * Factor of the charge.
   * - `1`: One.
   * - `10`: Ten.
   * - `100`: A hundred.
   * - `1000`: A thousand.
   * - `1/1000`: A thousandth.
   * - `1/100`: A hundredth.
   * - `1/10`: A tenth.
   * Since 1.8; until 11.
   */
  readonly 'Currency/Amount/Multiplier'?: '1' | '10' | '100' | '1000' | '1/1000' | '1/100' | '1/10' | (string & {}) | undefined
  /**
   * Kinds of charging units that follow, each with its number from 0 in its headers' names.
   * Minimum: 0.
   * Since 1.8; until 11.
   */
  readonly 'Units/NumberItems'?: number | undefined
  /**
   * How the charge is given.
   * - `NotAvailable`: It is not known.
   * - `Free`: The call is free.
   * - `Currency`: As money.
   * - `Units`: As charging units.
   * Since 12.
   */
  readonly 'Charge/Type'?: 'NotAvailable' | 'Free' | 'Currency' | 'Units' | (string & {}) | undefined
  /**
   * Who is billed, or why.
   * - `Normal`: The caller, as usual.
   * - `Reverse`: The called party.
   * - `CreditCard`: A credit card.
   * - `CallForwardingUnconditional`: A party that sends every call on.
   * - `CallForwardingBusy`: A party that sends calls on when busy.
   * - `CallForwardingNoReply`: A party that sends calls on when it does not answer.
   * - `CallDeflection`: A party that sent this call on.
   * - `CallTransfer`: A party that transferred the call.
   * - `NotAvailable`: It is not known.
   * Since 12.
   */
  readonly 'Charge/BillingID'?: 'Normal' | 'Reverse' | 'CreditCard' | 'CallForwardingUnconditional' | 'CallForwardingBusy' | 'CallForwardingNoReply' | 'CallDeflection' | 'CallTransfer' | 'NotAvailable' | (string & {}) | undefined
  /**
   * Whether the charge is so far or in all.
   * - `SubTotal`: So far.
   * - `Total`: In all.
   * Since 12.
   */
  readonly 'Charge/TotalType'?: 'SubTotal' | 'Total' | (string & {}) | undefined
  /**
   * Currency of the charge.
   * Since 12.
   */
  readonly 'Charge/Currency/Name'?: string | undefined
  /**
   * Charge, in units of the currency times the multiplier.
   * Since 12.
   */
  readonly 'Charge/Currency/Cost'?: number | undefined
  /**
   * Factor of the charge.
   * - `1`: One.
   * - `10`: Ten.
   * - `100`: A hundred.
   * - `1000`: A thousand.
   * - `1/1000`: A thousandth.
   * - `1/100`: A hundredth.
   * - `1/10`: A tenth.
   * Since 12.
   */
  readonly 'Charge/Currency/Multiplier'?: '1' | '10' | '100' | '1000' | '1/1000' | '1/100' | '1/10' | (string & {}) | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/**
 * The network reported its tariffs at the beginning of a call, or when they changed.
 *
 * From 12 on the list of tariffs has no name, and the server writes `(null)` where a name should be.
 *
 * Read by `get` and `toObject`, for their names vary: `Rate(X)/Chargeable`, `Rate(X)/Duration/Amount/Cost`, `Rate(X)/Duration/Amount/Multiplier`, `Rate(X)/Duration/ChargingType`, `Rate(X)/Duration/Currency`, `Rate(X)/Duration/Granularity/Length`, `Rate(X)/Duration/Granularity/Scale`, `Rate(X)/Duration/Time/Length`, `Rate(X)/Duration/Time/Scale`, `Rate(X)/Flat/Amount/Cost`, `Rate(X)/Flat/Amount/Multiplier`, `Rate(X)/Flat/Currency`, `Rate(X)/SpecialCode`, `Rate(X)/Type`, `Rate(X)/Volume/Amount/Cost`, `Rate(X)/Volume/Amount/Multiplier`, `Rate(X)/Volume/Currency`, `Rate(X)/Volume/Unit`, `(null)(X)/Chargeable`, `(null)(X)/Duration/ChargingType`, `(null)(X)/Duration/Currency/Cost`, `(null)(X)/Duration/Currency/Multiplier`, `(null)(X)/Duration/Currency/Name`, `(null)(X)/Duration/Granularity`, `(null)(X)/Duration/Granularity/Length`, `(null)(X)/Duration/Granularity/Scale`, `(null)(X)/Duration/Time/Length`, `(null)(X)/Duration/Time/Scale`, `(null)(X)/Flat/Currency/Cost`, `(null)(X)/Flat/Currency/Multiplier`, `(null)(X)/Flat/Currency/Name`, `(null)(X)/SpecialCode/SpecialCode`, `(null)(X)/Volume/Currency/Cost`, `(null)(X)/Volume/Currency/Multiplier`, `(null)(X)/Volume/Currency/Name`, `(null)(X)/Volume/Unit`.
 *
 * Since 1.8. Privileges: aoc.
 *
 * Source: spec/events/AOC-S.yaml
 */
export interface AOCSEvent extends CommonEvent {
  readonly name: 'AOC-S'
  /**
   * Name of the channel.
   * No value: `none`.
   */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel; another spelling of `Uniqueid`.
   * No value: `<unknown>`.
   * Since 1.8; until 11.
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
   * Tariffs that follow, each with its number from 0 in its headers' names.
   * Minimum: 0.
   * Since 1.8; until 11.
   */
  readonly NumberRates?: number | undefined
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}
