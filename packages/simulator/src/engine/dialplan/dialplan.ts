import { comparePatterns, fitsExtension, fitsLonger } from './pattern.ts'
import { isInTime } from './times.ts'

export interface Step {
  readonly priority: number
  readonly label: string | undefined
  readonly application: string
  readonly data: string
  /** Caller ID number, or pattern of it, of the calls that the step is for; undefined for all. */
  readonly callerId: string | undefined
  /** What added it. Default: pbx_config. */
  readonly registrar?: string | undefined
  /** Where it is written: `extensions.conf:11`. */
  readonly at?: string | undefined
}

export interface Include {
  readonly context: string
  /** `times,weekdays,mdays,months`; empty for always. */
  readonly times: string
  readonly file: string
  readonly line: number
}

/** Includes within includes; the search goes no deeper, so that contexts may include each other. */
const maxIncludeDepth = 64

/** Extensions of one context, their hints, and the contexts that it includes. */
export class Context {
  readonly name: string
  readonly includes: Include[] = []
  /** Digits after which the dial tone continues. */
  readonly ignorePatterns: string[] = []
  /** What made the context. */
  readonly registrar: string
  /** Device that an extension is a hint for. */
  readonly hints = new Map<string, string>()
  /** Where hints are written: `extensions.conf:11`. */
  readonly hintPlaces = new Map<string, string>()
  readonly #exact = new Map<string, Step[]>()
  readonly #patterns: Array<readonly [pattern: string, steps: Step[]]> = []
  readonly #hintsChanged: () => void

  constructor(name: string, registrar: string, hintsChanged: () => void) {
    this.name = name
    this.registrar = registrar
    this.#hintsChanged = hintsChanged
  }

