/** Where something begins in a recording. */
export interface Place {
  /** Bytes before it. */
  offset: number
  /** From 1. */
  line: number
}

/** Bytes of a recording from a place on. */
export interface Stretch extends Place {
  bytes: number
}
