import { PatternError, PatternParser } from './parser.ts'
import { PatternProgram } from './program.ts'

/** What of a RegExp a pattern has. */
export interface Pattern {
  /** Whether any part of the text matches. Latin1, one character per byte. */
  test(text: string): boolean
}

/**
 * An extended POSIX pattern in the C locale; undefined if it does not compile. A dot matches line ends too, `^` and `$`
 * only the ends of the text, and between brackets a backslash is itself. Clients write patterns: the work of a test is
 * at most proportional to the length of the text and that of the pattern.
 */
export function posixPattern(latin1: string): Pattern | undefined {
  // Most filters are plain text.
  if (latin1 !== '' && !/[\^$\\.[\](){}|*+?]/.test(latin1)) return { test: (text) => text.includes(latin1) }
  try {
    return new PatternProgram(new PatternParser(latin1).parse())
  } catch (error) {
    if (error instanceof PatternError) return undefined
    throw error
  }
}
