import { setImmediate } from 'node:timers/promises'

/** Turns of the event loop without input and output after which clients in the same process have reacted. */
const quietTurns = 4
/** Turns after which a client that does not read is left alone. */
const maxTurns = 100_000

/** Input and output of all sockets of a server. */
export class Activity {
  #count = 0
  #settled = -1
  #writes = 0

  received(): void {
    this.#count++
  }

  writing(): void {
    this.#count++
    this.#writes++
  }

  written(): void {
    this.#count++
    this.#writes--
  }

  /** Resolves when all writes are flushed and nothing more comes in; at once where nothing happened. */
  async settle(): Promise<void> {
    if (this.#count === this.#settled && this.#writes === 0) return
    let last = this.#count
    for (let turn = 0, quiet = 0; quiet < quietTurns && turn < maxTurns; turn++) {
      await setImmediate()
      quiet = this.#count === last && this.#writes === 0 ? quiet + 1 : 0
      last = this.#count
    }
    this.#settled = last
  }

  /** As {@link settle}, and waits for input although nothing has happened yet: a client may just have sent something. */
  async settleInput(): Promise<void> {
    this.#settled = -1
    await this.settle()
  }
}
