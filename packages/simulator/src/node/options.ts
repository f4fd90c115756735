import type { ModuleOptions } from '../engine/modules.ts'
import type { PbxOptions } from '../engine/pbx/options.ts'
import type { PersonalityName } from '../engine/personalities/index.ts'
import type { Unhandled } from '../engine/unhandled.ts'
import type { VirtualClock } from '../engine/virtual-clock.ts'
import type { Duration } from '../testing/duration.ts'
import type { UserOptions } from '../testing/users.ts'
import type { Traffic } from './command/traffic-log.ts'
import type { HttpOptions } from './http/http-server.ts'

export interface SimulatorOptions extends PbxOptions {
  /**
   * Folder with Asterisk's configuration files, in addition to `files`. Clients read and change them there, and Reload
   * reads them again; nothing outside the folder is read or written. Its manager.conf counts where it has users and neither
   * `users` nor `managerConf` is given.
   */
  readonly folder?: string | undefined
  /** The release that it behaves like. Default `22`. */
  readonly release?: PersonalityName | undefined
  /** Who may log in. Default: `admin` with the secret `secret`, for everything. */
  readonly users?: readonly UserOptions[] | undefined
  /** Text of a manager.conf, in place of `users`; its `port` and `bindaddr` are ignored. */
  readonly managerConf?: string | undefined
  /** `virtual`: time passes only with {@link Simulator.advance}. Default `real`. */
  readonly clock?: 'real' | 'virtual' | VirtualClock | undefined
  /** The same seed gives the same random numbers: ids, challenges, the strategy `random` of a queue. */
  readonly seed?: number | undefined
  /** Time that the start takes: clients may log in before, and FullyBooted comes after it. Default 0. */
  readonly boot?: Duration | undefined
  /** Received actions that are kept. Default 10,000. */
  readonly journal?: number | undefined
  /** Called with everything that clients send and receive, for a log; secrets are not masked. */
  readonly onTraffic?: ((traffic: Traffic) => void) | undefined
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
