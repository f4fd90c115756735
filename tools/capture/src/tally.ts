import type { Place } from './frames.ts'

/** Name → how often; a header is `Event/Header`. */
export type Counts = Record<string, number>

export interface Entry extends Place {
  count: number
  /** The first one, as it stood on the wire. */
  readonly sample: string
}

/** Findings of one kind: how often each name, and where first. */
export class Tally {
  readonly entries = new Map<string, Entry>()

  add(name: string, place: Place, sample: string): void {
    const entry = this.entries.get(name)
    if (entry === undefined) this.entries.set(name, { count: 1, sample, offset: place.offset, line: place.line })
    else entry.count++
  }

  get counts(): Counts {
    return Object.fromEntries(
      [...this.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { count }]) => [name, count]),
    )
  }
}
