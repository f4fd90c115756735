/** What an example of a page has. */
export interface Example {
  /** The action that is sent, a header a line. */
  readonly sent?: string | undefined
  /** The event that the server sends. */
  readonly event?: string | undefined
  readonly typescript?: string | undefined
}
