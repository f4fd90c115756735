import { agentEvents } from '../events/agents.ts'
import { bridgeEvents } from '../events/bridges.ts'
import { channelEvents } from '../events/channels.ts'
import { conferenceEvents } from '../events/conferences.ts'
import { dialEvents } from '../events/dials.ts'
import { olderBridgeEvents } from '../events/older-bridges.ts'
import { parkingEvents } from '../events/parking.ts'
import { queueMemberEvents } from '../events/queue-members.ts'
import { queueEvents } from '../events/queues.ts'
import { transferEvents } from '../events/transfers.ts'
import type { Part } from '../lists/parts.ts'
import { actionsOf } from './read-lists.ts'

const names = (...tables: readonly object[]): readonly string[] => tables.flatMap((table) => Object.keys(table))

const events: Readonly<Record<Part, readonly string[]>> = {
  channels: names(channelEvents, dialEvents, olderBridgeEvents, transferEvents),
  bridges: names(bridgeEvents),
  queues: names(queueEvents, queueMemberEvents),
  agents: names(agentEvents),
  conferences: names(conferenceEvents),
  parking: names(parkingEvents),
  devices: ['DeviceStateChange'],
  extensions: ['ExtensionStatus'],
  presence: ['PresenceStateChange', 'PresenceStatus'],
  registrations: ['ContactStatus', 'PeerStatus', 'Registry'],
  mailboxes: ['MessageWaiting'],
}

/** The actions and events that a part of the model is kept by, over all releases. */
export function usesOf(part: Part): { readonly actions: readonly string[]; readonly events: readonly string[] } {
  return { actions: actionsOf(part), events: events[part] }
}
