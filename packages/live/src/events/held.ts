import type { Message } from '@openami/bindings'
import type { PbxState } from '../state/pbx-state.ts'
import { applyEvent } from './index.ts'

/**
 * Takes the events that came while lists were read. They may be older than what the lists show: what they say of a
 * channel that is in no list and that none of them announces is over, and counts that the lists have are not counted again.
 */
export function applyHeld(state: PbxState, events: readonly { readonly event: Message; readonly at: number }[]): void {
  const { adopts } = state
  state.adopts = false
  state.counts = false
  try {
    for (const { event, at } of events) applyEvent(state, event, at)
  } finally {
    state.adopts = adopts
    state.counts = true
  }
}
