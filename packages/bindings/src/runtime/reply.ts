import type { Message } from './message.ts'

/** An acknowledgement. */
export interface AckReply {
  /** The received response. */
  readonly response: Message
  /** Its `Message` header. */
  readonly message: string | undefined
}

/** An answer that consists of items, each an event, and an end event (R19). */
export interface ListReply<Item, End> extends AckReply {
  readonly items: Item[]
  /** The end event; undefined if the server answered without a list, which some actions do. */
  readonly complete: End | undefined
}

/** The items of a reply that is a list. */
export type ItemOf<Reply> = Reply extends ListReply<infer Item, unknown> ? Item : never

/** What a CLI command printed, line by line, whichever form the release uses (R22). */
export interface OutputReply extends AckReply {
  readonly output: string[]
}

/** Rows that were received without framing (R23). */
export interface TextReply {
  readonly text: string
}

/** An answer whose content is one event. If it comes without a response before it, it is `response` as well. */
export interface EventReply<E> extends AckReply {
  readonly event: E
}

/** An accepted action whose result is reported later by an event. */
export interface OutcomeReply<E> extends AckReply {
  /**
   * The event that reports the result, matched by ActionID and name. Undefined if the answer itself was the result
   * (a synchronous Originate). Rejects with `OutcomeUnknownError` when the link breaks first.
   */
  readonly outcome: Promise<E | undefined>
}

/** A configuration file as categories and rows, in addition to its headers (`Category-000000`, `Line-000000-000000`). */
export interface ConfigReply {
  /** In the order of the file. */
  readonly categories: readonly ConfigCategory[]
}

/** A category of a configuration file: `[name]`. */
export interface ConfigCategory {
  readonly name: string
  /** Set if it is a template: `[name](!)`; from 12.7 on. */
  readonly isTemplate?: true
  /** Templates that it inherits from, if any: `[name](base)`; from 12.7 on. */
  readonly templates?: readonly string[]
  readonly rows: readonly ConfigRow[]
}

/** A line of a configuration file: `variable = value`. A secret value is masked when the row is printed. */
export interface ConfigRow {
  readonly variable: string
  readonly value: string
}
