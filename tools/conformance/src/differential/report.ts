import type { Block, Observation } from './blocks.ts'
import type { Comparison } from './compare.ts'
import type { Step } from './step.ts'

/** One line an area, and the sum. */
export function summary(comparison: Comparison, script: readonly Step[]): string {
  const { steps, answersEqual, events, eventsMatched, headersEqual, eventsOfChannels, inOrder, extra } = comparison
  const differing = new Set(comparison.differences.flatMap(({ kind, step }) => (kind === 'answer' ? [step] : [])))
  const areas = [...new Set(script.map(({ area }) => area))].map((area) => {
    const all = script.flatMap((step, index) => (step.area === area ? [index] : []))
    return `${area}: ${all.filter((index) => !differing.has(index)).length} of ${all.length} answers equal`
  })
  return [
    ...areas,
    `answers ${share(answersEqual, steps)}, events ${share(eventsMatched, events)} (${extra} more), ` +
      `headers ${share(headersEqual, eventsMatched)}, order on channels ${share(inOrder, eventsOfChannels)}`,
  ].join('\n')
}

function share(part: number, whole: number): string {
  return `${part}/${whole} = ${whole === 0 ? '100' : ((100 * part) / whole).toFixed(1)} %`
}

/** Every answer that differs, and what differs in events, by name and by step. */
export function printDifferences(
  { differences }: Comparison,
  script: readonly Step[],
  real: readonly Observation[],
  other: readonly Observation[],
): void {
  for (const { kind, step } of differences) {
    if (kind !== 'answer') continue
    console.log(`\n# ${nameOf(script[step])}`)
    console.log(`  real\n${textOf(real[step]?.answer ?? [])}\n  other\n${textOf(other[step]?.answer ?? [])}`)
  }
  const groups = new Map<string, number[]>()
  for (const { kind, event, header, step } of differences) {
    if (kind === 'answer') continue
    const key = `${kind} ${event}${header === undefined ? '' : ` ${header}`}`
    groups.set(key, [...(groups.get(key) ?? []), step])
  }
  for (const [key, steps] of [...groups].sort(([, a], [, b]) => b.length - a.length)) {
    const where = [...new Set(steps)].slice(0, 3).map((step) => nameOf(script[step]))
    console.log(`${String(steps.length).padStart(5)} ${key}   in: ${where.join(' · ')}`)
  }
}

/** As the script writes it. */
export function nameOf(step: Step | undefined): string {
  if (step === undefined) return ''
  return `${step.area}: ${step.session === undefined ? '' : `@${step.session} `}${step.send.join(' | ')}`
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ headers }) => headers.map(([name, value]) => `    ${name}: ${value}`).join('\n')).join('\n\n')
}
