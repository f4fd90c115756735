import { parseArgs } from 'node:util'
import { isTargetName, startTarget } from '../start-target.ts'
import { compare } from './compare.ts'
import { configure } from './configure.ts'
import { observe } from './run.ts'
import { bareSteps } from './step.ts'
import { steps } from './steps/index.ts'

/**
 * `tsx src/differential/main.ts asterisk-22 simulator-22 [--area calls] [--show]`: how far two servers do the same, in the
 * whole script or in the areas that are named.
 */
async function main(words: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { area: { type: 'string', multiple: true, default: [] }, show: { type: 'boolean', default: false } },
  })
  const [first = 'asterisk-22', second = 'simulator-22'] = positionals
  if (!isTargetName(first) || !isTargetName(second)) throw new Error(`unknown server: ${first}, ${second}`)
  const all = [...bareSteps('22.10.1'), ...steps]
  const script = all.filter(({ area }) => values.area.length === 0 || values.area.includes(area))
  if (script.length === 0)
    throw new Error(`no such area: write one of ${[...new Set(all.map(({ area }) => area))].join(', ')}`)
  const observations = []
  for (const name of [first, second]) {
    const { target, stop } = await startTarget(name, { configure })
    try {
      observations.push(await observe(target, script))
    } finally {
      await stop()
    }
  }
  const [real = [], other = []] = observations
  const result = compare(real, other)
  const areas = [...new Set(script.map(({ area }) => area))]
  for (const area of areas) {
    const all = script.flatMap((step, index) => (step.area === area ? [index] : []))
    const equal = all.filter((index) => !result.differing.includes(index))
    console.log(`${area}: ${equal.length} of ${all.length} answers equal`)
  }
  console.log(
    `answers ${result.answersEqual}/${result.steps}, events matched ${result.eventsMatched}/${result.events}, headers equal ${result.headersEqual}/${result.eventsMatched}`,
  )
  if (!values.show) return
  const text = (blocks: (typeof real)[number]['answer']): string =>
    blocks.map(({ headers }) => headers.map(([name, value]) => `    ${name}: ${value}`).join('\n')).join('\n\n')
  for (const index of result.differing) {
    console.log(
      `\n# ${script[index]?.send.join(' | ')}\n  real\n${text(real[index]?.answer ?? [])}\n  other\n${text(other[index]?.answer ?? [])}`,
    )
  }
  console.log(
    '\n# events',
    [...result.unmatched].sort(([, a], [, b]) => b.missing - a.missing),
  )
  console.log(
    '\n# headers',
    [...result.headers].sort(([, a], [, b]) => b - a),
  )
}

await main(process.argv.slice(2))
