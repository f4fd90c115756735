import { compareReleases } from '@openami/bindings'

/** Classes by what a user can do with them, the worst first; one that is not listed is harmless in comparison. */
const danger = ['system', 'config', 'command', 'agi', 'originate', 'message', 'call', 'agent', 'user', 'aoc']

/** What the write class allows in addition to its actions. */
export const meanings: Readonly<Record<string, string>> = {
  system: 'stops and reloads the server, changes the dialplan and originates calls that run programs',
  config: 'reads and rewrites configuration files, those with secrets included',
  command: "runs commands of the server's CLI",
  agi: 'runs AGI commands on calls, and by them any application',
  originate: 'calls any number that the dialplan reaches',
  message: 'sends messages to any recipient',
  call: 'acts on every call, not only on those of this application',
}

/** Whether an action needs every class that it names; since 1.6 any one of them is enough (R31). */
export function needsEvery(release: string): boolean {
  return compareReleases(release, '1.6') < 0
}

/** Whether a user with `held` may do what needs `classes` (R31). */
export function suffices(held: ReadonlySet<string>, classes: readonly string[], every: boolean): boolean {
  if (classes.length === 0) return true
  return every ? classes.every((one) => held.has(one)) : classes.some((one) => held.has(one))
}

/**
 * The least powerful classes that suffice for all of `needs`: the worst class is given up first where the others do
 * without it, so that no class of the result can be omitted or replaced by a weaker one.
 */
export function minimalClasses(needs: ReadonlyArray<readonly string[]>, every: boolean): string[] {
  const held = new Set(needs.flat())
  for (const one of [...held].sort(worstFirst)) {
    held.delete(one)
    if (!needs.every((classes) => suffices(held, classes, every))) held.add(one)
  }
  return [...held].sort()
}

function worstFirst(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}

function rank(name: string): number {
  const at = danger.indexOf(name)
  return at === -1 ? danger.length : at
}
