/** Collects messages and hands them over as one write a microtask; order is kept. */
export class BatchWriter {
  readonly #write: (latin1: string) => void
  readonly #flush = (): void => this.flush()
  #waiting = ''

  /** `write` gets latin1 text, one character a byte. */
  constructor(write: (latin1: string) => void) {
    this.#write = write
  }

  /** Text is latin1, one character a byte. */
  push(latin1: string): void {
    if (this.#waiting === '') queueMicrotask(this.#flush)
    this.#waiting += latin1
  }

  flush(): void {
    const text = this.#waiting
    if (text === '') return
    this.#waiting = ''
    this.#write(text)
  }
}
