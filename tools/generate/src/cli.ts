import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Misuse, parseCommand, UnreadableSpec } from '@openami/model-tool'
import type { Difference } from './outputs.ts'
import { check, describeMistakes, make } from './run.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const help = `npm run generate -- [--check] [--spec DIR] [--out DIR]

Makes bindings, validators and reference from the spec.
  --check     writes nothing; fails where a committed file is missing, stale or extra
  --spec DIR  reads the spec from there
  --out DIR   writes below there instead of below this workspace
`

/** Exit code: 0 done, 1 the spec is broken or a file is stale, 2 the command is wrong. */
export function main(args: string[]): number {
  try {
    return run(args)
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof UnreadableSpec)) throw error
    console.error(error.message)
    return 2
  }
}

function run(args: string[]): number {
  const { values, positionals } = parseCommand(args, {
    check: { type: 'boolean' },
    spec: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  if (positionals.length > 0)
    throw new Misuse(`${positionals.join(' ')} is not an option; write --spec DIR or --out DIR`)
  const start = performance.now()
  const spec = resolve(values.spec ?? join(root, 'spec'))
  const out = resolve(values.out ?? root)
  const made = values.check ? check(spec, out) : make(spec, out)
  if ('findings' in made) {
    for (const line of describeMistakes(spec, made.findings)) console.error(line)
    return 1
  }
  const { model, files, changes } = made
  if (values.check) return report(changes)
  const counts = `${Object.keys(model.actions).length} actions, ${Object.keys(model.events).length} events`
  const removed = changes.filter(({ state }) => state === 'extra').length
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${counts}: ${files} files, ${changes.length - removed} written, ${removed} removed, ${seconds} s`)
  return 0
}

function report(differences: readonly Difference[]): number {
  for (const { path, state } of differences) console.error(`${path}: ${state}`)
  if (differences.length === 0) return 0
  console.error(`${differences.length} generated files differ from the spec. Run \`npm run generate\` and commit them.`)
  return 1
}

process.exitCode = main(process.argv.slice(2))
