// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type {
  ChannelSnapshot,
  ListEnd,
} from '../groups.ts'
import type {
  CodingValue,
  FramingValue,
  LineAlarm,
} from '../values.ts'

/**
 * A DAHDI channel went into alarm.
 *
 * Since 1.0. Privileges: system.
 *
 * Source: spec/events/Alarm.yaml
 */
export interface AlarmEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'Alarm'
  /**
   * Number of the card's channel, or a range or group of them where several are reported at once.
   * Since 12.
   */
  readonly DAHDIChannel?: string | undefined
  /** Alarm on the line. */
  readonly Alarm: LineAlarm | (string & {}) | undefined
  /**
   * Number of a channel of a digital or analogue card.
   * Minimum: 0.
   * Since 1.0; until 11.
   */
  readonly Channel?: number | undefined
}

/**
 * The alarm of a DAHDI channel is over.
 *
 * From 12 on the line is in `Channel` or in `DAHDIChannel`, depending on which part of the driver noticed.
 *
 * Since 1.0. Privileges: system.
 *
 * Source: spec/events/AlarmClear.yaml
 */
export interface AlarmClearEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'AlarmClear'
  /**
   * Number of the card's channel, or a range or group of them where several are reported at once.
   * Since 12.
   */
  readonly DAHDIChannel?: string | undefined
  /**
   * Number of a channel of a digital or analogue card.
   * Minimum: 0.
   */
  readonly Channel: number | undefined
}

/**
 * A call began to use a channel of a card or changed to another.
 *
 * Since 1.8.5. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/DAHDIChannel.yaml
 */
export interface DAHDIChannelEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'DAHDIChannel'
  /** Name of the channel. */
  readonly Channel: string | undefined
  readonly Uniqueid: string | undefined
  /**
   * Groups that the card's channel belongs to, as a number with a bit for each.
   * Since 13.26, 16.3; not in 14, 15.
   */
  readonly DAHDIGroup?: string | undefined
  /**
   * Number of the span of the card's channel; 0 when it has none.
   * Minimum: 0.
   */
  readonly DAHDISpan: number | undefined
  /** Number of the card's channel, or a range or group of them where several are reported at once. */
  readonly DAHDIChannel: string | undefined
}

/**
 * One DAHDI channel and its state; an item of the DAHDIShowChannels action.
 *
 * Since 1.4. Privileges: none; it only comes in the answer to DAHDIShowChannels.
 *
 * Source: spec/events/DAHDIShowChannels.yaml
 */
export interface DAHDIShowChannelsEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'DAHDIShowChannels'
  /**
   * Number of the card's channel, or a range or group of them where several are reported at once.
   * Since 1.6.2.
   */
  readonly DAHDIChannel?: string | undefined
  /** A channel of a card: its number in Asterisk 1.4, then the name of the call that uses it, or a name such as `DAHDI/3`. */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * Since 1.6.2.
   */
  readonly Uniqueid?: string | undefined
  /**
   * Account that the call is charged to; empty where none is set.
   * Since 1.6.2.
   */
  readonly AccountCode?: string | undefined
  /** Signalling of the line in words, such as `FXO Kewlstart`. */
  readonly Signalling: string | undefined
  /**
   * Signalling of the line as the driver's number.
   * Since 1.6.2.
   */
  readonly SignallingCode?: number | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /** Whether the line refuses calls. */
  readonly DND: boolean | undefined
  /** Alarm on the line. */
  readonly Alarm: LineAlarm | (string & {}) | undefined
  /**
   * Note that the configuration gives; may be empty.
   * No value: `<unset>`.
   * Since 10.
   */
  readonly Description?: string | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of DAHDI channels.
 *
 * Since 1.4. Privileges: none; it only comes in the answer to DAHDIShowChannels.
 * {@link ListEnd}: since 13.2.
 *
 * Source: spec/events/DAHDIShowChannelsComplete.yaml
 */
export interface DAHDIShowChannelsCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, Partial<ListEnd> {
  readonly name: 'DAHDIShowChannelsComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Number of items in the list that ends here; older name of `ListItems`.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Items?: number | undefined
}

