import { plainText } from '../../../../generator/src/reference/plain.ts'
import type { Row } from './pages.ts'

/** A column of a table: which cell of the row, and how much room its texts need. */
export interface Column {
  at: number
  name: string
  /** Of sentences, of some words, or of a word. */
  width: 'wide' | 'middle' | undefined
}

/** The columns that hold anything; the last one stays, since values and marks belong to it. */
export function columnsOf(head: readonly string[], rows: readonly Row[]): Column[] {
  return head.flatMap((name, at) => {
    const longest = Math.max(...rows.map(({ cells }) => plainText(cells[at] ?? '').length))
    if (longest === 0 && at < head.length - 1) return []
    return [{ at, name, width: longest > 80 ? 'wide' : longest > 14 ? 'middle' : undefined }]
  })
}
