import { encodeLatin1 } from './latin1.ts'

/** Collects messages and hands them over as one write a microtask; order is kept. */
export class BatchWriter {
  readonly #write: (bytes: Uint8Array) => void
  readonly #encode: (latin1: string) => Uint8Array
  #waiting = ''
  #scheduled = false

  constructor(write: (bytes: Uint8Array) => void, encode: (latin1: string) => Uint8Array = encodeLatin1) {
    this.#write = write
    this.#encode = encode
  }

  /** Text is latin1, one character a byte. */
  push(latin1: string): void {
    this.#waiting += latin1
    if (this.#scheduled) return
    this.#scheduled = true
    queueMicrotask(() => this.flush())
  }

  flush(): void {
    this.#scheduled = false
    if (this.#waiting === '') return
    const bytes = this.#encode(this.#waiting)
    this.#waiting = ''
    this.#write(bytes)
  }
}