/**
 * One span of a card with its alarms and error counters; an item of the DAHDIShowStatus action.
 *
 * Since 18.23, 20.8, 21.3; not in 19. Privileges: none; it only comes in the answer to DAHDIShowStatus.
 *
 * Source: spec/events/DAHDIShowStatus.yaml
 */
export interface DAHDIShowStatusEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'DAHDIShowStatus'
  /**
   * Number of the span, from 1.
   * Minimum: 0.
   */
  readonly Span: number | undefined
  /**
   * Name of the span as its driver gives it.
   * No value: `<unset>`.
   */
  readonly Description: string | undefined
  /** Alarms of the span; `OK` when there is none, `UNCONFIGURED` when it is not set up. */
  readonly Alarms: string | undefined
  /**
   * Interrupts that were missed since they were last reset.
   * Minimum: 0.
   */
  readonly IRQ: number | undefined
  /**
   * Violations of the line code since they were last reset.
   * Minimum: 0.
   */
  readonly bpviol: number | undefined
  /**
   * Checksum errors since they were last reset.
   * Minimum: 0.
   */
  readonly CRC: number | undefined
  /** Framing of the span. */
  readonly Framing: FramingValue | (string & {}) | undefined
  /** Line code of the span. */
  readonly Coding: CodingValue | (string & {}) | undefined
  /** Options of the framing: `CRC4`, `YEL`, `CRC4/YEL`, or empty. */
  readonly Options: string | undefined
  /** Length of the line that the span is set for, in words. */
  readonly LBO: string | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of spans.
 *
 * Since 18.23, 20.8, 21.3; not in 19. Privileges: none; it only comes in the answer to DAHDIShowStatus.
 *
 * Source: spec/events/DAHDIShowStatusComplete.yaml
 */
export interface DAHDIShowStatusCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'DAHDIShowStatusComplete'
  /**
   * Number of items in the list that ends here; older name of `ListItems`.
   * Minimum: 0.
   */
  readonly Items: number | undefined
}

/**
 * "Do not disturb" of a DAHDI channel was switched on or off.
 *
 * From 12 on the line is in `Channel` or in `DAHDIChannel`, depending on which part of the driver switched it.
 *
 * Since 1.2. Privileges: system.
 *
 * Source: spec/events/DNDState.yaml
 */
export interface DNDStateEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'DNDState'
  /**
   * Number of the card's channel, or a range or group of them where several are reported at once.
   * Since 12.
   */
  readonly DAHDIChannel?: string | undefined
  /** Whether the line refuses calls. */
  readonly Status: boolean | undefined
  /** A channel of a card: its number in Asterisk 1.4, then the name of the call that uses it, or a name such as `DAHDI/3`. */
  readonly Channel: string | undefined
}

/**
 * The far end of an ISDN line asks to have a malicious caller traced.
 *
 * The channel may be gone already; then nothing of it is there.
 *
 * Number and name have their details only where they are valid.
 *
 * Since 1.8. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/MCID.yaml
 */
