import type { Msg } from '@nats-io/transport-node'
import { BridgeError } from '../errors.ts'
import type { ItemMessage } from '../messages.ts'

/** Sends the items of a list to the caller, one by one and in order. */
export class ItemWriter {
  readonly #request: Msg
  readonly #from: { readonly node: string; readonly epoch: number }
  /** Bytes that a message of NATS can have. */
  readonly #limit: number
  count = 0

  constructor(request: Msg, from: { readonly node: string; readonly epoch: number }, limit: number) {
    this.#request = request
    this.#from = from
    this.#limit = limit
  }

  /** @throws BridgeError BRIDGE_ANSWER_TOO_LONG */
  write(action: string, item: ItemMessage['item']): void {
    const data = Buffer.from(JSON.stringify({ ...this.#from, number: ++this.count, item } satisfies ItemMessage))
    if (data.length > this.#limit)
      throw new BridgeError(
        'BRIDGE_ANSWER_TOO_LONG',
        `${action}: item ${this.count} has ${data.length} bytes, and a message of NATS ${this.#limit} at most; a greater max_payload of nats-server permits it`,
      )
    this.#request.respond(data)
  }
}
