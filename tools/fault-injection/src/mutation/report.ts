/** What of Stryker's JSON report is read here. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

export interface Mutant {
  readonly mutatorName: string
  readonly replacement?: string
  readonly status:
    | 'Killed'
    | 'Survived'
    | 'NoCoverage'
    | 'Timeout'
    | 'CompileError'
    | 'RuntimeError'
    | 'Ignored'
    | 'Pending'
  readonly location: { readonly start: Position; readonly end: Position }
}

/** From 1. */
interface Position {
  readonly line: number
  readonly column: number
}

export interface Score {
  /** Changes that can run. */
  readonly changes: number
  /** Those that a test noticed, by failing or by taking for ever. */
  readonly noticed: number
  readonly percent: number
  /** The others, as `file:line:column what it was → what it became`. */
  readonly survivors: readonly string[]
}

export function scoreOf({ files }: MutationReport): Score {
  let changes = 0
  const survivors: string[] = []
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const lines = source.split('\n')
    for (const { status, location, replacement = '' } of mutants) {
      if (status === 'CompileError' || status === 'RuntimeError' || status === 'Ignored') continue
      changes++
      if (status !== 'Survived' && status !== 'NoCoverage') continue
      const { start, end } = location
      const was = textOf(lines, start, end)
      const mark = status === 'NoCoverage' ? ' (not run)' : ''
      survivors.push(`${file}:${start.line}:${start.column} ${oneLine(was)} → ${oneLine(replacement)}${mark}`)
    }
  }
  const noticed = changes - survivors.length
  return { changes, noticed, percent: changes === 0 ? 0 : (100 * noticed) / changes, survivors }
}

function textOf(lines: readonly string[], start: Position, end: Position): string {
  const text = lines.slice(start.line - 1, end.line)
  if (text.length === 0) return ''
  text[text.length - 1] = (text.at(-1) as string).slice(0, end.column - 1)
  text[0] = (text[0] as string).slice(start.column - 1)
  return text.join('\n')
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 89)}…` : line
}