export interface MCIDEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'MCID'
  /** Name of the channel. */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel; another spelling of `Uniqueid`.
   * No value: `<unknown>`.
   * Since 1.8; until 11.
   */
  readonly UniqueID?: string | undefined
  /**
   * Presentation of the caller, combined: whether name and number may be shown and who vouches for them.
   * Since 1.8; until 11.
   */
  readonly CallerIDPres?: string | undefined
  /**
   * Whether there is a number of the caller.
   * Since 1.8; until 11.
   */
  readonly CallerIDNumValid?: boolean | undefined
  /**
   * Caller's number.
   * No value: `<unknown>`, `unknown`.
   */
  readonly CallerIDNum: string | undefined
  /**
   * Type and plan of the number of the caller, as a number; 0 when there is none.
   * Minimum: 0.
   * Since 1.8; until 11.
   */
  readonly CallerIDton?: number | undefined
  /**
   * Type and plan of the number of the caller, as a number.
   * Minimum: 0.
   * Since 1.8; until 11.
   */
  readonly CallerIDNumPlan?: number | undefined
  /**
   * Whether the number of the caller may be shown and who vouches for it.
   * Since 1.8; until 11.
   */
  readonly CallerIDNumPres?: string | undefined
  /**
   * Whether there is a name of the caller.
   * Since 1.8; until 11.
   */
  readonly CallerIDNameValid?: boolean | undefined
  /**
   * Caller's name; C-escaped from Asterisk 12 on.
   * No value: `<unknown>`, `<Unknown>`, `unknown`.
   */
  readonly CallerIDName: string | undefined
  /**
   * Character set of the name of the caller, in words.
   * Since 1.8; until 11.
   */
  readonly CallerIDNameCharSet?: string | undefined
  /**
   * Whether the name of the caller may be shown.
   * Since 1.8; until 11.
   */
  readonly CallerIDNamePres?: string | undefined
  /**
   * Subaddress of the caller: a second address that extends the number.
   * Since 1.8; until 11.
   */
  readonly CallerIDSubaddr?: string | undefined
  /**
   * Kind of the caller's subaddress, 0 by the network's rules, 2 by the user's.
   * Minimum: 0.
   * Since 1.8; until 11.
   */
  readonly CallerIDSubaddrType?: number | undefined
  /**
   * Whether the caller's subaddress has an odd number of digits.
   * Since 1.8; until 11.
   */
  readonly CallerIDSubaddrOdd?: boolean | undefined
  /**
   * Presentation of the called party, combined: whether name and number may be shown and who vouches for them.
   * Since 1.8; until 11.
   */
  readonly ConnectedIDPres?: string | undefined
  /**
   * Whether there is a number of the called party.
   * Since 1.8; until 11.
   */
  readonly ConnectedIDNumValid?: boolean | undefined
  /**
   * Number of the called party; empty when there is none.
   * Since 1.8; until 11.
   */
  readonly ConnectedIDNum?: string | undefined
  /**
   * Type and plan of the number of the called party, as a number; 0 when there is none.
   * Minimum: 0.
   * Since 1.8; until 11.
   */
  readonly ConnectedIDton?: number | undefined
  /**
   * Type and plan of the number of the called party, as a number.
   * Minimum: 0.
   * Since 1.8; until 11.
   */
  readonly ConnectedIDNumPlan?: number | undefined
  /**
   * Whether the number of the called party may be shown and who vouches for it.
   * Since 1.8; until 11.
   */
  readonly ConnectedIDNumPres?: string | undefined
  /**
   * Whether there is a name of the called party.
   * Since 1.8; until 11.
   */
  readonly ConnectedIDNameValid?: boolean | undefined
  /**
   * Name of the called party; empty when there is none.
   * Since 1.8; until 11.
   */
  readonly ConnectedIDName?: string | undefined
  /**
   * Character set of the name of the called party, in words.
   * Since 1.8; until 11.
   */
  readonly ConnectedIDNameCharSet?: string | undefined
  /**
   * Whether the name of the called party may be shown.
   * Since 1.8; until 11.
   */
  readonly ConnectedIDNamePres?: string | undefined
  /**
   * Subaddress of the called party: a second address that extends the number.
   * Since 1.8; until 11.
   */
  readonly ConnectedIDSubaddr?: string | undefined
  /**
   * Kind of the called party's subaddress, 0 by the network's rules, 2 by the user's.
   * Minimum: 0.
   * Since 1.8; until 11.
   */
  readonly ConnectedIDSubaddrType?: number | undefined
  /**
   * Whether the called party's subaddress has an odd number of digits.
   * Since 1.8; until 11.
   */
  readonly ConnectedIDSubaddrOdd?: boolean | undefined
  /**
   * Presentation of the caller who is to be traced, combined: whether name and number may be shown and who vouches for them.
   * Since 12.
   */
  readonly MCallerIDPres?: string | undefined
  /**
   * Whether there is a number of the caller who is to be traced.
   * Since 12.
   */
  readonly MCallerIDNumValid?: boolean | undefined
  /**
   * Number of the caller who is to be traced; empty when there is none.
   * Since 12.
   */
  readonly MCallerIDNum?: string | undefined
  /**
   * Type and plan of the number of the caller who is to be traced, as a number; 0 when there is none.
   * Minimum: 0.
   * Since 12.
   */
  readonly MCallerIDton?: number | undefined
  /**
   * Type and plan of the number of the caller who is to be traced, as a number.
   * Minimum: 0.
   * Since 12.
   */
  readonly MCallerIDNumPlan?: number | undefined
  /**
   * Whether the number of the caller who is to be traced may be shown and who vouches for it.
   * Since 12.
   */
  readonly MCallerIDNumPres?: string | undefined
  /**
   * Whether there is a name of the caller who is to be traced.
   * Since 12.
   */
  readonly MCallerIDNameValid?: boolean | undefined
  /**
   * Name of the caller who is to be traced; empty when there is none.
   * Since 12.
   */
  readonly MCallerIDName?: string | undefined
  /**
   * Character set of the name of the caller who is to be traced, in words.
   * Since 12.
   */
  readonly MCallerIDNameCharSet?: string | undefined
  /**
   * Whether the name of the caller who is to be traced may be shown.
   * Since 12.
   */
  readonly MCallerIDNamePres?: string | undefined
  /**
   * Subaddress of the caller who is to be traced: a second address that extends the number.
   * Since 12.
   */
  readonly MCallerIDSubaddr?: string | undefined
  /**
   * Kind of that subaddress; the server fails to determine it and writes `(null)`.
   * No value: `(null)`.
   * Since 12.
   */
  readonly MCallerIDSubaddrType?: string | undefined
  /**
   * Whether the subaddress of the caller who is to be traced has an odd number of digits.
   * Since 12.
   */
  readonly MCallerIDSubaddrOdd?: boolean | undefined
  /**
   * Presentation of the called party who asked for it, combined: whether name and number may be shown and who vouches for them.
   * Since 12.
   */
  readonly MConnectedIDPres?: string | undefined
  /**
   * Whether there is a number of the called party who asked for it.
   * Since 12.
   */
  readonly MConnectedIDNumValid?: boolean | undefined
  /**
   * Number of the called party who asked for it; empty when there is none.
   * Since 12.
   */
  readonly MConnectedIDNum?: string | undefined
  /**
   * Type and plan of the number of the called party who asked for it, as a number; 0 when there is none.
   * Minimum: 0.
   * Since 12.
   */
  readonly MConnectedIDton?: number | undefined
  /**
   * Type and plan of the number of the called party who asked for it, as a number.
   * Minimum: 0.
   * Since 12.
   */
  readonly MConnectedIDNumPlan?: number | undefined
  /**
   * Whether the number of the called party who asked for it may be shown and who vouches for it.
   * Since 12.
   */
  readonly MConnectedIDNumPres?: string | undefined
  /**
   * Whether there is a name of the called party who asked for it.
   * Since 12.
   */
  readonly MConnectedIDNameValid?: boolean | undefined
  /**
   * Name of the called party who asked for it; empty when there is none.
   * Since 12.
   */
  readonly MConnectedIDName?: string | undefined
  /**
   * Character set of the name of the called party who asked for it, in words.
   * Since 12.
   */
  readonly MConnectedIDNameCharSet?: string | undefined
  /**
   * Whether the name of the called party who asked for it may be shown.
   * Since 12.
   */
  readonly MConnectedIDNamePres?: string | undefined
  /**
   * Subaddress of the called party who asked for the trace: a second address that extends the number.
   * Since 12.
   */
  readonly MConnectedIDSubaddr?: string | undefined
  /**
   * Kind of that subaddress; the server fails to determine it and writes `(null)`.
   * No value: `(null)`.
   * Since 12.
   */
  readonly MConnectedIDSubaddrType?: string | undefined
  /**
   * Whether the subaddress of the called party who asked for the trace has an odd number of digits.
   * Since 12.
   */
  readonly MConnectedIDSubaddrOdd?: boolean | undefined
}

