import type { KV } from '@nats-io/kv'
import { BridgeError } from '../errors.ts'
import type { ActionAnswer } from '../messages.ts'

/** Bytes of an answer that is kept; of a longer one, only that it was given. */
const maxKept = 64 * 1024

/** Which requests of a node were begun, in NATS, so that no other bridge carries them out again. */
export class RequestLog {
  readonly #bucket: KV
  readonly #node: string

  constructor(bucket: KV, node: string) {
    this.#bucket = bucket
    this.#node = node
  }

  /**
   * Notes that a request begins.
   *
   * @returns the answer that was given before, to the same request
   * @throws BridgeError BRIDGE_ACTION_REPEATED if it was begun and its outcome is not known
   */
  async begin(id: string): Promise<ActionAnswer | undefined> {
    try {
      await this.#bucket.create(this.#key(id), '{}')
      return undefined
    } catch (error) {
      const entry = await this.#bucket.get(this.#key(id))
      if (entry === null || entry.length === 0) throw error
      const { answer } = entry.json() as { answer?: ActionAnswer }
      if (answer !== undefined) return answer
      throw new BridgeError(
        'BRIDGE_ACTION_REPEATED',
        `request ${id} was begun before and its outcome is unknown; it is not repeated`,
      )
    }
  }

  /** Keeps the answer, or nothing of a request that was certainly not carried out. */
  async end(id: string, answer: ActionAnswer): Promise<void> {
    try {
      if (!answer.ok && answer.error.retryable) {
        await this.#bucket.delete(this.#key(id))
        return
      }
      const text = JSON.stringify({ answer })
      if (text.length <= maxKept) await this.#bucket.put(this.#key(id), text)
    } catch {
      // NATS is away: a repetition is told that the outcome is unknown.
    }
  }

  #key(id: string): string {
    return `${this.#node}.${id}`
  }
}
