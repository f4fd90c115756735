import type { JetStreamManager } from '@nats-io/jetstream'
import type { KV } from '@nats-io/kv'
import type { NatsConnection } from '@nats-io/transport-node'
import { AmiError, type AmiEvent, type Risk } from '@openami/bindings'
import { type Client, type ConnectOptions, connect } from '@openami/client'
import { ActionService } from './actions/action-service.ts'
import type { Roles } from './actions/roles.ts'
import { BridgeError } from './errors.ts'
import { acquireLease, type Lease } from './lease/lease.ts'
import { eventBody } from './publish/event.ts'
import { Publisher } from './publish/publisher.ts'
import { watchSilentConsumers } from './publish/silent-consumers.ts'
import { publishState } from './publish/state.ts'
import { ensureStream, type Retention, readLast } from './publish/stream.ts'
import { subjectsOf } from './subjects.ts'

/** One Asterisk server. */
export interface NodeOptions extends Omit<ConnectOptions, 'allowRisks' | 'reconnect' | 'retry' | 'signal' | 'sync'> {
  /** Whether the state is published, too. Default true. */
  readonly state?: boolean | undefined
}

export interface NodeContext {
  readonly connection: NatsConnection
  readonly manager: JetStreamManager
  readonly leases: KV
  readonly requests: KV
  /** Name of this bridge, unlike that of every other. */
  readonly bridge: string
  /** Those of now: a reload changes them. */
  readonly roles: Roles
  readonly retention: Retention | undefined
  readonly limit: { readonly messages: number; readonly bytes: number }
  readonly leaseDuration: number
  readonly consumerPatience: number
  readonly log: BridgeLog
  /** Counts an error. */
  readonly count: (error: BridgeError) => void
}

/** What a bridge says about itself: `event` is a name, `details` have no secrets. */
export type BridgeLog = (level: 'info' | 'warn' | 'error', event: string, details: Record<string, unknown>) => void

export type NodeRole = 'waiting' | 'publishing' | 'stopped'

const allRisks: readonly Risk[] = ['runs-programs', 'writes-files', 'stops-server']
const reconnect = { initialDelay: 250, maxDelay: 5_000 }
/** Milliseconds after an error that a reconnect does not mend. */
const pauseAfterError = 5_000

/** Milliseconds that NATS takes to store a gap, beyond which what happened in them is a gap, too. */
const longWait = 500

/** Publishes one node while it has the lease, and waits for the lease while another bridge has it. */
export class NodeBridge {
  readonly node: string
  readonly #options: NodeOptions
  readonly #context: NodeContext
  readonly #stop = new AbortController()
  readonly #done: Promise<void>
  #publisher: Publisher | undefined
  #client: Client | undefined
  #actions: ActionService | undefined
  #reported = ''
  /** Attempts to connect with the server since the last that succeeded. */
  #failures = 0
  role: NodeRole = 'waiting'

  constructor(node: string, options: NodeOptions, context: NodeContext) {
    this.node = node
    this.#options = options
    this.#context = context
    this.#done = this.#run()
  }

  get figures(): NodeFigures {
    return {
      role: this.role,
      asterisk: this.#client?.state ?? 'closed',
      epoch: this.#publisher?.epoch,
      waiting: this.#publisher?.waiting ?? 0,
      stored: this.#publisher?.stored ?? 0,
      dropped: this.#publisher?.dropped ?? 0,
      gaps: this.#publisher?.gaps ?? 0,
      actions: this.#actions?.carriedOut ?? 0,
    }
  }

  /** Ends the link to the server, stores what waits, and releases the lease. */
  async close(): Promise<void> {
    this.#stop.abort(new Error('the bridge is closed'))
    await this.#done
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop
    const { leases, bridge, leaseDuration, log } = this.#context
    let problem: string | undefined
    const onProblem = ({ message }: Error): void => {
      if (message !== problem) log('warn', 'lease-unknown', { node: this.node, reason: message })
      problem = message
    }
    while (!signal.aborted) {
      this.role = 'waiting'
      const lease = await acquireLease(
        { bucket: leases, node: this.node, holder: bridge, duration: leaseDuration, onProblem },
        signal,
      ).catch(() => undefined)
      if (lease === undefined) break
      log('info', 'lease-acquired', { node: this.node, epoch: lease.epoch })
      this.role = 'publishing'
      try {
        await this.#publish(lease)
      } catch (error) {
        this.#report('node-failed', error)
        await pause(pauseAfterError, signal)
      } finally {
        await lease.release()
      }
    }
    this.role = 'stopped'
  }

  /** Counts an error, and logs it once in a row of the same ones. */
  #report(event: string, error: unknown, level: 'warn' | 'error' = 'error'): void {
    const { log, count } = this.#context
    if (error instanceof BridgeError) count(error)
    const reason = reasonOf(error)
    if (this.#reported === `${event} ${reason}`) return
    this.#reported = `${event} ${reason}`
    log(level, event, { node: this.node, ...(error instanceof BridgeError && { code: error.code }), reason })
  }

