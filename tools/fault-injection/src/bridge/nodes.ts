import { type AsteriskVersion, type RunningAsterisk, startAsterisk, users } from '@openami/asterisk-tool'
import { type Client, connect } from '@openami/client'
import { type Simulator, startSimulator } from '@openami/simulator'

/** A server that sends numbered events, and counts the actions of its ledger that it carried out. */
export interface LedgerNode {
  readonly name: string
  /** Its address, with a user and a secret. */
  readonly url: string
  /** The last number sent. */
  readonly sent: number
  /** Sends the next number, unless the server is down. */
  emitNext(): Promise<void>
  /** Name and parameters of an action that carries a key. */
  actionOf(key: string): readonly [name: string, parameters: Readonly<Record<string, string>>]
  /** Actions carried out with a key that it had been given before. */
  repeated(): number
  /** Ends without a word, and comes back at the same port after so many milliseconds. */
  crash(pause: number): Promise<void>
  close(): Promise<void>
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

export class SimulatedNode implements LedgerNode {
  readonly name: string
  readonly pbx: Simulator
  sent = 0
  #running = true

  private constructor(name: string, pbx: Simulator) {
    this.name = name
    this.pbx = pbx
  }

  static async start(name: string): Promise<SimulatedNode> {
    return new SimulatedNode(name, await startSimulator({ release: '22' }))
  }

  get url(): string {
    return `ami://admin:secret@127.0.0.1:${this.pbx.port}`
  }

  async emitNext(): Promise<void> {
    if (!this.#running) return
    this.sent++
    this.pbx.emit('UserEvent', { UserEvent: 'Ledger', Number: `${this.sent}` })
  }

  actionOf(key: string) {
    return ['DBPut', { Family: 'ledger', Key: key, Val: '1' }] as const
  }

  repeated(): number {
    const keys = this.pbx.received('DBPut').map((action) => action.get('Key'))
    return keys.length - new Set(keys).size
  }

  async crash(pause: number): Promise<void> {
    this.#running = false
    await this.pbx.crash()
    await wait(pause)
    await this.pbx.restart()
    this.#running = true
  }

  close(): Promise<void> {
    return this.pbx.close()
  }
}

/** A real Asterisk, whose events are those of the action UserEvent of a client of its own. */
export class AsteriskNode implements LedgerNode {
  readonly name: string
  readonly #version: AsteriskVersion
  #asterisk: RunningAsterisk
  #client: Client | undefined
  readonly #acted = new Map<string, number>()
  sent = 0

  private constructor(version: AsteriskVersion, asterisk: RunningAsterisk) {
    this.name = `asterisk-${version}`
    this.#version = version
    this.#asterisk = asterisk
  }

  static async start(version: AsteriskVersion): Promise<AsteriskNode> {
    const node = new AsteriskNode(version, await startAsterisk(version))
    await node.#connect()
    return node
  }

  get url(): string {
    return `ami://${users.admin.name}:${users.admin.secret}@127.0.0.1:${this.#asterisk.port}`
  }

  async #connect(): Promise<void> {
    const client = await connect({ url: this.url, reconnect: false })
    client.on('UserEvent', (event) => {
      const key = event.get('Key')
      if (event.get('UserEvent') === 'Acted' && key !== undefined) this.#acted.set(key, (this.#acted.get(key) ?? 0) + 1)
    })
    this.#client = client
  }

  async emitNext(): Promise<void> {
    const client = this.#client
    if (client === undefined) return
    this.sent++
    // A number that Asterisk does not say because it was killed can have been heard by no client.
    await client.send('UserEvent', { UserEvent: 'Ledger', Number: `${this.sent}` }).catch(() => undefined)
  }

  actionOf(key: string) {
    return ['UserEvent', { UserEvent: 'Acted', Key: key }] as const
  }

  repeated(): number {
    return [...this.#acted.values()].reduce((sum, count) => sum + count - 1, 0)
  }

  async crash(pause: number): Promise<void> {
    const client = this.#client
    this.#client = undefined
    const { port } = this.#asterisk
    await this.#asterisk.kill()
    await client?.close()
    await wait(pause)
    this.#asterisk = await startAsterisk(this.#version, { port })
    await this.#connect()
  }

  async close(): Promise<void> {
    await this.#client?.close()
    await this.#asterisk.stop()
  }
}
