/** Arguments of an application, split at commas, or bars up to 1.4, outside parentheses and quotes. */
export function splitArguments(data: string, legacy = false): string[] {
  const separator = legacy ? '|' : ','
  const parts: string[] = ['']
  let depth = 0
  let quoted = false
  for (let at = 0; at < data.length; at++) {
    const char = data.charAt(at)
    if (char === '\\' && at + 1 < data.length) {
      parts[parts.length - 1] += char + data.charAt(++at)
      continue
    }
    if (char === '"') quoted = !quoted
    else if (char === '(') depth++
    else if (char === ')') depth = Math.max(0, depth - 1)
    if (char === separator && depth === 0 && !quoted) parts.push('')
    else parts[parts.length - 1] += char
  }
  return parts
}

/** Everything but an empty text and zero. */
export function isTrue(text: string): boolean {
  const trimmed = text.trim()
  return trimmed !== '' && !/^0+$/.test(trimmed)
}
