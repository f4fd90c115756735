import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const clockJump = new URL('clock-jump.mjs', import.meta.url).href
const main = fileURLToPath(new URL('../../../../packages/bridge/src/command/main.ts', import.meta.url))

/** The bridge's command in a process of its own. */
export class BridgeProcess {
  readonly #file: string
  readonly #log: (line: string) => void
  #process: ChildProcess
  #hasBegun = false

  constructor(file: string, log: (line: string) => void) {
    this.#file = file
    this.#log = log
    this.#process = this.#spawn()
  }

  #spawn(): ChildProcess {
    const args = [
      '--import',
      clockJump,
      '--import',
      'tsx',
      '--conditions=@openami/source',
      main,
      '--config',
      this.#file,
    ]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    this.#hasBegun = false
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#hasBegun = true
      this.#log(text)
    })
    return child
  }

  signal(signal: NodeJS.Signals): void {
    this.#process.kill(signal)
  }

  /** Its clock is an hour ahead, or right again; before it has begun, the signal would end it. */
  jump(): void {
    if (this.#hasBegun) this.signal('SIGUSR2')
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
