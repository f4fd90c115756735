import {
  applyEvent,
  type Call,
  type CallRecord,
  type Change,
  type Channel,
  type Conference,
  type ParkedCall,
  PbxState,
  type Queue,
  type Surprise,
} from '@openami/live'
import type { TimedEvent } from './recording.ts'

/** What is known at the end of a recording. */
export interface Replayed {
  readonly channels: readonly Channel[]
  readonly calls: readonly Call[]
  readonly callRecords: readonly CallRecord[]
  readonly queues: readonly Queue[]
  readonly conferences: readonly Conference[]
  readonly parked: readonly ParkedCall[]
  /** What the model could not explain. */
  readonly unexplained: readonly (Surprise & { readonly at: number })[]
}

export function replay(events: Iterable<TimedEvent>, onChange: (change: Change) => void = () => undefined): Replayed {
  const callRecords: CallRecord[] = []
  const unexplained: (Surprise & { at: number })[] = []
  const state = new PbxState((change) => {
    if (change.type === 'call:ended') callRecords.push(change.record)
    else if (change.type === 'surprise') unexplained.push({ at: change.at, ...change.surprise })
    onChange(change)
  })
  for (const { event, at } of events) applyEvent(state, event, at)
  return {
    channels: [...state.channels.map.values()],
    calls: [...state.calls.map.values()],
    callRecords,
    queues: [...state.queues.map.values()],
    conferences: [...state.conferences.map.values()],
    parked: [...state.parked.map.values()],
    unexplained,
  }
}
