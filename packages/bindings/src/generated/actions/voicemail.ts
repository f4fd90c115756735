// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { Fields } from '../../runtime/fields.ts'
import type { AckReply, ListReply } from '../../runtime/reply.ts'
import type { MWIGetCompleteEvent, MWIGetEvent, VoicemailBoxDetailCompleteEvent, VoicemailBoxDetailEvent, VoicemailUserDetailCompleteEvent, VoicemailUserDetailEvent, VoicemailUserEntryCompleteEvent, VoicemailUserEntryEvent } from '../events/voicemail.ts'

/**
 * Counts the messages of a mailbox.
 *
 * A mailbox that is not there counts zero and is not an error.
 *
 * Since 1.0. Privileges: call (from 1.0), call or reporting (from 1.6.2).
 *
 * Source: spec/actions/MailboxCount.yaml
 */
export interface MailboxCountRequest {
  /** Mailbox as box\@context, default being the context where none is given; several separated by commas are counted together. */
  Mailbox: string | number
}

/** Reply of MailboxCount. */
export interface MailboxCountReply extends Fields {
  /** Mailbox that was asked for. */
  readonly Mailbox: string | undefined
  /**
   * Urgent messages not yet heard.
   * Minimum: 0.
   * Since 1.6.2.
   */
  readonly UrgMessages: number | undefined
  /**
   * Messages not yet heard.
   * Minimum: 0.
   */
  readonly NewMessages: number | undefined
  /**
   * Messages already heard.
   * Minimum: 0.
   */
  readonly OldMessages: number | undefined
}

/**
 * Reports whether a mailbox has new messages.
 *
 * A mailbox that is not there answers 0 and is not an error.
 *
 * Since 1.0. Privileges: call (from 1.0), call or reporting (from 1.6.2).
 *
 * Source: spec/actions/MailboxStatus.yaml
 */
export interface MailboxStatusRequest {
  /** Mailbox as box\@context, default being the context where none is given; several are separated by commas. */
  Mailbox: string | number
}

/** Reply of MailboxStatus. */
export interface MailboxStatusReply extends Fields {
  /** Mailbox that was asked for. */
  readonly Mailbox: string | undefined
  /** 1 where new messages wait, 0 where none does; not their number. */
  readonly Waiting: boolean | undefined
}

/**
 * Forgets mailboxes that another system keeps.
 *
 * A mailbox that is not there is no error.
 *
 * Since 12.1. Privileges: call.
 *
 * Source: spec/actions/MWIDelete.yaml
 */
export interface MWIDeleteRequest {
  /** Mailbox as number\@context, or a regular expression between slashes for every one that matches. */
  Mailbox: string | number
}

/** Reply of MWIDelete. */
export interface MWIDeleteReply extends AckReply {
}

/**
 * Lists the message counts of mailboxes that another system keeps.
 *
 * Since 12.1. Privileges: call or reporting.
 *
 * Source: spec/actions/MWIGet.yaml
 */
export interface MWIGetRequest {
  /** Mailbox as number\@context, or a regular expression between slashes for every one that matches. */
  Mailbox: string | number
}

/** Reply of MWIGet. */
export interface MWIGetReply extends ListReply<MWIGetEvent, MWIGetCompleteEvent> {
}

/**
 * Sets the message counts of a mailbox that another system keeps.
 *
 * Since 12.1. Privileges: call.
 *
 * Source: spec/actions/MWIUpdate.yaml
 */
export interface MWIUpdateRequest {
  /** Mailbox as number\@context; made where it is not there yet. */
  Mailbox: string | number
  /**
   * How many messages that have been heard the mailbox is said to hold.
   * Minimum: 0.
   * Default: 0.
   */
  OldMessages?: number | undefined
  /**
   * How many new messages the mailbox is said to hold; above 0 the lamp is on.
   * Minimum: 0.
   * Default: 0.
   */
  NewMessages?: number | undefined
}

/** Reply of MWIUpdate. */
export interface MWIUpdateReply extends AckReply {
}

/**
 * Lists the messages of one mailbox.
 *
 * A mailbox that is not there answers Success without a list; it is read as an empty one.
 *
 * Since 18.20, 20.5; not in 19. Privileges: call or reporting.
 *
 * Source: spec/actions/VoicemailBoxSummary.yaml
 */
export interface VoicemailBoxSummaryRequest {
  /** Section of voicemail.conf that contains the mailbox. */
  Context: string | number
  /** Number of the mailbox, without its context. */
  Mailbox: string | number
}

