import type { KV } from '@nats-io/kv'
import type { Msg, NatsConnection, Subscription } from '@nats-io/transport-node'
import type { Client } from '@openami/client'
import { BridgeError } from '../errors.ts'
import type { ActionAnswer, ActionMessage } from '../messages.ts'
import { subjectsOf, tokenName } from '../subjects.ts'
import { ItemWriter } from './item-writer.ts'
import { checkParameters, failureOf, problemOf } from './request.ts'
import { RequestLog } from './request-log.ts'
import { checkRole, type Roles } from './roles.ts'

export interface ActionServiceOptions {
  readonly connection: NatsConnection
  readonly node: string
  readonly epoch: number
  /** Requests that were begun. */
  readonly requests: KV
  readonly roles: () => Roles
  readonly client: Client
  readonly onRefused: (error: BridgeError) => void
}

/** Longest time in milliseconds for an action, whatever its request says. */
const maxTimeout = 600_000
const defaultTimeout = 30_000

/** Carries out what is asked of `ami.<node>.action.>`, each request once at most. */
export class ActionService {
  readonly #options: ActionServiceOptions
  readonly #log: RequestLog
  readonly #subscriptions: Subscription[]
  /** Of requests in progress. */
  readonly #running = new Map<string, AbortController>()
  carriedOut = 0
  refused = 0

  constructor(options: ActionServiceOptions) {
    const { connection, node, requests } = options
    this.#options = options
    this.#log = new RequestLog(requests, node)
    const { action, cancel } = subjectsOf(node)
    const take = (subject: string, handle: (message: Msg) => void): Subscription =>
      connection.subscribe(subject, {
        callback: (error, message) => {
          if (error === null) handle(message)
        },
      })
    this.#subscriptions = [
      take(`${action}.>`, (message) => void this.#take(message)),
      take(`${cancel}.*`, (message) => this.#cancel(message)),
    ]
  }

  /** Takes no more requests; those in progress are answered first, or cancelled after so many milliseconds. */
  async close(grace = 0): Promise<void> {
    for (const subscription of this.#subscriptions) subscription.unsubscribe()
    const end = performance.now() + grace
    while (this.#running.size > 0 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20))
    for (const running of this.#running.values()) running.abort(new Error('the bridge is closed'))
  }

  #cancel(message: Msg): void {
    const id = message.subject.slice(message.subject.lastIndexOf('.') + 1)
    this.#running.get(id)?.abort(new Error('cancelled by the caller'))
  }

  async #take(message: Msg): Promise<void> {
    const answer = await this.#answer(message).catch((error: unknown) => this.#failed(error))
    if (message.reply) message.respond(JSON.stringify(answer))
  }

  async #answer(message: Msg): Promise<ActionAnswer> {
    const { node, epoch, roles } = this.#options
    const [written = '', role, ...more] = message.subject.split('.').slice(3)
    const action = tokenName(written)
    if (action === undefined || more.length > 0)
      throw new BridgeError(
        'BRIDGE_INVALID_REQUEST',
        `${message.subject} is not a valid subject: write ami.<node>.action.<Action> or ami.<node>.action.<Action>.<role>`,
      )
    const request = readRequest(message)
    checkRole(roles(), { node, role, action, parameters: request.parameters ?? {} })
    const parameters = { ...request.parameters }
    await checkParameters(action, parameters)
    const before = await this.#log.begin(request.id)
    if (before !== undefined) return before
    const items = request.stream ? new ItemWriter(message, { node, epoch }, this.#limit) : undefined
    const answer = this.#fitting(action, await this.#carryOut(action, parameters, request, items))
    await this.#log.end(request.id, items !== undefined && answer.ok ? this.#notKept(request.id) : answer)
    return answer
  }

  async #carryOut(
    action: string,
    parameters: object,
    request: ActionMessage,
    items: ItemWriter | undefined,
  ): Promise<ActionAnswer> {
    const { client, node, epoch } = this.#options
    const running = new AbortController()
    this.#running.set(request.id, running)
    try {
      this.carriedOut++
      const timeout = Math.min(request.timeout ?? defaultTimeout, maxTimeout)
      const reply = await client.send(action as string, parameters as Record<string, never>, {
        timeout,
        signal: running.signal,
        ...(items && { onItem: (item) => items.write(action, item.toJSON()) }),
      })
      const { items: listed, ...rest } = JSON.parse(JSON.stringify(reply)) as Record<string, unknown>
      if (items !== undefined) return { ok: true, node, epoch, reply: rest, count: items.count }
      return { ok: true, node, epoch, reply: listed === undefined ? rest : { ...rest, items: listed } }
    } catch (error) {
      return this.#failed(error)
    } finally {
      this.#running.delete(request.id)
    }
  }

  /** Bytes that a message of NATS can have. */
  get #limit(): number {
    return this.#options.connection.info?.max_payload ?? Infinity
  }

  /** The answer, or that it is too long for a message of NATS. */
  #fitting(action: string, answer: ActionAnswer): ActionAnswer {
    const length = Buffer.byteLength(JSON.stringify(answer))
    const limit = this.#limit
    if (length <= limit) return answer
    const way =
      answer.ok && answer.reply.items !== undefined
        ? 'ask with a new id and "stream": true, and the items come one by one'
        : 'a greater max_payload of nats-server permits it'
    return this.#failed(
      new BridgeError(
        'BRIDGE_ANSWER_TOO_LONG',
        `${action} was carried out, but its answer has ${length} bytes, and a message of NATS ${limit} at most; ${way}`,
      ),
    )
  }

  #notKept(id: string): ActionAnswer {
    const { node, epoch } = this.#options
    const text = `request ${id} was answered before, by a stream, whose items are not kept; ask with a new id`
    return { ok: false, node, epoch, error: failureOf(new BridgeError('BRIDGE_ACTION_REPEATED', text)) }
  }

  #failed(error: unknown): ActionAnswer {
    const { node, epoch, onRefused } = this.#options
    if (error instanceof BridgeError) {
      this.refused++
      onRefused(error)
    }
    return { ok: false, node, epoch, error: failureOf(error) }
  }
}

function readRequest(message: Msg): ActionMessage {
  let request: unknown
  try {
    request = message.json()
  } catch (cause) {
    throw new BridgeError('BRIDGE_INVALID_REQUEST', 'the request is not JSON', { cause })
  }
  const wrong = problemOf(request)
  if (wrong !== undefined) throw new BridgeError('BRIDGE_INVALID_REQUEST', wrong)
  return request as ActionMessage
}
