import { closeSync, openSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { ConfigStore } from '../engine/config/config-store.ts'
import { decodeBytes, encodeBytes } from '../engine/text.ts'

/** No configuration file has more bytes. */
const maxSize = 16 * 2 ** 20

/** What the system says, by the code of the error. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'Permission denied',
  EPERM: 'Operation not permitted',
  EEXIST: 'File exists',
  EISDIR: 'Is a directory',
  ENAMETOOLONG: 'File name too long',
  ENOENT: 'No such file or directory',
  ENOSPC: 'No space left on device',
  ENOTDIR: 'Not a directory',
  EROFS: 'Read-only file system',
}

/** Configuration files in a folder. Neither names nor links lead out of it. */
export class ConfigFolder implements ConfigStore {
  readonly warnings: string[] = []
  readonly #root: string
  /** Only what clients made is ever deleted. */
  readonly #made = new Set<string>()

  /** @throws Error where there is no such folder */
  constructor(folder: string) {
    try {
      this.#root = realpathSync(folder)
      readdirSync(this.#root)
    } catch {
      throw new Error(`folder: there is no folder that can be read: ${folder}`)
    }
  }

  get names(): readonly string[] {
    return [...this.#namesIn('')]
  }

  read(name: string): string | undefined {
    const file = this.#find(name)
    if (file === undefined) return undefined
    if (!this.#isInside(file))
      return this.#refuse(name, 'is a link to something outside the folder; write a copy of it')
    try {
      const { size } = statSync(file)
      if (size > maxSize) return this.#refuse(name, `has ${size} bytes; at most ${maxSize} are read`)
      return decodeBytes(readFileSync(file, 'latin1'))
    } catch (error) {
      return this.#refuse(name, reasonOf(error))
    }
  }

  write(name: string, text: string): string | undefined {
    const file = this.#find(name)
    if (file === undefined) return this.create(name) ?? this.write(name, text)
    if (!this.#isInside(file)) return 'Permission denied'
    return attempt(() => writeFileSync(file, encodeBytes(text), 'latin1'))
  }

  create(name: string): string | undefined {
    const isPlain = isPlainName(name)
    if (!isPlain) return 'No such file or directory'
    const path = join(this.#root, name)
    const problem = attempt(() => {
      if (!this.#isInside(realpathSync(dirname(path)))) throw Object.assign(new Error(), { code: 'EACCES' })
      // Makes the file or fails: a link without target is not followed.
      closeSync(openSync(path, 'wx'))
    })
    if (problem === undefined) this.#made.add(name)
    return problem
  }

  delete(name: string): boolean {
    if (!this.#made.delete(name)) return false
    return attempt(() => rmSync(join(this.#root, name))) === undefined
  }

  leadsOutside(name: string): boolean {
    const file = this.#find(name)
    return file !== undefined && !this.#isInside(file)
  }

  /** Files of a folder and of those in it; hidden ones, and folders that are links, are not listed. */
  *#namesIn(folder: string): IterableIterator<string> {
    for (const entry of readdirSync(join(this.#root, folder), { withFileTypes: true })) {
      const name = `${folder}${entry.name}`
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) yield* this.#namesIn(`${name}/`)
      else if (entry.name.endsWith('.conf') && this.#find(name) !== undefined && !this.leadsOutside(name)) yield name
    }
  }

  /** The file that a name leads to in the end; undefined where there is none. */
  #find(name: string): string | undefined {
    if (!isPlainName(name)) return undefined
    try {
      const file = realpathSync(join(this.#root, name))
      // Reading a pipe or a device could wait for ever.
      return statSync(file).isFile() ? file : undefined
    } catch {
      return undefined
    }
  }

  #isInside(path: string): boolean {
    return path === this.#root || path.startsWith(`${this.#root}${sep}`)
  }

  #refuse(name: string, reason: string): undefined {
    const warning = `${join(this.#root, name)}: ${reason}`
    if (!this.warnings.includes(warning)) this.warnings.push(warning)
  }
}

/** The parts of the name are names of folders and of a file, so that it stays below the folder. */
function isPlainName(name: string): boolean {
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\\0]/.test(part))
}

/** Gives what prevents it. */
function attempt(work: () => void): string | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    return reasonOf(error)
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? 'Input/output error'
}
