import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { formatFinding, loadSpec } from '@openami/model-tool'
import { committed, folders, generateBuilt, generateCommitted, LOCK } from './generate.ts'
import { apply, compare, type Difference } from './outputs.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

const help = `npm run generate -- [--check] [--spec DIR] [--out DIR]

Makes bindings, validators and reference from the spec.
  --check     writes nothing; fails where a committed file is missing, stale or extra
  --spec DIR  reads the spec from there
  --out DIR   writes below there instead of below this workspace
`

/** Exit code: 0 done, 1 the spec is broken or a file is stale. */
export function main(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: {
      check: { type: 'boolean' },
      spec: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  const start = performance.now()
  const spec = resolve(values.spec ?? join(root, 'spec'))
  const { model, findings } = loadSpec(spec)
  for (const finding of findings) console.error(formatFinding(finding))
  if (model === undefined || findings.length > 0) {
    console.error(`${findings.length} mistakes in the spec; nothing was written.`)
    return 1
  }
  const out = resolve(values.out ?? root)
  const lock = existsSync(join(out, LOCK)) ? readFileSync(join(out, LOCK), 'utf8') : ''
  const outputs = generateCommitted(model, lock)
  if (values.check) return report(committed.flatMap((folder) => compare(out, folder, outputs)))
  const modelSchema = readFileSync(join(spec, 'schema/model.schema.json'), 'utf8')
  for (const [path, text] of generateBuilt(model, modelSchema, lock)) outputs.set(path, text)
  const changes = folders.flatMap((folder) => compare(out, folder, outputs))
  apply(out, outputs, changes)
  const counts = `${Object.keys(model.actions).length} actions, ${Object.keys(model.events).length} events`
  const removed = changes.filter(({ state }) => state === 'extra').length
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${counts}: ${outputs.size} files, ${changes.length - removed} written, ${removed} removed, ${seconds} s`)
  return 0
}

function report(differences: readonly Difference[]): number {
  for (const { path, state } of differences) console.error(`${path}: ${state}`)
  if (differences.length === 0) return 0
  console.error(`${differences.length} generated files differ from the spec. Run \`npm run generate\` and commit them.`)
  return 1
}

process.exitCode = main(process.argv.slice(2))
