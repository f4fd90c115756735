import { posixPattern } from '../posix/pattern.ts'
import { encodeBytes } from '../text.ts'
import { configPath } from './config-path.ts'
import type { ConfigStore } from './config-store.ts'
import { ConfigError, parseConfig, type Section } from './ini.ts'

type NamedText = readonly [name: string, text: string]

/** Asterisk's configuration files, by their names: `queues.conf`. Those in memory take the place of those in the store. */
export class ConfigFiles {
  /** What could not be read, and why. */
  readonly warnings: string[]
  readonly #texts: Map<string, string>
  readonly #store: ConfigStore | undefined

  constructor(texts: Readonly<Record<string, string>> = {}, store?: ConfigStore) {
    this.#texts = new Map(Object.entries(texts))
    this.#store = store
    this.warnings = store?.warnings ?? []
  }

  get names(): readonly string[] {
    return [...new Set([...this.#texts.keys(), ...(this.#store?.names ?? [])])]
  }

  /** Those that are in memory. */
  get inMemory(): ReadonlyMap<string, string> {
    return this.#texts
  }

  has(name: string): boolean {
    return this.text(name) !== undefined
  }

  text(name: string): string | undefined {
    return this.#texts.get(name) ?? this.#store?.read(name)
  }

  /** Keeps a file in memory, in place of the one in the store. */
  keep(name: string, text: string): void {
    this.#texts.set(name, text)
  }

  /** Gives what prevents it, as the system says it. */
  write(name: string, text: string): string | undefined {
    if (this.#store !== undefined && !this.#texts.has(name)) return this.#store.write(name, text)
    this.#texts.set(name, text)
    return undefined
  }

  /** Makes an empty file. Gives what prevents it, as the system says it. */
  create(name: string): string | undefined {
    if (this.#texts.has(name)) return 'File exists'
    if (this.#store !== undefined) return this.#store.create(name)
    const folder = name.slice(0, name.lastIndexOf('/') + 1)
    if (!this.names.some((other) => other.startsWith(folder)) && folder !== '') return 'No such file or directory'
    this.#texts.set(name, '')
    return undefined
  }

  delete(name: string): boolean {
    return this.#texts.delete(name) || this.#store?.delete(name) === true
  }

  /** The name is a link to something outside the folder of the configuration. */
  leadsOutside(name: string): boolean {
    return !this.#texts.has(name) && this.#store?.leadsOutside(name) === true
  }

  /**
   * Sections of a file, with those of the files that it includes; none where there is no such file. `warn` is called with
   * what Asterisk warns about and ignores.
   *
   * @throws ConfigError where Asterisk itself would not load the file.
   */
  sections(name: string, warn: (warning: ConfigError) => void): Section[] {
    const text = this.text(name)
    if (text === undefined) return []
    return parseConfig(text, name, { include: (pattern) => this.matching(pattern), warn })
  }

  /** The same for what reads a file while the server runs: none where Asterisk would not load it. */
  sectionsNow(name: string): Section[] {
    try {
      return this.sections(name, () => undefined)
    } catch (error) {
      if (error instanceof ConfigError) return []
      throw error
    }
  }

  /**
   * What `#include` takes: a name, or a pattern with `*`, `?` and `[…]`. Undefined where it leads out of the folder of the
   * configuration.
   */
  matching(pattern: string): readonly NamedText[] | undefined {
    const path = configPath(pattern)
    if (path.kind !== 'inside') return undefined
    const { file } = path
    if (!/[*?[]/.test(file)) {
      if (this.leadsOutside(file)) return undefined
      const text = this.text(file)
      return text === undefined ? [] : [[file, text]]
    }
    const expression = posixPattern(globPattern(encodeBytes(file)))
    return this.names
      .filter((name) => expression?.test(encodeBytes(name)) === true)
      .sort()
      .flatMap((name): NamedText[] => {
        const text = this.text(name)
        return text === undefined ? [] : [[name, text]]
      })
  }
}

/** A pattern of a shell as a regular expression. */
function globPattern(glob: string): string {
  const parts = glob.replace(/\[!?[^\]]+\]|[\s\S]/g, (part) => {
    if (part === '*') return '[^/]*'
    if (part === '?') return '[^/]'
    if (part.length > 1) return part.replace('[!', '[^')
    return part.replace(/[.+^${}()|[\]\\]/, '\\$&')
  })
  return `^${parts}$`
}
