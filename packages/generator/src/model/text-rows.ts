import type { ReplySpan } from '@openami/spec'
import { findField } from './names.ts'

type TextReply = Pick<ReplySpan, 'headers' | 'rows'>

/** Whether the line, without its line end, is one that an answer of kind `text` may have. */
export function isTextLine({ headers = [], rows = [] }: TextReply, line: string): boolean {
  const name = /^([^:\s][^:]*):/.exec(line)?.[1]
  if (name !== undefined && findField(headers, name) !== undefined) return true
  return rows.some((row) => patternOf(row).test(line))
}

const patterns = new Map<string, RegExp>()

function patternOf(row: string): RegExp {
  const pattern = patterns.get(row) ?? new RegExp(row)
  patterns.set(row, pattern)
  return pattern
}
