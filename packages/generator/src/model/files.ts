import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'

/** Text of a spec file, or why it cannot be read: what a writer should do about it. */
export type SpecText = string | { readonly problem: string }

/** Path below the spec folder, with forward slashes → the file. */
export type SpecFiles = ReadonlyMap<string, SpecText>

/** Bytes and lines of the longest spec file; the longest of Asterisk's own has a tenth of that. */
export const MAX_BYTES = 256 * 1024
export const MAX_LINES = 10_000

/** The folder of a spec cannot be read. The message says which, and what to name instead. */
export class UnreadableSpec extends Error {
  override readonly name = 'UnreadableSpec'
}

/**
 * Every YAML file below the folder. Hidden files, such as the lock files of editors, do not belong to the spec.
 *
 * @throws UnreadableSpec where the folder itself cannot be read
 */
export function readSpec(
  directory: string,
  advice = 'name the folder that holds releases.yaml',
): Map<string, SpecText> {
  let root: string
  try {
    root = realpathSync(directory)
    if (!statSync(root).isDirectory()) throw new Error('is not a folder')
  } catch (error) {
    throw new UnreadableSpec(`the spec folder ${directory} ${fileProblem(error)}; ${advice}`)
  }
  const files = new Map<string, SpecText>()
  const read = (below: string) => {
    for (const name of readdirSync(join(root, below))) {
      if (name.startsWith('.') || name === 'node_modules' || (below === '' && name === 'schema')) continue
      const path = below === '' ? name : `${below}/${name}`
      const isYaml = /\.ya?ml$/.test(name)
      const found = examine(root, path)
      if (found === undefined) continue
      if ('problem' in found) {
        if (isYaml || found === FOLDER_LINK) files.set(path, found)
      } else if (found.isDirectory()) {
        if (isYaml) files.set(path, FOLDER)
        else read(path)
      } else if (isYaml) {
        const file = readOne(join(root, path), found)
        if (file !== undefined) files.set(path, file)
      }
    }
  }
  try {
    read('')
  } catch (error) {
    throw new UnreadableSpec(`the spec folder ${directory} ${fileProblem(error)}; check who may read it`)
  }
  return files
}

type Problem = Exclude<SpecText, string>

const FOLDER: Problem = {
  problem: 'this is a folder with the name of a spec file; rename it without .yaml, or remove it',
}
const FOLDER_LINK: Problem = { problem: 'this link leads to a folder; put the files themselves in its place' }

/** What is at `path`, links followed; undefined where it is gone since the folder was listed. */
function examine(root: string, path: string): Stats | Problem | undefined {
  const full = join(root, path)
  let isLink = false
  try {
    const own = lstatSync(full)
    isLink = own.isSymbolicLink()
    if (!isLink) return own
    const real = realpathSync(full)
    const stats = statSync(real)
    if (stats.isDirectory()) return FOLDER_LINK
    const way = relative(root, real)
    if (way.split(sep)[0] !== '..' && !isAbsolute(way)) return stats
    return { problem: 'this link leads out of the spec folder; put a copy of the file in its place' }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP')
      return { problem: 'this link leads back to itself; remove it, or put a file in its place' }
    if (!isGone(error)) return { problem: `the file ${fileProblem(error)}; check who may read it` }
    return isLink ? { problem: 'this link leads to nothing; remove it, or put a file in its place' } : undefined
  }
}

function readOne(path: string, stats: Stats): SpecText | undefined {
  // To open a pipe waits for the one who writes into it.
  if (!stats.isFile())
    return { problem: 'this is a pipe, socket or device; put a plain file in its place, or remove it' }
  if (stats.size > MAX_BYTES) return { problem: tooLong(`${stats.size} bytes`) }
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    return isGone(error) ? undefined : { problem: `the file ${fileProblem(error)}; check who may read it` }
  }
}

/** What to do about a file that is too long, given how long it is. */
export function tooLong(size: string): string {
  return `the file has ${size}, and ${MAX_BYTES} bytes and ${MAX_LINES} lines are the most that a spec file may have; split it`
}

function isGone(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}

/** Why a file cannot be read or written, to follow its name in a sentence. */
export function fileProblem(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'is not there'
  if (code === 'ENOTDIR') return 'is not a folder'
  if (code === 'EISDIR') return 'is a folder'
  if (code === 'EACCES' || code === 'EPERM') return 'may not be used by this user'
  return code === undefined ? message : `cannot be used (${code})`
}
