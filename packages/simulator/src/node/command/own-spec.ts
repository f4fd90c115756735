import { createRequire } from 'node:module'
import { join } from 'node:path'
import { addMessages } from '@openami/bindings'
import type * as Generator from '@openami/generator/internal'

/** In a variable, so that it stays out of the built command: few need it. */
const generator = '@openami/generator'

/**
 * Makes the messages of an application's spec files known: the simulator lists and checks their actions, acknowledges those
 * that only acknowledge, and masks their secrets in the log.
 *
 * @throws Error with a line for each mistake in the files, with its place; with one sentence where there is no such folder,
 *   or where the project has no generator installed
 */
export async function addOwnMessages(folder: string): Promise<void> {
  const { formatFindings, loadOwnSpec, ownDescriptors } = await loadGenerator()
  const { model, findings } = loadOwnSpec(folder)
  if (model === undefined) throw new Error(formatFindings(folder, findings).join('\n'))
  addMessages(ownDescriptors(model))
}

/** That of the project in which the command runs. */
async function loadGenerator(): Promise<typeof Generator> {
  try {
    const path = createRequire(join(process.cwd(), 'package.json')).resolve(`${generator}/internal`)
    return (await import(path)) as typeof Generator
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'MODULE_NOT_FOUND' && code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Error(`spec files need ${generator}, which is not installed here; npm install -D ${generator}`)
  }
}
