import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type NatsConnection } from '@nats-io/transport-node'

/** A nats-server with JetStream in a folder of its own; `nats-server` must be installed. */
export class NatsServer implements AsyncDisposable {
  readonly port: number
  readonly folder: string
  #process: ChildProcess | undefined

  private constructor(port: number, folder: string) {
    this.port = port
    this.folder = folder
  }

  /** `config`: lines of nats-server's own configuration; `parent`: the folder that its own folder is in. */
  static async start(config = '', parent = tmpdir()): Promise<NatsServer> {
    const server = new NatsServer(await freePort(), await mkdtemp(join(parent, 'openami-nats-')))
    await server.configure(config)
    await server.start()
    return server
  }

  async configure(config: string): Promise<void> {
    const own = `listen: 127.0.0.1:${this.port}\njetstream { store_dir: ${JSON.stringify(join(this.folder, 'data'))} }\n`
    await writeFile(join(this.folder, 'nats.conf'), own + config)
  }

  get pid(): number | undefined {
    return this.#process?.pid
  }

  get url(): string {
    return `nats://127.0.0.1:${this.port}`
  }

  async start(): Promise<void> {
    const child = spawn('nats-server', ['-c', join(this.folder, 'nats.conf')], { stdio: 'ignore' })
    const failed = new Promise<never>((_, reject) => {
      child.once('error', ({ message }) =>
        reject(new Error(`nats-server does not start (${message}); install Debian's package nats-server`)),
      )
      child.once('exit', (code) => reject(new Error(`nats-server has ended with ${code} before it was ready`)))
    })
    this.#process = child
    await Promise.race([failed, this.#ready(failed)])
    failed.catch(() => undefined)
  }

  /** However long it takes: what it has stored is read first. */
  async #ready(failed: Promise<never>): Promise<void> {
    for (;;) {
      try {
        await (await this.connect({ maxReconnectAttempts: 0 })).close()
        return
      } catch (error) {
        // Connection refused, or a user is needed.
        if ((error as { code?: string }).code === 'AUTHORIZATION_VIOLATION' || /authorization/i.test(String(error)))
          return
        await Promise.race([failed, new Promise((resolve) => setTimeout(resolve, 50))])
      }
    }
  }

  /** To stop it for a while and let it run again: SIGSTOP, SIGCONT. */
  signal(signal: NodeJS.Signals): void {
    this.#process?.kill(signal)
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#process
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }

  connect(options: object = {}): Promise<NatsConnection> {
    return connect({ servers: this.url, maxReconnectAttempts: -1, reconnectTimeWait: 50, ...options })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill()
    await rm(this.folder, { recursive: true, force: true })
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
