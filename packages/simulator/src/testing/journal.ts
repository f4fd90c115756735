import { actionDescriptor, actionNames } from '@openami/bindings'
import { didYouMean, maskHeader } from '@openami/bindings/internal'
import { IncomingAction } from '../engine/incoming-action.ts'
import { describeMatcher, differences, type Matcher } from './matcher.ts'

/** An action that a client sent. */
export class ReceivedAction {
  /** As the spec spells it; one that the spec does not know, as the client does. */
  readonly name: string
  /** The user that the client was logged in as. */
  readonly user: string | undefined
  /** Milliseconds since 1970, on the clock of the simulator. */
  readonly at: number
  readonly #action: IncomingAction

  constructor(action: IncomingAction, user: string | undefined, at: number) {
    this.#action = action
    this.name = actionDescriptor(action.action)?.name ?? action.action
    this.user = user
    this.at = at
  }

  /** First value under this name, without regard to its case. */
  get(header: string): string | undefined {
    return this.#action.get(header)
  }

  /** All values under this name. */
  getAll(header: string): string[] {
    return this.#action.getAll(header)
  }

  /** Headers in the order in which they came. */
  get headers(): Array<readonly [name: string, value: string]> {
    return this.#action.lines.flatMap((line) => {
      const colon = line.indexOf(':')
      return colon < 1 ? [] : [[line.slice(0, colon), line.slice(colon + 1).trim()] as const]
    })
  }

  /** For messages of errors: secrets are masked. */
  toString(): string {
    const shown = this.headers.map(([name, value]) => `${name}: ${maskHeader(name, value, 'action', this.name)}`)
    return `${shown.join(', ')}${this.user === undefined ? '' : ` (user ${this.user})`}`
  }
}

/** An action was expected that no client sent, or one that should not have come did. */
export class JournalError extends Error {
  override readonly name = 'JournalError'
}

/** What is kept of an action until a test asks for it: little, since most are never asked for. */
interface Entry {
  readonly source: IncomingAction['source']
  readonly user: string | undefined
  readonly at: number
}

/** What clients have sent, the latest actions of it. */
export class Journal {
  readonly #limit: number
  /** A ring, where there are as many as the limit. */
  #entries: Array<Entry | ReceivedAction> = []
  /** How many have come since it was cleared. */
  #count = 0
  readonly #waiting = new Set<(action: ReceivedAction) => void>()
  /** Names that are not in the spec and that an override has. */
  readonly customNames = new Set<string>()

  constructor(limit = 10_000) {
    this.#limit = limit
  }

  add({ source }: IncomingAction, user: string | undefined, at: number): void {
    const entry = { source, user, at }
    if (this.#limit > 0) this.#entries[this.#count++ % this.#limit] = entry
    if (this.#waiting.size === 0) return
    const action = read(entry)
    for (const look of this.#waiting) look(action)
  }

  clear(): void {
    this.#entries = []
    this.#count = 0
  }

  /** Actions of this name with these headers, or all, in the order in which they came. */
  find(name?: string, matcher: Matcher = {}): ReceivedAction[] {
    const all = this.#all()
    if (name === undefined) return all
    this.#check(name)
    return all.filter((action) => isNamed(action, name) && differences(action, matcher).length === 0)
  }

  /** @throws JournalError that says what came nearest */
  assert(name: string, matcher: Matcher, times: number | undefined): ReceivedAction[] {
    const found = this.find(name, matcher)
    if (times === undefined ? found.length > 0 : found.length === times) return found
    const wanted = `${name}${describeMatcher(name, matcher)}`
    const count = times === undefined ? 'was not received' : `was received ${found.length} times, not ${times}`
    throw new JournalError(`${wanted} ${count}\n${this.#hint(name, matcher, found)}`)
  }

  /** Resolves with the next action of this name with these headers. */
  async next(name: string, matcher: Matcher, signal: AbortSignal): Promise<ReceivedAction> {
    this.#check(name)
    return new Promise((resolve, reject) => {
      const look = (action: ReceivedAction): void => {
        if (!isNamed(action, name) || differences(action, matcher).length > 0) return
        stop()
        resolve(action)
      }
      const fail = (): void => {
        stop()
        const wanted = `${name}${describeMatcher(name, matcher)}`
        reject(new JournalError(`${wanted} was not received in time\n${this.#hint(name, matcher, [])}`))
      }
      const stop = (): void => {
        this.#waiting.delete(look)
        signal.removeEventListener('abort', fail)
      }
      this.#waiting.add(look)
      signal.addEventListener('abort', fail)
      if (signal.aborted) fail()
    })
  }

  /** In the order in which they came. */
  #all(): ReceivedAction[] {
    const entries = this.#entries
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i] as Entry | ReceivedAction
      if (!(entry instanceof ReceivedAction)) entries[i] = read(entry)
    }
    const oldest = this.#count > this.#limit ? this.#count % this.#limit : 0
    return [...entries.slice(oldest), ...entries.slice(0, oldest)] as ReceivedAction[]
  }

  #hint(name: string, matcher: Matcher, found: readonly ReceivedAction[]): string {
    if (found.length > 0) return found.map((action) => `  received: ${action}`).join('\n')
    const all = this.#all()
    const named = all.filter((action) => isNamed(action, name))
    const rated = named.map((action) => ({ action, wrong: differences(action, matcher) }))
    rated.sort((a, b) => a.wrong.length - b.wrong.length)
    const [nearest] = rated
    if (nearest !== undefined)
      return `  nearest: ${nearest.action}\n${nearest.wrong.map((text) => `    ${text}`).join('\n')}`
    const names = [...new Set(all.map((action) => action.name))]
    return names.length === 0 ? '  nothing was received' : `  received were: ${names.join(', ')}`
  }

  /** A misspelt name would make a test pass that expects nothing. */
  #check(name: string): void {
    if (isActionName(name) || this.customNames.has(name.toLowerCase())) return
    if (this.#all().some((action) => isNamed(action, name))) return
    throw new TypeError(`${name} is not an action of any release${didYouMean(name, actionNames)}`)
  }
}

function read({ source, user, at }: Entry): ReceivedAction {
  return new ReceivedAction(new IncomingAction(source, undefined), user, at)
}

export function isActionName(name: string): boolean {
  return actionDescriptor(name) !== undefined
}

function isNamed({ name }: ReceivedAction, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase()
}
