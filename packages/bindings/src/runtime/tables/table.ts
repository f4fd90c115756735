/**
 * A generated table: one message a line, its name before the first bar. Looks names up without regard to case (R8, R17)
 * and reads each line once, when it is first asked for.
 */
export class Table<D extends object> {
  readonly names: readonly string[]
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