/** Reply of VoicemailBoxSummary. */
export interface VoicemailBoxSummaryReply extends ListReply<VoicemailBoxDetailEvent, VoicemailBoxDetailCompleteEvent> {
}

/**
 * Copies a message into another mailbox.
 *
 * A failure answers Success too; only the Message differs, and it ends in an additional line end.
 *
 * Since 18.20, 20.5; not in 19. Privileges: user. Risk: writes files.
 *
 * Source: spec/actions/VoicemailForward.yaml
 */
export interface VoicemailForwardRequest {
  /** Section of voicemail.conf that contains the mailbox. */
  Context: string | number
  /** Number of the mailbox, without its context. */
  Mailbox: string | number
  /** Folder that the message is in, such as INBOX or Old. */
  Folder: string | number
  /** Identifier of the message, as VoicemailBoxSummary gives it. */
  ID: string | number
  /** Section of voicemail.conf of the mailbox that gets the message. */
  ToContext: string | number
  /** Number of the mailbox that gets a copy, without its context. */
  ToMailbox: string | number
  /** Folder that the copy goes into, such as INBOX. */
  ToFolder: string | number
}

/** Reply of VoicemailForward. */
export interface VoicemailForwardReply extends AckReply {
}

/**
 * Moves a message into another folder of its mailbox.
 *
 * A failure answers Success too; only the Message differs, and it ends in an additional line end.
 *
 * Since 18.20, 20.5; not in 19. Privileges: user. Risk: writes files.
 *
 * Source: spec/actions/VoicemailMove.yaml
 */
export interface VoicemailMoveRequest {
  /** Section of voicemail.conf that contains the mailbox. */
  Context: string | number
  /** Number of the mailbox, without its context. */
  Mailbox: string | number
  /** Folder that the message is in, such as INBOX or Old. */
  Folder: string | number
  /** Identifier of the message, as VoicemailBoxSummary gives it. */
  ID: string | number
  /** Folder that the message goes into, such as INBOX or Old. */
  ToFolder: string | number
}

/** Reply of VoicemailMove. */
export interface VoicemailMoveReply extends AckReply {
}

/**
 * Looks again for messages in mailboxes that something else may have changed.
 *
 * Lamps and MessageWaiting follow when a number has changed.
 *
 * Since 12. Privileges: user.
 *
 * Source: spec/actions/VoicemailRefresh.yaml
 */
export interface VoicemailRefreshRequest {
  /** Only mailboxes of this section of voicemail.conf; if omitted, of all. */
  Context?: string | number | undefined
  /** Only the mailbox of this number; if omitted, all. */
  Mailbox?: string | number | undefined
}

/** Reply of VoicemailRefresh. */
export interface VoicemailRefreshReply extends AckReply {
}

/**
 * Deletes a message.
 *
 * A failure answers Success too; only the Message differs, and it ends in an additional line end.
 *
 * Since 18.20, 20.5; not in 19. Privileges: user. Risk: writes files.
 *
 * Source: spec/actions/VoicemailRemove.yaml
 */
export interface VoicemailRemoveRequest {
  /** Section of voicemail.conf that contains the mailbox. */
  Context: string | number
  /** Number of the mailbox, without its context. */
  Mailbox: string | number
  /** Folder that the message is in, such as INBOX or Old. */
  Folder: string | number
  /** Identifier of the message, as VoicemailBoxSummary gives it. */
  ID: string | number
}

/** Reply of VoicemailRemove. */
export interface VoicemailRemoveReply extends AckReply {
}

/** This action takes no parameters. */
export type VoicemailUsersListRequest = NoParameters

/** Reply of VoicemailUsersList. */
export interface VoicemailUsersListReply extends ListReply<VoicemailUserEntryEvent, VoicemailUserEntryCompleteEvent> {
}

/**
 * Shows the settings of one mailbox and how many messages it has.
 *
 * A mailbox that is not there answers Success without a list; it is read as an empty one.
 *
 * Since 16. Privileges: call or reporting.
 *
 * Source: spec/actions/VoicemailUserStatus.yaml
 */
export interface VoicemailUserStatusRequest {
  /** Section of voicemail.conf that contains the mailbox. */
  Context: string | number
  /** Number of the mailbox, without its context. */
  Mailbox: string | number
}

/** Reply of VoicemailUserStatus. */
export interface VoicemailUserStatusReply extends ListReply<VoicemailUserDetailEvent, VoicemailUserDetailCompleteEvent> {
}
