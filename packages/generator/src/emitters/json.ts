import { ownMessages } from '../own/load.ts'
import { actionDescriptor, eventDescriptor } from './descriptors.ts'
import type { Emitter } from './emitter.ts'

/** What `addMessages` takes, as JSON. */
export const json: Emitter = (model) => {
  const { actions, events } = ownMessages(model)
  const messages = { actions: actions.map(actionDescriptor), events: events.map(eventDescriptor) }
  return `${JSON.stringify(messages, null, 2)}\n`
}
