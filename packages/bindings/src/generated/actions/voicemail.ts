// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { NoParameters } from '../../runtime/call.ts'
import type { Fields } from '../../runtime/fields.ts'
import type {
  AckReply,
  ListReply,
} from '../../runtime/reply.ts'
import type {
  MWIGetCompleteEvent,
  MWIGetEvent,
  VoicemailBoxDetailCompleteEvent,
  VoicemailBoxDetailEvent,
  VoicemailUserDetailCompleteEvent,
  VoicemailUserDetailEvent,
  VoicemailUserEntryCompleteEvent,
  VoicemailUserEntryEvent,
} from '../events/voicemail.ts'

/** Parameters of MailboxCount; the method `mailboxCount` describes the action. */
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
  readonly UrgMessages?: number | undefined
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

/** Parameters of MailboxStatus; the method `mailboxStatus` describes the action. */
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

/** Parameters of MWIDelete; the method `mwiDelete` describes the action. */
export interface MWIDeleteRequest {
  /** Mailbox as number\@context, or a regular expression between slashes for every one that matches. */
  Mailbox: string | number
}

/** Reply of MWIDelete. */
export type MWIDeleteReply = AckReply

/** Parameters of MWIGet; the method `mwiGet` describes the action. */
export interface MWIGetRequest {
  /** Mailbox as number\@context, or a regular expression between slashes for every one that matches. */
  Mailbox: string | number
}

/** Reply of MWIGet. */
export type MWIGetReply = ListReply<MWIGetEvent, MWIGetCompleteEvent>

/** Parameters of MWIUpdate; the method `mwiUpdate` describes the action. */
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
export type MWIUpdateReply = AckReply

/** Parameters of VoicemailBoxSummary; the method `voicemailBoxSummary` describes the action. */
export interface VoicemailBoxSummaryRequest {
  /** Section of voicemail.conf that contains the mailbox. */
  Context: string | number
  /** Number of the mailbox, without its context. */
  Mailbox: string | number
}

/** Reply of VoicemailBoxSummary. */
export type VoicemailBoxSummaryReply = ListReply<VoicemailBoxDetailEvent, VoicemailBoxDetailCompleteEvent>

/** Parameters of VoicemailForward; the method `voicemailForward` describes the action. */
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
export type VoicemailForwardReply = AckReply

/** Parameters of VoicemailMove; the method `voicemailMove` describes the action. */
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
export type VoicemailMoveReply = AckReply

/** Parameters of VoicemailRefresh; the method `voicemailRefresh` describes the action. */
export interface VoicemailRefreshRequest {
  /** Only mailboxes of this section of voicemail.conf; if omitted, of all. */
  Context?: string | number | undefined
  /** Only the mailbox of this number; if omitted, all. */
  Mailbox?: string | number | undefined
}

/** Reply of VoicemailRefresh. */
export type VoicemailRefreshReply = AckReply

/** Parameters of VoicemailRemove; the method `voicemailRemove` describes the action. */
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
export type VoicemailRemoveReply = AckReply

/** Parameters of VoicemailUsersList; the method `voicemailUsersList` describes the action. */
export type VoicemailUsersListRequest = NoParameters

/** Reply of VoicemailUsersList. */
export type VoicemailUsersListReply = ListReply<VoicemailUserEntryEvent, VoicemailUserEntryCompleteEvent>

/** Parameters of VoicemailUserStatus; the method `voicemailUserStatus` describes the action. */
export interface VoicemailUserStatusRequest {
  /** Section of voicemail.conf that contains the mailbox. */
  Context: string | number
  /** Number of the mailbox, without its context. */
  Mailbox: string | number
}

/** Reply of VoicemailUserStatus. */
export type VoicemailUserStatusReply = ListReply<VoicemailUserDetailEvent, VoicemailUserDetailCompleteEvent>
