import type { Channel } from './channel.ts'
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

  readonly #passwords = new Map<string, string>()
  readonly #changed: (mailbox: string, counts: MailboxCounts, channel: Channel | undefined) => void

  constructor(
    mailboxes: readonly MailboxOptions[],
    changed: (mailbox: string, counts: MailboxCounts, channel: Channel | undefined) => void = () => undefined,
  ) {
    this.#changed = changed
    for (const {
      mailbox,
      password = '',
      name = '',
      newMessages = 0,
      oldMessages = 0,
      urgentMessages = 0,
    } of mailboxes) {
      this.#counts.set(fullName(mailbox), { newMessages, oldMessages, urgentMessages })
      this.#names.set(fullName(mailbox), name)
      this.#passwords.set(fullName(mailbox), password)
    }
  }

  /** As voicemail.conf has them now: those that are new have no messages, those that are gone have none any more. */
  reload(before: readonly MailboxOptions[], now: readonly MailboxOptions[]): void {
    const names = new Set(now.map(({ mailbox }) => fullName(mailbox)))
    for (const name of before.map(({ mailbox }) => fullName(mailbox)))
      if (!names.has(name)) for (const map of [this.#counts, this.#names, this.#passwords]) map.delete(name)
    for (const { mailbox, password = '', name = '' } of now) {
      const full = fullName(mailbox)
      if (!this.#counts.has(full)) this.#counts.set(full, { newMessages: 0, oldMessages: 0, urgentMessages: 0 })
      this.#names.set(full, name)
      this.#passwords.set(full, password)
    }
  }

  /** Everyone who has a mailbox. */
  get users(): Array<{ context: string; mailbox: string; name: string } & MailboxCounts> {
    return [...this.#counts].map(([full, counts]) => {
      const [mailbox = '', context = ''] = full.split('@')
      return { context, mailbox, name: this.#names.get(full) ?? '', ...counts }
    })
  }

  get names(): string[] {
    return [...this.#counts.keys()]
  }

  password(mailbox: string): string {
    return this.#passwords.get(fullName(mailbox)) ?? ''
  }

  /** Tells how many messages a mailbox has; `channel` is the one that has to do with it. */
  announce(mailbox: string, channel?: Channel): void {
    this.#changed(fullName(mailbox), this.count(mailbox), channel)
  }

  count(mailbox: string): MailboxCounts {
    return this.#counts.get(fullName(mailbox)) ?? empty
  }

  /** Sets the numbers of a mailbox, known or not, and tells of the change. */
  set(mailbox: string, counts: MailboxCounts, channel?: Channel): void {
    const full = fullName(mailbox)
    this.#counts.set(full, counts)
    this.#changed(full, counts, channel)
  }

  /** Sets the numbers of a mailbox and tells nothing yet. */
  keep(mailbox: string, counts: MailboxCounts): void {
    this.#counts.set(fullName(mailbox), counts)
  }

  /** Everything, for {@link restore}. */
  save(): ReadonlyArray<readonly [mailbox: string, counts: MailboxCounts]> {
    return [...this.#counts]
  }

  /** Tells of each mailbox that differs. */
  restore(saved: ReturnType<Mailboxes['save']>): void {
    const wanted = new Map(saved)
    for (const mailbox of [...this.#counts.keys()]) {
      const counts = wanted.get(mailbox)
      if (counts === undefined) this.#counts.delete(mailbox)
      else if (!isSame(counts, this.count(mailbox))) this.set(mailbox, counts)
    }
    for (const [mailbox, counts] of saved) this.#counts.set(mailbox, counts)
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

function isSame(a: MailboxCounts, b: MailboxCounts): boolean {
  return a.newMessages === b.newMessages && a.oldMessages === b.oldMessages && a.urgentMessages === b.urgentMessages
}
