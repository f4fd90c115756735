import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../../../packages/bridge/src/command/main.ts', import.meta.url))

/** The bridge's command in a process of its own. */
export class BridgeProcess {
  readonly #file: string
  readonly #log: (line: string) => void
  #process: ChildProcess

  constructor(file: string, log: (line: string) => void) {
    this.#file = file
    this.#log = log
    this.#process = this.#spawn()
  }

  #spawn(): ChildProcess {
    const args = ['--import', 'tsx', '--conditions=@openami/source', main, '--config', this.#file]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    child.stderr.setEncoding('utf8').on('data', this.#log)
    return child
  }

  signal(signal: NodeJS.Signals): void {
    this.#process.kill(signal)
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGCONT')
    child.kill(signal)
    await once(child, 'exit')
  }

  async restart(signal: NodeJS.Signals): Promise<void> {
    await this.end(signal)
    this.#process = this.#spawn()
  }
}
