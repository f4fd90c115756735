/** What the filters of one session let through (R34). */
export class EventFilters {
  readonly #include: Filter[] = []
  readonly #exclude: Filter[] = []

  /** Adds one; false where it is written wrong. Without criteria the text is a pattern for the whole event. */
  add(text: string, criteria: string | undefined): 'added' | 'no-pattern' | 'bad-criteria' {
    const filter = criteria === undefined || criteria === '' ? legacy(text) : advanced(text, criteria)
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

function legacy(text: string): Filter | 'no-pattern' {
  const exclude = text.startsWith('!')
  const pattern = toPattern(exclude ? text.slice(1) : text)
  if (pattern === undefined) return 'no-pattern'
  return { exclude, fits: (_, payload) => pattern.test(payload) }
}

/** `action(include|exclude)`, `name(Event)`, `header(Name)`, `method(regex|exact|starts_with|ends_with|contains|none)`. */
function advanced(text: string, criteria: string): Filter | 'no-pattern' | 'bad-criteria' {
  const found: Record<string, string> = {}
  for (const part of criteria.split(/,(?![^(]*\))/)) {
    const match = /^\s*(action|name|header|method)\(([^)]*)\)\s*$/.exec(part)
    if (match === null) return 'bad-criteria'
    const [, key = '', value = ''] = match
    if (value === '' || key in found) return 'bad-criteria'
    found[key] = value
  }
  const { action = 'include', name, header, method = text === '' ? 'none' : 'regex' } = found
  if (action !== 'include' && action !== 'exclude') return 'bad-criteria'
  if (method === 'none' ? text !== '' : text === '') return 'bad-criteria'
  const test = tester(method, text)
  if (typeof test === 'string') return test
  return {
    exclude: action === 'exclude',
    fits(eventName, payload) {
      if (name !== undefined && name !== eventName) return false
      if (method === 'none') return header === undefined || headerValue(payload, header) !== undefined
      const subject = header === undefined ? payload : headerValue(payload, header)
      return subject !== undefined && test(subject)
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
      const pattern = toPattern(text)
      return pattern === undefined ? 'no-pattern' : (subject) => pattern.test(subject)
    }
    default:
      return 'bad-criteria'
  }
}

function headerValue(payload: string, name: string): string | undefined {
  for (const line of payload.split('\r\n')) if (line.startsWith(`${name}: `)) return line.slice(name.length + 2)
  return undefined
}

/** A POSIX extended pattern, as far as the two dialects agree. */
export function toPattern(source: string): RegExp | undefined {
  try {
    return new RegExp(source)
  } catch {
    return undefined
  }
}
