import { posixPattern } from './posix/pattern.ts'
import { encodeBytes } from './text.ts'

/** The event filters of one session (R34). */
export class EventFilters {
  readonly #include: Filter[] = []
  readonly #exclude: Filter[] = []

  /** Adds one; reports a mistake in it. Without criteria the text is a pattern for the whole event. */
  add(text: string, criteria: string | undefined): 'added' | 'no-pattern' | 'bad-criteria' {
    // Events are compared as they are sent: one character per byte.
    const latin1 = encodeBytes(text)
    const filter = criteria === undefined || criteria === '' ? legacy(latin1) : advanced(latin1, encodeBytes(criteria))
    if (typeof filter === 'string') return filter
    ;(filter.exclude ? this.#exclude : this.#include).push(filter)
    return 'added'
  }

  /** First what is included (everything, where nothing is), then what is excluded. */
  allow(name: string, payload: string): boolean {
    if (this.#include.length > 0 && !this.#include.some((filter) => filter.fits(name, payload))) return false
    return !this.#exclude.some((filter) => filter.fits(name, payload))
  }
}

interface Filter {
  readonly exclude: boolean
  fits(name: string, payload: string): boolean
}

function legacy(text: string): Filter | 'no-pattern' | 'bad-criteria' {
  const exclude = text.startsWith('!')
  const source = exclude ? text.slice(1) : text
  if (source === '') return 'bad-criteria'
  const pattern = posixPattern(source)
  if (pattern === undefined) return 'no-pattern'
  return { exclude, fits: (_, payload) => pattern.test(payload) }
}

/**
 * `action(include|exclude)`, `name(Event)`, `header(Name)`, `method(regex|exact|starts_with|ends_with|contains|none)`:
 * separated by commas or blanks, in any order, the last of a kind counts. A text needs a method. A `!` before the text
 * excludes, unless `action` says otherwise.
 */
function advanced(text: string, criteria: string): Filter | 'no-pattern' | 'bad-criteria' {
  const found: Record<string, string> = {}
  for (const part of criteria.split(/[ ,)]+/).filter((one) => one !== '')) {
    const match = /^(action|name|header|method)[^(]*\((.+)$/.exec(part)
    if (match === null) return 'bad-criteria'
    const [, key = '', value = ''] = match
    found[key] = value
  }
  const marked = text.startsWith('!')
  const source = marked ? text.slice(1) : text
  const { action = marked ? 'exclude' : 'include', name, header, method = 'none' } = found
  if (action !== 'include' && action !== 'exclude') return 'bad-criteria'
  if (method === 'none' ? source !== '' : source === '') return 'bad-criteria'
  if (method === 'none' && name === undefined && header === undefined) return 'bad-criteria'
  const test = tester(method, source)
  if (typeof test === 'string') return test
  return {
    exclude: action === 'exclude',
    fits(eventName, payload) {
      if (name !== undefined && name !== eventName) return false
      return header === undefined ? test(payload) : headerValues(payload, header).some(test)
    },
  }
}

function tester(method: string, text: string): ((subject: string) => boolean) | 'no-pattern' | 'bad-criteria' {
  switch (method) {
    case 'none':
      return () => true
    case 'exact':
      return (subject) => subject === text
    case 'starts_with':
      return (subject) => subject.startsWith(text)
    case 'ends_with':
      return (subject) => subject.endsWith(text)
    case 'contains':
      return (subject) => subject.includes(text)
    case 'regex': {
      const pattern = posixPattern(text)
      return pattern === undefined ? 'no-pattern' : (subject) => pattern.test(subject)
    }
    default:
      return 'bad-criteria'
  }
}

/** Values of each header of that name, without leading blanks; an empty one counts as missing. */
function headerValues(payload: string, header: string): string[] {
  const start = header.endsWith(':') ? header : `${header}:`
  const lines = payload.split('\r\n').filter((line) => line.startsWith(start))
  return lines.map((line) => line.slice(start.length).trimStart()).filter((value) => value !== '')
}
