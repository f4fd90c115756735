import type { Model } from '@openami/model-tool'
import { type Contracts, contractsOf } from './contracts.ts'
import { EventChecker } from './events.ts'
import { Collector, type Fault, type FoundByName, faults, type Kind } from './findings.ts'
import { ListChecker } from './lists.ts'
import { type Reading, readMessages } from './read.ts'

/** What a recording holds, and where it and the spec disagree. */
export interface Checked extends Readonly<Record<Kind, FoundByName>> {
  reading: Reading
  /** Event, as the spec spells it → how often it came. */
  events: ReadonlyMap<string, number>
}

/**
 * Holds recorded sessions, every byte that one client received, against the spec of exactly the release that sent them.
 * They may begin and end anywhere. What it returns never throws, and serves for any number of recordings.
 */
export function captureChecker(model: Model, release: string): (bytes: Uint8Array) => Checked {
  const checker = new EventChecker(model, release)
  const contracts = contractsOf(model, release)
  return (bytes) => check(bytes, checker, contracts, new Collector(model))
}

/** Holds one recording against its release: see {@link captureChecker}. */
export function checkCapture(bytes: Uint8Array, model: Model, release: string): Checked {
  return captureChecker(model, release)(bytes)
}

function check(bytes: Uint8Array, checker: EventChecker, contracts: Contracts, findings: Collector): Checked {
  const lists = new ListChecker(contracts, findings)
  const events = new Map<string, number>()
  const reading = readMessages(bytes, {
    greeting: () => lists.greeting(),
    message(message, place) {
      if (message.kind === 'event') {
        const name = checker.check(message, place, findings)
        events.set(name, (events.get(name) ?? 0) + 1)
        lists.event(name, message, place)
      } else if (message.kind === 'response') lists.response(message, place)
    },
  })
  lists.end(reading.endTorn)
  return {
    reading,
    events,
    unknownEvents: findings.of('unknownEvents'),
    unknownHeaders: findings.of('unknownHeaders'),
    outOfType: findings.of('outOfType'),
    brokenLists: findings.of('brokenLists'),
    unlisted: findings.of('unlisted'),
    empty: findings.of('empty'),
    missing: findings.of('missing'),
  }
}

export function isClean(checked: Checked): boolean {
  return faults.every((kind) => checked[kind].size === 0)
}

export function eventCount({ events }: Checked): number {
  return [...events.values()].reduce((sum, count) => sum + count, 0)
}

/** Counts of what a recording and the spec disagree about, by name. */
export function faultCounts(checked: Checked): Record<Fault, Record<string, number>> {
  const { unknownEvents, unknownHeaders, outOfType, brokenLists } = checked
  return {
    unknownEvents: countsOf(unknownEvents),
    unknownHeaders: countsOf(unknownHeaders),
    outOfType: countsOf(outOfType),
    brokenLists: countsOf(brokenLists),
  }
}

function countsOf(found: FoundByName): Record<string, number> {
  return Object.fromEntries([...found].map(([name, { count }]) => [name, count]))
}
