import type { Outcome, Result } from './results.ts'

type Column = readonly [title: string, cell: (result: Result) => string]

const columns: readonly Column[] = [
  ['client', (one) => one.client],
  ['per second', (one) => (one.perSecond === 0 ? '–' : Math.round(one.perSecond).toLocaleString('en-US'))],
  ['median', (one) => (one.perSecond === 0 ? '–' : Math.round(one.medianPerSecond).toLocaleString('en-US'))],
  ['MB/s', (one) => fixed(one.megabytesPerSecond, 0)],
  ['CPU s', (one) => (one.perSecond === 0 ? '–' : one.cpuSeconds.toFixed(3))],
  ['peak RSS', (one) => (one.peakRss === undefined ? '–' : `${Math.round(one.peakRss / 2 ** 20)} MiB`)],
  ['× floor', (one) => fixed(one.timesFloor, 2)],
  ['openami is', (one) => (one.ownIsFaster === undefined ? '–' : `${one.ownIsFaster.toFixed(2)} ×`)],
  ['remarks', (one) => one.remarks.join('; ')],
]

function fixed(value: number | undefined, digits: number): string {
  return value === undefined ? '–' : value.toFixed(digits)
}

/** A table in Markdown. */
export function table({ input, case: which, results }: Outcome): string {
  const rows = [columns.map(([title]) => title), ...results.map((one) => columns.map(([, cell]) => cell(one)))]
  const widths = columns.map((_, i) => Math.max(...rows.map((row) => (row[i] as string).length)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 || i === cells.length - 1 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number))).join(' | ')} |`
  const rule = `|${widths.map((width, i) => (i === 0 || i === widths.length - 1 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  return [`${which}, ${input}`, '', line(rows[0] as string[]), rule, ...rows.slice(1).map(line)].join('\n')
}
