import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AmiClient } from '@openami/client'
import type { FollowOptions } from '@openami/live'
import type { BridgeClient } from '../consumer/connect-bridge.ts'
import type { BridgeLog } from '../node-bridge.ts'
import { checkNode } from '../subjects.ts'
import { ClientSource } from './client-source.ts'
import type { Connection } from './connection.ts'
import { GatewayError } from './errors.ts'
import { type GatewayFigures, newFigures } from './figures.ts'
import { type HttpContext, handle } from './http-requests.ts'
import { Hub } from './hub.ts'
import { NatsSource } from './nats-source.ts'
import { originProblem } from './requests.ts'
import type { Source } from './source.ts'
import { type GatewayToken, Tokens } from './tokens.ts'
import { upgradesOf } from './upgrades.ts'

export interface GatewayOptions {
  /**
   * A client, whose node is `pbx`; clients by the names of their nodes; or what `connectBridge` gives, for all nodes that
   * bridges publish for. It stays open when the gateway closes.
   */
  readonly source: AmiClient | Readonly<Record<string, AmiClient>> | BridgeClient
  /** By name, which is shown; the tokens themselves never are. */
  readonly tokens: Readonly<Record<string, GatewayToken>>
  /** Default 127.0.0.1. There is no TLS here: let a proxy have it before others may reach the gateway. */
  readonly host?: string | undefined
  /** Default 0: one that is free. */
  readonly port?: number | undefined
  /** Origins whose pages may read, `https://board.example.com`, or `*` for all. Pages of the gateway's own host always may. */
  readonly origins?: readonly string[] | undefined
  /** Answers requests for other paths, without a token: the page that reads, for instance. Default an error 404. */
  readonly pages?: RequestListener | undefined
  /** Of clients: what of the state is kept. */
  readonly follow?: FollowOptions | undefined
  /** Readers at most. Default 10,000. */
  readonly readers?: number | undefined
  /** Bytes that wait to be sent to one reader at most. Default 1 MiB. */
  readonly bufferBytes?: number | undefined
  /** Bytes of a message that a reader sends. Default 64 KiB. */
  readonly messageBytes?: number | undefined
  /** Messages that are kept in memory for readers that connect again. Default 10,000 and 32 MiB. */
  readonly history?: { readonly messages?: number; readonly bytes?: number } | undefined
  /** Milliseconds after which a reader that does not read is closed. Default 30,000. */
  readonly stallTimeout?: number | undefined
  /** Milliseconds between signs of life. Default 15,000. */
  readonly keepalive?: number | undefined
  readonly log?: BridgeLog | undefined
}

export interface Gateway extends AsyncDisposable {
  readonly url: string
  readonly port: number
  readonly figures: Readonly<GatewayFigures>
  /**
   * Takes other tokens. Readers whose token is no longer there, or has other rights, are closed.
   *
   * @throws TypeError for wrong tokens; those from before then stay
   */
  reload(options: Pick<GatewayOptions, 'tokens'>): void
  close(): Promise<void>
}

/** Milliseconds between looks at tokens and slow readers. */
const interval = 1_000
/** Milliseconds for readers to take what is left when the gateway closes. */
const grace = 1_000
/** Also for the positions of many nodes. */
const maxHeaderSize = 64 * 1_024
const notNegative = ['readers', 'bufferBytes', 'messageBytes', 'stallTimeout', 'keepalive'] as const

