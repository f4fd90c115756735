import MiniSearch, { type SearchResult } from 'minisearch'
import { distance, tolerance } from './distance.ts'
import type { Entry } from './entry.ts'
import { synonyms } from './synonyms.ts'
import { parts, type Word, words } from './words.ts'

const WEIGHTS = { title: 5, asked: 3, summary: 2, text: 1 }
const OTHER_WORD = 0.45
const BEGINNING = 0.5
const MISTYPED = 0.4

/** Words of all texts. */
export class Texts {
  readonly #index: MiniSearch
  readonly #words = new Set<string>()

  constructor() {
    this.#index = new MiniSearch({
      fields: Object.keys(WEIGHTS),
      tokenize: words,
      processTerm: (word) => {
        this.#words.add(word)
        return word
      },
    })
  }

  add(entry: Entry, id: number): void {
    const { title, asked = '', summary, text = '' } = entry
    this.#index.add({ id, title: `${parts(title)} ${title}`, asked: asked.replaceAll('|', ' '), summary, text })
  }

  /** Whether any text has the word. */
  has({ stem }: Word): boolean {
    return this.#words.has(stem)
  }

  /** The words as they were meant: one that no text has becomes the nearest that is there, unless it may be unfinished. */
  corrected(query: readonly Word[]): Word[] {
    return query.map((word, at) => {
      if (this.has(word) || /\d/.test(word.stem)) return word
      const near = this.#nearest(word.stem, at === query.length - 1)
      return near === word.stem ? word : { typed: near, stem: near }
    })
  }

  #nearest(word: string, unfinished: boolean): string {
    let best = word
    let least = tolerance(word.length) + 1
    for (const known of this.#words) {
      if (unfinished && known.startsWith(word)) return word
      const wrong = distance(word, known, least - 1)
      if (wrong >= least) continue
      best = known
      least = wrong
    }
    return best
  }

  /** Entries with any of the words → how well each fits; an entry with all of them comes far before one with a few. */
  scores(query: readonly Word[]): Map<number, number> {
    const sums = new Map<number, { score: number; matched: number }>()
    query.forEach(({ stem }, at) => {
      for (const [id, score] of this.#word(stem, at === query.length - 1)) {
        const sum = sums.get(id) ?? { score: 0, matched: 0 }
        sum.score += score
        sum.matched++
        sums.set(id, sum)
      }
    })
    return new Map([...sums].map(([id, { score, matched }]) => [id, score * (matched / query.length) ** 2]))
  }

  /** Entries with one word, or another one for it; the last one may not be complete yet. */
  #word(word: string, last: boolean): Map<number, number> {
    const best = new Map<number, number>()
    const take = (results: SearchResult[], weight: number): void => {
      for (const { id, score } of results) best.set(id, Math.max(best.get(id) ?? 0, score * weight))
    }
    const find = (text: string, options: object): SearchResult[] =>
      this.#index.search(text, { boost: WEIGHTS, tokenize: (one) => [one], processTerm: (one) => one, ...options })
    take(find(word, {}), 1)
    for (const other of synonyms(word)) take(find(other, {}), OTHER_WORD)
    if (last && word.length > 1) take(find(word, { prefix: true }), BEGINNING)
    const known = this.#words.has(word)
    if (!known && !/\d/.test(word))
      take(find(word, { fuzzy: tolerance(word.length), prefix: word.length > 3 }), MISTYPED)
    return best
  }
}
