import type { Lists } from '../lists/parts.ts'
import { reconcile } from '../lists/reconcile.ts'
import { copyState } from '../state/copy-state.ts'
import type { PbxState } from '../state/pbx-state.ts'
import { compareStates, type Difference, lastingDifferences, type Tells } from './compare-states.ts'
import { pauseUnless } from './pause.ts'

/** Milliseconds from the first reading to the second: what differs for as long is not on its way. */
const patience = 3_000

export const defaultInterval = 60_000

export interface AuditDriver {
  readonly state: PbxState
  readonly tells: Tells
  /** Undefined while the state is not that of the server, or the lists cannot be read now. */
  read(signal: AbortSignal): Promise<Lists | undefined>
  /**
   * Reads the lists, and makes the state what they say. `onReconcile` is called before that with the state as the events made it;
   * what it returns is called afterwards.
   */
  repair(onReconcile: (expected: PbxState) => () => void): Promise<void>
  readonly onRepaired: (differences: readonly Difference[]) => void
}

/** Compares the state with the lists of the server every so often, and repairs it. */
export class Audit {
  readonly #driver: AuditDriver
  readonly #interval: number
  readonly #end = new AbortController()

  constructor(driver: AuditDriver, interval: number) {
    this.#driver = driver
    this.#interval = interval
  }

  /** Ends after `stop`. */
  async run(): Promise<void> {
    const { signal } = this.#end
    for (;;) {
      await pauseUnless(signal, this.#interval)
      if (signal.aborted) return
      await this.#compare(signal)
    }
  }

  stop(): void {
    this.#end.abort()
  }

  async #compare(signal: AbortSignal): Promise<void> {
    const { state, read, repair, onRepaired, tells } = this.#driver
    const lists = await read(signal)
    if (lists === undefined) return
    const server = copyState(state)
    reconcile(server, lists, Date.now())
    const first = compareStates(state, server, tells)
    if (first.length === 0) return
    await pauseUnless(signal, patience)
    if (signal.aborted) return
    await repair((expected) => () => {
      const lasting = lastingDifferences(first, compareStates(expected, state, tells))
      if (lasting.length > 0) onRepaired(lasting)
    })
  }
}
