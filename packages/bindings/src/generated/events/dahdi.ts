// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type { CommonEvent } from '../common.ts'

/**
 * A DAHDI channel went into alarm.
 *
 * Since 1.0. Privileges: system.
 *
 * Source: spec/events/Alarm.yaml
 */
export interface AlarmEvent extends CommonEvent {
  readonly name: 'Alarm'
  /**
   * Number of the card's channel, or a range or group of them where several are told of at once.
   * Since 12.
   */
  readonly DAHDIChannel: string | undefined
  /**
   * Alarm on the line.
   * - `Red Alarm`: Nothing comes in.
   * - `Yellow Alarm`: The far end sees nothing coming in.
   * - `Blue Alarm`: The far end is out of service.
   * - `Recovering`: The alarm is about to end.
   * - `Loopback`: The line is looped back for a test.
   * - `Not Open`: The channel is not open.
   * - `None`: The driver reports that there is none.
   * - `No Alarm`: All is well.
   * - `Unknown Alarm`: None of the others.
   */
  readonly Alarm: 'Red Alarm' | 'Yellow Alarm' | 'Blue Alarm' | 'Recovering' | 'Loopback' | 'Not Open' | 'None' | 'No Alarm' | 'Unknown Alarm' | (string & {}) | undefined
  /**
   * Number of a channel of a digital or analogue card.
   * Range: 0 to ….
   * Since 1.0; until 11.
   */
  readonly Channel: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * The alarm of a DAHDI channel is over.
 *
 * From 12 on the line stands in `Channel` or in `DAHDIChannel`, depending on which part of the driver noticed.
 *
 * Since 1.0. Privileges: system.
 *
 * Source: spec/events/AlarmClear.yaml
 */
export interface AlarmClearEvent extends CommonEvent {
  readonly name: 'AlarmClear'
  /**
   * Number of the card's channel, or a range or group of them where several are told of at once.
   * Since 12.
   */
  readonly DAHDIChannel: string | undefined
  /**
   * Number of a channel of a digital or analogue card.
   * Range: 0 to ….
   */
  readonly Channel: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * One DAHDI channel and its state; an item of the DAHDIShowChannels action.
 *
 * Since 1.4. Privileges: none.
 *
 * Source: spec/events/DAHDIShowChannels.yaml
 */
export interface DAHDIShowChannelsEvent extends CommonEvent {
  readonly name: 'DAHDIShowChannels'
  /**
   * Number of the card's channel, or a range or group of them where several are told of at once.
   * Since 1.6.2.
   */
  readonly DAHDIChannel: string | undefined
  /** A channel of a card: its number in Asterisk 1.4, then the name of the call that uses it, or a name such as `DAHDI/3`. */
  readonly Channel: string | undefined
  /**
   * Identifier of the channel for its whole life.
   * No value: `<unknown>`, `<null>`, `none`, `(null)`.
   * Since 1.6.2.
   */
  readonly Uniqueid: string | undefined
  /**
   * Account that the call is charged to; empty where none is set.
   * Since 1.6.2.
   */
  readonly AccountCode: string | undefined
  /** Signalling of the line in words, such as `FXO Kewlstart`. */
  readonly Signalling: string | undefined
  /**
   * Signalling of the line as the driver's number.
   * Since 1.6.2.
   */
  readonly SignallingCode: number | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /** Whether the line refuses calls. */
  readonly DND: boolean | undefined
  /**
   * Alarm on the line.
   * - `Red Alarm`: Nothing comes in.
   * - `Yellow Alarm`: The far end sees nothing coming in.
   * - `Blue Alarm`: The far end is out of service.
   * - `Recovering`: The alarm is about to end.
   * - `Loopback`: The line is looped back for a test.
   * - `Not Open`: The channel is not open.
   * - `None`: The driver reports that there is none.
   * - `No Alarm`: All is well.
   * - `Unknown Alarm`: None of the others.
   */
  readonly Alarm: 'Red Alarm' | 'Yellow Alarm' | 'Blue Alarm' | 'Recovering' | 'Loopback' | 'Not Open' | 'None' | 'No Alarm' | 'Unknown Alarm' | (string & {}) | undefined
  /**
   * Note that the configuration gives; may be empty.
   * No value: `<unset>`.
   * Since 10.
   */
  readonly Description: string | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * End of the list of DAHDI channels.
 *
 * Since 1.4. Privileges: none.
 *
 * Source: spec/events/DAHDIShowChannelsComplete.yaml
 */
export interface DAHDIShowChannelsCompleteEvent extends CommonEvent {
  readonly name: 'DAHDIShowChannelsComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * Place of a message in a list of events; there is none before Asterisk 1.6.
   * - `start`: The answer opens a list; its items follow as events.
   * - `Complete`: This event ends a list.
   * Since 13.2.
   */
  readonly EventList: 'start' | 'Complete' | (string & {}) | undefined
  /**
   * Number of items in the list that ends here; some releases miscount in places.
   * Range: 0 to ….
   * Since 13.2.
   */
  readonly ListItems: number | undefined
  /**
   * Number of items in the list that ends here; older name of `ListItems`.
   * Range: 0 to ….
   * Since 1.6.2.
   */
  readonly Items: number | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * "Do not disturb" of a DAHDI channel was switched on or off.
 *
 * From 12 on the line stands in `Channel` or in `DAHDIChannel`, depending on which part of the driver switched it.
 *
 * Since 1.2. Privileges: system.
 *
 * Source: spec/events/DNDState.yaml
 */
export interface DNDStateEvent extends CommonEvent {
  readonly name: 'DNDState'
  /**
   * Number of the card's channel, or a range or group of them where several are told of at once.
   * Since 12.
   */
  readonly DAHDIChannel: string | undefined
  /** Whether the line refuses calls. */
  readonly Status: boolean | undefined
  /** A channel of a card: its number in Asterisk 1.4, then the name of the call that uses it, or a name such as `DAHDI/3`. */
  readonly Channel: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * One Zaptel channel and its state; an item of the ZapShowChannels action.
 *
 * Since 1.0; until 1.4. Privileges: none.
 *
 * Replaced by DAHDIShowChannels in 1.4.
 *
 * Source: spec/events/ZapShowChannels.yaml
 */
export interface ZapShowChannelsEvent extends CommonEvent {
  readonly name: 'ZapShowChannels'
  /**
   * Number of a channel of a digital or analogue card.
   * Range: 0 to ….
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
  readonly DND: boolean | undefined
  /**
   * Alarm on the line.
   * - `Red Alarm`: Nothing comes in.
   * - `Yellow Alarm`: The far end sees nothing coming in.
   * - `Blue Alarm`: The far end is out of service.
   * - `Recovering`: The alarm is about to end.
   * - `Loopback`: The line is looped back for a test.
   * - `Not Open`: The channel is not open.
   * - `None`: The driver reports that there is none.
   * - `No Alarm`: All is well.
   * - `Unknown Alarm`: None of the others.
   */
  readonly Alarm: 'Red Alarm' | 'Yellow Alarm' | 'Blue Alarm' | 'Recovering' | 'Loopback' | 'Not Open' | 'None' | 'No Alarm' | 'Unknown Alarm' | (string & {}) | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}

/**
 * End of the list of Zaptel channels.
 *
 * Since 1.0; until 1.4. Privileges: none.
 *
 * Replaced by DAHDIShowChannelsComplete in 1.4.
 *
 * Source: spec/events/ZapShowChannelsComplete.yaml
 */
export interface ZapShowChannelsCompleteEvent extends CommonEvent {
  readonly name: 'ZapShowChannelsComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}
