import { defineGetters, HeaderIndex } from './accessors.ts'
import type { EventDescriptor, HeaderDescriptor } from './descriptor.ts'
import { AmiEvent } from './event.ts'
import type { Message } from './message.ts'
import { commonEventHeaders, eventDescriptor, hasUserEvents, userEventDescriptor } from './tables/events.ts'
import { UnknownEvent } from './unknown-event.ts'

const classes = new Map<string, typeof AmiEvent>()

/** The typed view of an event; for a name that the spec does not know, with its headers as text. */
export function toEvent(message: Message): AmiEvent {
  return new (eventView(message.name))(message)
}

/** The view of a UserEvent that has a description of its own, by what its header UserEvent says. */
export function toUserEvent(message: Message): AmiEvent | undefined {
  const descriptor = hasUserEvents() ? userEventDescriptor(message.get('UserEvent') ?? '') : undefined
  return descriptor === undefined ? undefined : new (eventView(descriptor.name))(message)
}

/** The class of such views, for creating many of them. */
export function eventView(event: string): typeof AmiEvent {
  const known = classes.get(event)
  if (known !== undefined) return known
  const descriptor = eventDescriptor(event.trim())
  if (descriptor === undefined) return UnknownEvent
  const built = classes.get(descriptor.name) ?? buildClass(descriptor)
  classes.set(descriptor.name, built)
  return built
}

function buildClass(descriptor: EventDescriptor): typeof AmiEvent {
  const own = new Set(descriptor.headers.map((header) => header.name.toLowerCase()))
  const common = commonEventHeaders().filter((header) => !own.has(header.name.toLowerCase()))
  const headers: readonly HeaderDescriptor[] = [...descriptor.headers, ...common]
  const built = class extends AmiEvent {
    static override readonly index = new HeaderIndex(headers)
    static override readonly descriptor = descriptor
  }
  Object.defineProperty(built, 'name', { value: `${descriptor.name}Event` })
  const { name } = descriptor
  Object.defineProperty(built.prototype, 'name', { get: () => name, configurable: true })
  defineGetters(built.prototype, headers, (event: AmiEvent) => event.message)
  return built
}
