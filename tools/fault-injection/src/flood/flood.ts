import { join } from 'node:path'
import { type Client, type ConnectOptions, connect } from '@openami/client'
import { NodeProcess } from '../node-process.ts'
import { clientOptions } from '../server.ts'
import { pieceEvents } from './events.ts'

/** The server of `server.ts`, and the commands to it. */
export class Flood {
  readonly #process: NodeProcess
  readonly #port: number

  private constructor(process: NodeProcess) {
    this.#process = process
    this.#port = Number(/port (\d+)/.exec(process.line)?.[1])
  }

  static async start(): Promise<Flood> {
    return new Flood(await NodeProcess.start(join(import.meta.dirname, 'server.ts')))
  }

  connect(more: ConnectOptions = {}): Promise<Client> {
    return connect(clientOptions(this.#port, more))
  }

  /** Resolves once all of them have come, and one more that says so. `events` is a multiple of the events in a piece. */
  static async run(client: Client, events: number): Promise<void> {
    const done = client.once('FloodDone' as string)
    await client.send('Flood', { Pieces: events / pieceEvents }, { timeout: 3_600_000 })
    await done
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#process.kill()
  }
}
