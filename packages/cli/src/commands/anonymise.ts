import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Command } from 'commander'
import { anonymise } from '../anonymise.ts'
import { UsageError } from '../errors.ts'
import { addSpecOption } from '../generator.ts'
import { reasonOf, writeProblem } from '../text-file.ts'

const text = `
Telephone numbers of five digits and more, names of people, mail and IP addresses and secrets are replaced, the same
one always by the same; shorter extensions, names of queues, contexts and devices stay. Read the copy before you send it.

Examples:
  openami anonymise pbx.recording --into for-others.recording`

export function define(command: Command): void {
  addSpecOption(command)
    .argument('<file>', 'a recording, gzip or not; - for standard input')
    .option('--into <file>', 'where the copy is written; default: standard output')
    .addHelpText('after', text)
    .action(run)
}

function run(path: string, { into }: { readonly into?: string }): void {
  const { text, counts } = anonymise(read(path))
  if (into === undefined) process.stdout.write(Buffer.from(text, 'latin1'))
  else {
    try {
      writeFileSync(into, text, 'latin1')
    } catch (error) {
      throw new UsageError(writeProblem(into, error))
    }
  }
  const words = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`)
  process.stderr.write(`openami: replaced ${words.join(', ')}\n`)
}

function read(path: string): string {
  try {
    const bytes = readFileSync(path === '-' ? 0 : path)
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1')
  } catch (error) {
    throw new UsageError(`${path} ${reasonOf(error)}`)
  }
}
