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

/**
 * The number of messages in a voice mailbox changed.
 *
 * Since 1.0. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/MessageWaiting.yaml
 */
export interface MessageWaitingEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'MessageWaiting'
  /** Voice mailbox as `number\@context`; several may be joined by commas in requests. */
  readonly Mailbox: string | undefined
  /** Whether new messages wait. */
  readonly Waiting: boolean | undefined
  /**
   * New messages.
   * Minimum: 0.
   * Since 1.2.
   */
  readonly New?: number | undefined
  /**
   * Messages that have been heard.
   * Minimum: 0.
   * Since 1.2.
   */
  readonly Old?: number | undefined
}

/**
 * A MiniVM mailbox was notified of a new message.
 *
 * Up to Asterisk 11 a faulty line end leaves an n after the value of Action, which comes first there.
 *
 * Since 1.6.2. Privileges: call.
 * {@link ChannelSnapshot}: since 12.
 *
 * Source: spec/events/MiniVoiceMail.yaml
 */
export interface MiniVoiceMailEvent extends CommonEvent, CommonLine, Partial<ChannelSnapshot> {
  readonly name: 'MiniVoiceMail'
  /** Mailbox that was notified, as user\@domain. */
  readonly Mailbox: string | undefined
  /** Always SentNotification. */
  readonly Action: string | undefined
  /** Counter of the mailbox that the notification carried; may be empty. */
  readonly Counter: string | undefined
}

/**
 * Message counts of one mailbox that another system keeps; an item of the MWIGet action.
 *
 * Since 12.1. Privileges: none; it only comes in the answer to MWIGet.
 *
 * Source: spec/events/MWIGet.yaml
 */
export interface MWIGetEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'MWIGet'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** Voice mailbox as `number\@context`; several may be joined by commas in requests. */
  readonly Mailbox: string | undefined
  /**
   * Messages that have been heard.
   * Minimum: 0.
   */
  readonly OldMessages: number | undefined
  /**
   * New messages.
   * Minimum: 0.
   */
  readonly NewMessages: number | undefined
}

/**
 * End of the list of mailboxes.
 *
 * Since 12.1. Privileges: none; it only comes in the answer to MWIGet.
 *
 * Source: spec/events/MWIGetComplete.yaml
 */
export interface MWIGetCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'MWIGetComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * One message; an item of the VoicemailBoxSummary action.
 *
 * Since 18.20, 20.5; not in 19. Privileges: none; it only comes in the answer to VoicemailBoxSummary.
 *
 * Source: spec/events/VoicemailBoxDetail.yaml
 */
export interface VoicemailBoxDetailEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'VoicemailBoxDetail'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** Folder of the mailbox: `INBOX`, `Old`, `Urgent` or another of voicemail.conf. */
  readonly Folder: string | undefined
  /** Who left the message. */
  readonly CallerID: string | undefined
  /** When the message was left, in words and in the time zone of the server or mailbox. */
  readonly Date: string | undefined
  /**
   * Length of the voice message.
   * Unit: s.
   */
  readonly Duration: number | undefined
  /** Mark of the message, such as `Urgent`; empty for none. */
  readonly Flag: string | undefined
  /** Identifier of the message that stays its own when it moves to another folder. */
  readonly ID: string | undefined
}

/**
 * End of the list of messages.
 *
 * Since 18.20, 20.5; not in 19. Privileges: none; it only comes in the answer to VoicemailBoxSummary.
 *
 * Source: spec/events/VoicemailBoxDetailComplete.yaml
 */
export interface VoicemailBoxDetailCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'VoicemailBoxDetailComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * The owner of a mailbox changed its password.
 *
 * The password is sent in clear to every session that reads both classes.
 *
 * Since 18.21, 20.6, 21.1; not in 19. Privileges: system and user.
 *
 * Source: spec/events/VoicemailPasswordChange.yaml
 */
export interface VoicemailPasswordChangeEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'VoicemailPasswordChange'
  /** Section of voicemail.conf that contains the mailbox. */
  readonly Context: string | undefined
  /** Number of the mailbox. */
  readonly Mailbox: string | undefined
  /**
   * Password of the mailbox from now on.
   * Sensitive: never printed.
   */
  readonly NewPassword: string | undefined
}

/**
 * Settings of one mailbox; the item of the VoicemailUserStatus action.
 *
 * Since 16. Privileges: none; it only comes in the answer to VoicemailUserStatus.
 *
 * Source: spec/events/VoicemailUserDetail.yaml
 */
