import {
  AckPolicy,
  type ConsumerMessages,
  DeliverPolicy,
  type JetStreamClient,
  type JetStreamManager,
  type JsMsg,
} from '@nats-io/jetstream'
import type { NatsConnection } from '@nats-io/transport-node'
import type { EventMessage, GapMessage, StoredMessage } from '../messages.ts'
import { streamOf, subjectsOf } from '../subjects.ts'

export interface EventsOptions {
  /** Names of events; without any, all. */
  readonly names?: readonly string[] | undefined
  /** Default all nodes that there are when reading begins. */
  readonly nodes?: readonly string[] | undefined
  /** Where to begin: `all` that is kept, `new` (default), a time, or after the position of a message that was read. */
  readonly from?: 'all' | 'new' | Date | Readonly<Record<string, number>> | undefined
  /**
   * Name under which NATS keeps how far this application has read: what it has not read is delivered when it comes back.
   * A message counts as read when the next one is asked for: that at which an iteration ends is delivered again.
   */
  readonly durable?: string | undefined
}

/** An event or a gap, with its position in the stream of its node. */
export type NodeEvent = (EventMessage | GapMessage) & { readonly position: number }

export type NodeEvents = AsyncIterableIterator<NodeEvent, undefined>

interface Source {
  readonly connection: NatsConnection
  readonly manager: JetStreamManager
  readonly stream: JetStreamClient
  readonly nodes: () => Promise<string[]>
}

/** Messages that wait to be read, of each node. */
const ahead = 500

export async function* readEvents(source: Source, options: EventsOptions): NodeEvents {
  const nodes = options.nodes ?? (await source.nodes())
  const readers = (await Promise.all(nodes.map((node) => open(source, node, options)))).map(readerOf)
  const isNew = newOnly()
  let unread: JsMsg | undefined
  try {
    while (readers.length > 0) {
      const { reader, result } = await Promise.race(readers.map(({ next }) => next))
      if (result.done) {
        readers.splice(readers.indexOf(reader), 1)
        continue
      }
      unread = result.value
      const body = chosen(unread, options.names)
      if (body !== undefined && isNew(body)) yield { ...body, position: unread.seq }
      if (options.durable !== undefined) unread.ack()
      unread = undefined
      reader.next = advance(reader)
    }
  } finally {
    if (options.durable === undefined) for (const { messages } of readers) messages.stop()
    else await Promise.all(readers.map(giveBack))
  }
  return undefined
}

interface Reader {
  readonly messages: ConsumerMessages
  readonly iterator: AsyncIterator<JsMsg>
  next: Promise<{ readonly reader: Reader; readonly result: IteratorResult<JsMsg> }>
}

function readerOf(messages: ConsumerMessages): Reader {
  const reader = { messages, iterator: messages[Symbol.asyncIterator]() } as Reader
  reader.next = advance(reader)
  return reader
}

async function advance(reader: Reader): Reader['next'] {
  return { reader, result: await reader.iterator.next() }
}

/** What was fetched and not read is for the next reader of the same name, at once. */
async function giveBack(reader: Reader): Promise<void> {
  reader.messages.stop()
  for (let { result } = await reader.next; !result.done; { result } = await advance(reader)) result.value.nak()
}

async function open(
  { connection, manager, stream }: Source,
  node: string,
  options: EventsOptions,
): Promise<ConsumerMessages> {
  const name = streamOf(node)
  const where = { ...startOf(node, options.from), ...filterOf(connection, node, options.names) }
  if (options.durable === undefined) return (await stream.consumers.get(name, where)).consume({ max_messages: ahead })
  const durable = options.durable
  const wanted = { durable_name: durable, ack_policy: AckPolicy.Explicit, max_ack_pending: ahead * 2, ...where }
  // It may be there, with the position that it was left at: where it began is no longer of interest.
  await manager.consumers.info(name, durable).catch(() => manager.consumers.add(name, wanted))
  return (await stream.consumers.get(name, durable)).consume({ max_messages: ahead })
}

function startOf(node: string, from: EventsOptions['from'] = 'new') {
  if (from === 'all') return { deliver_policy: DeliverPolicy.All }
  if (from === 'new') return { deliver_policy: DeliverPolicy.New }
  if (from instanceof Date) return { deliver_policy: DeliverPolicy.StartTime, opt_start_time: from.toISOString() }
  const position = from[node]
  if (position === undefined) return { deliver_policy: DeliverPolicy.All }
  return { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: position + 1 }
}

/** Servers before 2.10 cannot choose among several subjects: everything is read, and chosen here. */
function filterOf(connection: NatsConnection, node: string, names: readonly string[] = []) {
  const [major = 0, minor = 0] = (connection.info?.version ?? '').split('.').map(Number)
  if (major < 2 || (major === 2 && minor < 10)) return {}
  const { event, gap } = subjectsOf(node)
  const events = names.length > 0 ? names.map(event) : [`ami.${node}.event.>`]
  return { filter_subjects: [...events, gap] }
}

/** Events of these names, and gaps. */
function chosen(message: JsMsg, names: readonly string[] = []): EventMessage | GapMessage | undefined {
  const body = bodyOf(message)
  if (body?.kind === 'gap') return body
  return body?.kind === 'event' && (names.length === 0 || names.includes(body.name)) ? body : undefined
}

/** Refuses what was delivered before: NATS delivers again what it was not told to be read. */
function newOnly(): (body: StoredMessage) => boolean {
  const last = new Map<string, StoredMessage>()
  return (body) => {
    const before = last.get(body.node)
    if (before !== undefined && (body.epoch - before.epoch || body.sequence - before.sequence) <= 0) return false
    last.set(body.node, body)
    return true
  }
}

/** Undefined for what is not JSON of a bridge: another program has published it, and reading must go on. */
function bodyOf(message: JsMsg): StoredMessage | undefined {
  try {
    const body = message.json<StoredMessage>()
    return typeof body === 'object' && body !== null && typeof body.kind === 'string' ? body : undefined
  } catch {
    return undefined
  }
}
