import { randomUUID } from 'node:crypto'
import { createInbox, type Msg, type NatsConnection } from '@nats-io/transport-node'
import { BridgeError } from '../errors.ts'
import type { ActionAnswer, ItemMessage } from '../messages.ts'
import { subjectsOf } from '../subjects.ts'
import { ActionRefusedError, type ReplyObject, unknownNode, unknownOutcome } from './answers.ts'

/** Items of a list, to be read with `for await`; what it returns at its end is the rest of the reply. */
export type ReplyItems = AsyncIterableIterator<ReplyObject, ReplyObject>

interface ListRequest {
  readonly connection: NatsConnection
  readonly node: string
  readonly subject: string
  readonly action: string
  readonly parameters: object
  /** Milliseconds for the whole list, and for the way to the bridge and back. */
  readonly timeout: number
  readonly onTheWay: number
  readonly signal: AbortSignal | undefined
  readonly id: string | undefined
}

/** Asks for a list whose items come one by one. Leaving the loop before its end cancels the action. */
export async function* readList(request: ListRequest): ReplyItems {
  const { connection, node, subject, action, parameters, timeout, onTheWay, signal, id = randomUUID() } = request
  signal?.throwIfAborted()
  const reply = createInbox()
  const messages = connection.subscribe(reply)
  let late = false
  const timer = setTimeout(() => {
    late = true
    messages.unsubscribe()
  }, timeout + onTheWay)
  let ended = false
  const cancel = (): void => connection.publish(`${subjectsOf(node).cancel}.${id}`)
  signal?.addEventListener('abort', cancel, { once: true })
  try {
    connection.publish(subject, JSON.stringify({ id, parameters, timeout, stream: true }), { reply })
    let count = 0
    for await (const message of messages) {
      if (isNoResponder(message)) {
        ended = true
        throw unknownNode(node)
      }
      const body = message.json<ItemMessage | ActionAnswer>()
      if ('item' in body) {
        if (body.number !== ++count) throw incomplete(node, action, `item ${count} is missing`)
        yield body.item
        continue
      }
      ended = true
      if (!body.ok) throw new ActionRefusedError(node, body.error)
      if (body.count !== count) throw incomplete(node, action, `${count} of ${body.count} items have come`)
      return body.reply
    }
    ended = late
    throw unknownOutcome(node, action, id)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
    messages.unsubscribe()
    if (!ended && !connection.isClosed()) cancel()
  }
}

/** NATS says so in the place of an answer. */
function isNoResponder({ headers, data }: Msg): boolean {
  return headers?.code === 503 && data.length === 0
}

function incomplete(node: string, action: string, what: string): BridgeError {
  return new BridgeError(
    'BRIDGE_LIST_INCOMPLETE',
    `${node}: ${what} of the list of ${action}, because NATS was interrupted or this reader was too slow; ask again`,
    { retryable: false },
  )
}
