import type { Message } from '@openami/bindings'
import { inParking } from '../calls/progress.ts'
import type { ParkedCall } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'
import type { Handler, Handlers } from './handler.ts'
import { number, text } from './headers.ts'
import { channelOf, snapshotNames } from './snapshot.ts'

/** From Asterisk 12 on; before, the headers have no prefix. */
const parkee = snapshotNames('Parkee')
const parker = snapshotNames('Parker')

/** Before 1.8.11 UnParkedCall names no parking lot. */
export function spaceOf(message: Message): { id: string; lot: string; space: string } | undefined {
  const space = text(message, 'ParkingSpace', 'Exten')
  const lot = text(message, 'Parkinglot') ?? 'default'
  return space === undefined ? undefined : { id: `${lot}/${space}`, lot, space }
}

/** A parked call as an event or a list shows it. */
export function parkedCall(state: PbxState, message: Message, at: number, since: ParkedCall['since']) {
  const space = spaceOf(message)
  if (space === undefined) return undefined
  const modern = message.has('ParkeeUniqueid')
  const channel = channelOf(state, message, at, modern ? parkee : undefined)
  if (modern) channelOf(state, message, at, parker)
  const timeout = number(message, 'ParkingTimeout', 'Timeout')
  const elapsed = number(message, 'ParkingDuration', 'Duration') ?? 0
  const parked: ParkedCall = {
    ...space,
    channel: channel?.id ?? text(message, 'ParkeeUniqueid', 'Uniqueid'),
    name: channel?.name ?? text(message, 'ParkeeChannel', 'Channel') ?? '',
    parker: text(message, 'ParkerDialString', 'From'),
    until: timeout === undefined || timeout === 0 ? undefined : at + (timeout - (modern ? 0 : elapsed)) * 1_000,
    since,
  }
  return { parked, channel }
}

const parkedEvent: Handler = (state, event, at) => {
  const found = parkedCall(state, event, at, at)
  if (found === undefined) {
    state.surprise('incomplete', event.name, `${event.name} names no parking space`, at)
    return
  }
  const { parked, channel } = found
  if (parked.channel !== undefined && channel === undefined) return
  if (state.parked.get(parked.id)?.channel === parked.channel && parked.channel !== undefined) return
  state.parked.put(parked.id, parked, at)
  if (channel !== undefined) inParking(state, channel, parked.id, at)
}

/** Taken, given up, or its time is over. */
const gone: Handler = (state, event, at) => {
  const space = spaceOf(event)
  const modern = event.has('ParkeeUniqueid')
  if (modern) channelOf(state, event, at, parkee)
  if (space !== undefined) state.parked.remove(space.id, at)
}

export const parkingEvents: Handlers = {
  ParkedCall: parkedEvent,
  ParkedCallSwap: parkedEvent,
  UnParkedCall: gone,
  ParkedCallTimeOut: gone,
  ParkedCallGiveUp: gone,
}
