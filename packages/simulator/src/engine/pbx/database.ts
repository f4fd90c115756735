/** Families of keys, as `DBPut` and `DBGet` know them. */
export class Database {
  readonly #entries = new Map<string, string>()

  get(family: string, key: string): string | undefined {
    return this.#entries.get(path(family, key))
  }

  put(family: string, key: string, value: string): void {
    this.#entries.set(path(family, key), value)
  }

  /** Everything, for {@link restore}. */
  save(): ReadonlyArray<readonly [path: string, value: string]> {
    return [...this.#entries]
  }

  restore(saved: ReturnType<Database['save']>): void {
    this.#entries.clear()
    for (const [name, value] of saved) this.#entries.set(name, value)
  }

  /** Whether there was such an entry. */
  delete(family: string, key: string): boolean {
    return this.#entries.delete(path(family, key))
  }

  /** Deletes a family, or a part of it; gives the number of entries that were there. */
  deleteTree(family: string, key: string): number {
    const found = this.tree(family, key)
    for (const [path] of found) this.#entries.delete(path)
    return found.length
  }

  /** Entries of a family, or of a part of it, by their full path (`/family/key`); unlike elsewhere, case does not matter. */
  tree(family: string, key: string): Array<readonly [path: string, value: string]> {
    const top = (family === '' ? '/' : key === '' ? `/${family}/` : path(family, key)).toLowerCase()
    return [...this.#entries]
      .filter(([name]) => name.toLowerCase().startsWith(top))
      .sort(([a], [b]) => (a < b ? -1 : 1))
  }
}

function path(family: string, key: string): string {
  return `/${family}/${key}`
}
