/** What waits to be sent to one reader, bounded in bytes. */
export class Outbox {
  readonly #write: (data: Buffer, done: () => void) => void
  readonly #limit: number
  /** Called whenever half of the limit, in bytes, is free. */
  onRoom: () => void = () => undefined
  #waiting: (() => void)[] = []
  #pending = 0
  #progressAt = performance.now()
  closed = false

  constructor(write: (data: Buffer, done: () => void) => void, limit: number) {
    this.#write = write
    this.#limit = limit
  }

  get limit(): number {
    return this.#limit
  }

  /** What is larger than the limit fits while nothing else waits. */
  fits(bytes: number): boolean {
    return !this.closed && (this.#pending === 0 || this.#pending + bytes <= this.#limit)
  }

  get hasRoom(): boolean {
    return !this.closed && this.#pending * 2 <= this.#limit
  }

  /** Milliseconds for which the reader has not read, though there is something to be read. */
  get stalledFor(): number {
    return this.#pending === 0 ? 0 : performance.now() - this.#progressAt
  }

  push(data: Buffer): void {
    if (this.closed) return
    if (this.#pending === 0) this.#progressAt = performance.now()
    this.#pending += data.length
    this.#write(data, () => this.#written(data.length))
  }

  /** Resolves when there is room, or it is closed. */
  room(): Promise<void> {
    if (this.closed || this.hasRoom) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  close(): void {
    this.closed = true
    for (const resolve of this.#waiting.splice(0)) resolve()
  }

  #written(bytes: number): void {
    this.#pending -= bytes
    this.#progressAt = performance.now()
    if (!this.hasRoom) return
    for (const resolve of this.#waiting.splice(0)) resolve()
    this.onRoom()
  }
}
