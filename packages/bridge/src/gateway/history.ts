import type { Frame } from './frame.ts'

interface NodeHistory {
  frames: Frame[]
  /** Index of the oldest one. */
  first: number
  /** Everything after this position is here. */
  floor: number
}

/** The last messages of all nodes, bounded in number and bytes over all of them. */
export class History {
  readonly #limit: { readonly messages: number; readonly bytes: number }
  readonly #nodes = new Map<string, NodeHistory>()
  /** Nodes of the messages, in the order in which they came. */
  #order: NodeHistory[] = []
  /** Index of the oldest one. */
  #first = 0
  #bytes = 0

  constructor(limit: { readonly messages: number; readonly bytes: number }) {
    this.#limit = limit
  }

  /** Without what there was of the node. */
  begin(node: string, position: number): void {
    const before = this.#nodes.get(node)
    this.#nodes.set(node, { frames: [], first: 0, floor: position })
    if (before === undefined) return
    for (const frame of before.frames.slice(before.first)) this.#bytes -= frame.bytes
    this.#order = this.#order.slice(this.#first).filter((one) => one !== before)
    this.#first = 0
  }

  push(frame: Frame): void {
    const own = this.#nodes.get(frame.node)
    if (own === undefined) return
    own.frames.push(frame)
    this.#order.push(own)
    this.#bytes += frame.bytes
    const { messages, bytes } = this.#limit
    while (this.#order.length - this.#first > messages || (this.#bytes > bytes && this.#first < this.#order.length))
      this.#dropOldest()
  }

  /** Messages of a node after a position; undefined where some are no longer here. */
  after(node: string, position: number): readonly Frame[] | undefined {
    const own = this.#nodes.get(node)
    if (own === undefined || position < own.floor) return undefined
    let [low, high] = [own.first, own.frames.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (positionOf(own.frames[middle]) > position) high = middle
      else low = middle + 1
    }
    return own.frames.slice(low)
  }

  #dropOldest(): void {
    const own = this.#order[this.#first++] as NodeHistory
    const oldest = own.frames[own.first++] as Frame
    this.#bytes -= oldest.bytes
    own.floor = positionOf(oldest)
    // Moving the others for each one would take long.
    if (own.first * 2 > own.frames.length) {
      own.frames = own.frames.slice(own.first)
      own.first = 0
    }
    if (this.#first < this.#limit.messages) return
    this.#order = this.#order.slice(this.#first)
    this.#first = 0
  }
}

function positionOf(frame: Frame | undefined): number {
  return frame?.position ?? 0
}
