/** Events alone, to be loaded without the actions. */
export { eventDescriptor, eventNames, hasUserEvents } from './runtime/tables/events.ts'
export { eventView, toEvent, toUserEvent } from './runtime/to-event.ts'
