import { compareReleases } from '@openami/bindings/release'
import type { Field, HeaderSuccessor } from '@openami/spec'
import type { Detail } from './change.ts'

interface Named {
  readonly name: string
}

/** What a program reads in place of a header that is gone. */
export interface Moved {
  /** The header, or several joined by "and"; absent where no other header says it. */
  after?: string
  note?: string
}

/** A message between two releases. */
export interface Span {
  /** Exact releases, in either order. */
  from: string
  to: string
  /** All headers that the message has in any release. */
  all: readonly Field[]
}

/**
 * What took the place of a header that `now` lacks. A chain is followed: `Channel` of Registry became `ChannelDriver`, which
 * became `ChannelType`. Going back to an older release, it is what the header took the place of; notes are about the newer
 * release and omitted.
 */
export function movedTo(name: string, now: readonly Named[], span: Span): Moved {
  const { all } = span
  const newer = compareReleases(span.from, span.to) < 0
  const notes: string[] = []
  const follow = (at: string, seen: ReadonlySet<string>): string[] => {
    const next = newer ? successors(at, all, notes) : predecessors(at, all)
    return next.flatMap((one) => {
      const there = find(now, one)
      if (there !== undefined) return [there.name]
      return seen.has(lower(one)) ? [] : follow(one, new Set([...seen, lower(one)]))
    })
  }
  const after = [...new Set(follow(name, new Set([lower(name)])))].join(' and ')
  const none = after === '' && (replacement(all, name)?.to.length ?? 0) > 0
  return {
    ...(after !== '' && { after }),
    ...(notes.length > 0 && !none && { note: notes.join('; ') }),
  }
}

/** A header that both releases have, with another meaning in the newer one: what it said, another header says there. */
export function movedMeaning(name: string, { from, to, all }: Span): Detail[] {
  const by = replacement(all, name)
  if (by?.since === undefined) return []
  const begun = (release: string): boolean => compareReleases(by.since as string, release) <= 0
  if (begun(from) === begun(to)) return []
  const others = by.to.join(' and ')
  const { note } = by
  const change = begun(to) ? { after: others, ...(note !== undefined && { note }) } : { before: others }
  return [{ weight: 'must', kind: 'header-moved', ...change }]
}

/** Of a reply with several forms, any may say it. */
function replacement(all: readonly Field[], name: string): HeaderSuccessor | undefined {
  return find(
    all.filter(({ replacedBy }) => replacedBy !== undefined),
    name,
  )?.replacedBy
}

function successors(name: string, all: readonly Field[], notes: string[]): readonly string[] {
  const by = replacement(all, name)
  if (by?.note !== undefined) notes.push(by.note)
  return by?.to ?? []
}

function predecessors(name: string, all: readonly Field[]): string[] {
  return all.filter(({ replacedBy }) => replacedBy?.to.some((to) => lower(to) === lower(name))).map((one) => one.name)
}

/** Names are the same in any case (R17). */
function find<F extends Named>(fields: readonly F[], name: string): F | undefined {
  return fields.find((one) => one.name === name) ?? fields.find((one) => lower(one.name) === lower(name))
}

function lower(name: string): string {
  return name.toLowerCase()
}
