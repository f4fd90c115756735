import type { Block, Observation } from './blocks.ts'

export interface Comparison {
  steps: number
  answersEqual: number
  /** Events of the real server, those with a counterpart of the same name, and those of them with the same headers. */
  events: number
  eventsMatched: number
  headersEqual: number
  /** Index of each step whose answer differs. */
  differing: number[]
  /** Events without a counterpart, by name: how many the real server and the other sent more. */
  unmatched: Map<string, { missing: number; extra: number }>
  /** Headers that differ in matched events, by `Event Header`. */
  headers: Map<string, number>
}

/** Compares what two servers did in the same script. */
export function compare(real: readonly Observation[], other: readonly Observation[]): Comparison {
  const result: Comparison = {
    steps: real.length,
    answersEqual: 0,
    events: 0,
    eventsMatched: 0,
    headersEqual: 0,
    differing: [],
    unmatched: new Map(),
    headers: new Map(),
  }
  for (const [index, observation] of real.entries()) {
    const answer = other[index]?.answer ?? []
    if (textOf(observation.answer) === textOf(answer)) result.answersEqual++
    else result.differing.push(index)
    compareEvents(observation.events, other[index]?.events ?? [], result)
  }
  return result
}

function compareEvents(real: readonly Block[], other: readonly Block[], result: Comparison): void {
  result.events += real.length
  const left = [...other]
  const take = (matches: (block: Block) => boolean): Block | undefined => {
    const at = left.findIndex(matches)
    return at === -1 ? undefined : left.splice(at, 1)[0]
  }
  // Equal ones first, so that one that differs takes none of them.
  const rest = real.filter((event) => {
    const text = textOf([event])
    if (take((candidate) => textOf([candidate]) === text) === undefined) return true
    result.eventsMatched++
    result.headersEqual++
    return false
  })
  const bump = (name: string, side: 'missing' | 'extra'): void => {
    const counts = result.unmatched.get(name) ?? { missing: 0, extra: 0 }
    counts[side]++
    result.unmatched.set(name, counts)
  }
  for (const event of rest) {
    const counterpart = take(({ name }) => name === event.name)
    if (counterpart === undefined) bump(event.name, 'missing')
    else {
      result.eventsMatched++
      for (const header of differences(event, counterpart)) {
        const key = `${event.name} ${header}`
        result.headers.set(key, (result.headers.get(key) ?? 0) + 1)
      }
    }
  }
  for (const { name } of left) bump(name, 'extra')
}

function differences(one: Block, two: Block): string[] {
  const names = new Set([...one.headers, ...two.headers].map(([name]) => name))
  const values = (block: Block, name: string): string =>
    block.headers.flatMap(([header, value]) => (header === name ? [value] : [])).join('\n')
  const differing = [...names].filter((name) => values(one, name) !== values(two, name))
  return differing.length > 0 ? differing : ['(order)']
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ headers }) => headers.map(([name, value]) => `${name}: ${value}\n`).join('')).join('\n')
}
