import type { ConfigFiles } from './config-files.ts'

export interface ConfigVariable {
  name: string
  value: string
  /** Written with `=>`. */
  object: boolean
  /** Came from a template. */
  inherited: boolean
  file: string
  /** Comments, blank lines and `#include` before it, as they are written. */
  before: readonly string[]
  /** Comment on the same line. */
  comment: string
}

export interface ConfigCategory {
  name: string
  isTemplate: boolean
  templates: ConfigCategory[]
  file: string
  before: readonly string[]
  comment: string
  variables: ConfigVariable[]
}

/** The file has a mistake for which Asterisk would not load it. */
export class InvalidConfigError extends Error {
  override readonly name = 'InvalidConfigError'
}

const maxIncludeLevel = 10

/** A configuration file with its comments, so that it can be changed and written again. */
export class ConfigDocument {
  categories: ConfigCategory[] = []
  /** Comments after everything else, by file. */
  readonly #trailing = new Map<string, readonly string[]>()
  readonly #files: ConfigFiles

  /** @throws InvalidConfigError */
  constructor(files: ConfigFiles, name: string) {
    this.#files = files
    this.#read(name, 1)
  }

  #read(file: string, level: number): void {
    if (level > maxIncludeLevel) throw new InvalidConfigError(`${file}: files include each other ${level} levels deep`)
    let before: string[] = []
    let inBlock = false
    for (const raw of (this.#files.text(file) ?? '').split(/\r?\n/)) {
      if (inBlock || /^\s*;--(?!-)/.test(raw)) {
        inBlock = !raw.includes('--;')
        before.push(raw)
        continue
      }
      const [text, comment] = split(raw)
      if (text === '') {
        // What a saved file begins with is written again, and not kept.
        if (!raw.startsWith(';!')) before.push(raw)
        continue
      }
      if (text.startsWith('#')) {
        before.push(raw)
        this.#include(text, level)
        continue
      }
      if (text.startsWith('[')) this.categories.push(...this.#category(text, comment, file, before))
      else this.#variable(text, comment, file, before)
      before = []
    }
    // The end of the last line is not a line.
    if (before.at(-1) === '') before.pop()
    this.#trailing.set(file, before)
  }

  #include(text: string, level: number): void {
    const [, kind = '', name = ''] = /^#(\S+)\s+["<]?([^">]*)[">]?$/.exec(text) ?? []
    if (!/^(?:try)?include$/i.test(kind)) return
    const found = this.#files.matching(name)
    if (found === undefined) return
    if (found.length === 0 && kind.toLowerCase() === 'include' && !/[*?[]/.test(name))
      throw new InvalidConfigError(`${name}: there is no such file`)
    for (const [included] of found) this.#read(included, level + 1)
  }

  /** The new category; none where the header adds to an earlier one, which goes to the end of its variables. */
  #category(text: string, comment: string, file: string, before: readonly string[]): ConfigCategory[] {
    const [, name, options = ''] = /^\[([^\]]*)\](?:\(([^)]*)\))?/.exec(text) ?? []
    if (name === undefined || (text.includes('](') && !text.includes(')'))) throw new InvalidConfigError(text)
    const marks = options.split(',').filter((mark) => mark !== '')
    if (marks.some((mark) => mark.startsWith('+'))) {
      const earlier = this.categories.find((one) => one.name.toLowerCase() === name.toLowerCase())
      if (earlier === undefined) throw new InvalidConfigError(text)
      this.#current = earlier
      return []
    }
    const category: ConfigCategory = { name, isTemplate: false, templates: [], file, before, comment, variables: [] }
    for (const mark of marks) {
      if (mark === '!') category.isTemplate = true
      else if (!this.inherit(category, mark)) throw new InvalidConfigError(text)
    }
    this.#current = category
    return [category]
  }

  #current: ConfigCategory | undefined

  #variable(text: string, comment: string, file: string, before: readonly string[]): void {
    if (this.#current === undefined) throw new InvalidConfigError(`${text}: appears before the first [section]`)
    const equals = text.indexOf('=')
    if (equals < 1) return
    const object = text[equals + 1] === '>'
    const appends = text[equals - 1] === '+'
    const name = text.slice(0, appends ? equals - 1 : equals).trim()
    const value = text.slice(equals + (object ? 2 : 1)).trim()
    const { variables } = this.#current
    const earlier = appends ? variables.findLast((one) => one.name.toLowerCase() === name.toLowerCase()) : undefined
    const whole = earlier === undefined ? value : `${earlier.value}${value}`
    variables.push({ name, value: whole, object, inherited: false, file, before, comment })
  }

  /** Copies the variables of another category; false where there is none of this name. */
  inherit(category: ConfigCategory, name: string, onlyTemplates = false): boolean {
    const base = this.categories.find(
      (one) => one.name.toLowerCase() === name.toLowerCase() && (one.isTemplate || !onlyTemplates),
    )
    if (base === undefined) return false
    category.templates.push(base)
    for (const variable of base.variables)
      category.variables.push({ ...variable, inherited: true, before: [], comment: '' })
    return true
  }

  /**
   * The texts of the file and of those that it includes; the main file is written as `name`. `preserves`: a variable that
   * was deleted from a template's category stays away only where the template has it in another way.
   */
  texts(name: string, source: string, preserves: boolean, now: number): Map<string, string> {
    const lines = new Map<string, string[]>([[name, savedHeader(name, name, now)]])
    const write = (file: string, ...more: string[]): void => {
      const target = file === source ? name : file
      const known = lines.get(target)
      if (known === undefined) lines.set(target, [...savedHeader(name, target, now), ...more])
      else known.push(...more)
    }
    for (const category of this.categories) {
      const options = [...(category.isTemplate ? ['!'] : []), ...category.templates.map((base) => base.name)]
      const head = `[${category.name}]${options.length > 0 ? `(${options.join(',')})` : ''}`
      write(category.file, ...category.before, `${head}${category.comment === '' ? '' : ` ${category.comment}`}`)
      for (const variable of category.variables) {
        if (comesFromTemplate(category, variable, preserves)) continue
        const { file, before, comment, object, value } = variable
        const text = `${variable.name} ${object ? '=>' : '='} ${value.replaceAll(';', '\\;')}`
        write(file, ...before, `${text}${comment === '' ? '' : ` ${comment}`}`)
      }
    }
    for (const [file, comments] of this.#trailing) write(file, ...comments)
    return new Map([...lines].map(([file, text]) => [file, text.map((line) => `${line}\n`).join('')]))
  }
}

