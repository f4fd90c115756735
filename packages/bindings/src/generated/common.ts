// Generated from spec/protocol.yaml by `npm run generate`. Edit the source, not this file.

import type { AmiEvent } from '../runtime/event.ts'

/** An event that the spec knows: what any of them may carry. */
export interface CommonEvent extends AmiEvent {
  /**
   * Running number of the event since the server started; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly SequenceNumber: number | undefined
  /**
   * Source file of Asterisk that raised the event; only with `debug` on.
   * Since 1.6.2.
   */
  readonly File: string | undefined
  /**
   * Function of Asterisk that raised the event; only with `debug` on.
   * Since 1.6.2.
   */
  readonly Func: string | undefined
  /**
   * Name of the server as asterisk.conf gives it; empty where none is set.
   * Since 1.4.
   */
  readonly SystemName: string | undefined
  /**
   * Server's clock at that moment, to the microsecond.
   * Unit: s.
   * Since 1.4.
   */
  readonly Timestamp: number | undefined
}

/** Of all events that have no `Line` of another type. */
export interface CommonLine {
  /**
   * Line of the source file that raised the event; only with `debug` on.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly Line: number | undefined
}

/** Of all events that have no `ChanVariable` of another type. */
export interface CommonChanVariable {
  /**
   * A channel variable that manager.conf or the peer's configuration asks for, as `name=value`.
   * Since 1.8.
   */
  readonly ChanVariable: { readonly [key: string]: { readonly [key: string]: string } } | undefined
}
