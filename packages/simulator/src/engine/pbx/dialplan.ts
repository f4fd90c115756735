import { ConfigError, parseConfig, type Setting } from '../config/ini.ts'
import { fitsExtension } from './extension-pattern.ts'

const file = 'extensions.conf'

export interface Step {
  readonly priority: number
  readonly label: string | undefined
  readonly application: string
  readonly data: string
}

/** Contexts, extensions and their steps, from the text of an extensions.conf. */
export class Dialplan {
  readonly #contexts = new Map<string, Map<string, Step[]>>()
  /** Device of an extension's hint, by `exten@context`. */
  readonly hints = new Map<string, string>()
  readonly #places = new Map<string, string[]>()

  /** Throws a `ConfigError` where the text has a mistake. */
  constructor(text: string) {
    for (const section of parseConfig(text, file)) {
      if (section.name === 'general' || section.name === 'globals') continue
      let exten = ''
      for (const setting of section.settings) {
        const { line, key, value } = setting
        if (key !== 'exten' && key !== 'same') throw new ConfigError(file, line, key, 'must be exten or same')
        const parts = value.split(',')
        if (key === 'exten') exten = (parts.shift() ?? '').trim()
        this.#add(setting, section.name, exten, (parts.shift() ?? '').trim(), parts.join(',').trim())
      }
    }
  }

  #add({ line, key }: Setting, context: string, exten: string, priority: string, call: string): void {
    if (exten === '' || call === '')
      throw new ConfigError(file, line, key, "must read 'extension,priority,application'")
    if (priority === 'hint') {
      this.#hint(`${exten}@${context}`, call)
      return
    }
    const extensions = this.#contexts.get(context) ?? new Map<string, Step[]>()
    this.#contexts.set(context, extensions)
    const steps = extensions.get(exten) ?? []
    extensions.set(exten, steps)
    const [, place = '', label] = /^(\w+)(?:\((.*)\))?$/.exec(priority) ?? []
    const number = place === 'n' ? (steps.at(-1)?.priority ?? 0) + 1 : Number(place)
    if (!(number >= 1)) throw new ConfigError(file, line, key, `'${priority}' is not a valid priority`)
    const [, application = call, data = ''] = /^(\w+)\((.*)\)$/s.exec(call) ?? []
    steps.push({ priority: number, label, application, data })
  }

  #hint(place: string, device: string): void {
    this.hints.set(place, device)
    const key = device.toLowerCase()
    const places = this.#places.get(key)
    if (places === undefined) this.#places.set(key, [place])
    else places.push(place)
  }

  /** Extensions, as `exten@context`, with a hint for a device. */
  placesOf(device: string): readonly string[] {
    const key = device.toLowerCase()
    return this.#places.get(key)?.filter((place) => this.hints.get(place)?.toLowerCase() === key) ?? []
  }

  get contexts(): string[] {
    return [...this.#contexts.keys()]
  }

  extensions(context: string): string[] {
    return [...(this.#contexts.get(context)?.keys() ?? [])]
  }

  /** Steps of an extension, or of the first pattern that matches it. */
  steps(context: string, exten: string): readonly Step[] | undefined {
    const extensions = this.#contexts.get(context)
    const exact = extensions?.get(exten)
    if (exact !== undefined || extensions === undefined) return exact
    for (const [pattern, steps] of extensions)
      if (pattern.startsWith('_') && fitsExtension(pattern, exten)) return steps
    return undefined
  }

  step(context: string, exten: string, priority: number): Step | undefined {
    return this.steps(context, exten)?.find((step) => step.priority === priority)
  }

  /** A priority as clients write it: a number or a label; undefined where it is neither. */
  priority(context: string, exten: string, text: string): number | undefined {
    const number = Number.parseInt(text, 10)
    if (!Number.isNaN(number)) return number
    return this.steps(context, exten)?.find((step) => step.label === text)?.priority
  }
}
