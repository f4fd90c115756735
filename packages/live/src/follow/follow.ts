import type { AmiClient } from '@openami/client'
import { AbortError } from '@openami/transport/errors'
import { checkOptions, type FollowOptions } from './follow-options.ts'
import { LivePbx } from './live-pbx.ts'
import { type FollowServersOptions, LiveServers, type ServerGroup } from './live-servers.ts'

/**
 * Follows the state of the PBX that the client is connected with, or of several servers: reads its lists, and keeps the state by its
 * events. Reads the lists again after each gap.
 *
 * @throws AbortError when the signal fires or the client is closed before the lists have been read; TypeError for options
 * that cannot be used
 */
export function follow(client: AmiClient, options?: FollowOptions): Promise<LivePbx>
export function follow(servers: ServerGroup, options?: FollowServersOptions): Promise<LiveServers>
export async function follow(
  source: AmiClient | ServerGroup,
  options: FollowServersOptions = {},
): Promise<LivePbx | LiveServers> {
  const several = 'server' in source
  checkOptions(options, several)
  const { signal } = options
  if (signal?.aborted) throw aborted(signal.reason)
  if (!several && (source.state === 'closing' || source.state === 'closed')) throw aborted('The client is closed')
  const live = several ? new LiveServers(source, options) : new LivePbx(source, options)
  const stop = (): void => live.close()
  signal?.addEventListener('abort', stop)
  await live.start()
  signal?.removeEventListener('abort', stop)
  if (signal?.aborted || (live instanceof LivePbx && !live.synced)) {
    live.close()
    throw aborted(signal?.reason)
  }
  return live
}

function aborted(cause: unknown): AbortError {
  return new AbortError('Following was aborted before the lists were read', false, { cause })
}
