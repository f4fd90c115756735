import type { ActionContract, Availability } from '@openami/bindings'
import type { Diagnostic } from '@openami/transport'
import { has } from './compatibility.ts'
import type { ServerRelease } from './server-release.ts'

interface LimitedParameter {
  readonly name: string
  readonly availability: Availability
}

/** Parameters that not every release of their action has, by their names in lower case. */
const limitedOf = /*@__PURE__*/ new WeakMap<ActionContract, ReadonlyMap<string, LimitedParameter>>()

/**
 * Reports, once per parameter, an action with a parameter that the connected server's release does not read. The server
 * ignores it, so the action is still sent: one program may serve many releases.
 */
export class MissingParameters {
  readonly #onDiagnostic: (diagnostic: Diagnostic) => void
  readonly #told = new Set<string>()

  constructor(onDiagnostic: (diagnostic: Diagnostic) => void) {
    this.#onDiagnostic = onDiagnostic
  }

  check(server: ServerRelease, action: ActionContract, request: object): void {
    const limited = limitedOf.get(action) ?? findLimited(action)
    if (limited.size === 0) return
    for (const [key, value] of Object.entries(request)) {
      const parameter = value === undefined ? undefined : limited.get(key.toLowerCase())
      if (parameter !== undefined) this.#checkParameter(server, action.name, parameter)
    }
  }

  #checkParameter(server: ServerRelease, action: string, { name, availability }: LimitedParameter): void {
    const key = `${action} ${name}`
    if (this.#told.has(key) || has(server, availability) !== false) return
    this.#told.add(key)
    const message = `${action} is sent with ${name}, which Asterisk ${server.release} ignores`
    this.#onDiagnostic({ kind: 'parameter-ignored', message })
  }
}

function findLimited(action: ActionContract): ReadonlyMap<string, LimitedParameter> {
  const found = new Map<string, LimitedParameter>()
  // Numbered ones are checked with their steps.
  for (const { name, availability, pattern } of action.request)
    if (availability !== undefined && pattern === undefined) found.set(name.toLowerCase(), { name, availability })
  limitedOf.set(action, found)
  return found
}
