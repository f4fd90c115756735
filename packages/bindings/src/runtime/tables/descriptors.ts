import { summaries } from '../../generated/tables/summaries.ts'
import type { ActionContract, ActionDescriptor } from '../descriptor.ts'
import { actionContract, addAction } from './actions.ts'
import { Table } from './table.ts'

const summariesByName = /*@__PURE__*/ new Table<{ summary: string }>(summaries, ([, ...summary]) => ({
  summary: summary.join('|'),
}))
const descriptors = /*@__PURE__*/ new WeakMap<ActionContract, ActionDescriptor>()

/** Adds an action of an application's own, words included. @throws TypeError where the spec has it */
export function addDescriptor(action: ActionDescriptor): void {
  addAction(action)
  descriptors.set(action, action)
}

/** What the spec says about an action; the name's case does not matter. */
export function actionDescriptor(name: string): ActionDescriptor | undefined {
  const contract = actionContract(name)
  if (contract === undefined) return undefined
  let descriptor = descriptors.get(contract)
  if (descriptor === undefined) {
    descriptor = { ...contract, summary: summariesByName.find(contract.name)?.summary ?? '' }
    descriptors.set(contract, descriptor)
  }
  return descriptor
}
