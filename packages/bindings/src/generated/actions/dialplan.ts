// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type {
  AckReply,
  ListReply,
} from '../../runtime/reply.ts'
import type {
  ListDialplanEvent,
  ShowDialPlanCompleteEvent,
} from '../events/dialplan.ts'

/** Parameters of DialplanExtensionAdd; the method `dialplanExtensionAdd` describes the action. */
export interface DialplanExtensionAddRequest {
  /** Section of the dialplan; made where it is not there. */
  Context: string | number
  /** Extension; followed by a slash and a caller number, it applies to that caller only. */
  Extension: string | number
  /** Step of the extension from 1, or hint. */
  Priority: string | number
  /** Application that the step runs; for a hint, its devices. */
  Application: string | number
  /** Arguments of the application, as they would be written between its parentheses in extensions.conf. */
  ApplicationData?: string | number | undefined
  /**
   * Yes replaces a step that is there; otherwise that is an error.
   * Default: no.
   */
  Replace?: boolean | undefined
}

/** Reply of DialplanExtensionAdd. */
export type DialplanExtensionAddReply = AckReply

/** Parameters of DialplanExtensionRemove; the method `dialplanExtensionRemove` describes the action. */
export interface DialplanExtensionRemoveRequest {
  /** Section of the dialplan that contains the extension. */
  Context: string | number
  /** Extension; followed by a slash and a caller number, it names the one for that caller only. */
  Extension: string | number
  /** Step of the extension from 1, or hint; if omitted, the whole extension. */
  Priority?: string | number | undefined
}

/** Reply of DialplanExtensionRemove. */
export type DialplanExtensionRemoveReply = AckReply

/** Parameters of ShowDialPlan; the method `showDialPlan` describes the action. */
export interface ShowDialPlanRequest {
  /** Only what this extension reaches; if omitted, all extensions. */
  Extension?: string | number | undefined
  /** Only this section; if omitted, all sections. */
  Context?: string | number | undefined
}

/** Reply of ShowDialPlan. */
export type ShowDialPlanReply = ListReply<ListDialplanEvent, ShowDialPlanCompleteEvent>
