import { decodeBytes } from './text.ts'

/** What a server says about a message from a client that it cannot run. */
export type ActionProblem = 'missing-action' | 'line-too-long' | 'too-many-lines'

/** One message as a server reads it (R8). Its lines are read when they are asked for. */
export class IncomingAction {
  /** Lines as they came, latin1, cut at a NUL (R4); or a text of such lines that end in CRLF or LF. */
  readonly source: string | readonly string[]
  /** Why it cannot be run; undefined where it can. */
  readonly problem: ActionProblem | undefined
  /** First non-empty `Action`; empty if there is no such header. */
  readonly action: string
  #lines: readonly string[] | undefined
  /** Of each line what is before its first colon, in lower case. */
  #names: readonly string[] | undefined

  constructor(source: string | readonly string[], problem: ActionProblem | undefined) {
    this.source = source
    this.action = this.getAll('action').find((value) => value !== '') ?? ''
    this.problem = problem ?? (this.action === '' ? 'missing-action' : undefined)
  }

  get lines(): readonly string[] {
    this.#lines ??= typeof this.source === 'string' ? split(this.source) : this.source
    return this.#lines
  }

  get actionId(): string | undefined {
    return this.get('ActionID')
  }

  /** First value under this name. The colon must touch the name; leading blanks of the value are skipped. */
  get(name: string): string | undefined {
    const at = this.#find(name.toLowerCase(), 0)
    return at === -1 ? undefined : this.#valueAt(at)
  }

  getAll(name: string): string[] {
    const lower = name.toLowerCase()
    const found: string[] = []
    for (let at = this.#find(lower, 0); at !== -1; at = this.#find(lower, at + 1)) found.push(this.#valueAt(at))
    return found
  }

  /** Index of the next line of that name. */
  #find(lower: string, from: number): number {
    this.#names ??= this.lines.map(nameOf)
    return this.#names.indexOf(lower, from)
  }

  #valueAt(index: number): string {
    const line = this.lines[index] as string
    let start = line.indexOf(':') + 1
    // All that Asterisk skips as blank.
    while (line.charCodeAt(start) <= 32) start++
    return decodeBytes(line.slice(start))
  }
}

function split(text: string): string[] {
  if (!text.includes('\n')) return text === '' ? [] : [text]
  return text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
}

function nameOf(line: string): string {
  const colon = line.indexOf(':')
  // No name has a line end: such a line has none.
  return colon === -1 ? '\n' : line.slice(0, colon).toLowerCase()
}
