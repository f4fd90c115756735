/** One `name = value` line of a configuration file. */
export interface Setting {
  readonly line: number
  /** Lower case: names match without regard to it. */
  readonly key: string
  /** As it is written. */
  readonly name: string
  readonly value: string
}

export interface Section {
  readonly name: string
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
  line: number
  template: boolean
  settings: Setting[]
}

/**
 * Asterisk's configuration syntax: sections, `key = value` or `key => value`, `;` comments and `;-- … --;` blocks,
 * templates `[name](!)`, inheritance `[name](template)`, additions `[name](+)`.
 */
export function parseConfig(text: string, file: string): Section[] {
  const sections: Building[] = []
  let current: Building | undefined
  const lines = withoutComments(text)
  for (const [index, raw] of lines.entries()) {
    const line = index + 1
    const content = raw.trim()
    if (content === '') continue
    if (content.startsWith('[')) {
      current = openSection(content, line, sections, file)
      continue
    }
    if (content.startsWith('#'))
      throw new ConfigError(file, line, undefined, `${content.split(/\s/)[0]} is not supported`)
    const equals = content.indexOf('=')
    if (equals < 1) throw new ConfigError(file, line, content, "a line must read 'key = value'")
    const key = content.slice(0, equals).trimEnd()
    const value = content.slice(equals + (content[equals + 1] === '>' ? 2 : 1))
    if (current === undefined) throw new ConfigError(file, line, key, 'appears before the first [section]')
    current.settings.push({ line, key: key.toLowerCase(), name: key, value: value.trim() })
  }
  return sections.filter(({ template }) => !template).map(({ name, line, settings }) => ({ name, line, settings }))
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
  const section: Building = { name, line, template: marks.includes('!'), settings: [] }
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
