import { Engine } from '../engine/engine.ts'
import type { PbxOptions } from '../engine/pbx/options.ts'
import type { PersonalityName } from '../engine/personalities/index.ts'
import { nodeHost } from './host.ts'
import { listen } from './listen.ts'

export interface SimulatorOptions extends PbxOptions {
  /** The release that it behaves like. Default `22`. */
  readonly personality?: PersonalityName | undefined
  /** Text of a manager.conf; its `port` and `bindaddr` count for nothing here. */
  readonly managerConf: string
  /** Address to listen on. Default `127.0.0.1`. */
  readonly host?: string | undefined
  /** Default 0: any free port. */
  readonly port?: number | undefined
  /** Connections that may wait to be accepted. Default 10, as the real one has it (R1). */
  readonly backlog?: number | undefined
  /** Listens for TLS as well. Key and certificate as PEM; any free port where none is given. */
  readonly tls?: { readonly key: string; readonly cert: string; readonly port?: number | undefined } | undefined
}

export interface Simulator extends AsyncDisposable {
  readonly host: string
  readonly port: number
  readonly tlsPort: number | undefined
  readonly engine: Engine
  /** Announces the shutdown to every client, and closes. */
  close(): Promise<void>
}

/**
 * Starts a manager server on real sockets.
 *
 * Throws a `ConfigError` where a configuration text has a mistake, and the error of the system where it cannot listen.
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { personality = '22', managerConf, host = '127.0.0.1', port = 0, backlog = 10, tls, ...pbx } = options
  const engine = new Engine({ host: nodeHost, personality, managerConf, pbx })
  const listening = await listen(engine, { host, port, backlog, tls })
  return { host, engine, ...listening, [Symbol.asyncDispose]: listening.close }
}
