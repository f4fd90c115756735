/**
 * The speed and the memory of the simulator: `npx tsx --conditions=@openami/source tools/bench/src/simulator/main.ts`,
 * with names of measurements to run only these. `growth` takes one minute, or as many as `--minutes` says.
 */
import { parseArgs } from 'node:util'
import { measurements } from './measurements.ts'

const { values, positionals: wanted } = parseArgs({
  options: { minutes: { type: 'string', default: '1' } },
  allowPositionals: true,
})
for (const { name, unit, aim, run } of measurements(Number(values.minutes))) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const before = process.cpuUsage()
  const value = await run()
  const { user, system } = process.cpuUsage(before)
  const cpu = `${((user + system) / 1e6).toFixed(1)} s of CPU`
  console.log(
    `${name.padEnd(28)} ${value.toLocaleString('en').padStart(12)} ${unit.padEnd(12)} ${cpu.padStart(14)}  ${aim}`,
  )
}
process.exit()
