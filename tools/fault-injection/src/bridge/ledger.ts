/** What came of the numbered events of one server. */
export interface Account {
  readonly sent: number
  readonly delivered: number
  /** Missing between two messages that have a gap between them. */
  readonly inGaps: number
  readonly lost: number
  readonly doubled: number
  readonly outOfOrder: number
}

/** What a consumer has read: the number of an event, or a gap. */
export type Read = number | 'gap'

/**
 * Compares what a consumer has read with the numbers 1 to `sent`. A number that is missing is in a gap if a gap was read
 * between those before and after it.
 */
export function audit(read: readonly Read[], sent: number): Account {
  const seen = new Set<number>()
  let last = 0
  let gap = false
  let inGaps = 0
  let lost = 0
  let doubled = 0
  let outOfOrder = 0
  const missing = (count: number): void => {
    if (gap) inGaps += count
    else lost += count
  }
  for (const one of read) {
    if (one === 'gap') gap = true
    else if (seen.has(one)) doubled++
    else if (one < last) outOfOrder++
    else {
      missing(one - last - 1)
      last = one
      gap = false
    }
    if (one !== 'gap') seen.add(one)
  }
  missing(sent - last)
  return { sent, delivered: seen.size, inGaps, lost, doubled, outOfOrder }
}
