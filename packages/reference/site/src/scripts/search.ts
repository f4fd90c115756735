/** Search by name: a pass over some two thousand entries, well below a millisecond each key. */
export type Entry = [title: string, kind: string, path: string, summary: string, on?: string]

const KINDS = ['action', 'event', 'header', 'guide', 'privilege', 'release', 'area', 'overview', 'rules', 'upgrade']
const MAX_RESULTS = 40

/** The best entries for what was typed, best first; `release` hides what it lacks. */
export function search(entries: readonly Entry[], typed: string, release: string): Entry[] {
  const query = typed.trim().toLowerCase()
  if (query === '') return []
  const words = query.split(/\s+/)
  const found: Array<{ entry: Entry; score: number }> = []
  for (const entry of entries) {
    if (release !== '' && entry[4] !== undefined && !entry[4].split(' ').includes(release)) continue
    const score = scoreOf(entry, query, words)
    if (score !== undefined) found.push({ entry, score })
  }
  found.sort(
    (a, b) =>
      a.score - b.score ||
      KINDS.indexOf(a.entry[1]) - KINDS.indexOf(b.entry[1]) ||
      a.entry[0].length - b.entry[0].length ||
      (a.entry[0] < b.entry[0] ? -1 : 1),
  )
  return found.slice(0, MAX_RESULTS).map(({ entry }) => entry)
}

/** The lower the better: the name itself, its start, the start of a word in it, any part of it, the summary. */
function scoreOf([title, , , summary]: Entry, query: string, words: readonly string[]): number | undefined {
  const names = title.toLowerCase().split(' · ')
  if (names.includes(query)) return 0
  if (names.some((name) => name.startsWith(query))) return 1
  const bare = query.replace(/[\s_-]+/g, '')
  const parts = title
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
  if (` ${parts}`.includes(` ${query}`)) return 2
  if (names.some((name) => name.replace(/[\s_-]+/g, '').includes(bare))) return 3
  const text = `${parts} ${summary.toLowerCase()}`
  if (words.every((word) => text.includes(word))) return words.every((word) => ` ${text}`.includes(` ${word}`)) ? 4 : 5
  return undefined
}
