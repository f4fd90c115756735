import { JetStreamApiCodes, type JetStreamManager } from '@nats-io/jetstream'
import { createInbox, headers, type Msg, type NatsConnection, type Subscription } from '@nats-io/transport-node'
import { BridgeError } from '../errors.ts'
import type { GapMessage } from '../messages.ts'
import { subjectsOf } from '../subjects.ts'
import { type Entry, EntryQueue } from './queue.ts'
import { readLast, writeId } from './stream.ts'

export interface PublisherOptions {
  readonly connection: NatsConnection
  readonly manager: JetStreamManager
  readonly node: string
  readonly epoch: number
  /** Sequence of the stream's last message. */
  readonly streamSequence: number
  /** What waits for NATS at most; events beyond it are lost, and counted in a gap. */
  readonly limit: { readonly messages: number; readonly bytes: number }
  /** Another bridge publishes for this node: this one has stopped. */
  readonly onFenced: (error: BridgeError) => void
  /**
   * NATS refuses messages, because its disk is full, for instance, or does not take one that is too long. Called once for
   * each reason in a row, and for each message that is too long.
   */
  readonly onProblem: (error: BridgeError) => void
}

interface GapDetails {
  readonly reason: GapMessage['reason']
  readonly from: string | undefined
  readonly to: string
  readonly events?: number
}

/** Messages sent and not confirmed. */
const window = 8_192
/** A confirmation is asked for at least once in so many messages. */
const confirmEach = 128
/** Milliseconds without a confirmation after which it is asked what the stream has. */
const patience = 2_000
const pauseAfterFailure = 250
/** Bytes of headers that a message has at most: those that this sends, with ids of the longest node. */
const headerBytes = 512
/** JetStream's codes for a message that does not follow the stream's last: by sequence, by id. */
const outOfPlace = new Set([JetStreamApiCodes.StreamWrongLastSequence as number, 10_070])

/**
 * Publishes the messages of one node and epoch: in order, each once, and none after another epoch has begun.
 *
 * Each message names the one that the stream must end with, so JetStream takes it only in its place. It refuses all that
 * follow one that it did not get, and all of a bridge that lost its lease. So one confirmation covers all messages before it, and
 * is asked for by the last message of each turn of the event loop alone. What JetStream did take is told by the id of its
 * last message, from which this continues.
 *
 * The first one names that last message by its sequence, and is waited for: the id may be unknown to a NATS that was
 * restarted. Those after it are named by their ids, and not by sequences: of many that a bridge has sent after it was frozen,
 * one would some time name the sequence that the other bridge has just reached.
 */
export class Publisher {
  readonly #options: PublisherOptions
  readonly #queue = new EntryQueue()
  /** How many of the queue have been sent. */
  #sent = 0
  /** Sequence of the stream once all before the queue's first are stored. */
  #base: number
  /** Id of the message before the queue's first, once one of this inbox is stored. */
  #lastId: string | undefined
  #sequence = 0
  #lost: { events: number; from: string; to: string } | undefined
  #inbox: { readonly subject: string; readonly subscription: Subscription } | undefined
  #recovering = false
  #willSend = false
  #refused: string | undefined
  #closed = false
  #lastProgress = performance.now()
  readonly #timer: NodeJS.Timeout
  #whenEmpty: ((isEmpty: boolean) => void)[] = []
  /** Messages that NATS has confirmed. */
  stored = 0
  /** Events that found no room. */
  dropped = 0
  gaps = 0

  constructor(options: PublisherOptions) {
    this.#options = options
    this.#base = options.streamSequence
    this.#listen()
    this.#timer = setInterval(() => this.#checkProgress(), pauseAfterFailure)
  }

  get epoch(): number {
    return this.#options.epoch
  }

  /** Messages that NATS has not confirmed. */
  get waiting(): number {
    return this.#queue.length
  }

