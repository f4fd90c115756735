import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as Generator from '@openami/generator'
import { UsageError } from './errors.ts'

/** In a variable, so that it stays out of the command: it is as large as all other packages, and few need it. */
const name = '@openami/generator'

/** The generator that the project has installed. */
export async function loadGenerator(): Promise<typeof Generator> {
  try {
    const path = createRequire(join(process.cwd(), 'package.json')).resolve(name)
    return (await import(path)) as typeof Generator
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'MODULE_NOT_FOUND' && code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new UsageError(`${name} is not installed here; npm install -D ${name}`)
  }
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
export function counted(mistakes: readonly string[]): string {
  return mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`
}
