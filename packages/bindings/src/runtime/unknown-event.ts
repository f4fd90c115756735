import { AmiEvent } from './event.ts'

/**
 * An event that the spec does not know. Its headers are properties, too, as text, so that the types of `CustomEvents`
 * are true; a header with the name of a member of `AmiEvent` is read by `get`.
 */
export class UnknownEvent extends AmiEvent {}

const { constructor: _, ...members } = Object.getOwnPropertyDescriptors(AmiEvent.prototype)
// Found first, so that reading them costs what it costs in any event.
Object.defineProperties(UnknownEvent.prototype, members)
Object.setPrototypeOf(
  UnknownEvent.prototype,
  new Proxy(Object.create(AmiEvent.prototype) as AmiEvent, {
    get: (target, key, event: AmiEvent) =>
      typeof key === 'symbol' || key in target ? Reflect.get(target, key, event) : event.message?.get(key),
  }),
)
