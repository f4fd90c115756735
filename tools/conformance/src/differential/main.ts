import { isTargetName, startTarget } from '../start-target.ts'
import { compare } from './compare.ts'
import { observe } from './run.ts'
import { bareSteps, steps } from './steps.ts'

/** `tsx src/differential/main.ts asterisk-22 simulator-22 [--show]`: how far two servers do the same. */
async function main([first = 'asterisk-22', second = 'simulator-22', ...rest]: string[]): Promise<void> {
  if (!isTargetName(first) || !isTargetName(second)) throw new Error(`unknown server: ${first}, ${second}`)
  const script = [...bareSteps('22.10.1'), ...steps]
  const observations = []
  for (const name of [first, second]) {
    const { target, stop } = await startTarget(name)
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
  if (!rest.includes('--show')) return
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
