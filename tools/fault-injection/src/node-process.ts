import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'

const tsx = createRequire(import.meta.url).resolve('tsx')

/** A TypeScript program in a process of its own, so that it and the client do not wait for each other's turn. */
export class NodeProcess {
  /** The first thing that it has said. */
  readonly line: string
  readonly #child: ChildProcess

  private constructor(line: string, child: ChildProcess) {
    this.line = line
    this.#child = child
  }

  /** Resolves once it has said something. */
  static async start(script: string, args: readonly string[] = []): Promise<NodeProcess> {
    const node = ['--conditions=@openami/source', '--import', tsx, script, ...args]
    const child = spawn(process.execPath, node, { stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string]
    return new NodeProcess(line, child)
  }

  /** Ends it at once, as a crash does. */
  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const exit = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await exit
  }
}
