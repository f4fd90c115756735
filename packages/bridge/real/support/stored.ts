import { jetstreamManager } from '@nats-io/jetstream'
import type { NatsConnection } from '@nats-io/transport-node'
import type { StoredMessage } from '../../src/messages.ts'

/** Everything in a node's stream, in order. */
export async function stored(
  connection: NatsConnection,
  node: string,
): Promise<(StoredMessage & { subject: string })[]> {
  const manager = await jetstreamManager(connection)
  const stream = `AMI_${node}`
  const { state } = await manager.streams.info(stream)
  const found: (StoredMessage & { subject: string })[] = []
  for (let seq = state.first_seq; seq <= state.last_seq; seq++) {
    const message = await manager.streams.getMessage(stream, { seq })
    if (message !== null) found.push({ subject: message.subject, ...message.json<StoredMessage>() })
  }
  return found
}
