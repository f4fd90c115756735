/** Lines of a text as someone who reads it sees them. */
export interface Line {
  /** Offset of its first character. */
  start: number
  text: string
  /** Blanks that it begins with. */
  indent: number
}

export function lineAt(text: string, offset: number): Line {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  const feed = text.indexOf('\n', start)
  const line = text.slice(start, feed === -1 ? text.length : feed).replace(/\r$/, '')
  return { start, text: line, indent: line.length - line.trimStart().length }
}

/** The first character of the line that is not a blank. */
export function firstOf(line: Line): number {
  return line.start + line.indent
}

/** The nearest line after this one that says something. */
export function lineAfter(text: string, line: Line): Line | undefined {
  return nextLine(text, line, (from) => {
    const feed = text.indexOf('\n', from.start)
    return feed === -1 || feed + 1 >= text.length ? undefined : feed + 1
  })
}

/** The nearest line before this one that says something. */
export function lineBefore(text: string, line: Line): Line | undefined {
  return nextLine(text, line, (from) => (from.start === 0 ? undefined : from.start - 1))
}

function nextLine(text: string, line: Line, step: (from: Line) => number | undefined): Line | undefined {
  for (let at = step(line); at !== undefined; ) {
    const next = lineAt(text, at)
    if (next.text.trim() !== '' && !next.text.trimStart().startsWith('#')) return next
    at = step(next)
  }
  return undefined
}

/** Columns, from 1, in which keys or list items that are still open begin before this line, with their text. */
export function openColumns(text: string, line: Line): Array<{ column: number; what: string }> {
  const open: Array<{ column: number; what: string }> = []
  let least = Number.POSITIVE_INFINITY
  for (let at = lineBefore(text, line); at !== undefined && least > 0; at = lineBefore(text, at)) {
    const [, dashes = '', key = ''] = /^((?:- +)*)([^:]*)/.exec(at.text.trimStart()) ?? []
    for (const [indent, what] of [
      [at.indent + dashes.length, `\`${key}:\``],
      [at.indent, dashes === '' ? `\`${key}:\`` : '`- `'],
    ] as const) {
      if (indent >= least) continue
      least = indent
      open.push({ column: indent + 1, what })
    }
  }
  return open
}

/** The text after `key: ` or `- ` in the line, and its place; undefined where it has neither. */
export function valueIn(line: Line): { start: number; text: string } | undefined {
  const prefix = /^\s*(?:- +)*(?:(?:'[^']*'|"[^"]*"|[^\s'"{[#:][^:]*?): +)?/.exec(line.text)?.[0] ?? ''
  const text = line.text.slice(prefix.length)
  return text === '' ? undefined : { start: line.start + prefix.length, text: text.trimEnd() }
}

/** The text in single quotes, for a writer to copy. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
