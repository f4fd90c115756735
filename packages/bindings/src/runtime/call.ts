import type { AmiEvent } from './event.ts'

/** A value of a header that the spec does not know; an array means a repeated header. */
export type HeaderInput = string | number | boolean | bigint | readonly (string | number | boolean | bigint)[]

/** Variables: an object, or assignments as the server reads them (`'A=1'`, `'A=1,B=2'`). */
export type PairsInput = string | readonly string[] | { readonly [name: string]: string | number | boolean | bigint }

/** For an action without parameters. */
export interface NoParameters {
  readonly [header: string]: never
}

/** How one call differs from the others. */
export interface CallOptions<Item = AmiEvent> {
  /** Milliseconds until the call rejects with `ActionTimeoutError`; default: the client's own. */
  readonly timeout?: number | undefined
  /** Rejects the call with `AbortError`; an action already sent is not taken back. */
  readonly signal?: AbortSignal | undefined
  /** Headers beyond the spec, for servers newer than it or modules of one's own. */
  readonly headers?: { readonly [header: string]: HeaderInput | undefined } | undefined
  /**
   * Called with each item of a list as it comes; the reply's own `items` then stay empty, so that a list of any length
   * needs no memory. The call rejects with what it throws.
   */
  readonly onItem?: ((item: Item) => void) | undefined
}

/** A step of numbered parameters: what it does (`Kind`), what it needs for that, what else it reads and what it does not. */
export type Step<
  Parameters,
  Leader extends string,
  Kind extends string,
  Needs extends keyof Parameters,
  Reads extends keyof Parameters = never,
  Never extends string = never,
> = { readonly [K in Leader]: Kind } & { readonly [K in Needs]: Parameters[K] } & {
  readonly [K in Reads]?: Parameters[K] | undefined
} & { readonly [K in Never]?: undefined }
