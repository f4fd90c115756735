import type { Typed } from './names.ts'
import { branches, queryWords, squash, type Word } from './words.ts'

/** What was typed, understood. */
export interface Query {
  /** The kind of page that is meant: `Event: Newstate`, `hangup event`. */
  kind: string | undefined
  /** Written as on the wire, so that nothing else can be meant. */
  wire: boolean
  /** What a name may be: all of it, and all but the word for the kind. */
  names: Typed[]
  words: Word[]
}

const KIND = '(action|event|header|privilege|area|guide|release)s?'
const FIRST = new RegExp(`^\\s*${KIND}(\\s*:|\\s)\\s*`, 'i')
const LAST = new RegExp(`\\s${KIND}\\s*$`, 'i')

export function understand(text: string): Query {
  const typed = branches(text)
  const first = FIRST.exec(typed)
  const kind = (first ?? LAST.exec(typed))?.[1]?.toLowerCase()
  const wire = first?.[2]?.includes(':') ?? false
  const rest = typed.replace(first === null ? LAST : FIRST, '')
  // `Action:` alone may become any action: the list of all.
  if (rest.trim() === '' && kind !== undefined)
    return { kind: 'overview', wire, names: [nameOf(`${kind}s`)], words: queryWords(`${kind}s`) }
  const texts = wire ? [rest] : [...new Set([typed, rest])]
  return { kind, wire, names: texts.map(nameOf), words: queryWords(texts[0] ?? '') }
}

function nameOf(text: string): Typed {
  const exact = text.trim().replace(/:$/, '')
  return { squashed: squash(exact), spaced: exact.toLowerCase().replace(/\s+/g, ' '), exact }
}
