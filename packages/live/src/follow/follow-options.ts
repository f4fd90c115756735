import { type Part, parts } from '../lists/parts.ts'
import type { StateOptions } from '../state/pbx-state.ts'

export interface AuditOptions {
  /** Milliseconds from one comparison with the server's lists to the next; at least 2,000. Default 60,000. */
  readonly interval?: number | undefined
}

export interface FollowOptions extends StateOptions {
  /** What to keep; default everything. */
  readonly parts?: readonly Part[] | undefined
  /**
   * Compares the state with the server's lists every so often, repairs it, and reports what was wrong as the change
   * `repaired`. Default: does not.
   */
  readonly audit?: AuditOptions | undefined
  /** Aborts `follow` itself; has no effect afterwards. */
  readonly signal?: AbortSignal | undefined
}

const names: readonly string[] = ['parts', 'trunks', 'variables', 'audit', 'signal'] satisfies (keyof FollowOptions)[]
const minInterval = 2_000
/** Longest time of a timer. */
const maxInterval = 2 ** 31 - 1

/**
 * `several`: for several servers, which may be joined.
 *
 * @throws TypeError that says which option is wrong, and what to write
 */
export function checkOptions(options: FollowOptions, several: boolean): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('follow: options must be an object')
  const known = several ? [...names, 'joinBy'] : names
  for (const [name, value] of Object.entries(options))
    if (value !== undefined && !known.includes(name))
      throw new TypeError(`follow: there is no option ${name}; there are ${known.join(', ')}`)
  const { parts: wanted, trunks, variables, audit, signal } = options
  if (wanted !== undefined) {
    if (!Array.isArray(wanted)) throw new TypeError(`follow: parts must be an array of ${parts.join(', ')}`)
    for (const part of wanted)
      if (!parts.includes(part)) throw new TypeError(`follow: parts has "${part}"; there are ${parts.join(', ')}`)
  }
  const isTrunk = (trunk: unknown): boolean => typeof trunk === 'string' || trunk instanceof RegExp
  if (trunks !== undefined && !(Array.isArray(trunks) && trunks.every(isTrunk)))
    throw new TypeError('follow: trunks must be an array of names of devices and regular expressions')
  if (variables !== undefined && !(Array.isArray(variables) && variables.every((name) => typeof name === 'string')))
    throw new TypeError('follow: variables must be an array of names of channel variables')
  if (audit !== undefined) checkAudit(audit)
  if (signal !== undefined && typeof signal?.addEventListener !== 'function')
    throw new TypeError('follow: signal must be an AbortSignal')
}

function checkAudit(audit: unknown): void {
  if (typeof audit !== 'object' || audit === null) throw new TypeError('follow: audit must be an object')
  for (const [name, value] of Object.entries(audit)) {
    if (name !== 'interval') throw new TypeError(`follow: audit has no option ${name}; it has interval`)
    if (value !== undefined && !(typeof value === 'number' && value >= minInterval && value <= maxInterval))
      throw new TypeError(`follow: audit.interval must be a number of milliseconds from ${minInterval} on`)
  }
}
