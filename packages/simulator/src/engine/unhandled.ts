/** Something that the server has and the simulator does not do. */
export interface Unhandled {
  readonly kind: 'action' | 'application' | 'function' | 'command'
  readonly name: string
  /** How often it was asked for. */
  readonly count: number
}

/** What was asked for and is not simulated: each once, with its count. */
export class UnhandledLog {
  readonly #entries = new Map<string, Unhandled>()
  readonly #onFirst: (unhandled: Unhandled) => void

  /** `onFirst` runs when a thing is asked for the first time. */
  constructor(onFirst: (unhandled: Unhandled) => void = () => undefined) {
    this.#onFirst = onFirst
  }

  add(kind: Unhandled['kind'], name: string): void {
    const key = `${kind} ${name.toLowerCase()}`
    const before = this.#entries.get(key)
    const entry = { kind, name, count: (before?.count ?? 0) + 1 }
    this.#entries.set(key, entry)
    if (before === undefined) this.#onFirst(entry)
  }

  list(): Unhandled[] {
    return [...this.#entries.values()]
  }
}

/** Something was asked for that the simulator does not do. */
export class UnhandledError extends Error {
  override readonly name = 'UnhandledError'
  readonly unhandled: readonly Unhandled[]

  constructor(unhandled: readonly Unhandled[]) {
    const names = unhandled.map(({ kind, name, count }) => `${kind} ${name}${count > 1 ? ` (${count} times)` : ''}`)
    super(`not simulated: ${names.join(', ')}`)
    this.unhandled = unhandled
  }
}
