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
  readonly #namespaces = new Map<string, string>()

  /** Notes that the file needs this type; returns its name. */
  type(module: string, name: string): string {
    return this.#add(module, name, true)
  }

  /** Notes that the file needs this value; returns its name. */
  value(module: string, name: string): string {
    return this.#add(module, name, false)
  }

  /** Notes that the file needs the types of a module, too many to name; returns the name of all of them. */
  namespace(module: string, name: string): string {
    this.#namespaces.set(module, name)
    return name
  }

  /** A name a line, so that one more is one more line. */
  toString(): string {
    const byModule = <T>([a]: [string, T], [b]: [string, T]): number => compareNames(a, b)
    const whole = [...this.#namespaces]
      .sort(byModule)
      .map(([module, name]) => `import type * as ${name} from '${module}'\n`)
    const named = [...this.#modules].sort(byModule).map(([module, names]) => {
      const typeOnly = [...names.values()].every(Boolean)
      const written = [...names]
        .sort(([a], [b]) => compareNames(a, b))
        .map(([name, type]) => (type && !typeOnly ? `type ${name}` : name))
      const list = written.length === 1 ? ` ${written[0]} ` : `\n${written.map((name) => `  ${name},\n`).join('')}`
      return `import ${typeOnly ? 'type ' : ''}{${list}} from '${module}'\n`
    })
    return [...whole, ...named].join('')
  }

  #add(module: string, name: string, type: boolean): string {
    const names = this.#modules.get(module) ?? new Map<string, boolean>()
    this.#modules.set(module, names)
    names.set(name, type && (names.get(name) ?? true))
    return name
  }
}
