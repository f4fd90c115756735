import type { Message } from '@openami/bindings'
import type { Framing } from './framing.ts'
import type { Place, Stretch } from './place.ts'

/** What is cut out of a recording, in order: every byte belongs to one of these, or to blank lines between them. */
export interface Blocks {
  message(message: Message, place: Place, bytes: number): void
  /** The line that each session begins with (R1). */
  greeting(place: Place): void
  /** Rows that answer an action of old servers (R23). */
  text(stretch: Stretch): void
  /** What a server does not send. `lines`: the first ones of it. */
  stray(what: string, stretch: Stretch, lines: readonly string[]): void
  /** The recording ends within this. */
  cutOff(stretch: Stretch): void
}

export interface BlockOptions {
  framing?: Framing | undefined
  /** Bytes of the longest message; a longer one is a stray. Default 16 MiB. */
  maxMessage?: number | undefined
}

/** Bytes of the longest message, where nothing else is said. */
export const defaultMaxMessage = 16 * 1024 * 1024
