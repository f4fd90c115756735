/** Text of one style. */
export interface Span {
  readonly text: string
  /** Names of SGR attributes: `bold`, `dim`, `red`, `green`, `yellow`, `cyan`. */
  readonly styles: readonly string[]
}

/** Attributes that a terminal switches on, by their SGR number, and the number that switches each off. */
const attributes: Readonly<Record<number, { readonly name: string; readonly off: number }>> = {
  1: { name: 'bold', off: 22 },
  2: { name: 'dim', off: 22 },
  31: { name: 'red', off: 39 },
  32: { name: 'green', off: 39 },
  33: { name: 'yellow', off: 39 },
  36: { name: 'cyan', off: 39 },
}

/** One line of a terminal as spans of one style each. Throws for an escape sequence that is not a known style. */
export function spansOf(line: string): Span[] {
  const [first = '', ...rest] = line.split('\u001b')
  const spans: Span[] = first === '' ? [] : [{ text: first, styles: [] }]
  let on: readonly number[] = []
  for (const part of rest) {
    const [, codes, text = ''] = /^\[([\d;]*)m(.*)$/.exec(part) ?? []
    if (codes === undefined) throw new Error(`an escape sequence that is not a style: ${JSON.stringify(part)}`)
    for (const code of codes.split(';').map(Number)) on = switched(on, code)
    if (text !== '') spans.push({ text, styles: on.map((code) => attributes[code]?.name ?? '') })
  }
  return spans
}

function switched(on: readonly number[], code: number): readonly number[] {
  if (code === 0) return []
  const attribute = attributes[code]
  // A colour replaces the one before.
  if (attribute !== undefined) return [...on.filter((one) => one !== code && (code < 30 || one < 30)), code]
  if (code !== 22 && code !== 39) throw new Error(`an unknown style: ${code}`)
  return on.filter((one) => attributes[one]?.off !== code)
}
