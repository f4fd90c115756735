import type { Generated } from '@openami/generator'
import type { Command } from 'commander'
import { CommandError, exitCodes, UsageError } from '../errors.ts'
import { counted, loadGenerator, usable } from '../generator.ts'
import { interrupt } from '../interrupt.ts'

interface GenerateOptions {
  readonly spec?: string
  readonly out: string[]
  readonly watch?: boolean
}

const examples = `
The ending of a name says what is made: .ts types and methods, .md a page, .py Python, .json descriptors. EMITTER:FILE
names it: validators:FILE.ts makes checks, ./emitter.mjs:FILE calls the default export of a module.

Examples:
  openami generate --spec ami --out src/ami.generated.ts --watch
  openami generate --out ami.py                              all actions and events as Python`

export function define(command: Command): void {
  command
    .option('--spec <folder>', 'spec files of your own; without it, what OpenAMI knows')
    .option('--out <file>', 'a file to make; may be given several times', append, [])
    .option('--watch', 'make the files again after each edit, until Ctrl-C')
    .addHelpText('after', examples)
    .action(generateFiles)
}

async function generateFiles({ spec, out, watch = false }: GenerateOptions): Promise<void> {
  const generator = await loadGenerator()
  if (!watch) {
    const result = await usable(() => generator.generate({ spec, out }))
    show(result)
    if (result.mistakes.length > 0) throw new CommandError(exitCodes.refused, refusal(result))
    return
  }
  if (spec === undefined) throw new UsageError('--watch needs --spec FOLDER, which it watches')
  const watching = await usable(() =>
    generator.watch({ spec, out }, (result) => {
      if (result instanceof Error) process.stderr.write(`openami: ${result.message}\n`)
      else {
        show(result)
        if (result.mistakes.length > 0) process.stderr.write(`openami: ${refusal(result)}\n`)
      }
    }),
  )
  process.stderr.write(`watching ${spec}; Ctrl-C ends\n`)
  const listening = interrupt.listen()
  await interrupt.pressed()
  listening.stop()
  watching.close()
}

function show({ mistakes, files }: Generated): void {
  for (const mistake of mistakes) process.stderr.write(`${mistake}\n`)
  for (const { file, written } of files) process.stdout.write(`${written ? 'wrote' : 'unchanged'} ${file}\n`)
}

function refusal({ mistakes }: Generated): string {
  return `${counted(mistakes)} in the spec files; nothing was written`
}

function append(file: string, before: string[]): string[] {
  return [...before, file]
}
