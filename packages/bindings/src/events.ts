/** Events alone, for who loads them apart from the actions. */
export { eventDescriptor, eventNames } from './runtime/tables/events.ts'
export { eventView, toEvent } from './runtime/to-event.ts'
