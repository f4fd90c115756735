import {
  DeliverPolicy,
  type JetStreamClient,
  type JetStreamManager,
  type JsMsg,
  jetstream,
  jetstreamManager,
} from '@nats-io/jetstream'
import { failureOf } from '../actions/request.ts'
import { ActionRefusedError } from '../consumer/answers.ts'
import type { BridgeClient } from '../consumer/connect-bridge.ts'
import type { BridgeServer } from '../consumer/server.ts'
import { BridgeError } from '../errors.ts'
import type { ActionMessage, SnapshotMessage, StatusMessage, StoredMessage } from '../messages.ts'
import { streamOf, subjectsOf } from '../subjects.ts'
import type { ActionResult } from './messages.ts'
import type { Entry, Sink, Source } from './source.ts'

/** Milliseconds between two looks for new nodes. */
const interval = 5_000
/** Milliseconds until a stream that could not be read is tried again. */
const pause = 1_000
/** Milliseconds for the state of a node to be that of now. */
const patience = 10_000
/** Messages that are asked for at a time. */
const ahead = 500

interface NodeReader {
  readonly node: string
  /** Of the stream's next message. */
  next: number
  /** What is at most here is older than the gateway: of it, only the state matters. */
  base: number
  status: StatusMessage | undefined
  readonly caughtUp: () => void
  stop: (() => void) | undefined
}

/** All nodes that bridges publish for, over NATS. */
export class NatsSource implements Source {
  readonly #client: BridgeClient
  readonly #readers = new Map<string, NodeReader>()
  readonly #servers = new Map<string, BridgeServer>()
  #sink: Sink | undefined
  #manager: JetStreamManager | undefined
  readonly #stream: JetStreamClient
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor(client: BridgeClient) {
    this.#client = client
    this.#stream = jetstream(client.connection)
  }

