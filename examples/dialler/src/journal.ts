import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'

/** What became of a number. `dialling` without a later entry: the program ended, and how far the call came is unknown. */
export type Progress = 'dialling' | 'answered' | 'failed' | 'unknown' | 'not sent'

/** One line of JSON per step. A number is in the file, on the disk, before it is dialled. */
export class Journal {
  readonly #file: number
  readonly #progress = new Map<string, Progress>()

  constructor(path: string) {
    // A line that a crash has cut off was not followed by a call.
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : []
    for (const line of lines) {
      const { number, progress } = JSON.parse(line) as { number: string; progress: Progress }
      this.#progress.set(number, progress)
    }
    this.#file = openSync(path, 'a')
  }

  /** Whether the number was never dialled: not at all, or its Originate never left this machine. */
  isNew(number: string): boolean {
    const progress = this.#progress.get(number)
    return progress === undefined || progress === 'not sent'
  }

  write(number: string, progress: Progress, detail = ''): void {
    this.#progress.set(number, progress)
    writeSync(this.#file, `${JSON.stringify({ at: new Date().toISOString(), number, progress, detail })}\n`)
    if (progress === 'dialling') fsyncSync(this.#file)
  }

  /** How many numbers are at each step. */
  counts(): Partial<Record<Progress, number>> {
    const counts: Partial<Record<Progress, number>> = {}
    for (const progress of this.#progress.values()) counts[progress] = (counts[progress] ?? 0) + 1
    return counts
  }

  close(): void {
    closeSync(this.#file)
  }
}
