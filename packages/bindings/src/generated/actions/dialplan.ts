// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { AckReply, ListReply } from '../../runtime/reply.ts'
import type { ListDialplanEvent, ShowDialPlanCompleteEvent } from '../events/dialplan.ts'

/**
 * Adds a step to the dialplan until the next restart.
 *
 * Since 13. Privileges: system. Risk: runs programs.
 *
 * Source: spec/actions/DialplanExtensionAdd.yaml
 */
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
export interface DialplanExtensionAddReply extends AckReply {
}

/**
 * Takes an extension or one step of it out of the dialplan until the next restart.
 *
 * Since 13. Privileges: system.
 *
 * Source: spec/actions/DialplanExtensionRemove.yaml
 */
export interface DialplanExtensionRemoveRequest {
  /** Section of the dialplan that contains the extension. */
  Context: string | number
  /** Extension; followed by a slash and a caller number, it names the one for that caller only. */
  Extension: string | number
  /** Step of the extension from 1, or hint; if omitted, the whole extension. */
  Priority?: string | number | undefined
}

/** Reply of DialplanExtensionRemove. */
export interface DialplanExtensionRemoveReply extends AckReply {
}

/**
 * Lists the dialplan or a part of it.
 *
 * Given an extension, included sections are searched too, but not listed as items.
 *
 * Where the section has switches, or patterns to ignore that match, but not the requested extension, the error comes after the response and these items, and no end follows. Up to 1.8.19, 10.11 and 11.1 so it does for a section that has no extensions of its own.
 *
 * Since 1.6.2. Privileges: config or reporting.
 *
 * Source: spec/actions/ShowDialPlan.yaml
 */
export interface ShowDialPlanRequest {
  /** Only what this extension reaches; if omitted, all extensions. */
  Extension?: string | number | undefined
  /** Only this section; if omitted, all sections. */
  Context?: string | number | undefined
}

/** Reply of ShowDialPlan. */
export interface ShowDialPlanReply extends ListReply<ListDialplanEvent, ShowDialPlanCompleteEvent> {
}
