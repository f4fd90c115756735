import { includesSystem } from './event-mask.ts'

/** What decides whether a login can be sent FullyBooted. */
export interface BootConditions {
  readonly mask: string | undefined
  /** Whether filters were added, which can keep it out while the server boots (R34). */
  readonly filtered: boolean
  /** By HTTP's digest, where there is no login that it could follow. */
  readonly digest: boolean
  /** AMI 1.0: only sent where `sendfullybooted` of asterisk.conf says so, which is not the default. */
  readonly serial: boolean
}

/** Milliseconds for a server that is known to send FullyBooted, and for one where that is unknown. */
const maxWait = 60_000
const defaultWait = 2_000

/**
 * How long to wait for FullyBooted. A server that has booted sends it directly after the login. The client waits only for a
 * server that is booting, or once for a user without the `system` class, which cannot be known beforehand.
 */
export class BootHistory {
  /** Whether it has come to this client; undefined until it has come or was waited for. */
  #comes: boolean | undefined

  came(): void {
    this.#comes = true
  }

  missed(): void {
    this.#comes = false
  }

  waitFor({ mask, filtered, digest, serial }: BootConditions): number {
    if (this.#comes === false || digest || !includesSystem(mask)) return 0
    if (this.#comes === undefined) return serial ? 0 : defaultWait
    return filtered ? defaultWait : maxWait
  }
}
