import type { Value } from './scalars.ts'

/** The value of a typed getter: one value, several of a repeated header, or one list per key of a keyed header. */
export type HeaderValue = Value | { readonly [key: string]: HeaderValue }

/** A header that a message has and whose text is outside its type. */
export interface ValueIssue {
  /** Canonical name. */
  readonly header: string
  /** The received text; omitted if it is sensitive. */
  readonly text?: string
  readonly message: string
}
