/** About as much as one packet carries: the server begins with that while the rest is still being made. */
const flushBytes = 1_400

/** Collects messages and hands them over together, at the latest at the end of the microtask; order is kept. */
export class BatchWriter {
  readonly #write: (latin1: string) => void
  readonly #onTurn = (): void => {
    this.#waits = false
    this.flush()
  }
  #waiting = ''
  /** For the end of the microtask. */
  #waits = false

  /** `write` gets latin1 text, one character a byte. */
  constructor(write: (latin1: string) => void) {
    this.#write = write
  }

  /** Text is latin1, one character a byte. */
  push(latin1: string): void {
    this.#waiting += latin1
    if (this.#waiting.length >= flushBytes) this.flush()
    else if (!this.#waits) {
      this.#waits = true
      queueMicrotask(this.#onTurn)
    }
  }

  flush(): void {
    const text = this.#waiting
    if (text === '') return
    this.#waiting = ''
    this.#write(text)
  }
}