export interface VoicemailUserDetailEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'VoicemailUserDetail'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** Section of voicemail.conf that contains the mailbox. */
  readonly VMContext: string | undefined
  /** Number of the mailbox. */
  readonly VoiceMailbox: string | undefined
  /** Name of the owner of the mailbox. */
  readonly Fullname: string | undefined
  /** Mail address that is notified of new messages; may be empty. */
  readonly Email: string | undefined
  /** Mail address that gets the short form of a notice; may be empty. */
  readonly Pager: string | undefined
  /** Mail address that notices come from. */
  readonly ServerEmail: string | undefined
  /** Sender's name in the mails; empty for the built-in one. */
  readonly FromString: string | undefined
  /** Command line of the program that sends mails. */
  readonly MailCommand: string | undefined
  /** Language of the prompts; empty for the server's. */
  readonly Language: string | undefined
  /** Name of a zone of voicemail.conf in which times are read out; empty for the server's. */
  readonly TimeZone: string | undefined
  /** Dialplan section from which the owner may call back the sender of a message; empty where that is off. */
  readonly Callback: string | undefined
  /** Dialplan section from which the owner may call out; empty where that is off. */
  readonly Dialout: string | undefined
  /**
   * Key of the mailbox in a database; empty where it is not kept in one.
   * No value: `<unknown>`.
   */
  readonly UniqueID: string | undefined
  /** Dialplan section for callers who leave with 0 or the star key; empty for the one they came from. */
  readonly ExitContext: string | undefined
  /**
   * Length in minutes from which on the length of a message is read out.
   * Minimum: 0.
   */
  readonly SayDurationMinimum: number | undefined
  /** Whether day and time are read out before a message. */
  readonly SayEnvelope: boolean | undefined
  /** Whether the caller's number is read out before a message. */
  readonly SayCID: boolean | undefined
  /** Whether the recording goes along with the mail that announces a message. */
  readonly AttachMessage: boolean | undefined
  /** File format of the recording in the mail; empty for the first one that is recorded. */
  readonly AttachmentFormat: string | undefined
  /** Whether a message is deleted once it has been sent by mail. */
  readonly DeleteMessage: boolean | undefined
  /** Change of volume in the recording sent by mail, in decibels. */
  readonly VolumeGain: number | undefined
  /** Whether callers may listen to their message before they leave it. */
  readonly CanReview: boolean | undefined
  /**
   * Whether callers may mark their message as urgent.
   * Since 18.22, 20.7, 21.2; not in 19.
   */
  readonly CanMarkUrgent?: boolean | undefined
  /** Whether callers may press 0 for the operator. */
  readonly CallOperator: boolean | undefined
  /**
   * Most messages that one folder may hold.
   * Minimum: 0.
   */
  readonly MaxMessageCount: number | undefined
  /**
   * Longest message that may be left; 0 for no limit.
   * Unit: s.
   */
  readonly MaxMessageLength: number | undefined
  /**
   * New messages in the mailbox.
   * Minimum: 0.
   */
  readonly NewMessageCount: number | undefined
  /**
   * Messages that have been heard.
   * Minimum: 0.
   */
  readonly OldMessageCount: number | undefined
  /** Account at the IMAP server; only on servers that keep messages there. */
  readonly IMAPUser: string | undefined
  /** Host of the IMAP server; only on servers that keep messages there. */
  readonly IMAPServer: string | undefined
  /** Port of the IMAP server; only on servers that keep messages there. */
  readonly IMAPPort: string | undefined
  /** Options of the connection to the IMAP server, such as `ssl`; only on servers that keep messages there. */
  readonly IMAPFlags: string | undefined
}

/**
 * End of the answer to the VoicemailUserStatus action.
 *
 * Since 16. Privileges: none; it only comes in the answer to VoicemailUserStatus.
 *
 * Source: spec/events/VoicemailUserDetailComplete.yaml
 */
