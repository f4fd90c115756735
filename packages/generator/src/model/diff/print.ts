import type { Change, Weight } from './change.ts'
import type { ReleaseDiff } from './diff.ts'

const TITLES: Record<Weight, string> = { must: 'Must change', may: 'May notice', new: 'New' }

/** The difference as lines of text, or as Markdown. */
export function printDiff(diff: ReleaseDiff, format: 'text' | 'md'): string {
  const md = format === 'md'
  const { from, to, counts } = diff
  const title = `From Asterisk ${from} to ${to}`
  const summary = `${counts.must} must change, ${counts.may} may be noticed, ${counts.new} new`
  const parts = [md ? `# ${title}\n\n${summary}.` : `${title}: ${summary}`]
  for (const weight of ['must', 'may', 'new'] as const) {
    const changes = diff.changes.filter((one) => one.weight === weight)
    if (changes.length === 0) continue
    const heading = `${TITLES[weight]} (${changes.length})`
    const lines = messages(changes).flatMap(([label, sentences]) => {
      const name = md ? `**${label}**` : label
      if (sentences.length === 1) return [`${md ? '- ' : '  '}${name}: ${sentences[0]}`]
      return [`${md ? '- ' : '  '}${name}:`, ...sentences.map((one) => (md ? `  - ${one}` : `    ${one}`))]
    })
    parts.push(md ? `## ${heading}\n\n${lines.join('\n')}` : `${heading}\n${lines.join('\n')}`)
  }
  return `${parts.join('\n\n')}\n`
}

/** Sentences by message (`action Hangup`); headers that came or went together are one sentence. */
export function messages(changes: readonly Change[]): Array<[label: string, sentences: string[]]> {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const label = `${change.on} ${change.name}`
    groups.set(label, [...(groups.get(label) ?? []), change])
  }
  return [...groups].map(([label, members]) => [label, sentences(members)])
}

function sentences(changes: readonly Change[]): string[] {
  const together = new Map<string, Change[]>()
  for (const [i, change] of changes.entries()) {
    const joins = (change.kind === 'header-gone' && change.after === undefined) || change.kind === 'header-new'
    const key = joins ? `${change.kind} ${change.part} ${change.after} ${change.note}` : String(i)
    together.set(key, [...(together.get(key) ?? []), change])
  }
  return [...together.values()].map((members) => sentence(members[0] as Change, members))
}

/** One change in words; `members` are the headers that share it. */
export function sentence(change: Change, members: readonly Change[] = [change]): string {
  const { kind, header, before, after, note } = change
  const names = members.map((one) => one.header).join(', ')
  const noun = `${change.part === 'request' ? 'parameter' : change.part === 'reply' ? 'reply header' : 'header'}`
  const nouns = members.length > 1 ? `${noun}s` : noun
  const more = note === undefined ? '' : ` (${note})`
  const when = change.in === undefined ? '' : ` in ${change.in}`
  switch (kind) {
    case 'gone':
      return `gone${when}${more}`
    case 'renamed':
      return `gone${when}; use ${after}${more}`
    case 'gone-before':
      return `gone${when}, before ${before}${after === undefined ? '' : `; use ${after}`}${more}`
    case 'wire':
      return `${before} → ${after}${when}`
    case 'new':
      return `${after}`
    case 'deprecated':
      return `still there, but ${after} takes its place${more}`
    case 'privileges':
      return `needs ${after}, needed ${before}`
    case 'reply':
      return `answers otherwise: ${before} → ${after}`
    case 'list':
      if (note !== undefined) return `list: ${note}`
      if (before !== undefined && after !== undefined) return `list ${after}, no longer ${before}`
      return before !== undefined ? `list no longer has ${before}` : `list also has ${after}`
    case 'outcome':
      return `outcome: ${before} → ${after}`
    case 'condition':
      return before === undefined ? `now takes ${after}` : `takes ${after}; was ${before}`
    case 'header-gone':
      return `${nouns} gone: ${names}${after === undefined ? '' : `; use ${after}`}${more}`
    case 'header-moved':
      if (after === undefined) return `${noun} ${header} says what ${before} said`
      return `${noun} ${header} means something else; use ${after}${more}`
    case 'header-respelt':
      return `${noun} ${header} is spelt ${after}`
    case 'header-new':
      return `new ${after === 'required' ? 'required ' : ''}${nouns}: ${names}`
    case 'header-type':
      return `${noun} ${header}: ${before} → ${after}`
    case 'header-presence':
      return `${noun} ${header}: ${after}, was ${before}`
    case 'header-default':
      return `omitting ${noun} ${header} means ${after}, meant ${before}`
  }
}
