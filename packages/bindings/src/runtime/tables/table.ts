/**
 * A generated table: one message a line, its name before the first bar. Looks names up without regard to case (R8, R17)
 * and reads each line once, when it is first asked for.
 */
export class Table<D extends object> {
  readonly names: readonly string[]
  readonly #decode: (fields: readonly string[]) => D
  readonly #rows = new Map<string, string>()
  readonly #spellings: ReadonlyMap<string, string>
  /** What has been read, by the names of the spec. */
  readonly #read = new Map<string, D>()

  constructor(text: string, decode: (fields: readonly string[]) => D) {
    this.#decode = decode
    for (const line of text.trim().split('\n')) this.#rows.set(line.slice(0, line.indexOf('|')), line)
    this.names = [...this.#rows.keys()]
    // Two names may differ in case alone: each is found by its own spelling, any other finds the first.
    const spellings = new Map<string, string>()
    for (const name of this.names) if (!spellings.has(name.toLowerCase())) spellings.set(name.toLowerCase(), name)
    for (const name of this.names) spellings.set(name, name)
    this.#spellings = spellings
  }

  find(name: string): D | undefined {
    const known = this.#read.get(name)
    if (known !== undefined) return known
    const spelling = this.#spellings.get(name) ?? this.#spellings.get(name.toLowerCase())
    if (spelling === undefined) return undefined
    let row = this.#read.get(spelling)
    if (row === undefined) {
      row = this.#decode((this.#rows.get(spelling) as string).split('|'))
      this.#read.set(spelling, row)
    }
    return row
  }
}
