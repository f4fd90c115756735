import type { Entry, Index } from './entry.ts'
import { EXACT, mistypedScore, type Names, nameScore, namesOf, type Typed } from './names.ts'
import { type Query, understand } from './query.ts'
import { askedScore, type Question, questionsOf } from './questions.ts'
import { Texts } from './texts.ts'
import type { Word } from './words.ts'

const MAX_RESULTS = 40
/** Of two that fit equally well, what comes earlier here is looked for more often. */
const KINDS = [
  'action',
  'event',
  'overview',
  'guide',
  'answer',
  'call',
  'header',
  'cookbook',
  'privilege',
  'area',
  'release',
  'upgrade',
]
const KIND_STEP = 5
/** What is rarely meant where something else fits as well. */
const WEIGHT: Readonly<Record<string, number>> = {
  call: 0.8,
  header: 0.75,
  release: 0.6,
  upgrade: 0.4,
  area: 0.8,
  privilege: 0.8,
  Glossary: 0.6,
  'Header types': 0.5,
}
const DEAD = 0.6
const OTHER_KIND = 0.4
/** What a mistyped name counts where each word that was typed is one. */
const ALL_KNOWN = 0.6
/** The most that texts add to what a name is worth. */
const TEXT = 300
/** A message that is named first and then asked about: `originate timeout`. */
const NAMED_FIRST = 300

export interface Hit {
  entry: Entry
  score: number
}

/** The index of everything, ready to be asked. */
export class Search {
  readonly #entries: readonly Entry[]
  readonly #names: Names[] = []
  readonly #questions: Question[][] = []
  readonly #texts = new Texts()
  readonly #newest: string
  readonly #ofReleases = new Map<string, readonly boolean[]>()

  constructor({ entries, newest }: Index) {
    this.#entries = entries
    this.#newest = newest
  }

  /** Adds the next entries, some at a time, so that a page stays responsive; false when all are there. */
  prepare(count = Number.POSITIVE_INFINITY): boolean {
    const start = this.#names.length
    for (const entry of this.#entries.slice(start, start + count)) {
      this.#texts.add(entry, this.#names.length)
      this.#names.push(namesOf(entry))
      this.#questions.push(questionsOf(entry))
    }
    return this.#names.length < this.#entries.length
  }

  /** The best entries for what was typed, best first; `release` hides what it lacks. */
  find(typed: string, release = ''): Hit[] {
    const query = understand(typed)
    const [whole] = query.names
    if (whole === undefined || whole.squashed === '') return []
    const meant = this.#in(release)
    const living = this.#in(this.#newest)
    const names = this.#nameScores(query, meant)
    // `action id` is a name of its own: no action is meant.
    const named = this.#names.some(({ squashed }) => squashed.includes(whole.squashed))
    const kind = named && !query.wire && query.kind !== 'Glossary' ? undefined : query.kind
    const words = this.#texts.corrected(query.words)
    const texts = whole.squashed.length < 2 ? new Map<number, number>() : this.#texts.scores(words)
    const bestText = Math.max(1, ...texts.values())
    const hits: Hit[] = []
    this.#entries.forEach((entry, at) => {
      if (!meant[at]) return
      const name = names[at] ?? 0
      const asked = askedScore(this.#questions[at] ?? [], words)
      const text = (TEXT * (texts.get(at) ?? 0)) / bestText
      if (name + asked + text === 0) return
      const inWords = whole.exact.includes(' ')
      const about = inWords && this.#isMessage(at, words[0]) ? NAMED_FIRST : 0
      hits.push({ entry, score: this.#score(entry, { name, asked, text, inWords, kind, dead: !living[at] }) + about })
    })
    return hits.sort(compare).slice(0, MAX_RESULTS)
  }

  /** Whether the release has each entry; without one, all are meant. */
  #in(release: string): readonly boolean[] {
    const known = this.#ofReleases.get(release)
    if (known !== undefined) return known
    const has = this.#entries.map(({ on }) => release === '' || on === undefined || on.split(' ').includes(release))
    this.#ofReleases.set(release, has)
    return has
  }

  #isMessage(at: number, word: Word | undefined): boolean {
    const { kind = '' } = this.#entries[at] ?? {}
    return (kind === 'action' || kind === 'event') && this.#names[at]?.squashed[0] === word?.typed
  }

  /** How well each name fits; mistyped ones count where none fits exactly, and less where what was typed may be meant. */
  #nameScores({ names, words }: Query, meant: readonly boolean[]): number[] {
    const best = (at: number, score: (typed: Typed, own: Names) => number): number => {
      if (!meant[at]) return 0
      let most = Number.NEGATIVE_INFINITY
      for (const [part, one] of names.entries()) most = Math.max(most, score(one, this.#names[at] as Names) - 20 * part)
      return most
    }
    const scores = this.#entries.map((entry, at) => best(at, (typed, own) => nameScore(entry, own, typed)))
    if (scores.some((score) => score >= EXACT - 21)) return scores
    const weight = words.every((word) => this.#texts.has(word)) ? ALL_KNOWN : 1
    const mistyped = (typed: Typed, own: Names): number => weight * mistypedScore(own, typed.squashed)
    return scores.map((score, at) => Math.max(score, best(at, mistyped)))
  }

  /**
   * What is typed exactly counts as it is, unless it is several words that happen to name something that is gone or a type; of all
   * else the living comes before the dead, and messages before headers.
   */
  #score(entry: Entry, { name, asked, text, inWords, kind, dead }: Parts): number {
    const meant = kind === undefined || kind === entry.kind ? 1 : OTHER_KIND
    const first = KIND_STEP * (KINDS.length - rank(entry))
    const minor = dead || entry.kind === 'Header types'
    if (name >= EXACT - 1 && minor && inWords) return (dead ? 900 : 500) * meant + TEXT + first
    if (name >= EXACT - 1) return (name + TEXT - (dead ? KIND_STEP : 0)) * meant + first
    const weight = (WEIGHT[entry.kind] ?? 1) * (dead ? DEAD : 1) * meant
    return Math.max(name * weight, asked) + text * weight + first
  }
}

interface Parts {
  name: number
  asked: number
  text: number
  /** Several words were typed. */
  inWords: boolean
  kind: string | undefined
  /** The newest release does not have it. */
  dead: boolean
}

function compare(a: Hit, b: Hit): number {
  return b.score - a.score || a.entry.title.length - b.entry.title.length || (a.entry.title < b.entry.title ? -1 : 1)
}

function rank({ kind }: Entry): number {
  const at = KINDS.indexOf(kind)
  return at === -1 ? KINDS.length : at
}
