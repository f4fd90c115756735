/** Variables that the last call through this channel left. */
export const results = [
  'DIALSTATUS',
  'DIALEDPEERNUMBER',
  'DIALEDPEERNAME',
  'ANSWEREDTIME',
  'ANSWEREDTIME_MS',
  'DIALEDTIME',
  'DIALEDTIME_MS',
  'RINGTIME',
  'RINGTIME_MS',
  'PROGRESSTIME',
  'PROGRESSTIME_MS',
] as const

/** What `Dial` is asked for besides whom to call. */
export interface DialOptions {
  /** Flags by letter: `g`, `r`, `T`. */
  readonly flags: ReadonlySet<string>
  /** Arguments in parentheses, by letter. */
  readonly arguments: ReadonlyMap<string, string>
}

/** `20,gtTm(default)U(screen^1)` after the time: letters, each perhaps with an argument in parentheses. */
export function readDialOptions(text: string): DialOptions {
  const flags = new Set<string>()
  const values = new Map<string, string>()
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    if (!/[A-Za-z0-9]/.test(letter)) continue
    flags.add(letter)
    if (text.charAt(at + 1) !== '(') continue
    const end = closing(text, at + 1)
    values.set(letter, text.slice(at + 2, end))
    at = end
  }
  return { flags, arguments: values }
}

/** Position of the parenthesis that closes the one at `open`; the end of the text where there is none. */
export function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '(') depth++
    else if (char === ')' && --depth === 0) return at
  }
  return text.length
}
