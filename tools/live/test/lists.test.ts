import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { applyEvent, eventsUsed, PbxState, reconcile } from '@openami/live'
import { describe, expect, it } from 'vitest'
import { readRecording } from '../src/recording.ts'
import { contradictions, visible } from './consistency.ts'
import { listsOf } from './lists-of.ts'

const folder = join(import.meta.dirname, '../recordings')
const used = new Set(eventsUsed)
const moments = 4

describe.each(readdirSync(folder).filter((name) => name.endsWith('.recording.gz')))('%s', (name) => {
  it('is known from lists alone at any moment, and continues as if it had been followed from the start', () => {
    const events = readRecording(join(folder, name)).filter(
      ({ event }) => used.has(event.name) && !event.has('ActionID'),
    )
    const isModern = events.some(({ event }) => event.has('Linkedid'))
    const truth = new PbxState(() => undefined)
    const late: PbxState[] = []
    for (const [index, { event, at }] of events.entries()) {
      if (index % Math.ceil(events.length / moments) === 0) {
        const state = new PbxState(() => undefined)
        reconcile(state, listsOf(truth, at, isModern), at)
        expect(contradictions(state)).toEqual([])
        expect(visible(state)).toEqual(visible(truth))
        late.push(state)
      }
      for (const state of [truth, ...late]) applyEvent(state, event, at)
    }
    for (const state of late) {
      expect(contradictions(state)).toEqual([])
      expect(visible(state).channels).toEqual({})
      expect(state.calls.map.size).toBe(0)
    }
  })
})
