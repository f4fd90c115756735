import type { Action, Event, Model } from '@openami/spec'
import { allBranches, branchesOf } from '../../typescript/branches.ts'
import { text } from '../inline.ts'
import type { Block, Item } from '../page.ts'
import { marked } from './when.ts'

export function notes(message: Action | Event, model: Model): Block[] {
  if (message.notes === undefined) return []
  const within = branchesOf(message, model)
  const items = message.notes.map((note): Item => {
    const branches = branchesOfNote(note, allBranches(model))
    return { text: text(note), ...(branches && marked(branches, within)) }
  })
  return [
    { kind: 'heading', level: 2, id: 'notes', text: 'Notes' },
    { kind: 'list', items },
  ]
}

const RELEASE = String.raw`(?:1\.\d(?:\.\d+)*|[12]\d(?:\.\d+)*)`
/** How notes begin that are about some releases: `From 12 on`, `Up to Asterisk 11`, `In 12 and up to 13.1`, `Asterisk 1.0 and 1.2`. */
const BEGINNING = new RegExp(
  `^(?<word>From|Up to|Before|In|Asterisk)(?<list>(?:(?:,? and|,|) (?:up to |in |from |to |Asterisk |some cases )*${RELEASE})+)(?<on> on\\b)?`,
  'i',
)
/** What a note says of other releases as well. */
const OTHERS = new RegExp(
  `\\b(?:later|earlier|newer|older|since|(?:from|up to|in|before|until) (?:Asterisk )?${RELEASE})\\b`,
  'i',
)

/**
 * The branches that a note is about; undefined where that may be any. A note that begins with releases and names no others is
 * about those, each with all of its branch.
 */
export function branchesOfNote(note: string, all: readonly string[]): string[] | undefined {
  const found = BEGINNING.exec(note)
  const { word = '', list = '', on } = found?.groups ?? {}
  if (found === null || OTHERS.test(note.slice(found[0].length))) return undefined
  const named = [...list.matchAll(new RegExp(RELEASE, 'g'))].map(([release]) => placeOf(release, all))
  if (named.includes(-1)) return undefined
  const first = Math.min(...named)
  const last = Math.max(...named)
  const open = /^up to$/i.test(word) || /^before$/i.test(word) || /^ (?:some cases )?up to/.test(list)
  if (/^asterisk$/i.test(word)) return all.filter((_, at) => named.includes(at))
  if (/^from$/i.test(word)) return on === undefined ? all.slice(first, last + 1) : all.slice(first)
  // Before a whole branch, and not one of its releases.
  const bare = /^before$/i.test(word) && !/\d\d\.\d/.test(list)
  return all.slice(open ? 0 : first, last + (bare ? 0 : 1))
}

const ENDING = new RegExp(`[;,] (?<word>up to|from) (?:Asterisk )?(?<release>${RELEASE})(?: on)?\\.$`)

/** The branches that the meaning of a value ends with: `…; up to Asterisk 11.` Undefined where it names none. */
export function branchesOfValue(meaning: string, all: readonly string[]): string[] | undefined {
  const { word, release = '' } = ENDING.exec(meaning)?.groups ?? {}
  const at = placeOf(release, all)
  if (word === undefined || at === -1) return undefined
  return word === 'from' ? all.slice(at) : all.slice(0, at + 1)
}

/** Place of a release's branch: `18.16` is of 18, `1.8.14` of 1.8; what is said of 1.6 is said of 1.6.2. */
function placeOf(release: string, all: readonly string[]): number {
  return all.findIndex(
    (branch) => release === branch || release.startsWith(`${branch}.`) || branch.startsWith(`${release}.`),
  )
}
