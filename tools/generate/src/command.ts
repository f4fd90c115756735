import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Misuse, parseCommand, UnreadableSpec } from '@openami/generator/internal'
import type { Difference } from './outputs.ts'
import { check, describeMistakes, type Memory, make } from './run.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const help = `npm run generate -- [--check] [--spec DIR] [--out DIR]

Makes bindings, validators and reference from the spec.
  --check     writes nothing; fails where a committed file is missing, stale or extra
  --spec DIR  reads the spec from there
  --out DIR   writes below there instead of below this workspace
`

/** Where a command writes. */
export interface Output {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** Runs `npm run generate`. Exit code: 0 done, 1 the spec is broken or a file is stale, 2 the command is wrong. */
export function runCommand(args: readonly string[], output: Output, memory?: Memory): number {
  try {
    return run(args, output, memory)
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof UnreadableSpec)) throw error
    output.err(`${error.message}\n`)
    return 2
  }
}

function run(args: readonly string[], output: Output, memory: Memory | undefined): number {
  const { values, positionals } = parseCommand(args, {
    check: { type: 'boolean' },
    spec: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  })
  if (values.help) {
    output.out(help)
    return 0
  }
  if (positionals.length > 0)
    throw new Misuse(`${positionals.join(' ')} is not an option; write --spec DIR or --out DIR`)
  const start = performance.now()
  const spec = resolve(values.spec ?? join(root, 'spec'))
  const out = resolve(values.out ?? root)
  const made = values.check ? check(spec, out, memory) : make(spec, out, memory)
  if ('findings' in made) {
    for (const line of describeMistakes(spec, made.findings)) output.err(`${line}\n`)
    return 1
  }
  const { model, files, changes } = made
  if (values.check) return report(changes, output)
  const counts = `${Object.keys(model.actions).length} actions, ${Object.keys(model.events).length} events`
  const removed = changes.filter(({ state }) => state === 'extra').length
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  output.out(`${counts}: ${files} files, ${changes.length - removed} written, ${removed} removed, ${seconds} s\n`)
  return 0
}

function report(differences: readonly Difference[], { err }: Output): number {
  for (const { path, state } of differences) err(`${path}: ${state}\n`)
  if (differences.length === 0) return 0
  err(`${differences.length} generated files differ from the spec. Run \`npm run generate\` and commit them.\n`)
  return 1
}
