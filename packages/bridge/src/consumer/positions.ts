import type { JetStreamClient } from '@nats-io/jetstream'
import { type KV, Kvm } from '@nats-io/kv'
import { buckets } from '../subjects.ts'

/** Milliseconds between two notes of what was read. */
const interval = 200

/** How far an application has read the streams of nodes, under its durable name in a bucket of NATS; nothing without one. */
export class Positions {
  /** As they were when reading began. */
  readonly saved: Readonly<Record<string, number>>
  readonly #bucket: KV | undefined
  readonly #durable: string
  readonly #read = new Map<string, number>()
  #savedAt = performance.now()

  private constructor(bucket: KV | undefined, durable: string, saved: Readonly<Record<string, number>>) {
    this.#bucket = bucket
    this.#durable = durable
    this.saved = saved
  }

  /** @throws TypeError for a name that cannot be a key */
  static async open(
    stream: JetStreamClient,
    durable: string | undefined,
    nodes: readonly string[],
  ): Promise<Positions> {
    if (durable === undefined) return new Positions(undefined, '', {})
    if (!/^[\w-]{1,64}$/.test(durable))
      throw new TypeError(`durable must be 1 to 64 letters, digits, "-" and "_", not ${JSON.stringify(durable)}`)
    const bucket = await new Kvm(stream).open(buckets.positions)
    const saved: Record<string, number> = {}
    for (const node of nodes) {
      const entry = await bucket.get(`${durable}.${node}`)
      const position = Number(entry?.string())
      // What another program has written there is no position.
      if (Number.isSafeInteger(position) && position > 0) saved[node] = position
    }
    return new Positions(bucket, durable, saved)
  }

  read(node: string, position: number): void {
    if (this.#bucket === undefined) return
    this.#read.set(node, position)
    if (performance.now() - this.#savedAt < interval) return
    // NATS is away: what is read meanwhile is noted with what follows.
    void this.save().catch(() => undefined)
  }

  async save(): Promise<void> {
    this.#savedAt = performance.now()
    const read = [...this.#read]
    this.#read.clear()
    await Promise.all(read.map(([node, position]) => this.#bucket?.put(`${this.#durable}.${node}`, String(position))))
  }
}
