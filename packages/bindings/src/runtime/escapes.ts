const letters: Readonly<Record<string, string>> = {
  '\x07': 'a',
  '\b': 'b',
  '\f': 'f',
  '\n': 'n',
  '\r': 'r',
  '\t': 't',
  '\v': 'v',
  '\\': '\\',
  '"': '"',
  "'": "'",
  '?': '?',
}
const characters: ReadonlyMap<string, string> = new Map(
  Object.entries(letters).map(([character, letter]) => [letter, character]),
)

/** Control characters, backslashes and double quotes as two characters each, as the server escapes them (R14). */
export function escapeControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are intended
  return text.replace(/[\x07\b\f\n\r\t\v\\"]/g, (character) => `\\${letters[character]}`)
}

/** The reverse. A backslash before any other letter is kept. */
export function unescapeControls(text: string): string {
  return text.includes('\\') ? text.replace(/\\(.)/gs, (pair, letter: string) => characters.get(letter) ?? pair) : text
}

/**
 * A variable's value for a `Variable` header: the server splits such a header on commas (bars in Asterisk 1.4) and
 * removes quotes and backslashes, unless they follow a backslash (R9).
 */
export function escapeVariable(text: string): string {
  return text.replace(/[\\",|]/g, (character) => `\\${character}`)
}
