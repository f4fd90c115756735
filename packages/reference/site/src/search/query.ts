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

/** Values that someone pastes from a message → what they are. */
const VALUES: ReadonlyArray<readonly [RegExp, string]> = [
  [/^\s*Local\/\S*@\S*\s*$/i, 'local channel'],
  [/^\s*[A-Z][A-Z\d]+\/\S+-[\da-f]{8}(;[12])?\s*$/i, 'channel name'],
  [/^\s*(PJSIP|SIP|IAX2|DAHDI|Zap|SCCP|Skinny|Agent|Mobile|Motif)\/\S*\s*$/i, 'device name'],
  [/^\s*(\S+-)?\d{10}\.\d+\s*$/, 'value of a uniqueid'],
]

/** `what is a hint`: a word of the glossary. */
const WHAT = /^\s*what(?:'s| is| are| does)\s+(?:an?\s+|the\s+)?(.+?)(?:\s+mean)?\s*\??\s*$/i

export function understand(text: string): Query {
  const value = VALUES.find(([pattern]) => pattern.test(text))?.[1]
  const [, asked] = WHAT.exec(text) ?? []
  const typed = value ?? branches(asked ?? text)
  if (asked !== undefined && !LAST.test(asked))
    return { kind: 'Glossary', wire: false, names: [nameOf(typed)], words: queryWords(typed) }
  const first = FIRST.exec(typed)
  const kind = (first ?? LAST.exec(typed))?.[1]?.toLowerCase()
  const wire = first?.[2]?.includes(':') ?? false
  const rest = typed.replace(first === null ? LAST : FIRST, '')
  // `Action:` alone may become any action: the list of all.
  if (rest.trim() === '' && kind !== undefined)
    return { kind: 'overview', wire, names: [nameOf(`${kind}s`)], words: queryWords(`${kind}s`) }
  // A name among words is spelled like one: `what became of PJSIPShowContacts`.
  const spelled = typed.match(/\b[A-Za-z]+[a-z][A-Z]\w+|\b[A-Z]{2,}[a-z]\w+/g) ?? []
  const texts = wire ? [rest] : [...new Set([typed, rest, ...spelled])]
  return { kind, wire, names: texts.map(nameOf), words: queryWords(texts[0] ?? '') }
}

function nameOf(text: string): Typed {
  const exact = text.trim().replace(/:$/, '')
  return { squashed: squash(exact), spaced: exact.toLowerCase().replace(/\s+/g, ' '), exact }
}