  /** In the order of `dialplan show`: names, then patterns, the more particular ones first. */
  get extensions(): string[] {
    return [...[...this.#exact.keys()].sort(), ...this.#patterns.map(([pattern]) => pattern)]
  }

  /** {@link extensions} and those that are hints alone. */
  get names(): string[] {
    const names = [...new Set([...this.hints.keys(), ...this.extensions])]
    return names.sort((a, b) => {
      const isPattern = a.startsWith('_')
      if (isPattern !== b.startsWith('_')) return isPattern ? 1 : -1
      return (isPattern ? comparePatterns(a, b) : 0) || (a < b ? -1 : 1)
    })
  }

  /** Steps of an extension or pattern by the name that it was written with, in the order of their priorities. */
  steps(exten: string): readonly Step[] {
    return this.#stepsOf(exten) ?? []
  }

  /** False where the extension has the priority already, for the same caller IDs. */
  add(exten: string, step: Step): boolean {
    let steps = this.#stepsOf(exten)
    if (steps === undefined) {
      steps = []
      if (exten.startsWith('_')) {
        this.#patterns.push([exten, steps])
        this.#patterns.sort(([a], [b]) => comparePatterns(a, b))
      } else this.#exact.set(exten, steps)
    }
    if (steps.some(({ priority, callerId }) => priority === step.priority && callerId === step.callerId)) return false
    steps.push(step)
    steps.sort((a, b) => a.priority - b.priority)
    return true
  }

  remove(exten: string, priority?: number): boolean {
    const steps = this.#stepsOf(exten)
    if (steps === undefined) return false
    const kept = priority === undefined ? [] : steps.filter((step) => step.priority !== priority)
    if (kept.length === steps.length) return false
    steps.splice(0, steps.length, ...kept)
    if (kept.length > 0) return true
    this.#exact.delete(exten)
    const at = this.#patterns.findIndex(([pattern]) => pattern === exten)
    if (at !== -1) this.#patterns.splice(at, 1)
    return true
  }

  setHint(exten: string, device: string, at?: string): void {
    this.hints.set(exten, device)
    if (at !== undefined) this.hintPlaces.set(exten, at)
    this.#hintsChanged()
  }

  removeHint(exten: string): boolean {
    const removed = this.hints.delete(exten)
    this.#hintsChanged()
    return removed
  }

  /** Steps of the extension and of each pattern that it fits, the most particular one first. */
  *candidates(exten: string): IterableIterator<readonly Step[]> {
    const exact = this.#exact.get(exten) ?? this.#exact.get(exten.replaceAll('-', ''))
    if (exact !== undefined) yield exact
    for (const [pattern, steps] of this.#patterns) if (pattern === exten || fitsExtension(pattern, exten)) yield steps
  }

  /** Extensions and patterns, with their steps. */
  *all(): IterableIterator<readonly [name: string, steps: readonly Step[]]> {
    yield* this.#exact
    yield* this.#patterns
  }

  #stepsOf(exten: string): Step[] | undefined {
    return this.#exact.get(exten) ?? this.#patterns.find(([pattern]) => pattern === exten)?.[1]
  }
}

/** Contexts, and what a call finds in them. */
export class Dialplan {
  readonly #contexts = new Map<string, Context>()
  readonly #now: () => number
  /** Extensions by the device that they are a hint for; made again when a hint has changed. */
  #places: ReadonlyMap<string, readonly string[]> | undefined

  /** `now` gives milliseconds since the epoch, for contexts that are included at certain times. Default: 0. */
  constructor(now: () => number = () => 0) {
    this.#now = now
  }

  get contexts(): Context[] {
    return [...this.#contexts.values()]
  }

  /** In the order of lists: those of modules, then those of the file, the last one first. */
  get listed(): Context[] {
    const all = this.contexts
    const ofFile = all.filter(({ registrar }) => registrar === 'pbx_config')
    return [...all.filter((context) => !ofFile.includes(context)), ...ofFile.reverse()]
  }

  context(name: string): Context | undefined {
    return this.#contexts.get(name)
  }

  /** The context of this name, new or not. */
  addContext(name: string, registrar = 'pbx_config'): Context {
    const context =
      this.#contexts.get(name) ??
      new Context(name, registrar, () => {
        this.#places = undefined
      })
    this.#contexts.set(name, context)
    return context
  }

  removeContext(name: string): boolean {
    this.#places = undefined
    return this.#contexts.delete(name)
  }

  /**
   * The step of an extension at a priority: in the context itself, then in those that it includes, in their order.
   * Steps of one call may come from several patterns: a pattern that lacks the priority is passed over.
   */
  step(context: string, exten: string, priority: number, callerId = ''): Step | undefined {
    return this.#find(context, exten, callerId, (step) => step.priority === priority)
  }

  has(context: string, exten: string, callerId = ''): boolean {
    return this.step(context, exten, 1, callerId) !== undefined
  }

  /** Whether an extension is these digits or begins with them. */
  canMatch(context: string, digits: string, callerId = ''): boolean {
    return this.has(context, digits, callerId) || this.matchesMore(context, digits, callerId)
  }

  /** Whether an extension begins with these digits and is longer. */
  matchesMore(context: string, digits: string, callerId = ''): boolean {
    for (const each of this.#reachable(context)) {
      for (const [name, steps] of each.all()) {
        if (
          steps.some(({ priority, callerId: wanted }) => priority === 1 && fitsCaller(wanted, callerId)) &&
          begins(name, digits)
        )
          return true
      }
    }
    return false
  }

  /** A priority as clients and applications write it: a number or a label; undefined where it is neither. */
  priority(context: string, exten: string, text: string, callerId = ''): number | undefined {
    if (/^\s*\d+\s*$/.test(text)) return Number.parseInt(text, 10)
    return this.#find(context, exten, callerId, ({ label }) => label === text)?.priority
  }

  /** Device that an extension is a hint for, in the context or in one that it includes. */
  hint(context: string, exten: string): string | undefined {
    for (const each of this.#reachable(context)) {
      const exact = each.hints.get(exten)
      if (exact !== undefined) return exact
      for (const [pattern, device] of each.hints)
        if (pattern.startsWith('_') && fitsExtension(pattern, exten)) return device.replaceAll('$' + '{EXTEN}', exten)
    }
    return undefined
  }

  /** Extensions, as `exten@context`, that are hints for a device, without regard to case. */
  placesOf(device: string): readonly string[] {
    this.#places ??= this.#indexHints()
    return this.#places.get(device.toLowerCase()) ?? []
  }

  #indexHints(): Map<string, string[]> {
    const places = new Map<string, string[]>()
    for (const context of this.#contexts.values()) {
      for (const [exten, hint] of context.hints) {
        for (const device of devicesOf(hint)) {
          const found = places.get(device.toLowerCase())
          if (found === undefined) places.set(device.toLowerCase(), [`${exten}@${context.name}`])
          else found.push(`${exten}@${context.name}`)
        }
      }
    }
    return places
  }

  #find(context: string, exten: string, callerId: string, accepts: (step: Step) => boolean): Step | undefined {
    for (const each of this.#reachable(context)) {
      for (const steps of each.candidates(exten)) {
        const fitting = steps.filter((step) => accepts(step) && fitsCaller(step.callerId, callerId))
        const step = fitting.find((one) => one.callerId !== undefined) ?? fitting[0]
        if (step !== undefined) return step
      }
    }
    return undefined
  }

  /** The context and those that it includes, each once. */
  *#reachable(name: string, seen = new Set<string>(), depth = 0): IterableIterator<Context> {
    const context = this.#contexts.get(name)
    if (context === undefined || seen.has(name) || depth > maxIncludeDepth) return
    seen.add(name)
    yield context
    for (const include of context.includes) {
      if (isInTime(include.times, this.#now())) yield* this.#reachable(include.context, seen, depth + 1)
    }
  }
}

/** `PJSIP/100&Custom:desk` names two devices; what follows a comma is a presence state. */
export function devicesOf(hint: string): string[] {
  return (hint.split(',')[0] ?? '')
    .split('&')
    .map((device) => device.trim())
    .filter((device) => device !== '')
}

function begins(name: string, digits: string): boolean {
  return name.startsWith('_') ? fitsLonger(name, digits) : name.length > digits.length && name.startsWith(digits)
}

function fitsCaller(wanted: string | undefined, callerId: string): boolean {
  if (wanted === undefined) return true
  return wanted.startsWith('_') ? fitsExtension(wanted, callerId) : wanted === callerId
}
