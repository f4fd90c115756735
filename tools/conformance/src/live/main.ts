import { parseArgs } from 'node:util'
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
  },
})
const [name = ''] = positionals
if (!isTargetName(name)) throw new Error(`Usage: main.ts SERVER [--moments 200] [--cuts 50] [--calls 300] [--seed 1]`)
const { target, stop } = await startTarget(name, { configure: stormFiles(branchOf(name)) })
try {
  const result = await storm(target, {
    moments: Number(values.moments),
    cuts: Number(values.cuts),
    calls: Number(values.calls),
    seed: Number(values.seed),
    say: (line) => console.error(line),
  })
  const { differences, repaired, surprises, records, maxChannels, maxCalls, actions } = result
  console.log(
    `${target.release}: ${values.moments} moments, ${values.cuts} cuts, at most ${maxCalls} calls with ${maxChannels} channels, ` +
      `${records.length} calls ended, ${differences.length} moments with differences, ${repaired.length} repairs of the audit, ` +
      `${surprises.length} surprises`,
  )
  const counts = [...actions].map(([action, { accepted, refused }]) => `${action} ${accepted}+${refused}`)
  console.log(`Actions accepted+refused: ${counts.sort().join(', ')}`)
  for (const surprise of surprises.slice(0, 20)) console.log(JSON.stringify(surprise))
} finally {
  await stop()
}
