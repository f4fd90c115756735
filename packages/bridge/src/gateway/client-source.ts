import type { AmiEvent } from '@openami/bindings'
import type { AmiClient } from '@openami/client'
import { type FollowOptions, follow, type LivePbx, type Snapshot } from '@openami/live'
import { failureOf } from '../actions/request.ts'
import { BridgeError } from '../errors.ts'
import type { ActionMessage, EventMessage, GapMessage, StatusMessage } from '../messages.ts'
import { eventBody } from '../publish/event.ts'
import type { ActionResult } from './messages.ts'
import type { Entry, Sink, Source } from './source.ts'

type Body<M> = Omit<M, 'node' | 'epoch' | 'sequence' | 'time'>

/** Answers that are kept for one who asks again with the same id. */
const answersKept = 1_000
const defaultTimeout = 30_000
/** Milliseconds until the state is followed again after an error. */
const pause = 1_000

/** Clients of this process, by the names of their nodes. */
export class ClientSource implements Source {
  readonly #nodes: ReadonlyMap<string, ClientNode>

  constructor(clients: Readonly<Record<string, AmiClient>>, options: FollowOptions) {
    this.#nodes = new Map(
      Object.entries(clients).map(([node, client]) => [node, new ClientNode(node, client, options)]),
    )
  }

  async start(sink: Sink): Promise<void> {
    for (const node of this.#nodes.values()) node.start(sink)
  }

  async followState(): Promise<void> {
    await Promise.all(Array.from(this.#nodes.values(), (node) => node.followState()))
  }

  async replay(): Promise<undefined> {
    return undefined
  }

  async send(node: string, action: string, request: ActionMessage, signal: AbortSignal): Promise<ActionResult> {
    const known = this.#nodes.get(node)
    if (known === undefined) throw new BridgeError('BRIDGE_UNKNOWN_NODE', `there is no node "${node}"`)
    return known.send(action, request, signal)
  }

  async close(): Promise<void> {
    for (const node of this.#nodes.values()) node.close()
  }
}

class ClientNode {
  readonly #node: string
  readonly #client: AmiClient
  readonly #options: FollowOptions
  /** Begins when this does, so that positions of a process before are never those of this one. */
  readonly #epoch = Date.now()
  #sequence = 0
  #sink: Sink | undefined
  #stops: (() => void)[] = []
  #following: Promise<void> | undefined
  #pbx: LivePbx | undefined
  #closed = false
  readonly #answers = new Map<string, Promise<ActionResult>>()

  constructor(node: string, client: AmiClient, options: FollowOptions) {
    this.#node = node
    this.#client = client
    this.#options = options
  }

  start(sink: Sink): void {
    this.#sink = sink
    const { lifecycle } = this.#client
    sink.node(this.#node, this.#epoch * 1_000)
    const status = (body: Omit<Body<StatusMessage>, 'kind'>): void =>
      this.#entry<StatusMessage>({ kind: 'status', ...body })
    status({ state: this.#client.state === 'connected' ? 'connected' : 'disconnected' })
    const onEvent = (event: AmiEvent): void => {
      const body = eventBody(event, this.#client.serverRelease.release)
      if (body !== undefined) this.#entry<EventMessage>(body)
    }
    this.#client.on('*', onEvent)
    this.#stops = [
      () => this.#client.off('*', onEvent),
      lifecycle.on('disconnect', ({ reason }) => status({ state: 'disconnected', reason: reason.message })),
      lifecycle.on('gap', ({ from, to }) => {
        this.#entry<GapMessage>({ kind: 'gap', reason: 'asterisk', from: from.toISOString(), to: to.toISOString() })
        status({ state: 'connected' })
      }),
      lifecycle.on('close', ({ reason }) => status({ state: 'stopped', ...(reason && { reason: reason.message }) })),
    ]
  }

  followState(): Promise<void> {
    this.#following ??= follow(this.#client, this.#options).then((pbx) => {
      this.#pbx = pbx
      if (this.#closed) pbx.close()
      return this.#readState(pbx)
    })
    this.#following.catch(() => {
      this.#following = undefined
    })
    return this.#following
  }

  /** Resolves when the first snapshot is there. */
  async #readState(pbx: LivePbx): Promise<void> {
    const patches = pbx.patches()
    const { value: first } = await patches.next()
    if (first === undefined) return
    this.#sink?.snapshot({ ...this.#envelope(), kind: 'snapshot', snapshot: (first[0] as { value: Snapshot }).value })
    const goOn = async (): Promise<void> => {
      for await (const operations of patches)
        this.#sink?.patches({ ...this.#envelope(), kind: 'patches', patches: operations })
    }
    void goOn().catch(() => {
      // Too much has changed at once: begins again with a snapshot.
      if (!this.#closed) setTimeout(() => void this.#readState(pbx), pause)
    })
  }

  /** An id that was used before gets the answer of then. */
  send(action: string, request: ActionMessage, signal: AbortSignal): Promise<ActionResult> {
    const before = this.#answers.get(request.id)
    if (before !== undefined) return before
    const answer = this.#carryOut(action, request, signal)
    this.#answers.set(request.id, answer)
    if (this.#answers.size > answersKept) this.#answers.delete(this.#answers.keys().next().value as string)
    return answer
  }

  async #carryOut(action: string, request: ActionMessage, signal: AbortSignal): Promise<ActionResult> {
    const node = this.#node
    try {
      const { parameters = {}, timeout = defaultTimeout } = request
      const reply = await this.#client.send(action, parameters as Record<string, never>, { timeout, signal })
      return { ok: true, node, reply: JSON.parse(JSON.stringify(reply)) }
    } catch (error) {
      return { ok: false, node, error: failureOf(error) }
    }
  }

  close(): void {
    this.#closed = true
    for (const stop of this.#stops) stop()
    this.#pbx?.close()
  }

  #envelope() {
    return { node: this.#node, epoch: this.#epoch, sequence: ++this.#sequence, time: new Date().toISOString() }
  }

  #entry<M extends Entry['message']>(body: Body<M>): void {
    const message = { ...this.#envelope(), ...body } as M
    this.#sink?.entry({ node: this.#node, position: this.#epoch * 1_000 + message.sequence, message })
  }
}
