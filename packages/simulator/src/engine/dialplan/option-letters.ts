/** Options of an application by letter, each with its argument; empty where it has none. */
export type OptionLetters = ReadonlyMap<string, string>

/**
 * `gtTm(default)U(screen^1)`: letters, each perhaps with an argument in parentheses, which may have others in it. Quotes
 * around an argument, and backslashes, are removed. An argument that does not end is ignored with what follows.
 */
export function options(text = ''): OptionLetters {
  const found = new Map<string, string>()
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    if (text[at + 1] !== '(') {
      found.set(letter, '')
      continue
    }
    const argument = readArgument(text, at + 2)
    if (argument === undefined) break
    found.set(letter, argument.value)
    at = argument.end
  }
  return found
}

/** An argument, and where the parenthesis is that ends it. */
function readArgument(text: string, start: number): { readonly value: string; readonly end: number } | undefined {
  const quotes = text[start] === '"'
  let value = ''
  let quoted = false
  let depth = 1
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '"' && quotes) {
      quoted = !quoted
      continue
    }
    if (char === '\\' && at + 1 < text.length) {
      value += quoted && text[at + 1] !== '"' ? char + text[++at] : text[++at]
      continue
    }
    if (char === '(' && !quoted) depth++
    else if (char === ')' && !quoted && --depth === 0) return { value, end: at }
    value += char
  }
  return undefined
}
