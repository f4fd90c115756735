import { type Change, changesByMessage, diffForUses, diffReleases, printDiff } from '@openami/generator/internal'
import type { Command } from 'commander'
import { exitCodes } from '../errors.ts'
import { formatOf } from '../output/format.ts'
import { writeJson } from '../output/rows.ts'
import { readModel } from '../reference/reference.ts'
import { checkRelease } from '../reference/releases.ts'
import { readUses } from '../uses-file.ts'

interface DiffOptions {
  readonly uses: string[]
  readonly json?: boolean
  readonly md?: boolean
}

const examples = `
With --uses, only what concerns the actions and events in the file, and exit code 1 where something must change.

Examples:
  openami diff 16 22
  openami diff 16 22 --uses uses.json      uses.json: JSON.stringify(client.uses) of a run of the application's tests`

export function define(command: Command): void {
  command
    .argument('<from>', 'the release that a program was written for: 16, or exactly, 16.28.0')
    .argument('<to>', 'the other one')
    .option('--uses <file>', 'JSON of what a client recorded: { actions, events }', append, [])
    .option('--json', 'one line of JSON for each change; the default on a pipe')
    .option('--md', 'Markdown')
    .addHelpText('after', examples)
    .action(diff)
}

function diff(from: string, to: string, options: DiffOptions): void {
  const uses = options.uses.map(readUses)
  const model = readModel()
  for (const release of [from, to]) checkRelease(model, release)
  const all = diffReleases(model, from, to)
  const found = uses.length === 0 ? all : diffForUses(model, all, uses)
  if (options.md) process.stdout.write(printDiff(found, 'md'))
  else if (formatOf(options) === 'text') process.stdout.write(printDiff(found, 'text'))
  else for (const change of found.changes) writeJson({ ...change, text: textOf(change) })
  if (uses.length > 0 && found.counts.must > 0) process.exitCode = exitCodes.refused
}

function textOf(change: Change): string | undefined {
  return changesByMessage([change])[0]?.[1][0]
}

function append(value: string, before: string[]): string[] {
  return [...before, value]
}
