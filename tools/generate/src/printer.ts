import { compareNames, keyText, stringText } from './names.ts'

/** First lines of every generated source file. */
export function preamble(source: string): string {
  return `// Generated from ${source} by \`npm run generate\`. Edit the source, not this file.\n\n`
}

/** Code, where a literal would print a value. */
export class Code {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** A value as TypeScript; objects and arrays on one line. */
export function literal(value: unknown): string {
  if (value instanceof Code) return value.text
  if (typeof value === 'string') return stringText(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined)
    return members.length === 0
      ? '{}'
      : `{ ${members.map(([key, member]) => `${keyText(key)}: ${literal(member)}`).join(', ')} }`
  }
  return String(value)
}

/** Imports of one file: code asks for names, the printer writes the lines. */
export class Imports {
  readonly #modules = new Map<string, Map<string, boolean>>()

  /** Notes that the file needs this type; returns its name. */
  type(module: string, name: string): string {
    return this.#add(module, name, true)
  }

  /** Notes that the file needs this value; returns its name. */
  value(module: string, name: string): string {
    return this.#add(module, name, false)
  }

  list(): Array<{ module: string; typeOnly: boolean; names: string[] }> {
    const modules = [...this.#modules].sort(([a], [b]) => compareNames(a, b))
    return modules.map(([module, names]) => {
      const typeOnly = [...names.values()].every(Boolean)
      const written = [...names].sort(([a], [b]) => compareNames(a, b))
      return { module, typeOnly, names: written.map(([name, type]) => (type && !typeOnly ? `type ${name}` : name)) }
    })
  }

  toString(): string {
    return this.list()
      .map(
        ({ module, typeOnly, names }) => `import ${typeOnly ? 'type ' : ''}{ ${names.join(', ')} } from '${module}'\n`,
      )
      .join('')
  }

  #add(module: string, name: string, type: boolean): string {
    const names = this.#modules.get(module) ?? new Map<string, boolean>()
    this.#modules.set(module, names)
    names.set(name, type && (names.get(name) ?? true))
    return name
  }
}
