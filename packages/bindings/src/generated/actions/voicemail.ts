// Generated from spec/actions by `npm run generate`. Edit the source, not this file.

import type { Fields } from '../../runtime/fields.ts'

/**
 * Counts the messages of a mailbox.
 *
 * A mailbox that is not there counts zero and is no error.
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
   * Range: 0 to ….
   * Since 1.6.2.
   */
  readonly UrgMessages: number | undefined
  /**
   * Messages not yet heard.
   * Range: 0 to ….
   */
  readonly NewMessages: number | undefined
  /**
   * Messages already heard.
   * Range: 0 to ….
   */
  readonly OldMessages: number | undefined
}

/**
 * Tells whether a mailbox has new messages.
 *
 * A mailbox that is not there answers 0 and is no error.
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
