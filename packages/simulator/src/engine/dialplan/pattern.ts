/**
 * Whether an extension fits a pattern of the dialplan: `_X.`, `_1[2-5]Z`, `_NXX!`. A hyphen counts for nothing on either
 * side, a bracket that is not closed fits nothing, and `.` and `!` end the pattern.
 */
export function fitsExtension(pattern: string, extension: string): boolean {
  return compareWith(pattern, extension) === 'exact'
}

/** Whether more digits after these may make an extension that fits. What ends in `!` fits at once and waits for none. */
export function fitsLonger(pattern: string, digits: string): boolean {
  return compareWith(pattern, digits, true) === 'longer'
}

function compareWith(pattern: string, extension: string, wantsLonger = false): 'exact' | 'longer' | undefined {
  const digits = extension.replaceAll('-', '')
  let at = 0
  for (let place = 1; place < pattern.length && pattern[place] !== '/'; place++) {
    const symbol = pattern.charAt(place)
    if (symbol === '-') continue
    if (symbol === '!') return 'exact'
    if (symbol === '.') return wantsLonger || at === digits.length ? 'longer' : 'exact'
    const end = symbol === '[' ? pattern.indexOf(']', place) : place
    if (end === -1) return undefined
    const set = symbol === '[' ? pattern.slice(place + 1, end) : undefined
    place = end
    if (set === '') continue
    if (at === digits.length) return 'longer'
    const digit = digits.charAt(at++)
    if (!(set === undefined ? fitsSymbol(symbol, digit) : fitsSet(set, digit))) return undefined
  }
  return at === digits.length ? 'exact' : undefined
}

/** First digit that each letter matches. */
const lowest: Readonly<Record<string, string>> = { X: '0', Z: '1', N: '2' }

function fitsSymbol(symbol: string, digit: string): boolean {
  const from = lowest[symbol.toUpperCase()]
  return from === undefined ? digit === symbol : digit >= from && digit <= '9'
}

function fitsSet(set: string, digit: string): boolean {
  for (let at = 0; at < set.length; at++) {
    const from = set.charAt(at)
    if (set[at + 1] === '-' && at + 2 < set.length) {
      if (digit >= from && digit <= set.charAt(at + 2)) return true
      at += 2
    } else if (digit === from) return true
  }
  return false
}

/** How particular a symbol is: fewer characters that fit go first, then the lowest of them; `.` and `!` go last. */
type Rank = readonly [count: number, lowest: string]

const anything: Rank = [0x180, '']
const anythingOrNothing: Rank = [0x280, '']
const end: Rank = [0x300, '']
const neverFits: Rank = [0x400, '']

/**
 * Order in which patterns are tried: symbol by symbol, the more particular one first (`_20X` before `_2XX` before `_X.`).
 * Both begin with `_`.
 */
export function comparePatterns(left: string, right: string): number {
  const [a, b] = [ranks(left), ranks(right)]
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [count, lowest] = a[at] ?? end
    const [otherCount, otherLowest] = b[at] ?? end
    if (count !== otherCount) return count - otherCount
    if (lowest !== otherLowest) return lowest < otherLowest ? -1 : 1
  }
  return 0
}

function ranks(pattern: string): Rank[] {
  const found: Rank[] = []
  for (let place = 1; place < pattern.length && pattern[place] !== '/'; place++) {
    const symbol = pattern.charAt(place)
    if (symbol === '-') continue
    if (symbol === '.' || symbol === '!') return [...found, symbol === '.' ? anything : anythingOrNothing]
    if (symbol !== '[') {
      const from = lowest[symbol.toUpperCase()]
      found.push(from === undefined ? [1, symbol] : [10 - Number(from), from])
      continue
    }
    const close = pattern.indexOf(']', place)
    if (close === -1) return [...found, neverFits]
    const characters = members(pattern.slice(place + 1, close))
    if (characters.size > 0) found.push([characters.size, [...characters].sort().join('')])
    place = close
  }
  return found
}

function members(set: string): Set<string> {
  const found = new Set<string>()
  for (let at = 0; at < set.length; at++) {
    const isRange = set[at + 1] === '-' && at + 2 < set.length
    const [from, to] = [set.charCodeAt(at), set.charCodeAt(isRange ? at + 2 : at)]
    for (let code = from; code <= Math.min(to, 0xff); code++) found.add(String.fromCharCode(code))
    if (isRange) at += 2
  }
  return found
}
