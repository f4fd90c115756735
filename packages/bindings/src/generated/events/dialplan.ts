// Generated from spec/events by `npm run generate`. Edit the source, not this file.

import type {
  CommonChanVariable,
  CommonEvent,
  CommonLine,
} from '../common.ts'
import type { ListEnd } from '../groups.ts'

/**
 * A step of an extension, an inclusion, an ignored pattern or a switch; an item of the ShowDialPlan action.
 *
 * Since 1.6.2. Privileges: none; it only comes in the answer to ShowDialPlan.
 *
 * Source: spec/events/ListDialplan.yaml
 */
export interface ListDialplanEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'ListDialplan'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** Section of the dialplan. */
  readonly Context: string | undefined
  /** Extension of the section. */
  readonly Extension: string | undefined
  /** Label of the step. */
  readonly ExtensionLabel: string | undefined
  /** Step of the extension from 1, or hint. */
  readonly Priority: string | undefined
  /** Application that the step runs; for a hint, its devices. */
  readonly Application: string | undefined
  /**
   * Arguments of the application; a hint has none.
   * No value: `(NULL)`.
   */
  readonly AppData: string | undefined
  /** Part of the server that put it into the dialplan, such as `pbx_config`. */
  readonly Registrar: string | undefined
  /** Section of the dialplan that this one includes. */
  readonly IncludeContext: string | undefined
  /** Digits after which the dial tone continues. */
  readonly IgnorePattern: string | undefined
  /** Other source of extensions that the section asks, as `technology/data`. */
  readonly Switch: string | undefined
}

/**
 * End of the list of the dialplan.
 *
 * Since 1.6.2. Privileges: none; it only comes in the answer to ShowDialPlan.
 *
 * Source: spec/events/ShowDialPlanComplete.yaml
 */
export interface ShowDialPlanCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'ShowDialPlanComplete'
  /**
   * Number of extensions in the list.
   * Minimum: 0.
   */
  readonly ListExtensions: number | undefined
  /**
   * Number of steps in the list.
   * Minimum: 0.
   */
  readonly ListPriorities: number | undefined
  /**
   * Number of dialplan sections that were looked at.
   * Minimum: 0.
   */
  readonly ListContexts: number | undefined
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}
