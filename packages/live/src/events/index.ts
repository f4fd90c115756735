import type { Message } from '@openami/bindings'
import type { PbxState } from '../state/pbx-state.ts'
import { agentEvents } from './agents.ts'
import { bridgeEvents } from './bridges.ts'
import { channelEvents } from './channels.ts'
import { conferenceEvents } from './conferences.ts'
import { dialEvents } from './dials.ts'
import type { Handler } from './handler.ts'
import { olderBridgeEvents } from './older-bridges.ts'
import { parkingEvents } from './parking.ts'
import { queueMemberEvents } from './queue-members.ts'
import { queueEvents } from './queues.ts'
import { stateEvents } from './states.ts'
import { transferEvents } from './transfers.ts'

const handlers: ReadonlyMap<string, Handler> = new Map(
  [
    agentEvents,
    bridgeEvents,
    channelEvents,
    conferenceEvents,
    dialEvents,
    olderBridgeEvents,
    parkingEvents,
    queueMemberEvents,
    queueEvents,
    stateEvents,
    transferEvents,
  ].flatMap((table) => Object.entries(table)),
)

/** Events that change the model, in alphabetical order. */
export const eventsUsed: readonly string[] = [...handlers.keys()].sort()

/** Takes one event into the state; one that the model does not use changes nothing. `at`: milliseconds since 1970. */
export function applyEvent(state: PbxState, event: Message, at: number): void {
  handlers.get(event.name)?.(state, event, at)
}
