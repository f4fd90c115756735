/** Events alone, to be loaded without the actions. */
export { eventDescriptor, eventNames } from './runtime/tables/events.ts'
export { eventView, toEvent } from './runtime/to-event.ts'
