/** Highest number of a group. */
const maxGroup = 63

/** `1-3,7` → 1, 2, 3, 7: what is not a number, or is too high, does not count. */
export function readGroups(text: string): Set<number> {
  const groups = new Set<number>()
  for (const part of text.split(',')) {
    const [, first, last = first] = /^\s*(\d+)\s*(?:-\s*(\d+))?/.exec(part) ?? []
    for (let group = Number(first); group <= Math.min(Number(last), maxGroup); group++) groups.add(group)
  }
  return groups
}

/** As CHANNEL(callgroup) prints them: `1, 2, 7`. */
export function printGroups(text: string): string {
  return [...readGroups(text)].sort((one, other) => one - other).join(', ')
}

/** Names of groups; blanks around them do not count. */
export function readNamedGroups(text: string): Set<string> {
  const names = text.split(',').map((name) => name.trim())
  return new Set(names.filter((name) => name !== ''))
}
