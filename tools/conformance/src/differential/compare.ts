import { type Block, headerOf, type Observation } from './blocks.ts'

/** Something that two servers did differently in one step of the script. */
export interface Difference {
  readonly step: number
  readonly kind: 'answer' | 'missing' | 'extra' | 'header' | 'order'
  /** Of an event: its name. */
  readonly event?: string
  readonly header?: string
}

export interface Comparison {
  readonly steps: number
  readonly answersEqual: number
  /** Events of the first server, those with a counterpart of the same name, those of them with equal headers. */
  readonly events: number
  readonly eventsMatched: number
  readonly headersEqual: number
  /** Matched events about a channel, and those that came in the same order on it. */
  readonly eventsOfChannels: number
  readonly inOrder: number
  /** Events that the other server alone sent. */
  readonly extra: number
  readonly differences: readonly Difference[]
}

interface Item {
  readonly step: number
  /** Its place among all events of the run. */
  readonly index: number
  readonly block: Block
  readonly text: string
  readonly channel: string
}

/** An event of the first server and its counterpart. */
interface Pair {
  readonly one: Item
  readonly two: Item
  readonly headers: readonly string[]
}

/**
 * Compares what two servers did in the same script. With a second run of the first server, only what its two runs agree
 * in counts: answers, events, headers, order.
 */
export function compare(
  real: readonly Observation[],
  other: readonly Observation[],
  again: readonly Observation[] = real,
): Comparison {
  const answers = real.flatMap(({ answer }, step) => (isEqual(answer, again[step]?.answer) ? [step] : []))
  const differing = answers.filter((step) => !isEqual(real[step]?.answer, other[step]?.answer))

  const items = itemsOf(real)
  const noise = pairs(items, itemsOf(again))
  const stable = new Map(noise.matched.map((pair) => [pair.one, pair]))
  const found = pairs(items, itemsOf(other))
  const matched = found.matched.filter(({ one }) => stable.has(one))
  // Headers that differ between two runs of the real server say nothing.
  const judged = matched.filter(({ one }) => stable.get(one)?.headers.length === 0)
  const unordered = new Set([...outOfOrder(noise.matched)].map(({ one }) => one.channel))
  const ordered = matched.filter(({ one }) => one.channel !== '' && !unordered.has(one.channel))
  const disordered = outOfOrder(ordered)
  const extraAnyway = counts(noise.extra)

  const differences: Difference[] = [
    ...differing.map((step): Difference => ({ step, kind: 'answer' })),
    ...found.missing
      .filter((item) => stable.has(item))
      .map(({ step, block }): Difference => ({ step, kind: 'missing', event: block.name })),
    ...found.extra
      .filter((item) => !takeOne(extraAnyway, item))
      .map(({ step, block }): Difference => ({ step, kind: 'extra', event: block.name })),
    ...judged.flatMap(({ one, headers }) =>
      headers.map((header): Difference => ({ step: one.step, kind: 'header', event: one.block.name, header })),
    ),
    ...[...disordered].map(({ one }): Difference => ({ step: one.step, kind: 'order', event: one.block.name })),
  ]
  return {
    steps: answers.length,
    answersEqual: answers.length - differing.length,
    events: noise.matched.length,
    eventsMatched: matched.length,
    headersEqual: matched.length - judged.filter(({ headers }) => headers.length > 0).length,
    eventsOfChannels: ordered.length,
    inOrder: ordered.length - disordered.size,
    extra: differences.filter(({ kind }) => kind === 'extra').length,
    differences: differences.sort((a, b) => a.step - b.step),
  }
}

function itemsOf(observations: readonly Observation[]): Item[] {
  const items: Item[] = []
  for (const [step, { events }] of observations.entries()) {
    for (const block of events)
      items.push({ step, index: items.length, block, text: textOf([block]), channel: channelOf(block) })
  }
  return items
}

/** The channel that an event is about: the first that it names. */
function channelOf(block: Block): string {
  const session = headerOf(block, sessionHeader) ?? ''
  const [, channel] = block.headers.find(([name, value]) => /Channel$/.test(name) && value.includes('/')) ?? []
  return channel === undefined ? '' : `${session} ${channel}`
}

