import { type ConfigError, parseConfig, type Section } from './ini.ts'

/** Asterisk's configuration files, by their names: `queues.conf`. */
export class ConfigFiles {
  readonly #texts: Map<string, string>

  constructor(texts: Readonly<Record<string, string>> = {}) {
    this.#texts = new Map(Object.entries(texts))
  }

  get names(): readonly string[] {
    return [...this.#texts.keys()]
  }

  has(name: string): boolean {
    return this.#texts.has(name)
  }

  text(name: string): string | undefined {
    return this.#texts.get(name)
  }

  write(name: string, text: string): void {
    this.#texts.set(name, text)
  }

  delete(name: string): boolean {
    return this.#texts.delete(name)
  }

  /**
   * Sections of a file, with those of the files that it includes; none where there is no such file. `warn` is called with
   * what Asterisk warns about and ignores.
   *
   * @throws ConfigError where Asterisk itself would not load the file.
   */
  sections(name: string, warn: (warning: ConfigError) => void): Section[] {
    const text = this.#texts.get(name)
    if (text === undefined) return []
    return parseConfig(text, name, { include: (pattern) => this.matching(pattern), warn })
  }

  /** What `#include` takes: a name, or a pattern with `*` and `?`. */
  matching(pattern: string): ReadonlyArray<readonly [name: string, text: string]> {
    const expression = new RegExp(
      `^${pattern
        .replace(/[.+^${}()|\\]/g, '\\$&')
        .replaceAll('*', '[^/]*')
        .replaceAll('?', '[^/]')}$`,
    )
    return [...this.#texts].filter(([name]) => expression.test(name)).sort(([a], [b]) => (a < b ? -1 : 1))
  }
}
