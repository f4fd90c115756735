import { isFirstLine } from './first-line.ts'
import type { Follows } from './follows.ts'

/** How a message is framed whose first line has come. */
export type Framing = 'headers' | 'follows' | 'torn' | 'text'

/**
 * What a line means for a skipped answer: it belongs to it, is its last one, begins the next message, proves that
 * an output was cut off, or ends the message that such a cut has put after a row.
 */
export type SkipStep = 'more' | 'over' | 'next' | 'torn' | 'torn-over'

export function skipStep(line: string, framing: Framing, follows: Follows): SkipStep {
  if (framing === 'follows') return follows.take(line, 0)
  if (line === '' || line === '\r') return framing === 'torn' ? 'torn-over' : 'over'
  return framing === 'text' && isFirstLine(line) ? 'next' : 'more'
}
