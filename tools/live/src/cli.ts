import { parseArgs } from 'node:util'
import { releases } from '@openami/bindings'
import { readRecording } from './recording.ts'
import { replay } from './replay.ts'

const usage = 'npm run -s live -- replay FILE [--release X] [--json | --timeline]'

/** Exit code: 0, or 2 where the command cannot be carried out. */
function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { release: { type: 'string' }, json: { type: 'boolean' }, timeline: { type: 'boolean' } },
  })
  const [command, file] = positionals
  if (command !== 'replay' || file === undefined) throw new Error(`Usage: ${usage}`)
  const { release } = values
  if (release !== undefined && !releases.some(({ branch }) => release === branch || release.startsWith(`${branch}.`)))
    throw new Error(`--release: ${release} is not one of ${releases.map(({ branch }) => branch).join(', ')}`)
  const events = readRecording(file)
  const result = replay(events, (change) => {
    if (values.timeline) console.log(JSON.stringify(change))
  })
  if (values.timeline) return 0
  if (values.json) console.log(JSON.stringify(result))
  else for (const [name, items] of Object.entries(result)) console.log(`${name}: ${(items as unknown[]).length}`)
  return 0
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}
