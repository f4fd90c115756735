/** A parsed pattern; a set contains the bytes that match. */
export type PatternNode =
  | { readonly type: 'set'; readonly bytes: Uint8Array }
  | { readonly type: 'sequence' | 'choice'; readonly parts: readonly PatternNode[] }
  | { readonly type: 'repeat'; readonly part: PatternNode; readonly min: number; readonly max: number }
  | { readonly type: 'at'; readonly place: Place }

/** Of the text, or of a word in it. */
export type Place = 'begin' | 'end' | 'word-edge' | 'no-word-edge' | 'word-begin' | 'word-end'

/** A pattern that does not compile. */
export class PatternError extends Error {}

/** Depth of nested parentheses; each level takes stack. */
const maxDepth = 200
/** As many times as a part may be repeated by `{}`. */
const maxCount = 0x7fff

/** Reads an extended POSIX pattern as glibc does, with its escapes and without references to groups. */
export class PatternParser {
  readonly #source: string
  #at = 0
  #depth = 0

  /** `source` is latin1, one character a byte. */
  constructor(source: string) {
    this.#source = source
  }

  /** @throws PatternError */
  parse(): PatternNode {
    const node = this.#choice()
    if (this.#at < this.#source.length) throw new PatternError(`unexpected ${this.#peek()}`)
    return node
  }

  #peek(): string {
    return this.#source.charAt(this.#at)
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }

