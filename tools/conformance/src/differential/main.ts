import { parseArgs } from 'node:util'
import { isTargetName, startTarget } from '../start-target.ts'
import type { TargetName } from '../target.ts'
import type { Observation } from './blocks.ts'
import { compare } from './compare.ts'
import { configure } from './configure.ts'
import { printDifferences, summary } from './report.ts'
import { observe } from './run.ts'
import { bareSteps, type Step } from './step.ts'
import { steps } from './steps/index.ts'

/**
 * `tsx src/differential/main.ts asterisk-22 simulator-22 [--area calls] [--again] [--show]`: how far two servers do the same, in
 * the whole script or in the areas that are named. With `--again` the first server runs twice, and only what its runs
 * agree in counts.
 */
async function main(words: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      area: { type: 'string', multiple: true, default: [] },
      again: { type: 'boolean', default: false },
      show: { type: 'boolean', default: false },
    },
  })
  const [first = 'asterisk-22', second = 'simulator-22'] = positionals
  if (!isTargetName(first) || !isTargetName(second)) throw new Error(`unknown server: ${first}, ${second}`)
  const all = [...bareSteps('22.10.1'), ...steps]
  const script = all.filter(({ area }) => values.area.length === 0 || values.area.includes(area))
  if (script.length === 0)
    throw new Error(`no such area: write one of ${[...new Set(all.map(({ area }) => area))].join(', ')}`)
  const servers = values.again ? [first, second, first] : [first, second]
  const [real = [], other = [], again] = await Promise.all(servers.map((name) => observed(name, script)))
  const comparison = compare(real, other, again)
  console.log(summary(comparison, script))
  if (values.show) printDifferences(comparison, script, real, other)
}

async function observed(name: TargetName, script: readonly Step[]): Promise<Observation[]> {
  const { target, stop } = await startTarget(name, { configure })
  try {
    return await observe(target, script)
  } finally {
    await stop()
  }
}

await main(process.argv.slice(2))
