import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { applyEvent, eventsUsed, PbxState, reconcile } from '@openami/live'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRecording, type TimedEvent } from '../src/recording.ts'
import { contradictions, visible } from './consistency.ts'
import { listsOf } from './lists-of.ts'

const folder = join(import.meta.dirname, '../recordings')
const used = new Set(eventsUsed)
const recordings = readdirSync(folder)
  .filter((name) => name.endsWith('.recording.gz'))
  .map((name) => {
    // Items of lists are no events: the undisturbed run is right without them.
    const events = readRecording(join(folder, name)).filter(
      ({ event }) => used.has(event.name) && !event.has('ActionID'),
    )
    return { name, events, isModern: events.some(({ event }) => event.has('Linkedid')) }
  })

interface Disturbance {
  readonly at: number
  readonly kind: 'drop' | 'repeat' | 'swap'
  readonly length: number
}

const disturbance: fc.Arbitrary<Disturbance> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('drop', 'repeat', 'swap'),
  length: fc.integer({ min: 1, max: 12 }),
})

function disturbed(events: readonly TimedEvent[], disturbances: readonly Disturbance[]): readonly TimedEvent[] {
  const result = [...events]
  for (const { at, kind, length } of disturbances) {
    if (result.length === 0) return result
    const place = at % result.length
    const [one, other] = [result[place], result[place + 1]]
    if (kind === 'drop') result.splice(place, length)
    else if (kind === 'repeat') result.splice(place, 0, ...result.slice(place, place + length))
    else if (one !== undefined && other !== undefined) result.splice(place, 2, other, one)
  }
  return result
}

function run(events: readonly TimedEvent[]): PbxState {
  const state = new PbxState(() => undefined)
  for (const { event, at } of events) applyEvent(state, event, at)
  return state
}

describe.each(recordings)('$name', ({ events, isModern }) => {
  it('disturbed in any way, equals the undisturbed run as far as lists can tell, after one reconcile', () => {
    fc.assert(
      fc.property(fc.nat(events.length), fc.array(disturbance, { minLength: 1, maxLength: 12 }), (length, changes) => {
        const played = events.slice(0, length)
        const now = played.at(-1)?.at ?? 0
        const truth = run(played)
        expect(contradictions(truth)).toEqual([])
        const state = run(disturbed(played, changes))
        reconcile(state, listsOf(truth, now, isModern), now)
        expect(contradictions(state)).toEqual([])
        expect(visible(state)).toEqual(visible(truth))
        // And continues as if nothing had happened.
        for (const { event, at } of events.slice(length)) applyEvent(state, event, at)
        expect(contradictions(state)).toEqual([])
        expect([...state.channels.map.keys()]).toEqual([])
        expect([...state.calls.map.keys()]).toEqual([])
      }),
      { numRuns: Number(process.env.OPENAMI_RUNS ?? 15), seed: Number(process.env.OPENAMI_SEED ?? 1) },
    )
  })
})
