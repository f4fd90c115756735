/**
 * A generated table: one message a line, its name before the first bar. Looks names up without regard to case (R8, R17)
 * and reads each line once, when it is first asked for.
 */
export class Table<D extends object> {
  /** Of the table, in its order, then those that were added. */
  readonly names: string[]
  readonly #text: string
  readonly #decode: (fields: readonly string[]) => D
  readonly #rows = new Map<string, string>()
  readonly #spellings = new Map<string, string>()
  /** What has been read, by the names of the spec. */
  readonly #read = new Map<string, D>()

  constructor(text: string, decode: (fields: readonly string[]) => D) {
    this.#text = text
    this.#decode = decode
    this.names = text.match(/^[^|\n]+/gm) ?? []
  }

  /**
   * Adds a message that the table does not have, or another one in place of one that was added before.
   *
   * @throws TypeError where the table has the name, in any case
   */
  add(name: string, row: D): void {
    if (this.#rows.size === 0) this.#index()
    const taken = this.#spellings.get(name) ?? this.#spellings.get(name.toLowerCase())
    if (taken !== undefined && this.#rows.has(taken)) throw new TypeError(`the spec has ${taken} already`)
    if (taken === undefined) this.names.push(name)
    for (const spelling of [name, name.toLowerCase()]) this.#spellings.set(spelling, name)
    this.#read.set(name, row)
  }

  find(name: string): D | undefined {
    const known = this.#read.get(name)
    if (known !== undefined) return known
    if (this.#rows.size === 0) this.#index()
    const spelling = this.#spellings.get(name) ?? this.#spellings.get(name.toLowerCase())
    if (spelling === undefined) return undefined
    let row = this.#read.get(spelling)
    if (row === undefined) {
      row = this.#decode((this.#rows.get(spelling) as string).split('|'))
      this.#read.set(spelling, row)
    }
    return row
  }

  /** When the first name is looked up, which an application that only imports the package does not wait for. */
  #index(): void {
    for (const line of this.#text.trim().split('\n')) this.#rows.set(line.slice(0, line.indexOf('|')), line)
    // Two names may differ in case alone: each is found by its own spelling, any other finds the first.
    for (const name of this.names.toReversed()) this.#spellings.set(name.toLowerCase(), name)
    for (const name of this.names) this.#spellings.set(name, name)
  }
}
