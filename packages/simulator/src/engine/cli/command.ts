import type { Server } from '../server.ts'

/** What a console command prints, row by row; `words` are its arguments. */
export type Command = (engine: Server, words: readonly string[]) => string[]

/** By the words that the command begins with, in lower case. */
export type Commands = Readonly<Record<string, Command>>