  async start(sink: Sink): Promise<void> {
    this.#sink = sink
    this.#manager = await jetstreamManager(this.#client.connection)
    await Promise.all((await this.#client.nodes()).map((node) => this.#begin(node, false)))
    this.#timer = setInterval(() => void this.#discover().catch(() => undefined), interval)
    void this.#watch()
  }

  /** It is always read: patches are useless to one who has not read them all. */
  async followState(): Promise<void> {}

  async replay(node: string, after: number, until: number): Promise<AsyncIterable<Entry> | undefined> {
    const { state } = await this.#streams.info(streamOf(node))
    if (state.first_seq > after + 1 || state.last_seq < until) return undefined
    const start = { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: after + 1 }
    const consumer = await this.#stream.consumers.get(streamOf(node), start)
    const messages = await consumer.consume({ max_messages: ahead })
    return entriesOf(node, messages, until)
  }

  async send(node: string, action: string, request: ActionMessage, signal: AbortSignal): Promise<ActionResult> {
    // Names are kept, so they must not be any.
    if (!this.#readers.has(node)) throw new BridgeError('BRIDGE_UNKNOWN_NODE', `there is no node "${node}"`)
    const server = this.#servers.get(node) ?? this.#client.server(node)
    this.#servers.set(node, server)
    const { id, parameters, timeout } = request
    try {
      return { ok: true, node, reply: await server.send(action, parameters, { id, timeout, signal }) }
    } catch (error) {
      if (!(error instanceof ActionRefusedError)) return { ok: false, node, error: failureOf(error) }
      const { code, message, retryable, response } = error
      return { ok: false, node, error: { code, message, retryable, ...(response && { response }) } }
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    clearInterval(this.#timer)
    for (const { stop } of this.#readers.values()) stop?.()
  }

  get #streams(): JetStreamManager['streams'] {
    return (this.#manager as JetStreamManager).streams
  }

  async #discover(): Promise<void> {
    for (const node of await this.#client.nodes()) {
      const reader = this.#readers.get(node)
      if (reader === undefined) await this.#begin(node, true)
      else await this.#beginAgain(reader)
    }
  }

  /** Reads a stream that was deleted and made again from its first message on. */
  async #beginAgain(reader: NodeReader): Promise<void> {
    const { node, next, status } = reader
    const { state } = await this.#streams.info(streamOf(node))
    if (state.last_seq + 1 >= next) return
    reader.base = Math.max(0, state.first_seq - 1)
    reader.next = reader.base + 1
    const { epoch, sequence } = status ?? { epoch: 0, sequence: 0 }
    const time = new Date().toISOString()
    this.#sink?.node(node, reader.base)
    const gap = { kind: 'gap', node, epoch, sequence, time, to: time, reason: 'nats' } as const
    this.#sink?.entry({ node, position: reader.base, message: gap })
    reader.stop?.()
  }

  /** Reads a node from now on, or from its beginning, if it was not there before. Resolves when its state is that of now. */
  async #begin(node: string, isNew: boolean): Promise<void> {
    const name = streamOf(node)
    const { state } = await this.#streams.info(name)
    const base = isNew ? state.first_seq - 1 : state.last_seq
    const { snapshot, status } = subjectsOf(node)
    const last = (subject: string) => this.#streams.getMessage(name, { last_by_subj: subject }).catch(() => null)
    const known = isNew ? null : await last(snapshot)
    const lastStatus = isNew ? null : await last(status)
    this.#sink?.node(node, base)
    if (known !== null) this.#sink?.snapshot({ ...known.json<SnapshotMessage>(), node })
    const next = known === null ? base + 1 : known.seq + 1
    await new Promise<void>((caughtUp) => {
      const reader: NodeReader = { node, next, base, status: undefined, caughtUp, stop: undefined }
      this.#readers.set(node, reader)
      if (lastStatus !== null) this.#tell(reader, { ...lastStatus.json<StatusMessage>(), node })
      if (next > base || state.messages === 0) caughtUp()
      // What was there may have been removed since.
      setTimeout(caughtUp, patience).unref()
      void this.#keepReading(reader)
    })
  }

  async #keepReading(reader: NodeReader): Promise<void> {
    while (!this.#closed) {
      try {
        const start = { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: reader.next }
        const consumer = await this.#stream.consumers.get(streamOf(reader.node), start)
        const messages = await consumer.consume({ max_messages: ahead })
        reader.stop = () => messages.stop()
        if (this.#closed) messages.stop()
        for await (const message of messages) this.#take(reader, message)
      } catch {
        // The stream or NATS is away: it is tried again below.
      }
      if (!this.#closed) await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }

  #take(reader: NodeReader, message: JsMsg): void {
    const { node, base } = reader
    const missed = message.seq - reader.next
    const from = reader.next
    reader.next = message.seq + 1
    const body = bodyOf(message)
    if (body !== undefined && missed > 0 && from > base) {
      const { epoch, sequence, time } = body
      const gap = { kind: 'gap', reason: 'nats', node, epoch, sequence, time, to: time, events: missed } as const
      this.#sink?.entry({ node, position: message.seq - 1, message: gap })
    }
    if (body !== undefined) this.#pass(reader, { ...body, node }, message.seq)
    if (message.seq >= base) reader.caughtUp()
  }

  #pass(reader: NodeReader, body: StoredMessage, position: number): void {
    try {
      if (body.kind === 'snapshot') this.#sink?.snapshot(body)
      else if (body.kind === 'patches') this.#sink?.patches(body)
      else if (position > reader.base && body.kind !== 'announce') {
        if (body.kind === 'status') reader.status = body
        this.#sink?.entry({ node: reader.node, position, message: body })
      }
    } catch {
      // Not what a bridge writes: another program has published it, and reading must go on.
    }
  }

  #tell(reader: NodeReader, status: StatusMessage): void {
    reader.status = status
    this.#sink?.status(status)
  }

  /** While NATS is away, nothing is known of any node. */
  async #watch(): Promise<void> {
    for await (const { type } of this.#client.connection.status()) {
      if (this.#closed) return
      for (const { node, status } of this.#readers.values()) {
        const head = { epoch: 0, sequence: 0, ...status, node, time: new Date().toISOString() }
        if (type === 'disconnect')
          this.#sink?.status({ ...head, kind: 'status', state: 'disconnected', reason: 'NATS is away' })
        else if (type === 'reconnect' && status !== undefined) this.#sink?.status(status)
      }
    }
  }
}

async function* entriesOf(
  node: string,
  messages: AsyncIterable<JsMsg> & { stop(): void },
  until: number,
): AsyncGenerator<Entry> {
  try {
    for await (const message of messages) {
      const body = bodyOf(message)
      if (message.seq > until) return
      if (body?.kind === 'event' || body?.kind === 'gap' || body?.kind === 'status')
        yield { node, position: message.seq, message: { ...body, node } }
      if (message.seq === until || message.info.pending === 0) return
    }
  } finally {
    messages.stop()
  }
}

/** Undefined for what is not JSON of a bridge. */
function bodyOf(message: JsMsg): StoredMessage | undefined {
  try {
    const body = message.json<StoredMessage>()
    return typeof body === 'object' && body !== null && typeof body.kind === 'string' ? body : undefined
  } catch {
    return undefined
  }
}