/** Marks an event that another session than the script's own received. */
export const sessionHeader = '(session)'

/**
 * Events of the same step first: equal ones, those of the same name and channel, those of the same name. An event may come a
 * moment after its step: what is left is looked for in the step before and the step after.
 */
function pairs(one: readonly Item[], two: readonly Item[]): { matched: Pair[]; missing: Item[]; extra: Item[] } {
  const matched: Pair[] = []
  let left = [...one]
  let right = [...two]
  const pass = (keyOf: (item: Item) => string, shift: number): void => {
    const waiting = new Map<string, Item[]>()
    for (const item of right) {
      const key = `${item.step} ${keyOf(item)}`
      waiting.set(key, [...(waiting.get(key) ?? []), item])
    }
    const taken = new Set<Item>()
    left = left.filter((item) => {
      const counterpart = waiting.get(`${item.step + shift} ${keyOf(item)}`)?.shift()
      if (counterpart === undefined) return true
      taken.add(counterpart)
      const headers = item.text === counterpart.text ? [] : differences(item.block, counterpart.block)
      matched.push({ one: item, two: counterpart, headers })
      return false
    })
    right = right.filter((item) => !taken.has(item))
  }
  const named = ({ block }: Item): string => `${block.name} ${headerOf(block, sessionHeader) ?? ''}`
  pass(({ text }) => text, 0)
  for (const shift of [-1, 1]) pass(({ text }) => text, shift)
  pass((item) => `${named(item)} ${item.channel}`, 0)
  for (const shift of [-1, 1]) pass((item) => `${named(item)} ${item.channel}`, shift)
  pass(named, 0)
  return { matched, missing: left, extra: right }
}

/** On each channel, the fewest pairs to omit for the others to be in the same order. */
function outOfOrder(matched: readonly Pair[]): Set<Pair> {
  const byChannel = new Map<string, Pair[]>()
  for (const pair of matched) {
    const { channel } = pair.one
    if (channel !== '') byChannel.set(channel, [...(byChannel.get(channel) ?? []), pair])
  }
  const result = new Set<Pair>()
  for (const list of byChannel.values()) {
    list.sort((a, b) => a.one.index - b.one.index)
    const kept = longestIncreasing(list.map(({ two }) => two.index))
    for (const [at, pair] of list.entries()) if (!kept.has(at)) result.add(pair)
  }
  return result
}

/** Indices of a longest increasing subsequence. */
function longestIncreasing(values: readonly number[]): Set<number> {
  const before: number[] = []
  const ends: number[] = []
  for (const [at, value] of values.entries()) {
    const place = ends.findIndex((end) => (values[end] ?? 0) >= value)
    const length = place === -1 ? ends.length : place
    before[at] = ends[length - 1] ?? -1
    ends[length] = at
  }
  const kept = new Set<number>()
  for (let at = ends.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) kept.add(at)
  return kept
}

function differences(one: Block, two: Block): string[] {
  const names = new Set([...one.headers, ...two.headers].map(([name]) => name))
  const values = (block: Block, name: string): string =>
    block.headers.flatMap(([header, value]) => (header === name ? [value] : [])).join('\n')
  const differing = [...names].filter((name) => values(one, name) !== values(two, name))
  return differing.length > 0 ? differing : ['(order)']
}

function counts(items: readonly Item[]): Map<string, number> {
  const result = new Map<string, number>()
  for (const item of items) result.set(item.block.name, (result.get(item.block.name) ?? 0) + 1)
  return result
}

/** Takes one of the item's name away; false where none is left. */
function takeOne(left: Map<string, number>, { block }: Item): boolean {
  const count = left.get(block.name) ?? 0
  if (count > 0) left.set(block.name, count - 1)
  return count > 0
}

function isEqual(one: readonly Block[] | undefined, two: readonly Block[] | undefined): boolean {
  return textOf(one ?? []) === textOf(two ?? [])
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ headers }) => headers.map(([name, value]) => `${name}: ${value}\n`).join('')).join('\n')
}
