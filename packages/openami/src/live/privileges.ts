import { actionDescriptor, availableIn, eventDescriptor } from '@openami/bindings'
import { leastPrivilege, type Privileges } from '@openami/client'
import type { parts as allParts, usesOf as liveUses, Part } from '@openami/live'
import type { FollowPrivileges, FollowPrivilegesOptions } from './options.ts'

/** What `control` sends. */
const controlActions = ['Hangup', 'Redirect', 'QueuePause', 'QueueRemove']

/** What it needs of live, which is loaded when it is used. */
interface Live {
  readonly parts: typeof allParts
  readonly usesOf: typeof liveUses
}

export function followPrivileges(options: FollowPrivilegesOptions, { parts, usesOf }: Live): FollowPrivileges {
  const { release, username, control = false } = options
  const wanted = options.parts ?? parts
  const needs = (names: Parameters<typeof privilegesFor>[1]): Privileges => privilegesFor(release, names, username)
  const byPart: { [P in Part]?: Pick<Privileges, 'read' | 'write'> } = {}
  for (const part of wanted) {
    const { read, write } = needs(usesOf(part))
    byPart[part] = { read, write }
  }
  const uses = wanted.map(usesOf)
  const all = needs({
    actions: [...uses.flatMap(({ actions }) => actions), ...(control ? controlActions : [])],
    // A server that was still starting is read again then.
    events: [...uses.flatMap(({ events }) => events), 'FullyBooted'],
  })
  return { ...all, byPart }
}

/** For those names that the release has. */
function privilegesFor(
  release: string,
  { actions, events }: { readonly actions: readonly string[]; readonly events: readonly string[] },
  username: string | undefined,
): Privileges {
  return leastPrivilege({
    release,
    username,
    actions: actions.filter((name) => {
      const descriptor = actionDescriptor(name)
      return descriptor !== undefined && availableIn(descriptor.availability, release)
    }),
    events: events.filter((name) => {
      const descriptor = eventDescriptor(name)
      return descriptor !== undefined && !descriptor.neverSent && availableIn(descriptor.availability, release)
    }),
  })
}
