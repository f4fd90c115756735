/**
 * Whether an extension matches a pattern of the dialplan: `_X.`, `_1[2-5]Z`, `_NXX!`. Hyphens are ignored on both
 * sides, an unclosed bracket matches nothing, and `.` and `!` end the pattern.
 */
export function fitsExtension(pattern: string, extension: string): boolean {
  const digits = extension.replaceAll('-', '')
  let at = 0
  for (let place = 1; place < pattern.length && pattern[place] !== '/'; place++) {
    const symbol = pattern.charAt(place)
    if (symbol === '-') continue
    if (symbol === '!') return true
    if (symbol === '.') return at < digits.length
    const end = symbol === '[' ? pattern.indexOf(']', place) : place
    if (end === -1) return false
    const set = symbol === '[' ? pattern.slice(place + 1, end) : undefined
    place = end
    if (set === '') continue
    if (at === digits.length) return false
    const digit = digits.charAt(at++)
    if (!(set === undefined ? fitsSymbol(symbol, digit) : fitsSet(set, digit))) return false
  }
  return at === digits.length
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
