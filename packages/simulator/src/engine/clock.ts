import type { Latin1Decoder } from '@openami/transport/codec'

/** Time as the engine sees it: a real clock, or one that a test moves. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Runs `work` once, after so many milliseconds. */
  after(milliseconds: number, work: () => void): Timer
}

export interface Timer {
  cancel(): void
}

/** What the engine needs from the place it runs in. */
export interface Host {
  readonly clock: Clock
  /** Like `Math.random`: at least 0, less than 1. */
  readonly random: () => number
  /** Lower-case hexadecimal MD5 of text of one byte a character. */
  readonly md5: (latin1: string) => string
  /** Bytes as latin1, where the place has a faster way than JavaScript's own. */
  readonly decode?: Latin1Decoder | undefined
}

/** Resolves after so many milliseconds of this clock. */
export function sleep(clock: Clock, milliseconds: number): Promise<void> {
  return new Promise((resolve) => clock.after(milliseconds, resolve))
}
