import { parseArgs } from 'node:util'
import { isTargetName, startTarget } from '../start-target.ts'
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
const { target, stop } = await startTarget(name, { configure: stormFiles })
try {
  const result = await storm(target, {
    moments: Number(values.moments),
    cuts: Number(values.cuts),
    calls: Number(values.calls),
    seed: Number(values.seed),
    say: (line) => console.error(line),
  })
  const { differences, surprises, records, maxChannels } = result
  console.log(
    `${target.release}: ${values.moments} moments, ${values.cuts} cuts, at most ${maxChannels} channels, ${records.length} calls ended, ` +
      `${differences.length} moments with differences, ${surprises.length} surprises`,
  )
  for (const surprise of surprises.slice(0, 20)) console.log(JSON.stringify(surprise))
} finally {
  await stop()
}
