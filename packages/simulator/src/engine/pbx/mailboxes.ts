import type { MailboxOptions } from './options.ts'

export interface MailboxCounts {
  readonly newMessages: number
  readonly oldMessages: number
  readonly urgentMessages: number
}

const empty: MailboxCounts = { newMessages: 0, oldMessages: 0, urgentMessages: 0 }

/** Numbers of messages by mailbox. An unknown mailbox has none, as on a real server. */
export class Mailboxes {
  readonly #counts = new Map<string, MailboxCounts>()
  readonly #names = new Map<string, string>()

  constructor(mailboxes: readonly MailboxOptions[]) {
    for (const { mailbox, name = '', newMessages = 0, oldMessages = 0, urgentMessages = 0 } of mailboxes) {
      this.#counts.set(fullName(mailbox), { newMessages, oldMessages, urgentMessages })
      this.#names.set(fullName(mailbox), name)
    }
  }

  /** Everyone who has a mailbox. */
  get users(): Array<{ context: string; mailbox: string; name: string } & MailboxCounts> {
    return [...this.#counts].map(([full, counts]) => {
      const [mailbox = '', context = ''] = full.split('@')
      return { context, mailbox, name: this.#names.get(full) ?? '', ...counts }
    })
  }

  count(mailbox: string): MailboxCounts {
    return this.#counts.get(fullName(mailbox)) ?? empty
  }

  /** Whether any of these mailboxes, separated by commas, has a new message. */
  waiting(mailboxes: string): boolean {
    return mailboxes.split(',').some((mailbox) => {
      const { newMessages, urgentMessages } = this.count(mailbox)
      return newMessages + urgentMessages > 0
    })
  }
}

function fullName(mailbox: string): string {
  return mailbox.includes('@') ? mailbox : `${mailbox}@default`
}
