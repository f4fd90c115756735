/** One thing that can be found: a page, a section of a guide or a row of a table. All of them are sent to the browser. */
export interface Entry {
  /** What it is called; several spellings are separated by ` · `. */
  title: string
  /** What kind of thing it is, as readers see it. */
  kind: string
  /** Address without the first slash: `actions/Hangup/`, `wire-rules/#r14`. */
  to: string
  summary: string
  /** Branches that have it, separated by blanks; absent where all have it. */
  on?: string
  /** What people call it, separated by `|`: questions, old names, other words. */
  asked?: string
  /** More words by which it is found, never shown. */
  text?: string
}

export interface Index {
  entries: Entry[]
  /** The newest branch that is released: what it lacks is dead. */
  newest: string
}
