import {
  type ActionContract,
  type ActionName,
  type Availability,
  actionContract,
  actionNames,
  availableIn,
  branchOf,
  type EventDescriptor,
  type EventName,
  releases,
  renames,
} from '@openami/bindings'
import { eventSpec } from '@openami/transport/internal'
import type { ServerRelease } from './server-release.ts'

/** The spec's events, loaded with a client or with the bindings. */
export type EventTable = Pick<ReturnType<typeof eventSpec>, 'eventDescriptor' | 'eventNames'>

export type Kind = 'action' | 'event'

/** Names that an application uses. */
export interface Uses {
  readonly actions?: readonly (ActionName | (string & {}))[] | undefined
  readonly events?: readonly (EventName | (string & {}))[] | undefined
}

/** One name that the application cannot rely on. */
export interface Incompatibility {
  readonly kind: Kind
  readonly name: string
  /**
   * `missing` there; `renamed`, where something else does its work; `uncertain`, where that depends on more than is known of
   * the release; `unknown` to the spec.
   */
  readonly status: 'missing' | 'renamed' | 'uncertain' | 'unknown'
  /** `renamed`: what the release has in its place. Often one name; what it does and carries may differ. */
  readonly instead: readonly string[]
}

export interface Compatibility {
  readonly server: ServerRelease
  /** Whether nothing is missing or renamed. */
  readonly compatible: boolean
  readonly problems: readonly Incompatibility[]
}

/**
 * Whether the release has it; undefined for a name that the spec does not know, and where it depends on more than is
 * known of the release. A name that is both an action and an event is taken for the action unless `kind` says otherwise.
 */
export function supports(
  server: ServerRelease,
  name: string,
  kind?: Kind,
  events: EventTable = eventSpec(),
): boolean | undefined {
  const descriptor =
    (kind === 'event' ? undefined : actionContract(name)) ??
    (kind === 'action' ? undefined : events.eventDescriptor(name))
  return descriptor === undefined ? undefined : isThere(server, descriptor)
}

export function compatibility(server: ServerRelease, uses: Uses, events: EventTable = eventSpec()): Compatibility {
  const problems = [
    ...(uses.actions ?? []).map((name) => problem(server, 'action', name, events)),
    ...(uses.events ?? []).map((name) => problem(server, 'event', name, events)),
  ].filter((found) => found !== undefined)
  const compatible = !problems.some(({ status }) => status === 'missing' || status === 'renamed')
  return { server, compatible, problems }
}

function problem(server: ServerRelease, kind: Kind, used: string, events: EventTable): Incompatibility | undefined {
  const descriptor = kind === 'action' ? actionContract(used) : events.eventDescriptor(used)
  if (descriptor === undefined) return { kind, name: used, status: 'unknown', instead: [] }
  const { name } = descriptor
  const there = isThere(server, descriptor)
  if (there === true) return undefined
  if (there === undefined) return { kind, name, status: 'uncertain', instead: [] }
  const instead = substitutes(server, kind, name, events)
  return { kind, name, status: instead.length > 0 ? 'renamed' : 'missing', instead }
}

/** What came in its place and is there; on a release older than the name, what it took the place of. */
function substitutes(server: ServerRelease, kind: Kind, name: string, events: EventTable): string[] {
  const table = kind === 'action' ? renames.actions : renames.events
  const there = (one: string): boolean => supports(server, one, kind, events) === true
  const seen = new Set([name])
  for (let next = table[name]; next !== undefined && !seen.has(next); next = table[next]) {
    if (there(next)) return [next]
    seen.add(next)
  }
  const reached = new Set<string | undefined>([name])
  for (let size = 0; size < reached.size; ) {
    size = reached.size
    const older = (kind === 'action' ? actionNames : events.eventNames).filter(
      (one) => reached.has(table[one]) && !reached.has(one),
    )
    const found = older.filter(there)
    if (found.length > 0) return found
    for (const one of older) reached.add(one)
  }
  return []
}

function isThere(server: ServerRelease, descriptor: ActionContract | EventDescriptor): boolean | undefined {
  if ('neverSent' in descriptor && descriptor.neverSent) return false
  return has(server, descriptor.availability)
}

/** Undefined unless all possible releases of the server agree. */
export function has({ release, branches, source }: ServerRelease, availability: Availability): boolean | undefined {
  // A branch in the options means its newest release, as it does in types.
  if (source === 'options' || release !== branchOf(release)) return availableIn(availability, release)
  const marks = [...availability.since, ...(availability.until ?? [])]
  const possible = branches.flatMap((branch) => [
    branch,
    ...releases.filter((known) => known.branch === branch).map(({ first }) => first),
    ...marks.filter((mark) => branchOf(mark) === branch),
  ])
  const answers = new Set(possible.map((one) => availableIn(availability, one)))
  return answers.size === 1 ? [...answers][0] : undefined
}
