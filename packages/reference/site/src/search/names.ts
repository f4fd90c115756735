import { distance, tolerance } from './distance.ts'
import type { Entry } from './entry.ts'
import { parts, squash } from './words.ts'

/** The spellings of an entry's name, for comparison. */
export interface Names {
  /** Without spaces, signs and case. */
  squashed: string[]
  /** In lower case, as words. */
  spaced: string[]
}

export function namesOf({ title }: Entry): Names {
  const names = title.split(' · ')
  return {
    squashed: names.map(squash).filter(Boolean),
    spaced: names.map((name) => ` ${parts(name).toLowerCase()}`),
  }
}

/** What was typed, for comparison with names. */
export interface Typed {
  squashed: string
  spaced: string
  /** As it was typed: upper and lower case tell apart what else is alike. */
  exact: string
}

export const EXACT = 1100

/**
 * How well a name fits what was typed, 0 to 1100: the name itself, its beginning, the beginning of a word in it, a part of it,
 * or the name with a wrong key or two.
 */
export function nameScore(entry: Entry, names: Names, typed: Typed): number {
  const { squashed, spaced, exact } = typed
  let best = 0
  for (const name of names.squashed) {
    if (name === squashed) return entry.title.split(' · ').includes(exact) ? EXACT : EXACT - 1
    if (name.startsWith(squashed)) best = Math.max(best, 400 + (200 * squashed.length) / name.length)
    else if (squashed.length > 2 && name.includes(squashed))
      best = Math.max(best, 150 + (100 * squashed.length) / name.length)
  }
  if (best < 400 && squashed.length > 1 && names.spaced.some((name) => name.includes(` ${spaced}`)))
    best = Math.max(best, 300 + (100 * squashed.length) / (names.squashed[0]?.length ?? 1))
  return best
}

/** How well a name fits what may be mistyped: less for each wrong key. */
export function mistypedScore(names: Names, squashed: string): number {
  const most = tolerance(squashed.length)
  let best = 0
  if (most === 0 || !/[a-z]{3}/.test(squashed)) return best
  for (const name of names.squashed) {
    const wrong = distance(squashed, name, most)
    if (wrong <= most) best = Math.max(best, 1000 - 80 * wrong)
  }
  return best
}
