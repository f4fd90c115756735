import { encodeLatin1 } from '../../latin1.ts'
import { matchesAt } from '../../matches-at.ts'
import { BEGINS, HIGH, type Tables } from './tables.ts'

const CR = 13
const LF = 10
const event = encodeLatin1('Event: ')
const response = encodeLatin1('Response')

/** What `scan.wat` does, for hosts that cannot run it. */
export function plainScan({ bytes, counts, feeds, blanks }: Tables, length: number): void {
  let lines = 0
  let found = 0
  let before = -1
  let begin = 0
  let flags = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] as number
    if (byte === LF) {
      feeds[lines] = at
      if (at === before + 1 || (at === before + 2 && bytes[at - 1] === CR)) {
        blanks[2 * found] = lines
        blanks[2 * found + 1] = flags
        found++
        flags = 0
        begin = at + 1
      }
      lines++
      before = at
    } else if (byte > 0x7f) flags |= HIGH
    else if (at !== begin && (matchesAt(bytes, at, event) || matchesAt(bytes, at, response))) flags |= BEGINS
  }
  counts[0] = lines
  counts[1] = found
}
