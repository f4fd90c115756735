import type { FromWorker, ToWorker } from '../protocol.ts'
import { complete } from './complete.ts'
import { emit } from './emit.ts'
import type * as Program from './program.ts'
import { SimulatedServer } from './simulated-server.ts'
import { Terminal } from './terminal.ts'

/** What a worker has of its own; the types of a page do not know it. */
interface Scope {
  onmessage: ((event: { readonly data: ToWorker }) => void) | null
  postMessage(message: FromWorker): void
  addEventListener(kind: 'unhandledrejection', listener: (event: { readonly reason: unknown }) => void): void
}

const scope = globalThis as unknown as Scope
const tell = (message: FromWorker): void => scope.postMessage(message)
let server = new SimulatedServer('', () => undefined)
let terminal = new Terminal(server, tell)

/** One after the other: what one needs may have to be loaded first. */
let last: Promise<void> = Promise.resolve()

scope.onmessage = ({ data }) => {
  if (data.kind === 'complete') {
    tell({ kind: 'completions', id: data.id, ...complete(server, data.owner, data.before) })
    return
  }
  last = last.then(() => handle(data)).catch(report)
}

// What a listener of a program throws.
scope.addEventListener('unhandledrejection', ({ reason }) => report(reason))

function report(error: unknown): void {
  tell({ kind: 'problem', text: error instanceof Error ? error.message : String(error) })
}

async function handle(message: Exclude<ToWorker, { kind: 'complete' }>): Promise<void> {
  switch (message.kind) {
    case 'start':
      server.stop()
      server = new SimulatedServer(message.release, tell)
      terminal = new Terminal(server, tell)
      return
    case 'login':
      return terminal.logIn()
    case 'send':
      return terminal.send(message.text, message.begin === true)
    case 'emit':
      return emit(server, message.text)
    case 'run': {
      // Bundled by itself, next to this worker.
      const place = './program.js'
      const { runProgram } = (await import(place)) as typeof Program
      await runProgram(server, message.code, tell)
      tell({ kind: 'ran' })
    }
  }
}
