import type { HeaderDescriptor, TypeDescriptor, TypeKind } from '../descriptor.ts'
import { keyOf } from '../header.ts'
import { Spelling, spellingOf } from '../header-matcher.ts'
import { type PairNames, pairNamesFor } from '../pair-name-cache.ts'

/**
 * What an index knows of a header line by the name as it is spelt on the wire. What every line needs is kept here, near
 * together: looking at so many small objects is mostly waiting for memory.
 */
export interface NamedHeader {
  /** `Name: `, as most lines begin. */
  readonly spelling: Spelling
  /** Its key in the object. */
  readonly key: string
  /** How to convert the text: not at all, for most. */
  readonly traits: number
  /** One bit for each length that a text for "no value" has: most texts need no closer look. */
  readonly absentLengths: number
  /** What followed it last time: events of one kind nearly always have the same headers in the same order. */
  next: NamedHeader | undefined
  /** The first spelling of this header that was seen: itself, for most. */
  readonly main: NamedHeader
  /** Number of the reading that met it last, whatever its spelling: counts in `main` only. */
  met: number
  readonly type: TypeDescriptor
  /** What followed it before that. */
  other: NamedHeader | undefined
  /** Texts for "no value". */
  readonly absent: readonly string[]
  /** Where each line is a pair of one object. */
  readonly pairs: PairNames | undefined
  /** The key in parentheses after the name of a keyed header; empty for the bare name. */
  readonly part: string | undefined
  /** The key in lower case, where it is the message's own spelling: of a name that the spec lacks, or a pattern's. */
  readonly folded: string
  /** Undefined: unknown to the spec. */
  readonly header: HeaderDescriptor | undefined
}

/** Letters of the longest name that is kept: a server that invents long ones must not fill the memory. */
export const maxKeptLength = 128

/** Its values are more than their texts. */
export const TYPED = 1
export const REPEATED = 2
/** All lines of one name make one value. */
export const TOGETHER = 4
export const SECRET = 8
/** Each line is a pair of one object. */
export const PAIRS = 16
/** It has no spelling but the message's own. */
export const FOLDED = 32

const textType: TypeDescriptor = { kind: 'string' }
const texts: ReadonlySet<TypeKind> = new Set(['string', 'enum', 'secret'])

/** `name` as it is spelt on the wire; `main`: another spelling of the same header, if one was seen before. */
export function newNamed(name: string, header: HeaderDescriptor | undefined, main?: NamedHeader): NamedHeader {
  const own = header === undefined || header.pattern !== undefined
  const { type = textType, absent = [], repeated = false, keyed = false, sensitive = false } = header ?? {}
  let absentLengths = 0
  for (const text of absent) absentLengths |= 1 << (text.length & 31)
  const pairs = pairNamesFor(header)
  const traits =
    (texts.has(type.kind) ? 0 : TYPED) |
    (repeated ? REPEATED : 0) |
    (repeated || keyed ? TOGETHER : 0) |
    (sensitive || type.kind === 'secret' ? SECRET : 0) |
    (pairs === undefined ? 0 : PAIRS) |
    (own ? FOLDED : 0)
  const part = keyed ? keyOf(name, header as HeaderDescriptor) : undefined
  const written = `${name}: `
  const made: Omit<NamedHeader, 'main'> & { main: NamedHeader | undefined } = {
    // Keys are the names of channels: as many as there are calls.
    spelling: part ? new Spelling(written) : spellingOf(written),
    key: own ? name : header.name,
    traits,
    absentLengths,
    next: undefined,
    main,
    met: 0,
    type,
    other: undefined,
    absent,
    pairs,
    part,
    folded: own ? name.toLowerCase() : '',
    header,
  }
  made.main ??= made as NamedHeader
  return made as NamedHeader
}
