import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type AmiEvent, type Message, toEvent } from '@openami/bindings'
import { Framer } from '@openami/transport/codec'
import type { Login } from '../target.ts'

type Headers = Readonly<Record<string, string | number | readonly string[] | undefined>>
export type Where = Readonly<Record<string, string>>

/** How long an answer or an event is waited for, in ms. */
const PATIENCE = 8_000

/** Id of the `;2` of a Local channel whose `;1` has this id. */
export function otherHalf(id: string): string {
  return id.replace(/a$/, 'b')
}

/**
 * The one client whose session is recorded. It asks for things to happen, and every byte that it receives is kept,
 * from the greeting on. What a server refuses is noted, not thrown: releases differ in what they can do.
 */
export class Stage {
  readonly #socket: Socket
  readonly #chunks: Buffer[] = []
  readonly #messages: Message[] = []
  readonly #refused: string[] = []
  readonly #waiting = new Set<() => void>()
  #torn: Error | undefined
  #ended = false
  #count = 0

  private constructor(socket: Socket) {
    this.#socket = socket
    const framer = new Framer({
      onFrame: (frame) => {
        if (frame.type === 'message') this.#messages.push(frame.message)
      },
    })
    socket.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk)
      try {
        framer.feed(chunk)
      } catch (error) {
        this.#torn ??= error instanceof Error ? error : new Error(String(error))
      }
      this.#wake()
    })
    socket.on('close', () => {
      this.#ended = true
      this.#wake()
    })
    // A reset is an end like another.
    socket.on('error', () => {})
  }

  /** Logs in with every class of events. */
  static async open(server: { host: string; port: number }, user: Login): Promise<Stage> {
    const socket = connect(server)
    const stage = new Stage(socket)
    await once(socket, 'connect')
    const { name: Username, secret: Secret } = user
    const answer = await stage.act('Login', { Username, Secret, Events: 'on' })
    if (answer?.name !== 'Success') throw new Error(`The server does not let ${Username} in.`)
    return stage
  }

  /** Every byte received so far. */
  get capture(): Buffer {
    return Buffer.concat(this.#chunks)
  }

  /** Actions that the server refused, with its reason: `Action: reason`. */
  get refused(): readonly string[] {
    return this.#refused
  }

  /** What the server sent that is not AMI at all. */
  get torn(): Error | undefined {
    return this.#torn
  }

  /** Position after everything received so far, for `event` to look from. */
  get now(): number {
    return this.#messages.length
  }

  /** Sends an action and resolves to its response; undefined where none came in time. */
  async act(action: string, headers: Headers = {}, timeout = PATIENCE): Promise<Message | undefined> {
    const id = this.#send(action, headers)
    const answer = await this.#find(0, (message) => message.kind !== 'event' && message.actionId === id, timeout)
    if (answer === undefined) this.#refused.push(`${action}: no answer`)
    else if (answer.name === 'Error') this.#refused.push(`${action}: ${answer.get('Message') ?? ''}`)
    return answer
  }

  /** Sends an action whose answer is a list, and waits for its end. */
  async list(action: string, headers: Headers = {}): Promise<void> {
    const from = this.now
    const answer = await this.act(action, headers)
    if (answer?.name !== 'Success' || !/^start$/i.test(answer.get('EventList') ?? 'start')) return
    const id = answer.actionId
    await this.#find(
      from,
      (message) => message.kind === 'event' && message.actionId === id && /Complete$/.test(message.name),
      PATIENCE,
    )
  }

  /**
   * Starts a call in the background. Resolves to the id of its channel, which actions take for a name; `otherHalf` is
   * that of the other end of a Local channel. No id begins with another: some actions look for a prefix.
   */
  async call(channel: string, headers: Headers): Promise<string> {
    const ChannelId = `call-${String(++this.#count).padStart(4, '0')}a`
    const both = /^Local\//.test(channel) ? { OtherChannelId: otherHalf(ChannelId) } : {}
    await this.act('Originate', { Channel: channel, ChannelId, ...both, Timeout: 20_000, ...headers, Async: 'true' })
    return ChannelId
  }

  /** Waits for an event whose headers have these texts; undefined where none came in time. */
  async event(name: string, where: Where = {}, timeout = PATIENCE, from = 0): Promise<AmiEvent | undefined> {
    const wanted = Object.entries(where)
    const found = await this.#find(
      from,
      (message) =>
        message.kind === 'event' &&
        message.name === name &&
        wanted.every(([header, text]) => message.get(header) === text),
      timeout,
    )
    return found && toEvent(found)
  }

  hangUp(...channels: readonly string[]): Promise<unknown> {
    return Promise.all(channels.map((channel) => this.act('Hangup', { Channel: channel, Cause: '16' })))
  }

  /** Hangs up whatever is left and gives it a moment to go. */
  async clear(): Promise<void> {
    await this.list('Hangup', { Channel: '/.*/' })
    await sleep(300)
  }

  /** Leaves, and waits for the server to close. */
  async close(): Promise<void> {
    if (!this.#ended) this.#send('Logoff', {})
    await this.closed()
    this.#socket.destroy()
  }

  async closed(timeout = PATIENCE): Promise<void> {
    for (const deadline = Date.now() + timeout; !this.#ended && Date.now() < deadline; ) await sleep(20)
  }

  #send(action: string, headers: Headers): string {
    const ActionID = `${action}-${++this.#count}`
    const lines = Object.entries({ Action: action, ActionID, ...headers }).flatMap(([name, value]) =>
      value === undefined ? [] : [value].flat().map((text) => `${name}: ${text}\r\n`),
    )
    this.#socket.write(`${lines.join('')}\r\n`)
    return ActionID
  }

  async #find(from: number, fits: (message: Message) => boolean, timeout: number): Promise<Message | undefined> {
    const deadline = Date.now() + timeout
    for (let at = from; ; ) {
      for (; at < this.#messages.length; at++) {
        const message = this.#messages[at]
        if (message !== undefined && fits(message)) return message
      }
      const left = deadline - Date.now()
      if (left <= 0 || this.#ended) return undefined
      await this.#more(left)
    }
  }

  #more(timeout: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        this.#waiting.delete(done)
        resolve()
      }
      const timer = setTimeout(done, timeout)
      this.#waiting.add(done)
    })
  }

  #wake(): void {
    for (const done of [...this.#waiting]) done()
  }
}
