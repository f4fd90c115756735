import { actions } from '../../generated/tables/actions.ts'
import type { ActionContract } from '../descriptor.ts'
import { decodeAction } from './decode.ts'
import { Table } from './table.ts'

const table = /*@__PURE__*/ new Table<ActionContract>(actions, decodeAction)

/** Names of every action of the spec, in alphabetical order, then those of `addMessages`. */
export const actionNames: readonly string[] = /*@__PURE__*/ (() => table.names)()

/** Adds an action of an application's own. @throws TypeError where the spec has it */
export function addAction(action: ActionContract): void {
  table.add(action.name, action)
}

/** What a client needs to know of an action: its descriptor without the words. The name's case does not matter. */
export function actionContract(name: string): ActionContract | undefined {
  return table.find(name)
}
