import { Engine } from '../engine/engine.ts'
import type { ModuleOptions } from '../engine/modules.ts'
import type { PbxOptions } from '../engine/pbx/options.ts'
import type { PersonalityName } from '../engine/personalities/index.ts'
import { type Unhandled, UnhandledError } from '../engine/unhandled.ts'
import { nodeHost } from './host.ts'
import type { HttpOptions } from './http/http-server.ts'
import { listen } from './listen.ts'

export interface SimulatorOptions extends PbxOptions {
  /** The release that it behaves like. Default `22`. */
  readonly personality?: PersonalityName | undefined
  /** Text of a manager.conf; its `port` and `bindaddr` count for nothing here. */
  readonly managerConf: string
  /** Modules to load or not, in addition to those that Debian's package of Asterisk loads. */
  readonly modules?: ModuleOptions | undefined
  /**
   * What to do when a client or the dialplan asks for something that the server has and the simulator does not do.
   * `warn`, the default, prints each such thing once; `error` makes `close()` reject, so that a test fails; `ignore` does
   * neither. The action is answered `Not simulated: NAME` either way.
   */
  readonly onUnhandled?: 'warn' | 'error' | 'ignore' | ((unhandled: Unhandled) => void) | undefined
  /** Address to listen on. Default `127.0.0.1`. */
  readonly host?: string | undefined
  /** Default 0: any free port. */
  readonly port?: number | undefined
  /** Connections that may wait to be accepted. Default 10, as the real one has it (R1). */
  readonly backlog?: number | undefined
  /** Listens for TLS as well. Key and certificate as PEM; any free port where none is given. */
  readonly tls?: { readonly key: string; readonly cert: string; readonly port?: number | undefined } | undefined
  /** Serves AMI over HTTP as well: `/rawman`, `/mxml`, `/manager`, `/arawman`, `/amxml` and `/amanager`. */
  readonly http?: HttpOptions | undefined
}

export interface Simulator extends AsyncDisposable {
  readonly host: string
  readonly port: number
  readonly tlsPort: number | undefined
  /** Port of AMI over HTTP. */
  readonly httpPort: number | undefined
  readonly engine: Engine
  /** What was asked for and is not simulated. */
  readonly unhandled: readonly Unhandled[]
  /**
   * Tells every client that the server stops, and closes.
   *
   * @throws UnhandledError with `onUnhandled: 'error'`, where something was asked for that is not simulated.
   */
  close(): Promise<void>
}

/**
 * Starts a manager server on real sockets.
 *
 * Throws a `ConfigError` where a configuration text has a mistake, and the error of the system where it cannot listen.
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { personality = '22', managerConf, host = '127.0.0.1', port = 0, backlog = 10, tls, http, ...others } = options
  const { modules, onUnhandled = 'warn', ...pbx } = others
  const report = typeof onUnhandled === 'function' ? onUnhandled : onUnhandled === 'warn' ? warn : undefined
  const engine = new Engine({ host: nodeHost, personality, managerConf, pbx, modules, onUnhandled: report })
  const listening = await listen(engine, { host, port, backlog, tls })
  // Loaded only where it is used, so that others start sooner.
  const web = http && (await (await import('./http/http-server.ts')).listenHttp(engine, host, http).catch(giveUp))
  async function giveUp(error: unknown): Promise<never> {
    await listening.close()
    throw error
  }
  const close = async (): Promise<void> => {
    await Promise.all([listening.close(), web?.close()])
    const unhandled = engine.unhandled.list()
    if (onUnhandled === 'error' && unhandled.length > 0) throw new UnhandledError(unhandled)
  }
  return {
    host,
    engine,
    ...listening,
    httpPort: web?.port,
    get unhandled() {
      return engine.unhandled.list()
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

function warn({ kind, name }: Unhandled): void {
  console.warn(`@openami/simulator: the ${kind} ${name} is not simulated`)
}
