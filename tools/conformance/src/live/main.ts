import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startRecorder } from '@openami/simulator'
import { branchOf, isTargetName, startTarget } from '../start-target.ts'
import { stormFiles } from './pbx-files.ts'
import { storm } from './storm.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    moments: { type: 'string', default: '200' },
    cuts: { type: 'string', default: '0' },
    calls: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    // A folder for what each connection received, with its times, to find the cause of a difference.
    record: { type: 'string' },
  },
})
const [name = ''] = positionals
if (!isTargetName(name))
  throw new Error(`Usage: main.ts SERVER [--moments 200] [--cuts 50] [--calls 300] [--seed 1] [--record FOLDER]`)
const { target, stop } = await startTarget(name, {
  configure: stormFiles(branchOf(name)),
  // Up to 16 a transfer begins with a sound.
  hasSounds: true,
})
const { host, port } = target
const recorder = values.record === undefined ? undefined : await startRecorder({ target: { host, port } })
const address = recorder === undefined ? {} : { host: recorder.host, port: recorder.port }
/** Also before the end, which a storm may not reach. */
function save(): void {
  const folder = values.record
  if (recorder === undefined || folder === undefined) return
  mkdirSync(folder, { recursive: true })
  for (const [index, recording] of recorder.recordings().entries())
    writeFileSync(join(folder, `${index}.recording`), recording, 'latin1')
}
try {
  const result = await storm(
    { ...target, ...address },
    {
      moments: Number(values.moments),
      cuts: Number(values.cuts),
      calls: Number(values.calls),
      seed: Number(values.seed),
      say: (line) => {
        console.error(line)
        save()
      },
    },
  )
  const { differences, repaired, surprises, records, left, maxChannels, maxCalls, actions } = result
  console.log(
    `${target.release}: ${values.moments} moments, ${values.cuts} cuts, at most ${maxCalls} calls with ${maxChannels} channels, ` +
      `${records.length} calls ended, ${left} channels left, ${differences.length} moments with differences, ${repaired.length} repairs of the audit, ` +
      `${surprises.length} surprises`,
  )
  const counts = [...actions].map(([action, { accepted, refused }]) => `${action} ${accepted}+${refused}`)
  console.log(`Actions accepted+refused: ${counts.sort().join(', ')}`)
  for (const surprise of surprises.slice(0, 20)) console.log(JSON.stringify(surprise))
} finally {
  save()
  await recorder?.close()
  await stop()
}
