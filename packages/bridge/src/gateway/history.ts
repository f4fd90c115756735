import type { Frame } from './frame.ts'

/** The last messages of all nodes, bounded in number and bytes. */
export class History {
  readonly #limit: { readonly messages: number; readonly bytes: number }
  #frames: Frame[] = []
  /** Index of the oldest one. */
  #first = 0
  #bytes = 0
  /** By node: everything after this position is here. */
  readonly #floors = new Map<string, number>()

  constructor(limit: { readonly messages: number; readonly bytes: number }) {
    this.#limit = limit
  }

  begin(node: string, position: number): void {
    this.#floors.set(node, position)
  }

  push(frame: Frame): void {
    this.#frames.push(frame)
    this.#bytes += frame.bytes
    const { messages, bytes } = this.#limit
    while (this.#frames.length - this.#first > messages || (this.#bytes > bytes && this.#first < this.#frames.length)) {
      const oldest = this.#frames[this.#first++] as Frame
      this.#bytes -= oldest.bytes
      this.#floors.set(oldest.node, oldest.position as number)
    }
    // Moving the others for each one would take long.
    if (this.#first < this.#limit.messages) return
    this.#frames = this.#frames.slice(this.#first)
    this.#first = 0
  }

  /** Messages of a node after a position; undefined where some are no longer here. */
  after(node: string, position: number): readonly Frame[] | undefined {
    if (position < (this.#floors.get(node) ?? Infinity)) return undefined
    return this.#frames
      .slice(this.#first)
      .filter((frame) => frame.node === node && (frame.position as number) > position)
  }
}
