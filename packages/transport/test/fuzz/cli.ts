import { parseArgs } from 'node:util'
import { fuzz } from './run.ts'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '1000000' }, from: { type: 'string', default: '0' } },
})
const count = Number(values.count)
const report = fuzz(count, Number(values.from), (done) => {
  if (process.stderr.isTTY)
    process.stderr.write(`\r${done.toLocaleString('en-US')} of ${count.toLocaleString('en-US')}`)
})
if (process.stderr.isTTY) process.stderr.write('\r')
const { findings, ...figures } = report
console.log(
  `${figures.inputs.toLocaleString('en-US')} inputs, ${(figures.bytes / 1e6).toFixed(0)} MB, ` +
    `${figures.messages.toLocaleString('en-US')} messages, ${figures.refused.toLocaleString('en-US')} streams refused, ` +
    `${figures.seconds.toFixed(0)} s, slowest ${figures.slowest.toFixed(2)} ms a KB: ${findings.length} findings`,
)
for (const { input, problem, bytes } of findings) console.log(`input ${input}: ${problem}\n  ${JSON.stringify(bytes)}`)
process.exitCode = findings.length === 0 ? 0 : 1
