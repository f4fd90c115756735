/** What a release sends that begins neither with `Event:` nor with `Response:`. */
export interface Framing {
  /** Whether items of this name begin with their ActionID, and `Event:` is the second line (R10). */
  idFirst(event: string): boolean
  /** Whether a block of these lines is an answer that has no `Response:` (R21). */
  isBare(lines: readonly string[]): boolean
  /** Whether rows of text are an answer of some action (R23). */
  isText(lines: readonly string[]): boolean
}

/** What every release agrees on. */
export const plainFraming: Framing = { idFirst: () => false, isBare: () => false, isText: () => false }

/** Name of the header that the line is; undefined where it is not a header. */
export function headerName(line: string): string | undefined {
  return /^([!-9;-~]+(?: [!-9;-~]+)*) ?:(?: |$)/.exec(line)?.[1]?.toLowerCase()
}

/** What the lines of a block are, which begin neither with `Event:` nor with `Response:`. */
export function classify(lines: readonly string[], framing: Framing): 'bare' | 'text' | 'stray' {
  if (framing.isBare(lines)) return 'bare'
  return framing.isText(lines) ? 'text' : 'stray'
}