  async #publish(lease: Lease): Promise<void> {
    const { connection, manager, retention, limit, log, count, consumerPatience } = this.#context
    const { node } = this
    await ensureStream(manager, node, retention)
    const last = await readLast(manager, node)
    // Also after the bucket of leases was lost, and its revisions begin again.
    const epoch = Math.max(lease.epoch, (last.id?.epoch ?? 0) + 1)
    const fenced = new AbortController()
    const signal = AbortSignal.any([this.#stop.signal, lease.lost, fenced.signal])
    const publisher = new Publisher({
      connection,
      manager,
      node,
      epoch,
      streamSequence: last.streamSequence,
      limit,
      onFenced: (error) => fenced.abort(error),
      onProblem: (error) => this.#report('nats-refuses', error),
    })
    this.#publisher = publisher
    const stopWatch = watchSilentConsumers({
      manager,
      node,
      patience: consumerPatience,
      onSilent: (consumer, error) => {
        count(error)
        log('warn', 'consumer-silent', { node, consumer, code: error.code, reason: error.message })
      },
      onBack: (consumer) => log('info', 'consumer-acknowledges', { node, consumer }),
    })
    try {
      if (last.streamSequence > 0) await this.#begin(publisher, last.time, signal)
      for (let since: Date | undefined; !signal.aborted; ) since = await this.#follow(publisher, signal, since)
      if (this.#stop.signal.aborted) {
        publisher.publish(subjectsOf(node).status, { kind: 'status', state: 'stopped' })
        await publisher.drain(5_000)
      } else {
        if (signal.reason instanceof BridgeError) count(signal.reason)
        log('warn', 'lease-lost', { node, epoch, reason: reasonOf(signal.reason) })
      }
    } finally {
      stopWatch()
      publisher.close()
    }
  }

  /**
   * Stores the gap that ends what the bridge before this one stores. The server is followed after that: of events that both
   * bridges get, that one could still store some, and this one the same again.
   */
  async #begin(publisher: Publisher, from: string | undefined, signal: AbortSignal): Promise<void> {
    const asked = new Date()
    publisher.publishGap({ reason: 'bridge', from, to: asked.toISOString() })
    const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
    await Promise.race([publisher.whenStored(), aborted])
    const now = new Date()
    if (signal.aborted || now.getTime() - asked.getTime() < longWait) return
    publisher.publishGap({ reason: 'bridge', from: asked.toISOString(), to: now.toISOString() })
  }

  /**
   * From the login until the client ends, which is when events begin to be lost: `since`, if another client has ended
   * before.
   */
  async #follow(publisher: Publisher, signal: AbortSignal, since: Date | undefined): Promise<Date | undefined> {
    const { connection, requests, log, bridge, count } = this.#context
    const { node } = this
    const { state = true, ...options } = this.#options
    const subjects = subjectsOf(node)
    let client: Client
    try {
      client = await connect({ ...options, allowRisks: allRisks, reconnect, signal })
    } catch (error) {
      if (signal.aborted) return since
      const isAway = error instanceof AmiError && error.retryable
      const what = isAway ? 'asterisk-away' : 'asterisk-refuses'
      if (this.#reported !== `${what} ${reasonOf(error)}`)
        publisher.publish(subjects.status, { kind: 'status', state: 'disconnected', reason: reasonOf(error) })
      this.#report(what, error, isAway ? 'warn' : 'error')
      const { initialDelay, maxDelay } = reconnect
      const delay = Math.min(initialDelay * 2 ** this.#failures++, maxDelay)
      // Not all nodes at the same moment.
      await pause(isAway ? delay * (0.5 + Math.random() / 2) : pauseAfterError, signal)
      return since
    }
    this.#client = client
    this.#failures = 0
    this.#reported = ''
    if (since !== undefined)
      publisher.publishGap({ reason: 'asterisk', from: since.toISOString(), to: new Date().toISOString() })
    let release = ''
    const announce = (): void => {
      const { amiVersion, serverRelease } = client
      release = serverRelease.release
      publisher.publish(subjects.announce, { kind: 'announce', bridge, amiVersion, release })
      publisher.publish(subjects.status, { kind: 'status', state: 'connected' })
    }
    announce()
    log('info', 'asterisk-connected', { node, release })
    client.lifecycle.on('disconnect', ({ reason }) => {
      log('warn', 'asterisk-away', { node, reason: reason.message })
      publisher.publish(subjects.status, { kind: 'status', state: 'disconnected', reason: reason.message })
    })
    client.lifecycle.on('gap', ({ from, to }) => {
      publisher.publishGap({ reason: 'asterisk', from: from.toISOString(), to: to.toISOString() })
      announce()
      log('info', 'asterisk-connected', { node, release })
    })
    client.on('*', (event: AmiEvent) => {
      const body = eventBody(event, release)
      if (body !== undefined) publisher.publish(subjects.event(event.name), body)
    })
    const onRefused = (error: BridgeError): void => {
      count(error)
      log('warn', 'action-refused', { node, code: error.code, reason: error.message })
    }
    const actions = new ActionService({
      connection,
      node,
      epoch: publisher.epoch,
      requests,
      roles: () => this.#context.roles,
      client,
      onRefused,
    })
    this.#actions = actions
    const stopState = state ? publishState(client, publisher, node) : undefined
    const closed = new Promise<Date>((resolve) =>
      client.lifecycle.on('close', ({ reason }) => {
        if (!signal.aborted)
          publisher.publish(subjects.status, {
            kind: 'status',
            state: 'disconnected',
            reason: reasonOf(reason ?? 'closed'),
          })
        resolve(new Date())
      }),
    )
    const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
    const ended = (await Promise.race([closed, aborted])) ?? undefined
    await actions.close(this.#stop.signal.aborted ? 2_000 : 0)
    stopState?.()
    await client.close()
    return ended
  }
}

export interface NodeFigures {
  readonly role: NodeRole
  readonly asterisk: string
  readonly epoch: number | undefined
  readonly waiting: number
  readonly stored: number
  readonly dropped: number
  /** Gaps that were published. */
  readonly gaps: number
  /** Actions that were sent to the server. */
  readonly actions: number
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
