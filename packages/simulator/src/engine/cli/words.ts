import type { Modules } from '../modules.ts'

/** Splits a command line as the console does: at blanks, with quotes and backslashes. */
export function splitWords(line: string): string[] {
  const words: string[] = []
  let word: string | undefined
  let quoted = false
  for (let at = 0; at < line.length; at++) {
    const character = line[at] as string
    if (character === '"') {
      quoted = !quoted
      word ??= ''
    } else if (character === '\\' && at + 1 < line.length) word = (word ?? '') + (line[++at] as string)
    else if (/\s/.test(character) && !quoted) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = (word ?? '') + character
  }
  return word === undefined ? words : [...words, word]
}

/**
 * The words up to the first that no command has at its place, as the server suggests them. The last word of a command
 * may be any (main/cli.c:2466, 22.10.1).
 */
export function bestGuess(modules: Modules, words: readonly string[]): string {
  const known = modules.commandWords
  for (let count = 1; count <= words.length; count++) {
    const start = words.slice(0, count - 1).map((word) => word.toLowerCase())
    const isKnown = known.some(
      (command) => command.length === count && start.every((word, index) => command[index] === word),
    )
    if (!isKnown) return words.slice(0, count).join(' ').slice(0, 79)
  }
  return words.join(' ').slice(0, 79)
}
