/** What the named classes of a POSIX bracket expression hold, in the C locale, as JavaScript writes it. */
const classes: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  blank: ' \\t',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '\\x21-\\x7e',
  lower: 'a-z',
  print: '\\x20-\\x7e',
  punct: '\\x21-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7e',
  space: '\\x09-\\x0d ',
  upper: 'A-Z',
  xdigit: '0-9A-Fa-f',
}

/**
 * An extended POSIX pattern, as far as JavaScript has the same; undefined where it does not compile. A dot fits line
 * ends too, `^` and `$` only the ends of the text, and between brackets a backslash is itself.
 */
export function posixPattern(source: string): RegExp | undefined {
  let text = ''
  for (let at = 0; at < source.length; ) {
    if (source[at] === '[') {
      const end = bracketEnd(source, at)
      const bracket = end === -1 ? undefined : toBracket(source.slice(at + 1, end))
      if (bracket === undefined) return undefined
      text += bracket
      at = end + 1
    } else {
      const length = source[at] === '\\' ? 2 : 1
      text += source.slice(at, at + length)
      at += length
    }
  }
  try {
    return new RegExp(text, 's')
  } catch {
    return undefined
  }
}

/** Where the bracket expression that begins at `from` ends: its first `]` does not, right after `[` or `[^`. */
function bracketEnd(source: string, from: number): number {
  let at = from + (source[from + 1] === '^' ? 2 : 1)
  if (source[at] === ']') at++
  for (; at < source.length; at++) {
    if (source[at] === ']') return at
    if (source.startsWith('[:', at)) {
      const end = source.indexOf(':]', at + 2)
      if (end === -1) return -1
      at = end + 1
    }
  }
  return -1
}

/** Undefined where a class has a name that there is not. */
function toBracket(content: string): string | undefined {
  const negated = content.startsWith('^')
  let unknown = false
  const inner = content.slice(negated ? 1 : 0).replace(/\[:(.*?):\]|[\\\][]/g, (found, name: string | undefined) => {
    if (name === undefined) return `\\${found}`
    unknown ||= !Object.hasOwn(classes, name)
    return classes[name] ?? ''
  })
  return unknown ? undefined : `[${negated ? '^' : ''}${inner}]`
}
