import type { Diagnostic } from '@openami/transport'
import { eventSpec } from '@openami/transport/internal'
import { compatibility } from './compatibility.ts'
import type { ServerRelease } from './server-release.ts'

/** Reports, once per name, a listener for an event that the connected server's release does not have. */
export class MissingEvents {
  readonly #onDiagnostic: (diagnostic: Diagnostic) => void
  /** Names in the spelling of the spec, which bounds their number. */
  readonly #listened = new Set<string>()
  readonly #told = new Set<string>()

  constructor(onDiagnostic: (diagnostic: Diagnostic) => void) {
    this.#onDiagnostic = onDiagnostic
  }

  /** Returns whether the name is a new one, and has to be checked. */
  listen(name: string): boolean {
    const known = eventSpec().eventDescriptor(name)?.name
    if (known === undefined || this.#listened.has(known)) return false
    this.#listened.add(known)
    return true
  }

  check(server: ServerRelease): void {
    const events = [...this.#listened].filter((name) => !this.#told.has(name))
    for (const { name, status, instead } of compatibility(server, { events }).problems) {
      if (status === 'uncertain') continue
      this.#told.add(name)
      const hint = instead.length > 0 ? `; it has ${instead.join(', ')}` : ''
      const message = `A listener waits for ${name}, which Asterisk ${server.release} does not have${hint}`
      this.#onDiagnostic({ kind: 'event-missing', message })
    }
  }
}
