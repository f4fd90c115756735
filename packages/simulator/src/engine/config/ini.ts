/** One `name = value` line of a configuration file. */
export interface Setting {
  /** Where it is written; in another file than its section where that one is included. */
  readonly file: string
  readonly line: number
  /** Lower case: names match without regard to it. */
  readonly key: string
  /** As it is written. */
  readonly name: string
  readonly value: string
}

export interface Section {
  readonly name: string
  readonly file: string
  readonly line: number
  readonly settings: readonly Setting[]
}

/** A configuration file that cannot be used. Names the line, and the key where there is one. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly line: number
  readonly key: string | undefined

  constructor(file: string, line: number, key: string | undefined, reason: string) {
    super(`${file}:${line}: ${key === undefined ? '' : `${key}: `}${reason}`)
    this.line = line
    this.key = key
  }
}

interface Building {
  name: string
  file: string
  line: number
  template: boolean
  settings: Setting[]
}

export interface ParseOptions {
  /**
   * Texts of the files that an `#include` names, by a name or a pattern; undefined where it leads out of the folder of the
   * configuration. By default nothing can be included.
   */
  readonly include?: ((pattern: string) => ReadonlyArray<readonly [name: string, text: string]> | undefined) | undefined
  /** Called with what Asterisk warns about and ignores. By default that is an error. */
  readonly warn?: ((warning: ConfigError) => void) | undefined
}

/** Files in files, at most. */
const maxIncludeLevel = 10

/**
 * Asterisk's configuration syntax: sections, `key = value` or `key => value`, `;` comments and `;-- … --;` blocks,
 * templates `[name](!)`, inheritance `[name](template)`, additions `[name](+)`, `#include` and `#tryinclude`.
 *
 * @throws ConfigError where Asterisk would not load the file.
 */
export function parseConfig(text: string, file: string, options: ParseOptions = {}): Section[] {
  const reader = new ConfigReader(options)
  reader.read(text, file, 1)
  return reader.sections
    .filter(({ template }) => !template)
    .map(({ name, file: where, line, settings }) => ({ name, file: where, line, settings }))
}

class ConfigReader {
  readonly sections: Building[] = []
  readonly #options: ParseOptions
  /** An included file continues the section that includes it, and the other way round. */
  #current: Building | undefined

  constructor(options: ParseOptions) {
    this.#options = options
  }

  read(text: string, file: string, level: number): void {
    for (const [index, raw] of withoutComments(text).entries()) {
      const line = index + 1
      const content = raw.trim()
      if (content === '') continue
      if (content.startsWith('[')) this.#current = openSection(content, line, this.sections, file)
      else if (content.startsWith('#')) this.#directive(content, file, line, level)
      else this.#setting(content, file, line)
    }
  }

  #setting(content: string, file: string, line: number): void {
    const equals = content.indexOf('=')
    if (this.#current === undefined) {
      const key = equals < 1 ? content : content.slice(0, equals).trimEnd()
      throw new ConfigError(file, line, key, 'appears before the first [section]')
    }
    if (equals < 1) {
      this.#warn(new ConfigError(file, line, content, "a line must read 'key = value'"))
      return
    }
    const { settings } = this.#current
    const appends = content[equals - 1] === '+' && equals > 1
    const name = content.slice(0, appends ? equals - 1 : equals).trimEnd()
    const value = content.slice(equals + (content[equals + 1] === '>' ? 2 : 1)).trim()
    const key = name.toLowerCase()
    const earlier = appends ? settings.findLastIndex((setting) => setting.name === name) : -1
    const before = settings[earlier]
    if (before === undefined) settings.push({ file, line, key, name, value })
    else settings[earlier] = { ...before, value: `${before.value}${value}` }
  }

  #directive(content: string, file: string, line: number, level: number): void {
    const [, word = '', rest = ''] = /^#(\S*)\s*(.*)$/.exec(content) ?? []
    const kind = word.toLowerCase()
    const fail = (reason: string): ConfigError => new ConfigError(file, line, undefined, reason)
    if (kind !== 'include' && kind !== 'tryinclude') {
      this.#warn(fail(`#${word} is not supported; write #include or #tryinclude`))
      return
    }
    if (rest === '') {
      this.#warn(fail(`#${word} needs the name of a file`))
      return
    }
    const name = /^"(.*)"$|^<(.*)>$/.exec(rest)
    const wanted = name?.[1] ?? name?.[2] ?? rest
    if (level === maxIncludeLevel) throw fail(`#${word} ${wanted}: files include each other ${level} levels deep`)
    const found = this.#options.include === undefined ? [] : this.#options.include(wanted)
    if (found === undefined) {
      this.#warn(
        fail(`#${word} ${wanted}: is outside the folder of the configuration and not read; copy it into the folder`),
      )
      return
    }
    if (found.length === 0 && kind === 'include' && !/[*?[]/.test(wanted))
      throw fail(`#include ${wanted}: there is no such file; #tryinclude continues without it`)
    for (const [included, text] of found) this.read(text, included, level + 1)
  }

  #warn(warning: ConfigError): void {
    if (this.#options.warn === undefined) throw warning
    this.#options.warn(warning)
  }
}

function openSection(content: string, line: number, sections: Building[], file: string): Building {
  const match = /^\[([^\]]*)\]\s*(?:\(([^)]*)\))?$/.exec(content)
  if (match?.[1] === undefined || match[1].trim() === '') {
    throw new ConfigError(file, line, undefined, `${content} is not a valid section name`)
  }
  const name = match[1].trim()
  const marks = (match[2] ?? '')
    .split(',')
    .map((mark) => mark.trim())
    .filter((mark) => mark !== '')
  if (marks.includes('+')) {
    const earlier = sections.find((section) => section.name === name)
    if (earlier === undefined) throw new ConfigError(file, line, undefined, `there is no section [${name}] to add to`)
    return earlier
  }
  const section: Building = { name, file, line, template: marks.includes('!'), settings: [] }
  for (const base of marks.filter((mark) => mark !== '!')) {
    const template = sections.find((candidate) => candidate.name === base)
    if (template === undefined) throw new ConfigError(file, line, undefined, `there is no template [${base}]`)
    for (const setting of template.settings) section.settings.push(setting)
  }
  sections.push(section)
  return section
}

/** Lines without comments; `\;` is a semicolon. */
function withoutComments(text: string): string[] {
  let inBlock = false
  return text.split(/\r?\n/).map((line) => {
    let kept = ''
    for (let at = 0; at < line.length; ) {
      if (inBlock) {
        const end = line.indexOf('--;', at)
        if (end === -1) return kept
        inBlock = false
        at = end + 3
      } else if (line.startsWith('\\;', at)) {
        kept += ';'
        at += 2
      } else if (line.startsWith(';--', at) && line[at + 3] !== '-') {
        inBlock = true
        at += 3
      } else if (line[at] === ';') return kept
      else kept += line[at++]
    }
    return kept
  })
}

/** The words that Asterisk takes for yes; anything else is no. */
export function isTrue(value: string): boolean {
  return ['yes', 'true', 'y', 't', '1', 'on'].includes(value.toLowerCase())
}

/** The words that Asterisk takes for no. */
export function isFalse(value: string): boolean {
  return ['no', 'false', 'n', 'f', '0', 'off'].includes(value.toLowerCase())
}
