import { actionContract, actionNames, eventDescriptor, eventNames } from '@openami/bindings'
import { didYouMean } from '@openami/bindings/suggest'
import { UsageError } from './errors.ts'

/** The action as the spec spells it. */
export function actionNamed(name: string): string {
  const known = actionContract(name)?.name
  if (known !== undefined) return known
  const event = eventDescriptor(name) === undefined ? '' : '; there is an event of that name'
  throw new UsageError(`no action is called ${JSON.stringify(name)}${didYouMean(name, actionNames) || event}`)
}

/** The event as the spec spells it. */
export function eventNamed(name: string): string {
  const known = eventDescriptor(name)?.name
  if (known !== undefined) return known
  const action = actionContract(name) === undefined ? '' : '; there is an action of that name'
  throw new UsageError(`no event is called ${JSON.stringify(name)}${didYouMean(name, eventNames) || action}`)
}
