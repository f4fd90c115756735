import { aborted, loadEventSpec } from '@openami/transport/internal'
import { beforeListening } from '../listening.ts'
import { attachMethods } from '../methods.ts'
import { oneOf } from '../one-of.ts'
import { unlessAborted } from '../unless-aborted.ts'
import { type ServerAddress, type ServersOptions, serverSettings } from './options.ts'
import { Servers } from './servers.ts'

/** `connectServers`, loaded by its first call. */
export async function openServers<M extends Readonly<Record<string, string>>>(
  servers: ReadonlyArray<readonly [name: string, address: ServerAddress]>,
  options: ServersOptions,
): Promise<Servers<M>> {
  const { require: needed = 'any', signal, ...common } = options
  oneOf('connectServers: require', needed, ['all', 'any', 'none'])
  const entries = servers.map(([name, address]) => [name, serverSettings(name, address, common)] as const)
  const all = new Servers<M>(common)
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
