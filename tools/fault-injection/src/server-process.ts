import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeProcess } from './node-process.ts'

const cli = join(import.meta.dirname, '../../../packages/simulator/src/node/cli.ts')

/** A simulator in a process of its own. */
export class ServerProcess {
  readonly port: number
  readonly #process: NodeProcess
  readonly #folder: string

  private constructor(port: number, process: NodeProcess, folder: string) {
    this.port = port
    this.#process = process
    this.#folder = folder
  }

  static async start(managerConf: string, port = 0): Promise<ServerProcess> {
    const folder = await mkdtemp(join(tmpdir(), 'openami-harden-'))
    const file = join(folder, 'manager.conf')
    await writeFile(file, managerConf)
    const process = await NodeProcess.start(cli, ['--conf', file, '--port', String(port), '--backlog', '10'])
    return new ServerProcess(Number(/:(\d+)\./.exec(process.line)?.[1]), process, folder)
  }

  /** Ends it at once, as a crash does. */
  async kill(): Promise<void> {
    await this.#process.kill()
    await rm(this.#folder, { recursive: true, force: true })
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.kill()
  }
}
