import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { AsteriskUnavailable, isVersion } from '@openami/asterisk-tool'
import { checkCapture, isClean, readModel, toText } from '@openami/spec-check'
import { provoke } from './provoke.ts'

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
  const checked = checkCapture(capture, model, release)
  for (const line of refused) console.log(`refused: ${line}`)
  console.log(toText(values.out ?? 'the session', release, checked))
  console.log([...checked.events.keys()].sort().join(' '))
  return isClean(checked) ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof AsteriskUnavailable)) throw error
  console.error(error.message)
  process.exitCode = 1
}