/**
 * The state of a D channel changed.
 *
 * Since 1.6.2; until 1.6.2. Privileges: system.
 *
 * Source: spec/events/PRIEvent.yaml
 */
export interface PRIEventEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'PRIEvent'
  /** What happened, in words. */
  readonly PRIEvent: string | undefined
  /** What happened, as the driver's number. */
  readonly PRIEventCode: number | undefined
  /** Place of the D channel in its span, such as `Primary`. */
  readonly 'D-channel': string | undefined
  /**
   * Number of the span, from 1.
   * Minimum: 0.
   */
  readonly Span: number | undefined
}

/**
 * One D channel of a PRI span; an item of the PRIShowSpans action.
 *
 * Since 10. Privileges: none; it only comes in the answer to PRIShowSpans.
 *
 * Source: spec/events/PRIShowSpans.yaml
 */
export interface PRIShowSpansEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'PRIShowSpans'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Number of the span, from 1.
   * Minimum: 0.
   */
  readonly Span: number | undefined
  /**
   * Number of the D channel.
   * Minimum: 0.
   */
  readonly DChannel: number | undefined
  /** Place of the D channel in its span, such as `Primary` or `Secondary`. */
  readonly Order: string | undefined
  /** Whether this D channel is the one in use. */
  readonly Active: boolean | undefined
  /** Whether the D channel is in alarm. */
  readonly Alarm: boolean | undefined
  /** Whether the D channel is up. */
  readonly Up: boolean | undefined
}

