import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { connect } from '@openami/client'
import { type Simulator, type SimulatorOptions, startSimulator } from '@openami/simulator'
import { expect } from 'vitest'
import { WebSocket } from 'ws'
import { type Gateway, type GatewayOptions, startGateway } from '../../src/gateway/index.ts'

/** A message of a gateway, as tests look at it. */
export interface Message {
  readonly [name: string]: unknown
  readonly kind?: string
  readonly node?: string
}

/** A token's text from its name. */
export const secret = (name: string): string => `${name}-0123456789abcdef`

/** Server-sent events, as a browser reads them. */
export class EventReader implements AsyncDisposable {
  readonly messages: Message[] = []
  readonly #request: ClientRequest
  readonly response: IncomingMessage
  lastId: string | undefined
  ended = false

  private constructor(sent: ClientRequest, response: IncomingMessage) {
    this.#request = sent
    this.response = response
    let text = ''
    response.setEncoding('utf8')
    response.on('data', (chunk: string) => {
      const blocks = (text + chunk).split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) this.#take(block.split('\n'))
    })
    response.on('close', () => {
      this.ended = true
    })
    response.on('error', () => undefined)
  }

  static async open(url: string, headers: Readonly<Record<string, string>> = {}): Promise<EventReader> {
    const sent = request(url, { headers, agent: false }).end()
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    sent.on('error', () => undefined)
    return new EventReader(sent, response)
  }

  /** Its messages in short: names of events, and the kinds of all others. */
  get story(): unknown[] {
    return this.messages.map(({ kind, name, headers }) => {
      const { Number: number } = (headers ?? {}) as Record<string, unknown>
      return kind === 'event' ? (number ?? name) : kind
    })
  }

  async until(kind: string, count = 1): Promise<Message> {
    const found = () => this.messages.filter((one) => one.kind === kind)
    await expect.poll(() => found().length, { interval: 5 }).toBeGreaterThanOrEqual(count)
    return found()[count - 1] as Message
  }

  #take(lines: readonly string[]): void {
    for (const line of lines) {
      if (line.startsWith('id: ')) this.lastId = line.slice(4)
      if (line.startsWith('data: ')) this.messages.push(JSON.parse(line.slice(6)) as Message)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#request.destroy()
  }
}

/** A WebSocket with what it was sent. */
export class SocketReader implements AsyncDisposable {
  readonly messages: (Message & { readonly type?: string; readonly id?: string })[] = []
  readonly socket: WebSocket
  readonly closed: Promise<[number, string]>

  private constructor(socket: WebSocket) {
    this.socket = socket
    socket.on('message', (data: Buffer) => this.messages.push(JSON.parse(data.toString()) as Message))
    socket.on('error', () => undefined)
    this.closed = new Promise((resolve) => {
      socket.on('close', (code: number, reason: Buffer) => resolve([code, String(reason)]))
    })
  }

  static async open(
    gateway: Gateway,
    { protocols = [], ...options }: { protocols?: string[]; headers?: Record<string, string>; path?: string } = {},
  ): Promise<SocketReader> {
    const { path = '/ws', ...others } = options
    const socket = new WebSocket(`ws://127.0.0.1:${gateway.port}${path}`, protocols, others)
    const reader = new SocketReader(socket)
    await once(socket, 'open')
    return reader
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message))
  }

  /** The message of this type, the `count`th one. */
  async until(type: string, count = 1): Promise<Message> {
    const found = () => this.messages.filter((one) => one.type === type || one.kind === type)
    await expect.poll(() => found().length).toBeGreaterThanOrEqual(count)
    return found()[count - 1] as Message
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.socket.terminate()
  }
}

export interface World extends AsyncDisposable {
  readonly pbx: Simulator
  readonly gateway: Gateway
  /** An event with this number. */
  count(number: number | string, text?: string): void
  /** Address of a path, with the token of this name. */
  url(path: string, token?: string): string
}

/** A simulator, a client and a gateway with these tokens, whose texts are made from their names. */
export async function world(
  tokens: Readonly<Record<string, Omit<GatewayOptions['tokens'][string], 'token'>>>,
  options: Partial<GatewayOptions> & { readonly simulator?: SimulatorOptions } = {},
): Promise<World> {
  const { simulator, ...others } = options
  const pbx = await startSimulator({ release: '22', ...simulator })
  const ami = await connect({ ...pbx.connection, reconnect: { initialDelay: 5, maxDelay: 50 } })
  const gateway = await startGateway({ source: { berlin: ami }, tokens: withSecrets(tokens), ...others })
  return {
    pbx,
    gateway,
    count: (number, text = '') => pbx.emit('UserEvent', { UserEvent: 'Count', Number: `${number}`, Text: text }),
    url: (path, token) =>
      `${gateway.url.slice(0, -1)}${path}${token === undefined ? '' : `${path.includes('?') ? '&' : '?'}token=${secret(token)}`}`,
    async [Symbol.asyncDispose]() {
      await gateway.close()
      await ami.close()
      await pbx[Symbol.asyncDispose]()
    },
  }
}

export function withSecrets(
  tokens: Readonly<Record<string, Omit<GatewayOptions['tokens'][string], 'token'>>>,
): GatewayOptions['tokens'] {
  return Object.fromEntries(Object.entries(tokens).map(([name, own]) => [name, { token: secret(name), ...own }]))
}
