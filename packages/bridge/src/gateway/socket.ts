import type { WebSocket } from 'ws'
import { carryOut } from './actions.ts'
import type { Connection } from './connection.ts'
import { GatewayError } from './errors.ts'
import type { Hub } from './hub.ts'
import type { SocketAnswer, SocketRequest } from './messages.ts'
import { Outbox } from './outbox.ts'
import { Reader } from './reader.ts'
import { select } from './selection.ts'
import { InvalidRequest, readRequest } from './socket-requests.ts'
import type { Source } from './source.ts'
import type { Grant, Tokens } from './tokens.ts'

/** Close codes of WebSocket that say what a reader did wrong. */
const closeCodes = { closing: 1001, token: 4401 } as const

/** Milliseconds until the first message, which has the token. */
const tokenTimeout = 10_000
/** Actions of one connection at a time. */
const maxActions = 16

export interface SocketContext {
  readonly hub: Hub
  readonly source: Source
  readonly tokens: Tokens
  /** Bytes that wait to be sent at most. */
  readonly limit: number
}

type Subscribe = Extract<SocketRequest, { type: 'subscribe' }>
type Action = Extract<SocketRequest, { type: 'action' }>

/** A WebSocket: one subscription at a time, and actions. */
export class Socket implements Connection {
  readonly kind = 'sockets'
  readonly outbox: Outbox
  readonly #socket: WebSocket
  readonly #context: SocketContext
  readonly #openedAt = performance.now()
  /** Actions in progress, by their ids. */
  readonly #actions = new Map<string, AbortController>()
  #reader: Reader | undefined
  #answered = true
  grant: Grant | undefined

  constructor(socket: WebSocket, context: SocketContext, grant: Grant | undefined) {
    this.#socket = socket
    this.#context = context
    this.outbox = new Outbox((data, done) => socket.send(data, { binary: false }, done), context.limit)
    socket.on('message', (data: Buffer, isBinary: boolean) => this.#take(isBinary ? undefined : data.toString()))
    socket.on('pong', () => {
      this.#answered = true
    })
    // What is not WebSocket ends the connection.
    socket.on('error', () => undefined)
    if (grant !== undefined) this.#admit(grant)
  }

  keepAlive(): void {
    const late = this.grant === undefined && performance.now() - this.#openedAt > tokenTimeout
    if (late) this.end(new GatewayError('GATEWAY_UNAUTHORIZED', 'no token came in time'))
    else if (!this.#answered) this.destroy()
    else {
      this.#answered = false
      this.#socket.ping()
    }
  }

  end({ code, message }: GatewayError): void {
    this.close()
    this.#socket.close(code === 'GATEWAY_UNAUTHORIZED' ? closeCodes.token : closeCodes.closing, message.slice(0, 120))
  }

  destroy(): void {
    this.close()
    this.#socket.terminate()
  }

  close(): void {
    this.#unsubscribe()
    this.outbox.close()
    for (const action of this.#actions.values()) action.abort(new Error('the connection is closed'))
  }

  #take(text: string | undefined): void {
    try {
      if (text === undefined) throw new InvalidRequest('the message is not text', undefined)
      this.#handle(readRequest(text))
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error
      this.#context.hub.figures.refused++
      const { code, message } = error
      const id = error instanceof InvalidRequest ? error.id : undefined
      this.#answer({ type: 'error', ...(id !== undefined && { id }), code, message })
      if (code === 'GATEWAY_UNAUTHORIZED') this.end(error)
    }
  }

  #handle(request: SocketRequest): void {
    if (request.type === 'token') {
      // What is subscribed is subscribed by the rights of the first one.
      if (this.grant !== undefined)
        throw new InvalidRequest('the connection has its token: open another one', undefined)
      this.#admit(this.#context.tokens.find(request.token))
      return
    }
    // Says that a token is needed.
    const grant = this.grant ?? this.#context.tokens.find(undefined)
    if (request.type === 'subscribe') this.#subscribe(grant, request)
    else if (request.type === 'action') void this.#act(grant, request)
    else if (request.type === 'cancel') this.#actions.get(request.id)?.abort(new Error('cancelled by the caller'))
    else {
      this.#unsubscribe()
      this.#answer({ type: 'unsubscribed', ...idOf(request) })
    }
  }

  #admit(grant: Grant): void {
    this.grant = grant
    const { name, expires } = grant
    this.#answer({ type: 'ready', name, ...(expires !== Infinity && { expires: new Date(expires).toISOString() }) })
  }

  #subscribe(grant: Grant, request: Subscribe): void {
    const { hub } = this.#context
    const { state = false, after } = request
    const wanted = { nodes: request.nodes, events: request.events, state: state === true ? undefined : state || [] }
    let selection: ReturnType<typeof select>
    try {
      selection = select(grant, wanted, hub.nodes)
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error
      this.#context.hub.figures.refused++
      this.#answer({ type: 'error', ...idOf(request), code: error.code, message: error.message })
      return
    }
    this.#unsubscribe()
    const reader = new Reader({ hub, selection, kind: 'websocket', outbox: this.outbox })
    this.#reader = reader
    const nodes = hub.nodes.filter((node) => selection.nodes === undefined || selection.nodes.has(node))
    const positions = Object.fromEntries(nodes.map((node) => [node, after?.[node] ?? hub.position(node)]))
    this.#answer({ type: 'subscribed', ...idOf(request), nodes, positions })
    hub.readers.add(reader)
    for (const node of nodes) reader.takeSnapshot(node)
    if (after !== undefined) void reader.resume(new Map(Object.entries(after)))
  }

  #unsubscribe(): void {
    if (this.#reader === undefined) return
    this.#context.hub.readers.delete(this.#reader)
    this.#reader.close()
    this.#reader = undefined
  }

  async #act(grant: Grant, { type: _, ...request }: Action): Promise<void> {
    const { id, node } = request
    if (this.#actions.size >= maxActions || this.#actions.has(id)) {
      const error = {
        code: 'GATEWAY_BUSY',
        message: this.#actions.has(id)
          ? `an action with the id ${JSON.stringify(id.slice(0, 128))} is in progress`
          : `${maxActions} actions of this connection are in progress: wait for their answers`,
        retryable: true,
      }
      this.#answer({ type: 'answer', id, ok: false, node, error })
      return
    }
    const running = new AbortController()
    this.#actions.set(id, running)
    const { source, hub } = this.#context
    const result = await carryOut({ source, figures: hub.figures }, grant, request, running.signal)
    this.#actions.delete(id)
    this.#answer({ type: 'answer', id, ...result })
  }

  /** One who asks and does not read the answers is closed. */
  #answer(answer: SocketAnswer): void {
    if (this.outbox.closed) return
    const data = Buffer.from(JSON.stringify(answer))
    if (this.outbox.fits(data.length)) {
      this.outbox.push(data)
      return
    }
    this.#context.hub.figures.closedSlow++
    this.destroy()
  }
}

function idOf({ id }: { readonly id?: string }): { readonly id?: string } {
  return id === undefined ? {} : { id }
}