/**
 * Gives browsers events, state and actions by server-sent events and WebSocket, each as far as its token lets it.
 *
 * @throws TypeError for wrong options; AbortError if the client is closed before its state was read; what the server throws if
 * it cannot listen
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { host = '127.0.0.1', port = 0, origins = [], readers = 10_000, bufferBytes = 1 << 20 } = options
  const { messageBytes = 64 * 1_024, stallTimeout = 30_000, keepalive = 15_000, log = () => {} } = options
  for (const name of notNegative)
    if (options[name] !== undefined && !(Number(options[name]) > 0))
      throw new TypeError(`${name} must be a positive number`)
  for (const origin of origins) {
    const wrong = originProblem(origin)
    if (wrong !== undefined) throw new TypeError(wrong)
  }
  const tokens = new Tokens(options.tokens)
  const source = sourceOf(options)
  const { messages = 10_000, bytes = 32 << 20 } = options.history ?? {}
  const figures = newFigures()
  const hub = new Hub(source, { messages, bytes }, figures)
  await source.start(hub)
  const connections = new Set<Connection>()
  let closing: Promise<void> | undefined
  const context: HttpContext = {
    hub,
    source,
    tokens,
    origins,
    pages: options.pages,
    limit: bufferBytes,
    messageBytes,
    checkRoom() {
      if (closing !== undefined) throw new GatewayError('GATEWAY_UNAVAILABLE', 'the gateway is closing')
      if (connections.size >= readers)
        throw new GatewayError('GATEWAY_BUSY', `there are ${readers} readers, and no more may connect: try again later`)
    },
    add(connection) {
      connections.add(connection)
      figures[connection.kind]++
      return () => {
        if (!connections.delete(connection)) return
        figures[connection.kind]--
        connection.close()
      }
    },
  }
  const server = createServer({ maxHeaderSize }, (request, response) => void handle(context, request, response))
  server.on('upgrade', upgradesOf(context))
  try {
    if (tokens.readState) await source.followState()
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    await source.close()
    throw error
  }
  let quiet = 0
  const watch = setInterval(() => {
    quiet += interval
    const isTime = quiet >= keepalive
    if (isTime) quiet = 0
    for (const connection of connections) {
      const ended = connection.grant && tokens.whyEnded(connection.grant)
      if (connection.outbox.stalledFor > stallTimeout) {
        figures.closedSlow++
        log('warn', 'gateway-reader-slow', { token: connection.grant?.name })
        connection.destroy()
      } else if (ended !== undefined) connection.end(new GatewayError('GATEWAY_UNAUTHORIZED', ended))
      else if (isTime) connection.keepAlive()
    }
  }, interval)
  const end = async (): Promise<void> => {
    clearInterval(watch)
    const closed = once(server, 'close')
    server.close()
    for (const connection of connections)
      connection.end(new GatewayError('GATEWAY_UNAVAILABLE', 'the gateway is closed'))
    server.closeIdleConnections()
    const late = setTimeout(() => {
      for (const connection of connections) connection.destroy()
      server.closeAllConnections()
    }, grace)
    await closed
    clearTimeout(late)
    await source.close()
  }
  const close = (): Promise<void> => (closing ??= end())
  const { port: ownPort } = server.address() as AddressInfo
  log('info', 'gateway-started', { port: ownPort, tokens: Object.keys(options.tokens) })
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${ownPort}/`,
    port: ownPort,
    figures,
    reload({ tokens: wanted }) {
      tokens.replace(wanted)
      if (tokens.readState)
        source.followState().catch((error: Error) => log('warn', 'gateway-no-state', { reason: error.message }))
      for (const connection of connections) {
        const ended = connection.grant && tokens.whyEnded(connection.grant)
        if (ended !== undefined) connection.end(new GatewayError('GATEWAY_UNAUTHORIZED', ended))
      }
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

function sourceOf({ source, follow = {} }: GatewayOptions): Source {
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
  if (!isObject(source)) throw new TypeError('source must be a client, clients by name, or what connectBridge gives')
  if ('connection' in source && 'nodes' in source && typeof source.nodes === 'function')
    return new NatsSource(source as BridgeClient)
  const clients = ('lifecycle' in source ? { pbx: source } : source) as Readonly<Record<string, AmiClient>>
  for (const [node, client] of Object.entries(clients)) {
    checkNode(node)
    if (!isObject(client) || !('lifecycle' in client)) throw new TypeError(`source.${node} is not a client`)
  }
  return new ClientSource(clients, follow)
}
