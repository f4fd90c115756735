import { eventNames } from '@openami/bindings'
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

const known: ReadonlySet<string> = new Set(eventNames)

/**
 * What is wrong with the name of an event; undefined if nothing is. A name that the spec does not have may be that of
 * an application, unless it is nearly one of the spec's.
 */
export function unknownEvent(name: string): string | undefined {
  if (known.has(name)) return undefined
  const near = didYouMean(name, eventNames)
  return near === '' ? undefined : `there is no event ${name}${near}`
}
