/** When a thing exists. Entries are branches (`18`: from its first release) or minor releases (`18.19`). */
export interface Availability {
  /** One entry, or one a branch where the change was backported. */
  since: string[]
  /** Last branch, or last release within it, that has the thing; several where branches lost it apart. */
  until?: string[]
  /** Branches between `since` and `until` that lack it. */
  absentIn?: string[]
}
