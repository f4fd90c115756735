import { plural } from './command.ts'

const units = [
  [31_536_000, 'year'],
  [604_800, 'week'],
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const

/** `2 hours, 1 second`. */
export function spelled(milliseconds: number): string {
  let left = Math.floor(milliseconds / 1000)
  const parts: string[] = []
  for (const [size, name] of units) {
    // A whole minute is still told in seconds (main/cli.c:956, 22.10.1).
    if (left <= size && size > 1) continue
    const count = Math.floor(left / size)
    left -= count * size
    if (count > 0 || parts.length === 0) parts.push(plural(count, name))
  }
  return parts.join(', ')
}
