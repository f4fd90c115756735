import type { IncomingAction } from '../engine/incoming-action.ts'
import type { Exchange, Recording } from './recording.ts'

/** Chooses, action by action, what of a recording answers a client. */
export class ExchangeMatcher {
  readonly #exchanges: readonly Exchange[]
  readonly #byName = new Map<string, number[]>()
  readonly #used = new Set<number>()
  #next = 0

  constructor({ exchanges }: Recording) {
    this.#exchanges = exchanges
    for (const [index, { action }] of exchanges.entries()) {
      const name = action.action.toLowerCase()
      const places = this.#byName.get(name)
      if (places === undefined) this.#byName.set(name, [index])
      else places.push(index)
    }
  }

  /**
   * Of the exchanges with an action of that name: those whose recorded headers the client sends too, where there are
   * any; of these the next one, else the first that was not used, else the last. `onlyNext` takes none but the very
   * next exchange of the recording.
   */
  find(action: IncomingAction, onlyNext: boolean): Exchange | undefined {
    const named = this.#byName.get(action.action.toLowerCase()) ?? []
    const fitting = named.filter((index) => fits(this.#exchanges[index] as Exchange, action))
    const places = fitting.length > 0 ? fitting : named
    const free = places.filter((index) => !this.#used.has(index))
    const place = free.find((index) => index >= this.#next) ?? free[0] ?? places.at(-1)
    if (place === undefined || (onlyNext && place !== this.#next)) return undefined
    this.#used.add(place)
    this.#next = place + 1
    return this.#exchanges[place]
  }
}

function fits({ action: recorded }: Exchange, sent: IncomingAction): boolean {
  return recorded.lines.every((line) => {
    const name = line.slice(0, line.indexOf(':'))
    return /^action(?:id)?$/i.test(name) || recorded.get(name) === sent.get(name)
  })
}
