import type { Entry } from './entry.ts'
import { synonyms } from './synonyms.ts'
import { queryWords, type Word } from './words.ts'

/** The words of something that people ask. */
export type Question = readonly Word[]

/** The same word in another form, its beginning only, and another word for it. */
const FORM = 0.93
const BEGINNING = 0.8
const OTHER_WORD = 0.7
const MOST = 900
/** A question in the very words. */
const VERBATIM = 1050

export function questionsOf({ asked = '' }: Entry): Question[] {
  return asked.split('|').filter(Boolean).map(queryWords)
}

/** 0 to 1050: how far what was typed is a question that the entry answers, in the same words or in others. */
export function askedScore(questions: readonly Question[], typed: readonly Word[]): number {
  let best = 0
  for (const question of questions) {
    const lengths = question.length + typed.length
    // Few of thousands of questions can be meant: of the others, not even all words that may be meant would do.
    if ((2 * possible(question, typed)) / lengths <= 0.5) continue
    const share = (2 * common(question, typed)) / lengths
    if (share === 1) return VERBATIM
    if (share > 0.5) best = Math.max(best, MOST * share ** 2)
  }
  return best
}

/** How many words of the question may be meant by what was typed. */
function possible(question: Question, typed: readonly Word[]): number {
  const last = typed.at(-1)
  let count = 0
  for (const word of question) {
    const others = synonyms(word.stem)
    const isMeant = typed.some(
      (one) =>
        word.typed === one.typed ||
        word.stem === one.stem ||
        (one === last && word.stem.startsWith(one.stem)) ||
        others.has(one.stem),
    )
    if (isMeant) count++
  }
  return Math.min(count, typed.length)
}

/** How much of the question was typed; each typed word counts once. */
function common(question: Question, typed: readonly Word[]): number {
  const left = [...typed]
  const last = typed.at(-1)
  const take = (words: Question, weight: number, fits: (word: Word, one: Word) => boolean): number => {
    let sum = 0
    for (const word of words) {
      const at = left.findIndex((one) => fits(word, one))
      if (at === -1) missing.push(word)
      else {
        left.splice(at, 1)
        sum += weight
      }
    }
    return sum
  }
  let missing: Word[] = []
  const rest = (): Word[] => {
    const words = missing
    missing = []
    return words
  }
  let sum = take(question, 1, (word, one) => word.typed === one.typed)
  sum += take(rest(), FORM, (word, one) => word.stem === one.stem)
  sum += take(rest(), BEGINNING, (word, one) => one === last && one.stem.length > 2 && word.stem.startsWith(one.stem))
  if (sum > 0 || question.length === 1)
    sum += take(rest(), OTHER_WORD, (word, one) => synonyms(word.stem).has(one.stem))
  return sum
}
