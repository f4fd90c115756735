import type { Branch } from '@openami/bindings'
import { copyOptions } from '../options-copy.ts'
import type { ReleasesOf, ServerMap, ServersOptions } from './options.ts'
import type { Servers } from './servers.ts'

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
  const given = copyOptions(options as object as ServersOptions)
  const addresses = Object.entries(servers).map(([name, address]) => [name, copyOptions(address)] as const)
  const { openServers } = await import('./open-servers.ts')
  return openServers<ReleasesOf<M, D>>(addresses, given)
}
