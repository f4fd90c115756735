import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { AsteriskUnavailable, isVersion } from '@openami/asterisk-tool'
import { type Counts, checkEvents } from './check.ts'
import { provoke } from './provoke.ts'
import { readModel } from './spec.ts'

const usage = `usage: npm run provoke -- 16|22 [--out FILE]

Starts a real Asterisk, drives it through everything it can be made to do, holds every event against the spec, and
writes what one client received, byte by byte, to FILE.`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, log: { type: 'string' } },
  })
  const [version] = positionals
  if (positionals.length !== 1 || !isVersion(version)) {
    console.error(usage)
    return 2
  }
  const model = readModel()
  const { release, capture, refused, log } = await provoke(version, (line) => console.error(line))
  if (values.out !== undefined) writeFileSync(values.out, capture)
  if (values.log !== undefined) writeFileSync(values.log, log)
  const { events, missing, unlisted, ...faults } = checkEvents(capture, model, release)
  print('refused', Object.fromEntries(refused.map((line) => [line, 1])))
  print('header missing', missing)
  print('value that the spec does not list', unlisted)
  for (const [what, counts] of Object.entries(faults)) print(what, counts)
  const total = Object.values(events).reduce((sum, count) => sum + count, 0)
  console.log(`Asterisk ${release}: ${total} events, ${Object.keys(events).length} distinct, ${capture.length} bytes`)
  console.log(Object.keys(events).sort().join(' '))
  return Object.values(faults).some((counts) => Object.keys(counts).length > 0) ? 1 : 0
}

function print(what: string, counts: Counts): void {
  for (const [name, count] of Object.entries(counts)) console.log(`${what}: ${name}${count === 1 ? '' : ` (${count})`}`)
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof AsteriskUnavailable)) throw error
  console.error(error.message)
  process.exitCode = 1
}