/**
 * End of the list of PRI spans.
 *
 * Since 10. Privileges: none; it only comes in the answer to PRIShowSpans.
 * {@link ListEnd}: since 13.2.
 *
 * Source: spec/events/PRIShowSpansComplete.yaml
 */
export interface PRIShowSpansCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, Partial<ListEnd> {
  readonly name: 'PRIShowSpansComplete'
  /**
   * Number of items in the list that ends here; older name of `ListItems`.
   * Minimum: 0.
   */
  readonly Items: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * A span of a card went into alarm.
 *
 * Since 1.8. Privileges: system.
 *
 * Source: spec/events/SpanAlarm.yaml
 */
export interface SpanAlarmEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'SpanAlarm'
  /**
   * Number of the span, from 1.
   * Minimum: 0.
   */
  readonly Span: number | undefined
  /** Alarm on the line. */
  readonly Alarm: LineAlarm | (string & {}) | undefined
}

/**
 * The alarm of a span is over.
 *
 * Since 1.8. Privileges: system.
 *
 * Source: spec/events/SpanAlarmClear.yaml
 */
export interface SpanAlarmClearEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'SpanAlarmClear'
  /**
   * Number of the span, from 1.
   * Minimum: 0.
   */
  readonly Span: number | undefined
}

/**
 * One Zaptel channel and its state; an item of the ZapShowChannels action.
 *
 * Since 1.0; until 1.4. Privileges: none; it only comes in the answer to ZapShowChannels.
 *
 * Source: spec/events/ZapShowChannels.yaml
 *
 * @deprecated Replaced by DAHDIShowChannels in 1.4.
 */
export interface ZapShowChannelsEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'ZapShowChannels'
  /**
   * Number of a channel of a digital or analogue card.
   * Minimum: 0.
   */
  readonly Channel: number | undefined
  /** Signalling of the line in words, such as `FXO Kewlstart`. */
  readonly Signalling: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /**
   * Whether the line refuses calls.
   * Since 1.2; until 1.4.
   */
  readonly DND?: boolean | undefined
  /** Alarm on the line. */
  readonly Alarm: LineAlarm | (string & {}) | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * End of the list of Zaptel channels.
 *
 * Since 1.0; until 1.4. Privileges: none; it only comes in the answer to ZapShowChannels.
 *
 * Source: spec/events/ZapShowChannelsComplete.yaml
 *
 * @deprecated Replaced by DAHDIShowChannelsComplete in 1.4.
 */
export interface ZapShowChannelsCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'ZapShowChannelsComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}
