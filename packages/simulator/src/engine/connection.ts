/** One client's connection, independent of its transport. */
export interface Connection {
  readonly remoteAddress: string
  readonly remotePort: number
  readonly localAddress: string
  readonly localPort: number
  /** Latin1, one character a byte. Never called after `end` or `destroy`. */
  write(latin1: string): void
  /** Sends pending bytes, then closes. */
  end(): void
  /** Closes at once; what was not sent yet is lost. */
  destroy(): void
  /** Pauses or resumes reading: more actions wait than a session keeps. */
  pause(paused: boolean): void
  /** Milliseconds that each write may take; a slower client loses the connection in the middle of a line (R35). */
  setWriteTimeout(milliseconds: number): void
}
