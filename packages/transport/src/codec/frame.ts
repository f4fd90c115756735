import type { Message } from '@openami/bindings'

/** What a server sends, cut out of the stream. */
export type Frame =
  | { readonly type: 'greeting'; readonly version: string; readonly line: string }
  /** `intact`: it is known that nothing in it looks like the beginning of another message (R35). */
  | { readonly type: 'message'; readonly message: Message; readonly intact?: boolean }
  /** The head of an answer that was cut off, what came of it, and the message that it swallowed (R22, R35). */
  | { readonly type: 'torn'; readonly message: Message }
  /** An answer longer than `maxAnswer`: its first line and ActionID. The rest is skipped. */
  | { readonly type: 'too-long'; readonly message: Message }
  /** The end of a skipped answer. */
  | { readonly type: 'skipped'; readonly message: Message }
  /** Unframed rows (R23), latin1, with their line ends. */
  | { readonly type: 'text'; readonly text: string }
