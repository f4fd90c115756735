import { branchOf, compareReleases, decodeText, releases } from '@openami/bindings'
import { maskHeader } from '@openami/bindings/internal'
import { Engine, isSimulatedRelease, simulatedReleases } from '@openami/simulator/engine'
import type { FromWorker, Owner, WireMessage } from '../protocol.ts'
import { host } from './host.ts'
import { loadFor } from './loader.ts'
import { type Ends, MemoryConnection } from './memory-connection.ts'
import { MessageSplitter } from './message-splitter.ts'
import { managerConf, officeOf } from './office.ts'

/** A connection as its client has it. */
export interface Wire {
  readonly closed: boolean
  /** Latin1, one character a byte. */
  send(latin1: string): void
  close(): void
}

/** The server of the page, and the wires to it. */
export class SimulatedServer {
  readonly engine: Engine
  readonly phones: readonly string[]
  readonly #tell: (message: FromWorker) => void
  readonly #startedAt = Date.now()

  constructor(release: string, tell: (message: FromWorker) => void) {
    this.#tell = tell
    const branch = nearest(release)
    const pbx = officeOf(branch)
    this.phones = (pbx.phones ?? []).map(({ device }) => device)
    this.engine = new Engine({
      host,
      release: branch,
      managerConf,
      pbx,
      onUnhandled: ({ kind, name }) => tell({ kind: 'note', text: `The simulator does not have the ${kind} ${name}.` }),
    })
    tell({ kind: 'started', release: this.engine.personality.name, phones: this.phones })
  }

  /** A wire to the server; everything on it is told. */
  connect(owner: Owner, ends: Ends): Wire {
    const received = new MessageSplitter(false)
    const sent = new MessageSplitter(true)
    const tell = (from: WireMessage['from'], texts: readonly string[]): void => {
      for (const text of texts) {
        const at = Date.now() - this.#startedAt
        this.#tell({ kind: 'message', owner, from, text: withoutSecrets(decodeText(text)), at })
      }
    }
    let greeted = (): void => undefined
    const connection = new MemoryConnection(this.engine, {
      onData: (latin1) => {
        greeted()
        tell('server', received.push(latin1))
        ends.onData(latin1)
      },
      onEnd: ends.onEnd,
    })
    // What is sent waits for the greeting, and some of it for a part of the engine; it arrives in its order.
    let last = new Promise<void>((resolve) => {
      greeted = resolve
    })
    const send = (latin1: string): void => {
      last = last
        .then(() => {
          tell('client', sent.push(latin1))
          return loadFor(latin1)
        })
        .then(() => connection.send(latin1))
    }
    const close = (): void => void last.then(() => connection.close())
    return {
      send,
      close,
      get closed() {
        return connection.closed
      },
    }
  }

  stop(): void {
    this.engine.crash()
  }
}

/** The release itself, or the last before it that the simulator knows how to be, or the first. */
function nearest(release: string): (typeof simulatedReleases)[number] {
  const known = [...simulatedReleases]
  const branch = release === '' ? newest() : branchOf(release)
  return known.findLast((one) => compareReleases(one, branch) <= 0) ?? (known[0] as (typeof simulatedReleases)[number])
}

function newest(): string {
  const last = releases.findLast(({ branch, unreleased }) => unreleased !== true && isSimulatedRelease(branch))
  return last?.branch ?? (simulatedReleases.at(-1) as string)
}

function withoutSecrets(text: string): string {
  const [, kind = '', name = ''] = /^(\w+): *(.*)/.exec(text) ?? []
  return text
    .split('\n')
    .map((line) => {
      const [, header, value] = /^([^:]+): ?(.+)$/.exec(line) ?? []
      if (header === undefined || value === undefined) return line
      return `${header}: ${maskHeader(header, value, kind.toLowerCase(), name)}`
    })
    .join('\n')
}
