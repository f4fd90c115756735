import type { ModuleTitle } from '../../../../../../simulator/src/engine/catalog/module-titles.ts'

/** The table of console commands; filled when the rest is loaded. */
export let commands = ''

export const moduleTitles = new Map<string, ModuleTitle>()

export function fillCommands(table: string): void {
  commands = table
}
