import type { Server } from '../server.ts'

/** What a console command prints, row by row, and whether the server calls that a success. */
export interface CommandResult {
  readonly lines: readonly string[]
  readonly success: boolean
}

/** A command that failed: the server adds a line that says so. */
export interface CommandFailure {
  readonly failure: 'failed' | 'usage'
  readonly lines: readonly string[]
}

/** What a console command prints; `words` are its arguments. */
export type Command = (engine: Server, words: readonly string[]) => readonly string[] | CommandFailure

/** By the words that the command begins with, in lower case. */
export type Commands = Readonly<Record<string, Command>>

/** The command could not be carried out. */
export function failed(...lines: string[]): CommandFailure {
  return { failure: 'failed', lines }
}

/** The command was called with wrong arguments: how it is used. */
export function usage(...lines: string[]): CommandFailure {
  return { failure: 'usage', lines: lines.map((line, index) => (index === 0 ? `Usage: ${line}` : `       ${line}`)) }
}

/** A command with so many arguments; with any other number it prints how it is used. */
export function withArguments(least: number, most: number, use: string, run: Command): Command {
  return (engine, words) => (words.length < least || words.length > most ? usage(use) : run(engine, words))
}

/** `1 call`, `2 calls`. */
export function plural(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

/** Columns: a positive width pads to the right, a negative one to the left; longer texts are not cut. */
export function columns(widths: readonly number[], texts: readonly (string | number)[]): string {
  return texts
    .map((text, index) => {
      const width = widths[index] ?? 0
      return width < 0 ? String(text).padStart(-width) : String(text).padEnd(width)
    })
    .join(' ')
}
