import { jetstreamManager } from '@nats-io/jetstream'
import type { NatsConnection } from '@nats-io/transport-node'
import type { StoredMessage } from '../../src/messages.ts'

/** Messages that are asked for together. */
const atOnce = 256

/** Everything in a node's stream, in order. */
export async function stored(
  connection: NatsConnection,
  node: string,
): Promise<(StoredMessage & { subject: string })[]> {
  const manager = await jetstreamManager(connection)
  const stream = `AMI_${node}`
  const { state } = await manager.streams.info(stream)
  const found: (StoredMessage & { subject: string })[] = []
  for (let first = state.first_seq; first <= state.last_seq; first += atOnce) {
    const count = Math.min(atOnce, state.last_seq - first + 1)
    const asked = Array.from({ length: count }, (_, index) =>
      manager.streams.getMessage(stream, { seq: first + index }),
    )
    for (const message of await Promise.all(asked))
      if (message !== null) found.push({ subject: message.subject, ...message.json<StoredMessage>() })
  }
  return found
}

/** What a consumer learns from messages, in short: the text `UserEvent` of events, why there is a gap, the state of the link. */
export function story(messages: readonly StoredMessage[], header = 'UserEvent'): string[] {
  return messages.flatMap((one) => {
    if (one.kind === 'gap') return [`gap ${one.reason}${one.events === undefined ? '' : ` ${one.events}`}`]
    if (one.kind === 'status') return [one.state]
    return one.kind === 'event' && one.name === 'UserEvent' ? [String(one.raw[header])] : []
  })
}
