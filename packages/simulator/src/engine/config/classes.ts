import { isFalse, isTrue } from './ini.ts'

/** Authorization classes in the server's order; a set of them is a number with one bit per class. */
export const classNames = [
  'system',
  'call',
  'log',
  'verbose',
  'command',
  'agent',
  'user',
  'config',
  'dtmf',
  'reporting',
  'cdr',
  'dialplan',
  'originate',
  'agi',
  'cc',
  'aoc',
  'test',
  'security',
  'message',
] as const

export const allClasses = 0x7fffffff

/** The classes of one release. */
export class ClassTable {
  readonly #names: readonly string[]

  constructor(names: readonly string[] = classNames) {
    this.#names = names
  }

  /** The set with these classes; a name that this release does not know needs every class. */
  setOf(names: readonly string[]): number {
    let set = 0
    for (const name of names) {
      const index = this.#names.indexOf(name)
      set |= index === -1 ? allClasses : 1 << index
    }
    return set
  }

  /** As a `Privilege` header lists them. */
  describe(set: number): string {
    const names = this.#names.filter((_, index) => set & (1 << index))
    return set === 0 ? '<none>' : [...names, 'all'].join(',')
  }

  /**
   * `read` and `write` lists with their quirks (R32): each part except the last may be any prefix of a name, even the
   * empty one, which matches all; the last must be complete; blanks belong to the adjacent part.
   */
  parse(list: string): number {
    let set = 0
    for (const [index, name] of this.#names.entries()) if (isListed(list, name)) set |= 1 << index
    return isListed(list, 'all') ? allClasses : set
  }

  /** `EventMask` and the login's `Events` (R32); undefined where it is empty. Zero is off. */
  parseMask(mask: string): number | undefined {
    if (mask === '') return undefined
    if (/^\d+$/.test(mask)) return Number(mask) & allClasses
    if (isFalse(mask)) return 0
    if (isTrue(mask)) return allClasses
    return this.parse(mask)
  }
}

function isListed(list: string, name: string): boolean {
  if (list === '') return false
  const parts = list.split(',')
  const last = parts.pop() as string
  // A list that ends in a comma has no last part.
  return parts.some((part) => name.startsWith(part)) || last === name
}
