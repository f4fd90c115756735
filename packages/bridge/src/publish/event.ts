import type { AmiEvent } from '@openami/bindings'
import type { EventMessage } from '../messages.ts'

/** What is published of an event; undefined for what is not one. */
export function eventBody(
  event: AmiEvent,
  release: string,
): Omit<EventMessage, 'node' | 'epoch' | 'sequence' | 'time'> | undefined {
  // A late item of a list that was given up: part of an answer, which has no class.
  if (event.actionId !== undefined && event.privilege.length === 0) return undefined
  return { kind: 'event', name: event.name, release, headers: event.toJSON(), raw: event.message.toJSON() }
}
