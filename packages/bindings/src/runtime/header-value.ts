import type { Value } from './scalars.ts'

/** What a typed getter gives: a value, several of a repeated header, or one list a key of a keyed header. */
export type HeaderValue = Value | { readonly [key: string]: HeaderValue }

/** A header that a message has and whose text is outside its type. */
export interface ValueIssue {
  /** Canonical name. */
  readonly header: string
  /** The text as it came; left out where it is sensitive. */
  readonly text?: string
  readonly message: string
}
