import { readFileSync } from 'node:fs'
import { UsageError } from './errors.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  ENOTDIR: 'does not exist',
}

/** The text of a file that the user named; `-` is standard input. */
export function readTextFile(path: string, encoding: 'utf8' | 'latin1' = 'utf8'): string {
  try {
    return readFileSync(path === '-' ? 0 : path, encoding)
  } catch (error) {
    throw new UsageError(`${path} ${reasonOf(error)}`)
  }
}

/** The same, or undefined where there is no such file. */
export function readTextFileIfAny(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new UsageError(`${path} ${reasonOf(error)}`)
  }
}

/** Why a file cannot be written. */
export function writeProblem(path: string, error: unknown): string {
  const reason =
    (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'its folder does not exist' : `it ${reasonOf(error)}`
  return `${path} cannot be written: ${reason}`
}

export function reasonOf(error: unknown): string {
  const { code = '' } = error as NodeJS.ErrnoException
  return reasons[code] ?? `cannot be used (${code || 'unknown reason'})`
}
