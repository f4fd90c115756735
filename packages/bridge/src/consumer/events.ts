import { type ConsumerMessages, DeliverPolicy, type JetStreamClient, type JsMsg } from '@nats-io/jetstream'
import type { NatsConnection } from '@nats-io/transport-node'
import type { EventMessage, GapMessage } from '../messages.ts'
import { streamOf, subjectsOf } from '../subjects.ts'
import { Positions } from './positions.ts'
import { type OnProblem, readStored } from './stored.ts'

export interface EventsOptions {
  /** Names of events; without any, all. */
  readonly names?: readonly string[] | undefined
  /** Default all nodes that there are when reading begins. */
  readonly nodes?: readonly string[] | undefined
  /** Where to begin: `all` that is kept, `new` (default), a time, or after the position of a message that was read. */
  readonly from?: 'all' | 'new' | Date | Readonly<Record<string, number>> | undefined
  /**
   * Name under which NATS keeps how far this application has read, for one reader at a time: it begins after that, instead
   * of at `from`. A message counts as read when the next one is asked for; what was read in the 200 ms before a crash
   * is read again.
   */
  readonly durable?: string | undefined
}

/** An event or a gap, with its position in the stream of its node. */
export type NodeEvent = (EventMessage | GapMessage) & { readonly position: number }

export type NodeEvents = AsyncIterableIterator<NodeEvent, undefined>

interface Source {
  readonly connection: NatsConnection
  readonly stream: JetStreamClient
  readonly nodes: () => Promise<string[]>
  readonly onProblem: OnProblem
}

/** Messages that wait to be read, of each node. */
const ahead = 500

export async function* readEvents(source: Source, options: EventsOptions): NodeEvents {
  const nodes = options.nodes ?? (await source.nodes())
  const positions = await Positions.open(source.stream, options.durable, nodes)
  const from = { ...positions.saved }
  const readers = await Promise.all(
    nodes.map(async (node) => readerOf(node, await open(source, node, options, from[node]))),
  )
  try {
    while (readers.length > 0) {
      const { reader, result } = await Promise.race(readers.map(({ next }) => next))
      if (result.done) {
        readers.splice(readers.indexOf(reader), 1)
        continue
      }
      const message = result.value
      const body = chosen(message, source.onProblem, options.names)
      if (body !== undefined) yield { ...body, position: message.seq }
      positions.read(reader.node, message.seq)
      reader.next = advance(reader)
    }
  } finally {
    for (const { messages } of readers) messages.stop()
    // Without NATS, what was read since the last note is read again.
    await positions.save().catch(() => undefined)
  }
  return undefined
}

interface Reader {
  readonly node: string
  readonly messages: ConsumerMessages
  readonly iterator: AsyncIterator<JsMsg>
  next: Promise<{ readonly reader: Reader; readonly result: IteratorResult<JsMsg> }>
}

function readerOf(node: string, messages: ConsumerMessages): Reader {
  const reader = { node, messages, iterator: messages[Symbol.asyncIterator]() } as Reader
  reader.next = advance(reader)
  return reader
}

async function advance(reader: Reader): Reader['next'] {
  return { reader, result: await reader.iterator.next() }
}

async function open(
  { connection, stream }: Source,
  node: string,
  options: EventsOptions,
  saved: number | undefined,
): Promise<ConsumerMessages> {
  const from = saved === undefined ? options.from : { [node]: saved }
  const where = { ...startOf(node, from), ...filterOf(connection, node, options.names) }
  return (await stream.consumers.get(streamOf(node), where)).consume({ max_messages: ahead })
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
function chosen(
  message: JsMsg,
  onProblem: OnProblem,
  names: readonly string[] = [],
): EventMessage | GapMessage | undefined {
  const body = readStored(message, onProblem)
  if (body?.kind === 'gap') return body
  return body?.kind === 'event' && (names.length === 0 || names.includes(body.name)) ? body : undefined
}