export interface VoicemailUserDetailCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, ListEnd {
  readonly name: 'VoicemailUserDetailComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}

/**
 * Settings of one mailbox; an item of the VoicemailUsersList action.
 *
 * OldMessageCount depends on how the server was built in older releases.
 *
 * Since 1.6.2. Privileges: none; it only comes in the answer to VoicemailUsersList.
 *
 * Source: spec/events/VoicemailUserEntry.yaml
 */
export interface VoicemailUserEntryEvent extends CommonEvent, CommonLine, CommonChanVariable {
  readonly name: 'VoicemailUserEntry'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
  /** Section of voicemail.conf that contains the mailbox. */
  readonly VMContext: string | undefined
  /** Number of the mailbox. */
  readonly VoiceMailbox: string | undefined
  /** Name of the owner of the mailbox. */
  readonly Fullname: string | undefined
  /** Mail address that is notified of new messages; may be empty. */
  readonly Email: string | undefined
  /** Mail address that gets the short form of a notice; may be empty. */
  readonly Pager: string | undefined
  /** Mail address that notices come from. */
  readonly ServerEmail: string | undefined
  /**
   * Sender's name in the mails; empty for the built-in one.
   * Since 13.15, 14.4.
   */
  readonly FromString?: string | undefined
  /** Command line of the program that sends mails. */
  readonly MailCommand: string | undefined
  /** Language of the prompts; empty for the server's. */
  readonly Language: string | undefined
  /** Name of a zone of voicemail.conf in which times are read out; empty for the server's. */
  readonly TimeZone: string | undefined
  /** Dialplan section from which the owner may call back the sender of a message; empty where that is off. */
  readonly Callback: string | undefined
  /** Dialplan section from which the owner may call out; empty where that is off. */
  readonly Dialout: string | undefined
  /**
   * Key of the mailbox in a database; empty where it is not kept in one.
   * No value: `<unknown>`.
   */
  readonly UniqueID: string | undefined
  /** Dialplan section for callers who leave with 0 or the star key; empty for the one they came from. */
  readonly ExitContext: string | undefined
  /**
   * Length in minutes from which on the length of a message is read out.
   * Minimum: 0.
   */
  readonly SayDurationMinimum: number | undefined
  /** Whether day and time are read out before a message. */
  readonly SayEnvelope: boolean | undefined
  /** Whether the caller's number is read out before a message. */
  readonly SayCID: boolean | undefined
  /** Whether the recording goes along with the mail that announces a message. */
  readonly AttachMessage: boolean | undefined
  /** File format of the recording in the mail; empty for the first one that is recorded. */
  readonly AttachmentFormat: string | undefined
  /** Whether a message is deleted once it has been sent by mail. */
  readonly DeleteMessage: boolean | undefined
  /** Change of volume in the recording sent by mail, in decibels. */
  readonly VolumeGain: number | undefined
  /** Whether callers may listen to their message before they leave it. */
  readonly CanReview: boolean | undefined
  /**
   * Whether callers may mark their message as urgent.
   * Since 18.22, 20.7, 21.2; not in 19.
   */
  readonly CanMarkUrgent?: boolean | undefined
  /** Whether callers may press 0 for the operator. */
  readonly CallOperator: boolean | undefined
  /**
   * Most messages that one folder may hold.
   * Minimum: 0.
   */
  readonly MaxMessageCount: number | undefined
  /**
   * Longest message that may be left; 0 for no limit.
   * Unit: s.
   */
  readonly MaxMessageLength: number | undefined
  /**
   * New messages in the mailbox.
   * Minimum: 0.
   */
  readonly NewMessageCount: number | undefined
  /**
   * Messages that have been heard.
   * Minimum: 0.
   */
  readonly OldMessageCount: number | undefined
  /** Account at the IMAP server; only on servers that keep messages there. */
  readonly IMAPUser: string | undefined
  /**
   * Host of the IMAP server; only on servers that keep messages there.
   * Since 11.
   */
  readonly IMAPServer?: string | undefined
  /**
   * Port of the IMAP server; only on servers that keep messages there.
   * Since 11.
   */
  readonly IMAPPort?: string | undefined
  /**
   * Options of the connection to the IMAP server, such as `ssl`; only on servers that keep messages there.
   * Since 11.
   */
  readonly IMAPFlags?: string | undefined
}

/**
 * End of the list of mailboxes.
 *
 * Since 1.6.2. Privileges: none; it only comes in the answer to VoicemailUsersList.
 * {@link ListEnd}: since 13.2.
 *
 * Source: spec/events/VoicemailUserEntryComplete.yaml
 */
export interface VoicemailUserEntryCompleteEvent extends CommonEvent, CommonLine, CommonChanVariable, Partial<ListEnd> {
  readonly name: 'VoicemailUserEntryComplete'
  /** Token of the client's choice that comes back in the answer and in the events that belong to it. */
  readonly ActionID: string | undefined
}
