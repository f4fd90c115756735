import type { PbxState } from '../state/pbx-state.ts'
import { reconcileBridges, reconcileChannels } from './channels.ts'
import {
  reconcileAgents,
  reconcileConferences,
  reconcileDevices,
  reconcileExtensions,
  reconcileMailboxes,
  reconcileParking,
  reconcilePresence,
  reconcileRegistrations,
} from './others.ts'
import type { Lists } from './parts.ts'
import { reconcileQueues } from './queues.ts'

/**
 * Makes the state what the lists say: what they do not show has ended unseen (`missed`), what they show in addition
 * appears. Parts without a list stay. Events that came while the lists were read follow by `applyHeld`.
 */
export function reconcile(state: PbxState, lists: Lists, at: number): void {
  const { adopts } = state
  state.adopts = false
  try {
    if (lists.channels !== undefined) reconcileChannels(state, lists.channels, at)
    if (lists.bridges !== undefined) reconcileBridges(state, lists.bridges, at)
    if (lists.queues !== undefined) reconcileQueues(state, lists.queues, at)
    if (lists.agents !== undefined) reconcileAgents(state, lists.agents, at)
    if (lists.conferences !== undefined) reconcileConferences(state, lists.conferences, at)
    if (lists.parking !== undefined) reconcileParking(state, lists.parking, at)
    if (lists.devices !== undefined) reconcileDevices(state, lists.devices, at)
    if (lists.extensions !== undefined) reconcileExtensions(state, lists.extensions, at)
    if (lists.presence !== undefined) reconcilePresence(state, lists.presence, at)
    if (lists.registrations !== undefined) reconcileRegistrations(state, lists.registrations, at)
    if (lists.mailboxes !== undefined) reconcileMailboxes(state, lists.mailboxes, at)
  } finally {
    state.adopts = adopts
  }
}
