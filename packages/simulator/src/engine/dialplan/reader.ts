import { ConfigFiles } from '../config/config-files.ts'
import { ConfigError, type Section, type Setting } from '../config/ini.ts'
import { type Context, Dialplan } from './dialplan.ts'

const file = 'extensions.conf'

export interface DialplanFile {
  readonly dialplan: Dialplan
  /** `[globals]`, in their order. */
  readonly globals: ReadonlyArray<readonly [name: string, value: string]>
  /** What Asterisk warns about and ignores. */
  readonly warnings: readonly string[]
}

export interface ReaderOptions {
  /** Milliseconds since the epoch, for contexts that are included at certain times. */
  readonly now?: (() => number) | undefined
  /** Up to 1.4, applications separate their arguments by bars: commas become bars as the file is read. */
  readonly legacy?: boolean | undefined
  /** Called with the empty dialplan: adds what does not come from the file. */
  readonly prepare?: ((dialplan: Dialplan) => void) | undefined
}

/**
 * Reads extensions.conf, with the files that it includes, as Asterisk does: what it cannot use is ignored, with a warning
 * that names file and line. `source`: the files, or the text of extensions.conf alone.
 *
 * @throws ConfigError where Asterisk itself would not load the file: a line before the first section, a template or an
 *   included file that is missing.
 */
export function readDialplan(
  source: ConfigFiles | string,
  { now, legacy = false, prepare }: ReaderOptions = {},
): DialplanFile {
  const files = typeof source === 'string' ? new ConfigFiles({ [file]: source }) : source
  return new DialplanReader(legacy, now, prepare).read(files)
}

class DialplanReader {
  readonly #dialplan: Dialplan
  readonly #legacy: boolean
  readonly #globals: Array<readonly [string, string]> = []
  readonly #warnings: string[] = []
  /** Extension of the line before, and its caller ID. */
  #exten = ''
  #priority: number | undefined

  constructor(legacy: boolean, now?: () => number, prepare: (dialplan: Dialplan) => void = () => undefined) {
    this.#legacy = legacy
    this.#dialplan = new Dialplan(now)
    prepare(this.#dialplan)
  }

  read(files: ConfigFiles): DialplanFile {
    for (const section of files.sections(file, ({ message }) => this.#warnings.push(message))) {
      const name = section.name.toLowerCase()
      if (name === 'general') continue
      if (name === 'globals') for (const { name, value } of section.settings) this.#globals.push([name, value])
      else this.#context(section)
    }
    for (const context of this.#dialplan.contexts) {
      for (const { context: included, ...place } of context.includes)
        if (this.#dialplan.context(included) === undefined)
          this.#warn(place, `include: there is no context [${included}] that [${context.name}] could include`)
    }
    return { dialplan: this.#dialplan, globals: this.#globals, warnings: this.#warnings }
  }

  #context({ name, settings }: Section): void {
    const context = this.#dialplan.addContext(name)
    this.#exten = ''
    this.#priority = undefined
    for (const setting of settings) {
      const { key, value } = setting
      if (key === 'exten') this.#extension(context, setting, value)
      else if (key === 'same') {
        if (this.#exten === '') this.#warn(setting, `same: there is no exten before it in [${name}]`)
        else this.#step(context, setting, this.#exten, value)
      } else if (key === 'include') {
        const [included = '', ...times] = value.split(/[,|]/).map((part) => part.trim())
        context.includes.push({ context: included, times: times.join(','), file: setting.file, line: setting.line })
      } else if (key === 'ignorepat') context.ignorePatterns.push(value)
      else if (!['switch', 'lswitch', 'eswitch', 'autohints'].includes(key))
        this.#warn(
          setting,
          `${setting.name}: not a directive; write exten, same, include, ignorepat, switch or autohints`,
        )
    }
  }

  #extension(context: Context, setting: Setting, value: string): void {
    const comma = value.indexOf(',')
    this.#exten = (comma === -1 ? value : value.slice(0, comma)).trim()
    this.#step(context, setting, this.#exten, comma === -1 ? '' : value.slice(comma + 1))
  }

  /** `priority(label)+offset,Application(data)`. */
  #step(context: Context, setting: Setting, written: string, rest: string): void {
    const { key } = setting
    const comma = rest.indexOf(',')
    const place = (comma === -1 ? rest : rest.slice(0, comma)).trim()
    const call = comma === -1 ? '' : rest.slice(comma + 1).trim()
    const [exten = '', callerId] = written.split('/')
    if (exten === '' || place === '') {
      this.#warn(setting, `${key}: write 'extension,priority,application'`)
      return
    }
    const [, name = place, label, offset = '0'] = /^([^(+]*)(?:\(([^)]*)\))?\s*(?:\+(\d+))?$/.exec(place) ?? []
    if (name.trim() === 'hint') {
      if (call === '') this.#warn(setting, `${key}: a hint needs a device, such as PJSIP/${exten}`)
      else context.setHint(exten, call, `${setting.file}:${setting.line}`)
      return
    }
    const priority = this.#number(context, exten, name.trim())
    if (priority === undefined) {
      this.#warn(setting, `${key}: '${place}' is not a priority; write a number, n, s or hint`)
      return
    }
    const { application, data } = parseCall(call)
    if (application === '') {
      this.#warn(setting, `${key}: an application is missing after the priority, as in ${exten},${place},Answer()`)
      return
    }
    this.#priority = priority + Number(offset)
    const step = {
      priority: this.#priority,
      label,
      application,
      data: this.#legacy ? withBars(data) : data,
      callerId: callerId?.replace(/[\s()-]/g, ''),
      at: `${setting.file}:${setting.line}`,
    }
    if (!context.add(exten, step)) this.#warn(setting, `${key}: ${exten} has a priority ${step.priority} already`)
  }

  #number(context: Context, exten: string, text: string): number | undefined {
    if (text === 'n' || text === 'next') return this.#priority === undefined ? undefined : this.#priority + 1
    if (text === 's' || text === 'same') return this.#priority
    const number = Number.parseInt(text, 10)
    if (Number.isNaN(number)) return context.steps(exten).find(({ label }) => label === text)?.priority
    return number >= 1 ? number : undefined
  }

  #warn({ file, line }: Pick<Setting, 'file' | 'line'>, reason: string): void {
    this.#warnings.push(new ConfigError(file, line, undefined, reason).message)
  }
}

/** `Dial(PJSIP/100,20)`; data ends at the last parenthesis. */
function parseCall(call: string): { application: string; data: string } {
  const open = call.indexOf('(')
  if (open === -1) return { application: call, data: '' }
  const close = call.lastIndexOf(')')
  return { application: call.slice(0, open).trim(), data: call.slice(open + 1, close > open ? close : undefined) }
}

/** Commas outside quotes, and not after a backslash, become bars. */
function withBars(data: string): string {
  let quoted = false
  return data.replace(/\\[\s\S]|["]|,/g, (mark) => {
    if (mark === '"') quoted = !quoted
    return mark === ',' && !quoted ? '|' : mark
  })
}