function comesFromTemplate({ templates }: ConfigCategory, variable: ConfigVariable, preserves: boolean): boolean {
  return templates.some((base) =>
    base.variables.some(
      ({ name, value }) =>
        (!preserves && variable.inherited) ||
        (name.toLowerCase() === variable.name.toLowerCase() && value === variable.value),
    ),
  )
}

/** The text of a line without its comment, and the comment; `\;` is a semicolon. */
function split(line: string): readonly [text: string, comment: string] {
  const at = line.search(/(?<!\\);/)
  const text = at === -1 ? line : line.slice(0, at)
  return [text.replaceAll('\\;', ';').trim(), at === -1 ? '' : line.slice(at)]
}

/** What a file begins with that a server has saved (main/config.c, `gen_header`, 22.10.1). */
function savedHeader(main: string, file: string, now: number): string[] {
  const [, day = '', date = '', month = '', year = '', time = ''] =
    /^(\w+), (\d+) (\w+) (\d+) (\S+)/.exec(new Date(now).toUTCString()) ?? []
  const path = `/etc/asterisk/${file}`
  return [
    ';!',
    ';! Automatically generated configuration file',
    main === path ? `;! Filename: ${main}` : `;! Filename: ${main} (${path})`,
    ';! Generator: Manager',
    `;! Creation Date: ${day} ${month} ${date.replace(/^0/, ' ')} ${time} ${year}`,
    ';!',
  ]
}