  #choice(): PatternNode {
    const parts = [this.#sequence()]
    while (this.#take('|')) parts.push(this.#sequence())
    return parts.length === 1 ? (parts[0] as PatternNode) : { type: 'choice', parts }
  }

  #sequence(): PatternNode {
    const parts: PatternNode[] = []
    for (let next = this.#peek(); next !== '' && next !== '|'; next = this.#peek()) {
      if (next === ')' && this.#depth > 0) break
      const part = this.#atom()
      // An anchor cannot be repeated: an operator after it is a mistake.
      parts.push(part.type === 'at' ? part : this.#repeated(part))
    }
    return { type: 'sequence', parts }
  }

  #atom(): PatternNode {
    const character = this.#peek()
    this.#at++
    switch (character) {
      case '(': {
        if (++this.#depth > maxDepth) throw new PatternError('parentheses are nested too deeply')
        const node = this.#choice()
        if (!this.#take(')')) throw new PatternError('a parenthesis is not closed')
        this.#depth--
        // A group can be repeated, even if it contains only an anchor.
        return { type: 'sequence', parts: [node] }
      }
      case '[':
        return { type: 'set', bytes: this.#bracket() }
      case '.':
        return { type: 'set', bytes: new Uint8Array(256).fill(1) }
      case '^':
        return { type: 'at', place: 'begin' }
      case '$':
        return { type: 'at', place: 'end' }
      case '\\':
        return this.#escape()
      case '*':
      case '+':
      case '?':
      case '{':
        throw new PatternError(`nothing before ${character} to repeat`)
      default:
        return one(character)
    }
  }

  #escape(): PatternNode {
    if (this.#at === this.#source.length) throw new PatternError('a backslash at the end')
    const character = this.#peek()
    this.#at++
    const place = places[character]
    if (place !== undefined) return { type: 'at', place }
    if (/[1-9]/.test(character)) throw new PatternError('references to groups are not supported')
    const named = { w: 'word', s: 'space' }[character.toLowerCase()]
    if (named === undefined) return one(character)
    const bytes = bytesOf(named) as Uint8Array
    return { type: 'set', bytes: character === character.toLowerCase() ? bytes : negated(bytes) }
  }

  #repeated(part: PatternNode): PatternNode {
    let node = part
    for (;;) {
      if (this.#take('*')) node = { type: 'repeat', part: node, min: 0, max: Number.POSITIVE_INFINITY }
      else if (this.#take('+')) node = { type: 'repeat', part: node, min: 1, max: Number.POSITIVE_INFINITY }
      else if (this.#take('?')) node = { type: 'repeat', part: node, min: 0, max: 1 }
      else if (this.#take('{')) node = { type: 'repeat', part: node, ...this.#counts() }
      else return node
    }
  }

  #counts(): { min: number; max: number } {
    const [written, least = '', more, most = ''] =
      /^(\d*)(,?)(\d*)\}/.exec(this.#source.slice(this.#at, this.#at + 16)) ?? []
    if (written === undefined || (least === '' && more === ''))
      throw new PatternError('a count must have the form {m,n}')
    this.#at += written.length
    const min = Number(least)
    const max = more === '' ? min : most === '' ? Number.POSITIVE_INFINITY : Number(most)
    if (min > max || min > maxCount || (most !== '' && max > maxCount)) throw new PatternError('a count out of range')
    return { min, max }
  }

  #bracket(): Uint8Array {
    const negative = this.#take('^')
    const bytes = new Uint8Array(256)
    for (let first = true; first || this.#peek() !== ']'; first = false) {
      const named = this.#bracketClass()
      if (named !== undefined) {
        for (const [byte, fits] of named.entries()) if (fits === 1) bytes[byte] = 1
        continue
      }
      if (!first && this.#peek() === '-' && this.#source.charAt(this.#at + 1) !== ']')
        throw new PatternError('a hyphen must be first, last or part of a range')
      const from = this.#bracketByte()
      const isRange = this.#peek() === '-' && this.#source.charAt(this.#at + 1) !== ']'
      if (isRange) this.#at++
      const to = isRange ? this.#bracketByte() : from
      if (to < from) throw new PatternError('the end of a range is before its start')
      bytes.fill(1, from, to + 1)
    }
    this.#at++
    return negative ? negated(bytes) : bytes
  }

  #bracketClass(): Uint8Array | undefined {
    if (!this.#take('[:')) return undefined
    const end = this.#source.indexOf(':]', this.#at)
    const bytes = end === -1 ? undefined : bytesOf(this.#source.slice(this.#at, end))
    if (bytes === undefined) throw new PatternError('unknown character class')
    this.#at = end + 2
    return bytes
  }

  /** One character, also written `[.a.]` or `[=a=]`. */
  #bracketByte(): number {
    const [written = '', , inside] = /^\[([.=])(.)\1\]/s.exec(this.#source.slice(this.#at, this.#at + 5)) ?? []
    const character = inside ?? this.#peek()
    if (character === '') throw new PatternError('a bracket is not closed')
    if (inside === undefined && /^\[[.=]/.test(this.#source.slice(this.#at, this.#at + 2)))
      throw new PatternError('unknown collating element')
    this.#at += Math.max(1, written.length)
    return character.charCodeAt(0)
  }
}

const places: Readonly<Record<string, Place>> = {
  b: 'word-edge',
  B: 'no-word-edge',
  '<': 'word-begin',
  '>': 'word-end',
  '`': 'begin',
  "'": 'end',
}

function one(character: string): PatternNode {
  const bytes = new Uint8Array(256)
  bytes[character.charCodeAt(0) & 0xff] = 1
  return { type: 'set', bytes }
}

function negated(bytes: Uint8Array): Uint8Array {
  return bytes.map((fits) => 1 - fits)
}

/** Named classes in the C locale. */
const classes: Readonly<Record<string, RegExp>> = {
  alnum: /[0-9A-Za-z]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what this class is
  cntrl: /[\x00-\x1f\x7f]/,
  digit: /[0-9]/,
  graph: /[\x21-\x7e]/,
  lower: /[a-z]/,
  print: /[\x20-\x7e]/,
  punct: /[\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]/,
  space: /[\t\n\v\f\r ]/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
  word: /\w/,
}

function bytesOf(name: string): Uint8Array | undefined {
  const pattern = Object.hasOwn(classes, name) ? classes[name] : undefined
  return pattern && Uint8Array.from({ length: 256 }, (_, byte) => Number(pattern.test(String.fromCharCode(byte))))
}
