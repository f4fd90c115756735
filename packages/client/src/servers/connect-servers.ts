import type { Branch } from '@openami/bindings'
import { aborted, loadEventSpec } from '@openami/transport/internal'
import { beforeListening } from '../listening.ts'
import { attachMethods } from '../methods.ts'
import { oneOf } from '../one-of.ts'
import { unlessAborted } from '../unless-aborted.ts'
import { type ReleasesOf, type ServerMap, type ServersOptions, serverSettings } from './options.ts'
import { Servers } from './servers.ts'

/**
 * Connects to each server under its name. Resolves when the first attempt of each is over; a server
 * that failed is tried again, unless it refused the login. A caller that listens in the same turn misses no event.
 *
 * @throws AggregateError fewer servers than `require` demands were reached; `errors` has the reasons by server
 * @throws AbortError the signal fired
 * @throws TypeError the options cannot be used; nothing was connected then
 */
export async function connectServers<const M extends ServerMap, const D extends Branch | (string & {}) = string>(
  servers: M,
  options: ServersOptions<D> = {},
): Promise<Servers<ReleasesOf<M, D>>> {
  const { require: needed = 'any', signal, ...common } = options as object as ServersOptions
  oneOf('connectServers: require', needed, ['all', 'any', 'none'])
  const entries = Object.entries(servers).map(
    ([name, address]) => [name, serverSettings(name, address, common)] as const,
  )
  const all = new Servers<ReleasesOf<M, D>>(common)
  attachMethods()
  await loadEventSpec()
  try {
    if (signal?.aborted) throw aborted('Connecting', signal)
    await beforeListening((listening) => {
      const admitted = entries.map(([name, settings]) => all.admit(name, settings, listening))
      return unlessAborted(Promise.all(admitted), signal)
    })
    checkReached(all as unknown as Servers, needed)
    return all
  } catch (error) {
    await all.close()
    throw error
  }
}

function checkReached(servers: Servers, needed: 'all' | 'any' | 'none'): void {
  const states = Object.values(servers.state)
  const missing = states.filter(({ status }) => status !== 'connected')
  const satisfied = needed === 'none' || missing.length === 0 || (needed === 'any' && missing.length < states.length)
  if (satisfied) return
  const reasons = missing.map(({ reason }) => reason)
  const why = reasons.map((reason) => reason?.message).join('; ')
  throw new AggregateError(
    reasons,
    `connectServers: ${needed === 'all' ? 'not every' : 'no'} server was reached: ${why}`,
  )
}
