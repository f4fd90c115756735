import { headerName } from './framing.ts'
import type { HeldBytes } from './held-bytes.ts'

/** Lines shown of a stray block, and characters of each. */
const linesShown = 8
const charactersShown = 200

/** The first lines of what is held from `start` to `end`. */
export function shownLines(held: HeldBytes, start: number, end: number): string[] {
  const text = held.text(start, Math.min(end, start + linesShown * charactersShown))
  const lines = linesOf(text).slice(0, linesShown)
  return lines.map((line) => (line.length > charactersShown ? `${line.slice(0, charactersShown)}…` : line))
}

/** Lines of a block, without their line ends. */
export function linesOf(text: string): string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/)
}

/** What a block is called that is not a message: what its first line begins with. */
export function nameOf([first = '']: readonly string[]): string {
  const name = headerName(first)
  // Names may be anything; only short ones are informative.
  return name === undefined || name.length > 40
    ? 'begins with no header'
    : `begins with ${first.slice(0, name.length)}:`
}
