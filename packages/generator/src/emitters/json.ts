import type { OwnMessages } from '@openami/bindings'
import { type OwnModel, ownMessages } from '../own/load.ts'
import { actionDescriptor, eventDescriptor } from './descriptors.ts'
import type { Emitter } from './emitter.ts'

/** What `addMessages` takes, as JSON. */
export const json: Emitter = (model) => `${JSON.stringify(ownDescriptors(model), null, 2)}\n`

/** What `addMessages` takes. */
export function ownDescriptors(model: OwnModel): OwnMessages {
  const { actions, events } = ownMessages(model)
  return { actions: actions.map(actionDescriptor), events: events.map(eventDescriptor) }
}
