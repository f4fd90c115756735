import { parseArgs } from 'node:util'
import { isTargetName } from '../start-target.ts'
import { compare } from './compare.ts'
import { printDifferences, summary } from './report.ts'
import { observed, scriptOf } from './script.ts'

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
  const all = scriptOf(first.endsWith('16') ? '16' : '22')
  const script = all.filter(({ area }) => values.area.length === 0 || values.area.includes(area))
  if (script.length === 0)
    throw new Error(`no such area: write one of ${[...new Set(all.map(({ area }) => area))].join(', ')}`)
  const servers = values.again ? [first, second, first] : [first, second]
  const [real = [], other = [], again] = await Promise.all(servers.map((name) => observed(name, script)))
  const comparison = compare(real, other, again)
  console.log(summary(comparison, script))
  if (values.show) printDifferences(comparison, script, real, other)
}

await main(process.argv.slice(2))
