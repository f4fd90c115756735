import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const clockJump = new URL('clock-jump.mjs', import.meta.url).href
const main = fileURLToPath(new URL('../../../../packages/bridge/src/command/main.ts', import.meta.url))

/** Milliseconds after which one that has ended by itself is started again. */
const restartDelay = 500

/**
 * The bridge's command in a process of its own. It ends where NATS cannot be reached at its start, and is started again then,
 * as its systemd unit does.
 */
export class BridgeProcess {
  /** How it ended by itself: exit code and the last line that it logged. */
  readonly endings: string[] = []
  readonly #file: string
  readonly #log: (line: string) => void
  #process: ChildProcess
  #hasBegun = false
  #restart: NodeJS.Timeout | undefined
  #isEnding = false

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
    let lastLine = ''
    child.once('exit', (code, signal) => {
      if (child !== this.#process || this.#isEnding) return
      this.endings.push(`ended with ${code ?? signal}: ${lastLine}`)
      this.#restart = setTimeout(() => {
        this.#process = this.#spawn()
      }, restartDelay)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#hasBegun = true
      lastLine = text.trimEnd().split('\n').at(-1) ?? ''
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
    this.#isEnding = true
    clearTimeout(this.#restart)
    const child = this.#process
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGCONT')
    child.kill(signal)
    await once(child, 'exit')
  }

  async restart(signal: NodeJS.Signals): Promise<void> {
    await this.end(signal)
    this.#isEnding = false
    this.#process = this.#spawn()
  }
}
