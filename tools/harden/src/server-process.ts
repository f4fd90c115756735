import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const cli = join(import.meta.dirname, '../../../packages/simulator/src/node/cli.ts')
const tsx = createRequire(import.meta.url).resolve('tsx')

/** A simulator in a process of its own, so that it and its clients do not wait for each other's turn. */
export class ServerProcess {
  readonly port: number
  readonly #child: ChildProcess
  readonly #folder: string

  private constructor(port: number, child: ChildProcess, folder: string) {
    this.port = port
    this.#child = child
    this.#folder = folder
  }

  static async start(managerConf: string, port = 0): Promise<ServerProcess> {
    const folder = await mkdtemp(join(tmpdir(), 'openami-harden-'))
    const file = join(folder, 'manager.conf')
    await writeFile(file, managerConf)
    const node = ['--conditions=@openami/source', '--import', tsx, cli]
    const own = ['--conf', file, '--port', String(port), '--backlog', '10']
    const child = spawn(process.execPath, [...node, ...own], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string]
    return new ServerProcess(Number(/:(\d+)\./.exec(line)?.[1]), child, folder)
  }

  /** Ends it at once, as a crash does. */
  async kill(): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const exit = once(this.#child, 'exit')
      this.#child.kill('SIGKILL')
      await exit
    }
    await rm(this.#folder, { recursive: true, force: true })
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.kill()
  }
}
