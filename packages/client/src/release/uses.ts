import { guardedData } from '@openami/bindings/internal'
import type { ActionRequest } from '@openami/transport'
import { eventSpec } from '@openami/transport/internal'

/** What an application did with its client, each name once, in alphabetical order. */
export interface RecordedUses {
  readonly actions: readonly string[]
  readonly events: readonly string[]
  /**
   * Applications that it had Originate run; of their data only what requires a further class: `Playback`,
   * `Set(SHELL)`.
   */
  readonly applications: readonly string[]
}

/** Bounded, because a server may invent names; an application uses a few hundred at most. */
const maxNames = 2_000

/** Keeps the names of what an application uses. Costs one look-up an action or event; holds no values. */
export class UseRecorder {
  readonly #actions = new Set<string>()
  readonly #events = new Set<string>()
  readonly #applications = new Set<string>()

  action({ action, bytes, outcome }: ActionRequest): void {
    add(this.#actions, action)
    if (outcome !== undefined) add(this.#events, outcome.event)
    if (action !== 'Originate') return
    const application = header(bytes, 'Application')
    if (application === '') return
    const data = guardedData(application, header(bytes, 'Data'))
    add(this.#applications, data === '' ? application : `${application}(${data})`)
  }

  event(name: string): void {
    add(this.#events, name)
  }

  recorded(): RecordedUses {
    const events = [...this.#events].map((name) => eventSpec().eventDescriptor(name)?.name ?? name)
    return {
      actions: [...this.#actions].sort(),
      events: [...new Set(events)].sort(),
      applications: [...this.#applications].sort(),
    }
  }
}

function header(bytes: string, name: string): string {
  return new RegExp(`\\r\\n${name}: *([^\\r]*)\\r`, 'i').exec(bytes)?.[1] ?? ''
}

function add(names: Set<string>, name: string): void {
  if (names.size < maxNames) names.add(name)
}
