import type { HeaderDescriptor } from './descriptor.ts'
import type { Message } from './message.ts'
import type { ConfigCategory, ConfigRow } from './reply.ts'
import { maskValue } from './sensitive.ts'
import { defineUnlisted } from './unlisted.ts'

/** Whether a reply with these headers is the content of a configuration file. */
export function isConfigReply(headers: readonly HeaderDescriptor[]): boolean {
  return headers.some(({ name }) => name === 'Line-000000-000000')
}

/** A line of a configuration file. A sensitive value is read by its name, but neither printed nor copied. */
class Row implements ConfigRow {
  readonly variable: string
  declare readonly value: string
  readonly #value: string
  readonly #shown: string

  static {
    // biome-ignore lint/complexity/noThisInStatic: once compiled, the name of the class has no value here yet
    defineUnlisted(this.prototype, {
      value: {
        get(this: Row): string {
          return this.#value
        },
      },
    })
  }

  constructor(line: string) {
    const equals = line.indexOf('=')
    this.variable = equals < 0 ? line : line.slice(0, equals)
    this.#value = equals < 0 ? '' : line.slice(equals + 1)
    this.#shown = maskValue('Line', line).slice(this.variable.length + 1)
    if (this.#shown === this.#value)
      Object.defineProperty(this, 'value', { value: this.#value, enumerable: true, writable: true, configurable: true })
  }

  toJSON(): ConfigRow {
    return { variable: this.variable, value: this.#shown }
  }

  [Symbol.for('nodejs.util.inspect.custom')](): ConfigRow {
    return this.toJSON()
  }
}

/** Categories in the order of the file. */
export function configCategories(response: Message): ConfigCategory[] {
  const categories = new Map<
    string,
    { -readonly [K in keyof ConfigCategory]: ConfigCategory[K] } & { rows: ConfigRow[] }
  >()
  for (const [header, value] of response.headers()) {
    const [, kind = '', number = ''] = /^(Category|IsTemplate|Templates|Line)-(\d+)(?:-\d+)?$/i.exec(header) ?? []
    const category = categories.get(number)
    switch (kind.toLowerCase()) {
      case 'category':
        categories.set(number, { name: value, rows: [] })
        break
      case 'istemplate':
        if (category !== undefined) category.isTemplate = true
        break
      case 'templates':
        if (category !== undefined) category.templates = value.split(',')
        break
      case 'line':
        category?.rows.push(new Row(value))
    }
  }
  return [...categories.values()]
}
