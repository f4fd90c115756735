import type { AmiClient } from '@openami/client'
import type { FollowOptions, FollowServersOptions, LivePbx, LiveServers, ServerGroup } from '@openami/live'
import type { FollowPrivileges, FollowPrivilegesOptions } from './options.ts'
import { followPrivileges } from './privileges.ts'

/**
 * Follows the state of a PBX, or of several servers: channels, calls, queues and the rest, kept from its lists and events. The
 * first call loads what it needs.
 *
 * @throws AbortError when the signal fires or the client is closed before the lists have been read; TypeError for options
 * that cannot be used
 */
function followSource(client: AmiClient, options?: FollowOptions): Promise<LivePbx>
function followSource(servers: ServerGroup, options?: FollowServersOptions): Promise<LiveServers>
async function followSource(
  source: AmiClient | ServerGroup,
  options?: FollowServersOptions,
): Promise<LivePbx | LiveServers> {
  const live = await import('@openami/live')
  return live.follow(source as AmiClient, options)
}

/**
 * The least privileges that following needs.
 *
 * @throws TypeError for a release or a username that is not valid
 */
async function privileges(options: FollowPrivilegesOptions): Promise<FollowPrivileges> {
  return followPrivileges(options, await import('@openami/live'))
}

// Pure, so that a bundle that does not follow leaves it out.
export const follow = /* @__PURE__ */ Object.assign(followSource, { privileges })
