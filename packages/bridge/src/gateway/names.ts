import { actionNames, eventNames } from '@openami/bindings'
import { didYouMean } from '@openami/bindings/internal'

/** Parts of the state: the collections of a snapshot. */
export const stateParts = [
  'channels',
  'calls',
  'bridges',
  'queues',
  'agents',
  'conferences',
  'parked',
  'devices',
  'extensions',
  'presences',
  'registrations',
  'mailboxes',
] as const

export type StatePart = (typeof stateParts)[number]

const events: ReadonlySet<string> = new Set(eventNames)
const actions: ReadonlySet<string> = new Set(actionNames.map((name) => name.toLowerCase()))

/**
 * What is wrong with the name of an event; undefined if nothing is. A name that the spec does not have may be that of
 * an application, unless it is nearly one of the spec's.
 */
export function unknownEvent(name: string): string | undefined {
  return events.has(name) ? undefined : nearly('event', name, eventNames)
}

/** The same of the name of an action, which has no case: one that the spec does not have may be that of another module. */
export function unknownAction(name: string): string | undefined {
  return actions.has(name.toLowerCase()) ? undefined : nearly('action', name, actionNames)
}

function nearly(what: string, name: string, known: readonly string[]): string | undefined {
  const near = didYouMean(name, known)
  return near === '' ? undefined : `there is no ${what} ${name}${near}`
}
