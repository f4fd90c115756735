import { createRequire } from 'node:module'
import { join } from 'node:path'
import { UsageError } from './errors.ts'

/**
 * A package that stays out of the command and is installed by those who need it: for the project in the
 * folder where the command runs, or where the command itself is, as by `npm install --global`.
 *
 * @throws UsageError where it is not installed; `install` is what to write
 */
export async function loadInstalled<T>(entry: string, name: string, install: string): Promise<T> {
  const folder = [join(process.cwd(), 'package.json'), import.meta.url].find((from) => isFound(entry, from))
  if (folder === undefined) throw new UsageError(`${name} is not installed here; ${install}`)
  return (await import(createRequire(folder).resolve(entry))) as T
}

function isFound(entry: string, from: string): boolean {
  try {
    createRequire(from).resolve(entry)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'MODULE_NOT_FOUND' && code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw error
    return false
  }
}
