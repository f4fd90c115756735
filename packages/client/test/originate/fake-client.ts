import { type AmiEvent, type CallOptions, Message, toEvent } from '@openami/bindings'
import type { IncomingAction } from '../../../simulator/src/engine/incoming-action.ts'
import { NotSentError } from '../../../transport/src/errors.ts'
import { buildRequest, timeTaken } from '../../../transport/src/session/request.ts'
import { Wire } from '../../../transport/test/support/wire.ts'
import type { ClientState } from '../../src/client.ts'
import { Lifecycle, type LifecycleEvents } from '../../src/events/lifecycle.ts'
import type { CallClient } from '../../src/originate/types.ts'
import { supports } from '../../src/release/compatibility.ts'
import { fromOption, type ServerRelease } from '../../src/release/server-release.ts'

const gap = { from: new Date(0), to: new Date(0), reason: 'cut' }

/** A client over codec and correlation, without a socket and without waiting; it counts who listens. */
export class FakeClient implements CallClient {
  state: ClientState = 'connected'
  readonly serverRelease: ServerRelease
  readonly diagnostics: Array<LifecycleEvents['diagnostic']> = []
  readonly lifecycle: Pick<Lifecycle, 'on' | 'emit'>
  readonly #lifecycle = new Lifecycle()
  readonly #release: string
  readonly #listeners = new Map<string, Set<(event: AmiEvent) => void>>()
  #wire: Wire
  #hooks = 0

  constructor(release = '22') {
    this.#release = release
    this.#wire = this.#connection()
    this.serverRelease = fromOption(release)
    this.#lifecycle.on('diagnostic', (diagnostic) => void this.diagnostics.push(diagnostic))
    this.lifecycle = {
      on: (name, listener) => {
        const off = this.#lifecycle.on(name, listener)
        this.#hooks++
        return () => {
          this.#hooks--
          off()
        }
      },
      emit: (name, detail) => this.#lifecycle.emit(name, detail),
    }
  }

  /** Listeners of events and of the client itself. */
  get listening(): number {
    let count = this.#hooks
    for (const set of this.#listeners.values()) count += set.size
    return count
  }

  /** What has come and is not answered yet, oldest first. */
  get sent(): IncomingAction[] {
    return this.#wire.sent
  }

  on(name: string, listener: (event: AmiEvent) => void): () => void {
    const set = this.#listeners.get(name) ?? new Set()
    this.#listeners.set(name, set.add(listener))
    return () => set.delete(listener)
  }

  supports(name: string, kind?: 'action' | 'event'): boolean | undefined {
    return supports(this.serverRelease, name, kind)
  }

  send(name: string, request: object = {}, options: CallOptions = {}): Promise<unknown> {
    if (this.state !== 'connected') return Promise.reject(new NotSentError(name, `the client is ${this.state}`))
    const protocol = { amiVersion: this.#amiVersion, release: this.#release }
    const built = buildRequest(name, request, options.headers, protocol)
    const timeout = options.timeout ?? 30_000
    return this.#wire.correlator.run(built, { timeout, takes: timeTaken(built), signal: options.signal })
  }

  /** A message from the server. */
  say(...lines: string[]): void {
    this.#wire.feed(`${lines.join('\r\n')}\r\n\r\n`)
    for (const message of this.#wire.events.splice(0)) this.#emit(message)
  }

  /** Answers the oldest action of that name; gives its ActionID. */
  answer(action: string, response = 'Success', ...lines: string[]): string {
    const at = this.sent.findIndex((sent) => sent.action === action)
    const [sent] = at === -1 ? [] : this.sent.splice(at, 1)
    if (sent?.actionId === undefined) throw new Error(`No ${action} was sent`)
    this.say(`Response: ${response}`, `ActionID: ${sent.actionId}`, ...lines)
    return sent.actionId
  }

  cut(): void {
    this.state = 'reconnecting'
    this.#wire.correlator.fail('the link broke')
    this.#lifecycle.emit('disconnect', { reason: new Error('the link broke') })
  }

  reconnect(): void {
    this.#wire = this.#connection()
    this.state = 'connected'
    this.#lifecycle.emit('gap', gap)
    this.#lifecycle.emit('reconnect', { attempts: 1, amiVersion: this.#amiVersion })
  }

  close(reason?: Error): void {
    this.state = 'closed'
    this.#wire.correlator.fail('the client was closed')
    this.#lifecycle.emit('close', { reason })
  }

  get #amiVersion(): string {
    return this.#release === '1.4' ? '1.0' : '11.0.0'
  }

  #connection(): Wire {
    return new Wire(this.#amiVersion)
  }

  #emit(message: Message): void {
    const event = toEvent(new Message(message.raw))
    for (const listener of this.#listeners.get(message.name) ?? []) listener(event)
  }
}
