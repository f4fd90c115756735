import { sensitive } from '../generated/tables/sensitive.ts'

/** Printed in place of a sensitive value. */
export const masked = '***'

/** Names in lower case, by the message in which they are sensitive; `*` means every message. */
const byMessage: Map<string, Set<string>> = /*@__PURE__*/ (() =>
  new Map(
    sensitive
      .trim()
      .split('\n')
      .map((row) => {
        const [message = '', names = ''] = row.toLowerCase().split('|')
        return [message, new Set(names.split(','))] as const
      }),
  ))()

/** Beginnings of all sensitive names: most headers need no closer look. */
let beginnings: RegExp | undefined

/** `Secret(100)` and `Secret-000001` are called `Secret`. */
const keyOrNumber = /(?:\([^)]*\)|(?:-\d+)+)$/

/** Adds names of headers that are sensitive in these messages: `event QueueCallerJoin`; `response` means every response. */
export function addSensitive(messages: string, headers: readonly string[]): void {
  const names = byMessage.get(messages.toLowerCase()) ?? new Set()
  for (const header of headers) names.add(header.toLowerCase())
  byMessage.set(messages.toLowerCase(), names)
  beginnings = undefined
}

/** Whether the spec marks a header of this name as sensitive: in every message, or in the one of this kind and name. */
export function isSensitive(header: string, kind?: string, message?: string): boolean {
  beginnings ??= beginningOf([...byMessage.values()].flatMap((names) => [...names]))
  if (!beginnings.test(header)) return false
  const name = header.trim().toLowerCase()
  const plain = name.replace(keyOrNumber, '')
  for (const row of ['*', kind, `${kind} ${message?.trim().toLowerCase()}`]) {
    const names = row === undefined ? undefined : byMessage.get(row)
    if (names?.has(name) || names?.has(plain)) return true
  }
  return false
}

function beginningOf(names: readonly string[]): RegExp {
  const escaped = [...new Set(names)].map((name) => name.replace(/[^\w]/g, '\\$&'))
  return new RegExp(`^\\s*(?:${escaped.join('|')})`, 'i')
}

const ending = '(?:secret|passw(?:or)?d|passphrase|pass|md5_?cred|digest|token|pin)'
const secretName = new RegExp(`^[\\w-]*${ending}$`, 'i')
const suspicious = new RegExp(ending, 'i')
/** `secret=x`, `password : x`, `"secret":"x"`: a configuration file, a table of the CLI, JSON; to the end of the line. */
const secretPair = new RegExp(`(?<![\\w-])([\\w-]{0,64}${ending}["']?[^\\S\\n]*(?:=>?|:)[^\\S\\n]*)\\S[^\\n]*`, 'gi')
/** Lines of a configuration file that contain a secret at a known position: `register => user:secret@host`, `1234 => 4711,Alice`. */
const secretPlace = /^((?:register|auth|conf|agent|\d+)\s*=>?\s*)\S.*$/is

/** Whether a variable has the name of a secret: `md5secret`, `DB_PASSWORD`. */
export function isSecretName(name: string): boolean {
  return secretName.test(name)
}

/** Whether an option of a configuration file contains a secret, by its name or its form. */
export function isSecretOption(name: string): boolean {
  return secretName.test(name) || secretPlace.test(`${name}=x`)
}

/** A text with what follows the name of a secret masked, up to the end of the line. */
export function maskText(text: string): string {
  return suspicious.test(text) ? text.replace(secretPair, `$1${masked}`) : text
}

/** The text of a header for printing; lines of a configuration file have their own form. */
export function maskValue(header: string, text: string): string {
  const shown = maskText(text)
  return /^line(?:-|$)/i.test(header) ? shown.replace(secretPlace, `$1${masked}`) : shown
}

/** A header of any message for printing. */
export function maskHeader(header: string, text: string, kind?: string, message?: string): string {
  return isSensitive(header, kind, message) ? masked : maskValue(header, text)
}
