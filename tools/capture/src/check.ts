import type { Model } from '@openami/model-tool'
import { contractsOf } from './contracts.ts'
import { EventChecker } from './events.ts'
import { Collector, type FoundByName, faults, type Kind } from './findings.ts'
import { ListChecker } from './lists.ts'
import { type Reading, readMessages } from './read.ts'

/** What a recording holds, and where it and the spec disagree. */
export interface Checked extends Readonly<Record<Kind, FoundByName>> {
  reading: Reading
  /** Event, as the spec spells it → how often it came. */
  events: ReadonlyMap<string, number>
}

/**
 * Holds a recorded session, every byte that one client received, against the spec of exactly the release that sent it.
 * It may begin and end anywhere. Never throws.
 */
export function checkCapture(bytes: Uint8Array, model: Model, release: string): Checked {
  const findings = new Collector(model)
  const checker = new EventChecker(model, release)
  const lists = new ListChecker(contractsOf(model, release), findings)
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

/** Name → count. */
export function countsOf(found: FoundByName): Record<string, number> {
  return Object.fromEntries([...found].map(([name, { count }]) => [name, count]))
}
