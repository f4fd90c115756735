import type { Command } from 'commander'
import { CommandError, exitCodes } from '../errors.ts'
import { counted, loadGenerator, usable } from '../generator.ts'

const examples = `
Each mistake is a line, file:line:column rule message, which says what to write instead.

Examples:
  openami lint ami`

export function define(command: Command): void {
  command.argument('<folder>', 'the folder of the spec files').addHelpText('after', examples).action(lintFolder)
}

async function lintFolder(folder: string): Promise<void> {
  const { lint } = await loadGenerator()
  const mistakes = await usable(() => lint(folder))
  for (const mistake of mistakes) process.stdout.write(`${mistake}\n`)
  if (mistakes.length > 0) throw new CommandError(exitCodes.refused, `${counted(mistakes)} in ${folder}`)
}
