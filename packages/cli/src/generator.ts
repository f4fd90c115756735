import { addMessages } from '@openami/bindings'
import type * as Generator from '@openami/generator'
import type * as Internal from '@openami/generator/internal'
import type { Command } from 'commander'
import { UsageError } from './errors.ts'
import { loadInstalled } from './installed.ts'

/** In a variable, so that it stays out of the command: it is as large as all other packages, and few need it. */
const name = '@openami/generator'

/** The generator that the project has installed. */
export function loadGenerator(): Promise<typeof Generator> {
  return load(name)
}

/** `--spec`: the command then knows the messages of an application's spec files, as those of the spec. */
export function addSpecOption(command: Command): Command {
  return command
    .option('--spec <folder>', 'spec files of your own: their messages are known, and their secrets masked')
    .hook('preAction', async () => {
      const { spec } = command.opts<{ readonly spec?: string }>()
      if (spec !== undefined) await addOwnMessages(spec)
    })
}

/** @throws UsageError where the folder has no spec files, or mistakes */
export async function addOwnMessages(folder: string): Promise<void> {
  const { loadOwnSpec, ownDescriptors } = await load<typeof Internal>(`${name}/internal`)
  const { model, findings } = await usable(() => loadOwnSpec(folder))
  if (model === undefined) throw new UsageError(`${counted(findings)} in ${folder}; openami lint ${folder} lists them`)
  addMessages(ownDescriptors(model))
}

function load<T>(entry: string): Promise<T> {
  return loadInstalled<T>(entry, name, `npm install -D ${name}`)
}

/** Folders, files and emitters that cannot be used are mistakes of the command line. */
export async function usable<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const misused = error instanceof Error && (error.name === 'Misuse' || error.name === 'UnreadableSpec')
    throw misused ? new UsageError(error.message) : error
  }
}

/** `1 mistake`, `3 mistakes`. */
export function counted(mistakes: readonly unknown[]): string {
  return mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`
}
