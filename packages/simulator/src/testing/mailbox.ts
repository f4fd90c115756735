import type { MailboxCounts } from '../engine/pbx/mailboxes.ts'
import type { Pbx } from '../engine/pbx/pbx.ts'

/** A mailbox, with the person that it belongs to. Each change is told as MessageWaiting. */
export class SimulatedMailbox {
  /** `100@default`. */
  readonly name: string
  readonly #pbx: Pbx

  /** @internal */
  constructor(pbx: Pbx, name: string) {
    this.#pbx = pbx
    this.name = name.includes('@') ? name : `${name}@default`
  }

  get counts(): MailboxCounts {
    return this.#pbx.mailboxes.count(this.name)
  }

  leaveMessage({ urgent = false }: { readonly urgent?: boolean } = {}): void {
    const { newMessages, urgentMessages } = this.counts
    this.set(urgent ? { urgentMessages: urgentMessages + 1 } : { newMessages: newMessages + 1 })
  }

  /** Listens to all new messages, which become old ones. */
  listen(): void {
    const { newMessages, oldMessages, urgentMessages } = this.counts
    this.set({ newMessages: 0, urgentMessages: 0, oldMessages: oldMessages + newMessages + urgentMessages })
  }

  /** Deletes everything. */
  clear(): void {
    this.set({ newMessages: 0, oldMessages: 0, urgentMessages: 0 })
  }

  /** Sets numbers of messages; those that are not given stay. */
  set(counts: Partial<MailboxCounts>): void {
    this.#pbx.mailboxes.set(this.name, { ...this.counts, ...counts })
  }
}
