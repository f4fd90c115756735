import { ConfigError } from '../config/ini.ts'
import { mailboxesOf } from '../config/voicemail-conf.ts'
import { iaxPhones, pjsipPhones } from '../pjsip/phones.ts'
import { type QueueReload, reloadQueues } from '../queues/make-queues.ts'
import type { QueueOptions } from '../queues/queue-options.ts'
import type { Queues } from '../queues/queues.ts'
import { loadDialplan } from './load-dialplan.ts'
import type { Mailboxes } from './mailboxes.ts'
import type { MailboxOptions } from './options.ts'
import type { PbxCore } from './pbx-core.ts'

interface ReloadedPbx extends PbxCore {
  readonly queues: Queues
  readonly mailboxes: Mailboxes
  readonly features: { reload(): void }
  readonly conferences: { reload(): void }
}

/** Reads configuration files again. Where one has a mistake, a warning says so, and what was read before stays. */
export class Reloads {
  readonly #pbx: ReloadedPbx
  readonly #queueOptions: readonly QueueOptions[]
  /** Of voicemail.conf. */
  #mailboxes: readonly MailboxOptions[]

  constructor(pbx: ReloadedPbx, queueOptions: readonly QueueOptions[], mailboxes: readonly MailboxOptions[]) {
    this.#pbx = pbx
    this.#queueOptions = queueOptions
    this.#mailboxes = mailboxes
  }

  /** extensions.conf: what clients added to the dialplan is gone. */
  dialplan(): void {
    this.#read((warn) => {
      const { dialplan, warnings } = loadDialplan(this.#pbx)
      this.#pbx.dialplan = dialplan
      for (const warning of warnings) warn(warning)
    })
  }

  pjsip(): void {
    this.#read((warn) => {
      const { phoneBook, states, pjsip, files } = this.#pbx
      const { objects, phones } = pjsipPhones(files, warn)
      for (const { device } of phoneBook.replace('PJSIP', phones)) states.start(device)
      pjsip.replace(objects)
    })
  }

  iax(): void {
    this.#read((warn) => void this.#pbx.phoneBook.replace('IAX2', iaxPhones(this.#pbx.files, warn)))
  }

  /** queues.conf and queuerules.conf; `name` is one queue, or empty for all. */
  queues(what: QueueReload, name: string): void {
    this.#read(() => reloadQueues(this.#pbx, this.#queueOptions, what, name))
  }

  features(): void {
    this.#read(() => this.#pbx.features.reload())
  }

  conferences(): void {
    this.#read(() => this.#pbx.conferences.reload())
  }

  mailboxes(): void {
    this.#read(() => {
      const now = mailboxesOf(this.#pbx.files, () => undefined)
      this.#pbx.mailboxes.reload(this.#mailboxes, now)
      this.#mailboxes = now
    })
  }

  #read(read: (warn: (warning: string) => void) => void): void {
    const { warnings } = this.#pbx
    const warn = (warning: string): void => {
      if (!warnings.includes(warning)) warnings.push(warning)
    }
    try {
      read(warn)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      warn(error.message)
    }
  }
}