  publish(subject: string, body: object): void {
    if (this.#closed) return
    const time = new Date().toISOString()
    if (this.#lost !== undefined || this.#isFull()) {
      this.dropped++
      this.#lost ??= { events: 0, from: time, to: time }
      this.#lost.events++
      this.#lost.to = time
      return
    }
    if (this.#push(subject, body, time)) this.#sendSoon()
  }

  /** Part of the gap that is counted anyway, if there is one. */
  publishGap(gap: GapDetails): void {
    if (this.#closed || this.#lost !== undefined) return
    this.gaps++
    this.#push(subjectsOf(this.#options.node).gap, { kind: 'gap', ...gap }, new Date().toISOString())
    this.#send()
  }

  /** Resolves when all is stored, with false if this is closed before. */
  async whenStored(): Promise<boolean> {
    if (this.#queue.length === 0 || this.#closed) return !this.#closed
    return new Promise<boolean>((resolve) => this.#whenEmpty.push(resolve))
  }

  /** Resolves when all is stored, or false after so many milliseconds. */
  async drain(timeout: number): Promise<boolean> {
    this.#closeGap()
    if (this.#queue.length === 0) return true
    if (this.#options.connection.isClosed()) return false
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), timeout)
    })
    const done = await Promise.race([this.whenStored(), late])
    clearTimeout(timer)
    return done
  }

  close(): void {
    this.#closed = true
    for (const resolve of this.#whenEmpty.splice(0)) resolve(false)
    clearInterval(this.#timer)
    this.#inbox?.subscription.unsubscribe()
  }

  #isFull(): boolean {
    const { messages, bytes } = this.#options.limit
    return this.#queue.length >= messages || this.#queue.bytes >= bytes
  }

  /** Bytes that a message can have without its headers. */
  get maxLength(): number {
    return (this.#options.connection.info?.max_payload ?? 1 << 20) - headerBytes
  }

  /** A message that is too long is lost, in a gap of its own; without that, none after it would ever be stored. */
  #push(subject: string, body: object, time: string): boolean {
    const { node, epoch, onProblem } = this.#options
    const sequence = this.#sequence + 1
    const data = Buffer.from(JSON.stringify({ node, epoch, sequence, time, ...body }))
    if (data.length > this.maxLength) {
      onProblem(
        new BridgeError(
          'BRIDGE_MESSAGE_TOO_LONG',
          `${subject}: a message of ${data.length} bytes is lost, as NATS takes ${this.maxLength}; a greater max_payload of nats-server permits it`,
        ),
      )
      this.dropped++
      this.publishGap({ reason: 'nats', from: time, to: time, events: 1 })
      return false
    }
    this.#sequence = sequence
    this.#queue.push({ subject, id: writeId(node, { epoch, sequence }), sequence, data })
    return true
  }

  /** With all others that this turn of the event loop brings. */
  #sendSoon(): void {
    if (this.#willSend) return
    this.#willSend = true
    queueMicrotask(() => {
      this.#willSend = false
      this.#send()
    })
  }

  #send(): void {
    const { connection } = this.#options
    if (this.#closed || this.#recovering || this.#inbox === undefined || connection.isClosed()) return
    if (this.#sent === 0) this.#lastProgress = performance.now()
    const room = this.#lastId === undefined ? 1 : window
    const end = Math.min(this.#queue.length, room)
    while (this.#sent < end) {
      const entry = this.#queue.at(this.#sent) as Entry
      const head = headers()
      head.set('Nats-Msg-Id', entry.id)
      const before = this.#sent === 0 ? this.#lastId : (this.#queue.at(this.#sent - 1) as Entry).id
      if (before === undefined) head.set('Nats-Expected-Last-Sequence', String(this.#base))
      else head.set('Nats-Expected-Last-Msg-Id', before)
      this.#sent++
      const confirm = this.#sent === end || entry.sequence % confirmEach === 0
      const reply = confirm ? { reply: `${this.#inbox.subject}.${entry.sequence}` } : undefined
      connection.publish(entry.subject, entry.data, { headers: head, ...reply })
    }
  }

  /** A new inbox: confirmations of what was sent before mean nothing any more. */
  #listen(): void {
    this.#inbox?.subscription.unsubscribe()
    this.#lastId = undefined
    const subject = createInbox()
    const callback = (error: Error | null, message: Msg): void => {
      if (error === null) this.#confirmed(message)
    }
    this.#inbox = { subject, subscription: this.#options.connection.subscribe(`${subject}.*`, { callback }) }
  }

  #confirmed(message: Msg): void {
    if (this.#recovering || this.#closed) return
    const sequence = Number(message.subject.slice(message.subject.lastIndexOf('.') + 1))
    const answer = message.data.length > 0 ? (message.json() as Confirmation) : undefined
    const count = sequence - (this.#queue.at(0)?.sequence ?? Infinity) + 1
    if (!(count >= 1) || answer?.error !== undefined || answer?.seq !== this.#base + count) {
      this.#recover(answer?.error)
      return
    }
    this.#refused = undefined
    this.#lastId = this.#queue.at(count - 1)?.id
    for (let index = 0; index < count; index++) this.#shift()
    this.#afterProgress()
    this.#send()
  }

  #shift(): void {
    this.#queue.shift()
    this.#base++
    this.#sent = Math.max(0, this.#sent - 1)
    this.stored++
  }

  #afterProgress(): void {
    this.#lastProgress = performance.now()
    const { messages, bytes } = this.#options.limit
    if (this.#queue.length * 2 <= messages && this.#queue.bytes * 2 <= bytes) this.#closeGap()
    if (this.#queue.length === 0) for (const resolve of this.#whenEmpty.splice(0)) resolve(true)
  }

  #closeGap(): void {
    const lost = this.#lost
    if (lost === undefined) return
    this.#lost = undefined
    this.publishGap({ reason: 'nats', ...lost })
  }

  #checkProgress(): void {
    if (this.#sent > 0 && performance.now() - this.#lastProgress > patience) this.#recover(undefined)
  }

  /** Asks what the stream has, removes it from the queue, and sends the rest. */
  #recover(reason: Confirmation['error']): void {
    if (this.#recovering || this.#closed) return
    this.#recovering = true
    const refused = reason !== undefined && !outOfPlace.has(reason.err_code)
    if (refused && this.#refused !== reason.description) {
      this.#refused = reason.description
      this.#options.onProblem(new BridgeError('BRIDGE_NATS_REFUSES', `NATS stores nothing: ${reason.description}`))
    }
    void this.#goOn(refused ? pauseAfterFailure : 0)
  }

  async #goOn(pause: number): Promise<void> {
    const { connection, manager, node, epoch, onFenced } = this.#options
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
    if (this.#closed || connection.isClosed()) return
    let last: Awaited<ReturnType<typeof readLast>>
    try {
      last = await readLast(manager, node)
    } catch {
      // NATS is away.
      return this.#goOn(pauseAfterFailure)
    }
    if (this.#closed) return
    const found = last.id
    // In a stream that was empty, no gap has ended what the bridge before stores: it has events that wait here, too.
    const isPreceded = this.#options.streamSequence + this.stored === 0 && found !== undefined && found.epoch < epoch
    if (found !== undefined && (found.epoch > epoch || isPreceded)) {
      this.close()
      const order = isPreceded ? 'before' : 'after'
      onFenced(
        new BridgeError(
          'BRIDGE_FENCED',
          `another bridge publishes for ${node}: epoch ${found.epoch} ${order} ${epoch}`,
        ),
      )
      return
    }
    this.#sent = 0
    const before = this.#queue.length
    if (found?.epoch === epoch) while ((this.#queue.at(0)?.sequence ?? Infinity) <= found.sequence) this.#shift()
    this.#base = last.streamSequence
    this.#listen()
    this.#recovering = false
    if (this.#queue.length < before) this.#afterProgress()
    this.#send()
  }
}

interface Confirmation {
  readonly seq?: number
  readonly error?: { readonly err_code: number; readonly description: string }
}
