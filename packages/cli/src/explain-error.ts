import { spellingPattern, spellingsOf } from '@openami/generator/internal'
import type { ErrorText } from '@openami/spec'

/** What an error means, and what to do. */
export interface Explanation {
  readonly text: string
  readonly meaning: string
  readonly advice: string
  /** The entry of the spec, where a server sends the text. */
  readonly error?: ErrorText
}

/** Errors of the connection: Node and this command word them, no server does. */
const connection: ReadonlyArray<readonly [pattern: RegExp, meaning: string, advice: string]> = [
  [
    /econnrefused|refused the connection|connection refused/i,
    'Nothing listens at that address and port.',
    'Set enabled = yes and bindaddr in [general] of manager.conf, and look at the port and the firewall.',
  ],
  [
    /etimedout|timed out|no answer within|ehostunreach/i,
    'The server cannot be reached: a firewall drops what is sent, or the address is wrong.',
    'Try the same from the server itself: openami doctor ami://user@127.0.0.1.',
  ],
  [
    /enotfound|name-not-found|getaddrinfo/i,
    'The name of the host cannot be resolved.',
    'Look at its spelling and at the name server.',
  ],
  [
    /self.signed|unable to verify|unknown-authority|cert_/i,
    'The certificate of the server cannot be verified.',
    'Give its authority with --ca FILE, or a certificate that a known authority has signed.',
  ],
  [
    /wrong version number|eproto/i,
    'The port does not speak TLS.',
    'Use ami:// in place of amis://, or the port of tlsbindaddr.',
  ],
]

/** Of the connection, and as the spec explains what a server sends. */
export function explainError(text: string, errors: readonly ErrorText[]): Explanation[] {
  const own = connection.flatMap(([pattern, meaning, advice]) =>
    pattern.test(text) ? [{ text, meaning, advice }] : [],
  )
  const known = textsIn(plain(text), errors)
  return [...own, ...known.map((error) => ({ text: error.text, meaning: error.summary, advice: error.advice, error }))]
}

/** Shorter parts of a text are in too many others. */
const SHORTEST_PART = 6

/** The entry that says the most of `words`: all of it, or a part of it; else each entry of whose text `words` is a part. */
function textsIn(words: string, errors: readonly ErrorText[]): ErrorText[] {
  for (const [before, after] of [
    ['^', '$'],
    ['(?:^|\\W)', '(?:\\W|$)'],
  ]) {
    const found = errors.flatMap((error) => {
      const sizes = spellingsOf(error)
        .map(plain)
        .filter((known) => new RegExp(before + spellingPattern(known) + after).test(words))
        .map((known) => known.length)
      return sizes.length === 0 ? [] : [{ error, size: Math.max(...sizes) }]
    })
    const most = Math.max(...found.map(({ size }) => size))
    if (found.length > 0) return found.filter(({ size }) => size === most).map(({ error }) => error)
  }
  if (words.length < SHORTEST_PART) return []
  return errors.filter((error) => spellingsOf(error).some((known) => plain(known).includes(words)))
}

/** Neither letter case nor the end of the sentence tells one text from another. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim().replace(/\.$/, '')
}
