import type { Entities } from './changes.ts'
import type { PbxState } from './pbx-state.ts'

/** Everything as plain JSON; each collection an object by id. */
export interface Snapshot {
  readonly channels: Readonly<Record<string, Entities['channel']>>
  readonly calls: Readonly<Record<string, Entities['call']>>
  readonly bridges: Readonly<Record<string, Entities['bridge']>>
  readonly queues: Readonly<Record<string, Entities['queue']>>
  readonly agents: Readonly<Record<string, Entities['agent']>>
  readonly conferences: Readonly<Record<string, Entities['conference']>>
  readonly parked: Readonly<Record<string, Entities['parked']>>
  readonly devices: Readonly<Record<string, Entities['device']>>
  readonly extensions: Readonly<Record<string, Entities['extension']>>
  readonly presences: Readonly<Record<string, Entities['presence']>>
  readonly registrations: Readonly<Record<string, Entities['registration']>>
  readonly mailboxes: Readonly<Record<string, Entities['mailbox']>>
}

/** A copy: it stays as it is when the state changes. */
export function snapshotOf(state: PbxState): Snapshot {
  return {
    channels: Object.fromEntries(state.channels.map),
    calls: Object.fromEntries(state.calls.map),
    bridges: Object.fromEntries(state.bridges.map),
    queues: Object.fromEntries(state.queues.map),
    agents: Object.fromEntries(state.agents.map),
    conferences: Object.fromEntries(state.conferences.map),
    parked: Object.fromEntries(state.parked.map),
    devices: Object.fromEntries(state.devices.map),
    extensions: Object.fromEntries(state.extensions.map),
    presences: Object.fromEntries(state.presences.map),
    registrations: Object.fromEntries(state.registrations.map),
    mailboxes: Object.fromEntries(state.mailboxes.map),
  }
}
