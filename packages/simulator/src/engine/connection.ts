/** One client's connection, whatever carries it. */
export interface Connection {
  readonly remoteAddress: string
  readonly remotePort: number
  readonly localAddress: string
  readonly localPort: number
  /** Latin1, one character a byte. Never called after `end` or `abort`. */
  write(latin1: string): void
  /** Sends what is left, then closes. */
  end(): void
  /** Reads no more from the client until told otherwise: more actions wait than a session keeps. */
  pause(paused: boolean): void
  /** Milliseconds that each write may take; a slower client loses the connection in the middle of a line (R35). */
  setWriteTimeout(milliseconds: number): void
}
