import type { Message } from '@openami/bindings'
import { inConference, inParking } from '../calls/progress.ts'
import { agentState } from '../events/agents.ts'
import { newConference } from '../events/conferences.ts'
import { flag, number, shown, text, time } from '../events/headers.ts'
import { parkedCall } from '../events/parking.ts'
import { contactOf, extensionOf, isReachable, presenceOf, putDevice } from '../events/states.ts'
import type { Conference, Participant, Registration } from '../model/index.ts'
import type { Entities, EntityName } from '../state/changes.ts'
import type { PbxState } from '../state/pbx-state.ts'
import type { Table } from '../state/table.ts'
import { callerShown } from './caller-shown.ts'
import { inOrder } from './in-order.ts'

function removeOthers<K extends EntityName>(table: Table<K>, listed: ReadonlySet<string>, at: number): void {
  for (const id of [...table.map.keys()]) if (!listed.has(id)) table.remove(id, at)
}

function putAll<K extends EntityName>(table: Table<K>, values: readonly (Entities[K] & { id: string })[], at: number) {
  removeOthers(table, new Set(values.map(({ id }) => id)), at)
  for (const value of values) table.put(value.id, value, at)
}

/** Of Agents. */
export function reconcileAgents(state: PbxState, items: readonly Message[], at: number): void {
  const agents = items.flatMap((item) => {
    const id = text(item, 'Agent')
    if (id === undefined) return []
    const rawState = text(item, 'Status')
    return [
      {
        id,
        name: shown(item, 'Name'),
        state: agentState(rawState),
        rawState,
        channel: shown(item, 'Channel', 'LoggedInChan'),
        since: state.agents.get(id)?.since ?? time(item, 'LoggedInTime') ?? ('unknown' as const),
      },
    ]
  })
  putAll(state.agents, agents, at)
}

/** Of ConfbridgeListRooms, each with its ConfbridgeList; of MeetmeList. */
export function reconcileConferences(state: PbxState, items: readonly Message[], at: number): void {
  const listed = new Map<string, Conference>()
  for (const item of items) {
    const name = text(item, 'Conference')
    if (name === undefined) continue
    const before = listed.get(name) ?? state.conferences.get(name) ?? newConference(name, 'unknown')
    const first = !listed.has(name)
    const conference = first ? { ...before, participants: [] } : before
    if (/ListRooms$/.test(item.name)) {
      const muted = flag(item, 'Muted') ?? before.muted
      listed.set(name, { ...conference, locked: flag(item, 'Locked') ?? false, muted })
      continue
    }
    const participant = participantOf(state, item, state.conferences.get(name))
    const participants = participant === undefined ? conference.participants : [...conference.participants, participant]
    listed.set(name, { ...conference, participants })
  }
  removeOthers(state.conferences, new Set(listed.keys()), at)
  for (const [name, conference] of listed) {
    const before = state.conferences.get(name)?.participants ?? []
    const participants = inOrder(conference.participants, before, ({ channel }) => channel)
    state.conferences.put(name, { ...conference, participants }, at)
    for (const { channel } of conference.participants) {
      const known = state.channels.get(channel)
      if (known !== undefined) inConference(state, known, name, at)
    }
  }
}

/** One participant of a conference that is known. */
export function takeParticipant(state: PbxState, item: Message, at: number): void {
  const conference = state.conferences.get(text(item, 'Conference') ?? '')
  if (conference === undefined) return
  const listed = participantOf(state, item, conference)
  const participants = conference.participants.map((one) => (one.channel === listed?.channel ? listed : one))
  state.conferences.update(conference.name, { participants }, at)
}

function participantOf(state: PbxState, item: Message, before: Conference | undefined): Participant | undefined {
  const name = text(item, 'Channel')
  const channel = text(item, 'Uniqueid') ?? state.channelNamed(name)?.id
  if (name === undefined || channel === undefined) return undefined
  const known = before?.participants.find((one) => one.channel === channel)
  return {
    channel,
    name,
    ...callerShown(state, item, channel),
    admin: flag(item, 'Admin') ?? false,
    marked: flag(item, 'MarkedUser') ?? false,
    muted: flag(item, 'Muted') ?? known?.muted ?? false,
    talking: flag(item, 'Talking') ?? known?.talking ?? false,
    since: known?.since ?? 'unknown',
  }
}

/** Of ParkedCalls. */
export function reconcileParking(state: PbxState, items: readonly Message[], at: number): void {
  const listed = new Set<string>()
  for (const item of items) {
    const found = parkedCall(state, item, at, 'unknown')
    if (found === undefined) continue
    const { parked, channel } = found
    listed.add(parked.id)
    const known = state.parked.get(parked.id)
    const same = known !== undefined && known.channel === parked.channel
    if (!same) state.parked.put(parked.id, parked, at)
    if (channel !== undefined) inParking(state, channel, parked.id, at)
  }
  removeOthers(state.parked, listed, at)
}

/** Of DeviceStateList. */
export function reconcileDevices(state: PbxState, items: readonly Message[], at: number): void {
  removeOthers(state.devices, new Set(items.flatMap((item) => text(item, 'Device') ?? [])), at)
  for (const item of items) putDevice(state, item, at)
}

/** Of ExtensionStateList. */
export function reconcileExtensions(state: PbxState, items: readonly Message[], at: number): void {
  putAll(
    state.extensions,
    items.flatMap((item) => extensionOf(item) ?? []),
    at,
  )
}

/** Of PresenceStateList. */
export function reconcilePresence(state: PbxState, items: readonly Message[], at: number): void {
  putAll(
    state.presences,
    items.flatMap((item) => presenceOf(item) ?? []),
    at,
  )
}

/** Of PJSIPShowContacts, SIPpeers, IAXpeerlist, PJSIPShowRegistrationsOutbound, SIPshowregistry, IAXregistry. */
export function reconcileRegistrations(state: PbxState, items: readonly Message[], at: number): void {
  putAll(
    state.registrations,
    items.flatMap((item) => registrationOf(item) ?? []),
    at,
  )
}

function registrationOf(item: Message): Registration | undefined {
  if (item.name === 'PeerEntry') return peerOf(item)
  if (item.name === 'RegistryEntry' || item.name === 'OutboundRegistrationDetail') return registryOf(item)
  return contactOf(item)
}

function peerOf(item: Message): Registration | undefined {
  const name = text(item, 'ObjectName')
  if (name === undefined) return undefined
  const technology = /^iax/i.test(text(item, 'Channeltype') ?? '') ? 'IAX2' : (text(item, 'Channeltype') ?? 'SIP')
  const id = `${technology}/${name}`
  const host = text(item, 'IPaddress')
  const port = text(item, 'Port', 'IPport')
  const rawState = item.get('Status') ?? ''
  const roundTrip = /\((\d+) ms\)/.exec(rawState)?.[1]
  return {
    id,
    kind: 'contact',
    device: id,
    address: host === undefined || host === '-none-' ? undefined : `${host}:${port ?? ''}`,
    reachable: isReachable(rawState),
    rawState,
    roundTrip: roundTrip === undefined ? undefined : Number(roundTrip),
  }
}

function registryOf(item: Message): Registration | undefined {
  const name = text(item, 'ClientUri') ?? text(item, 'Username')
  const at = text(item, 'Domain', 'Host')
  if (name === undefined) return undefined
  const device = item.name === 'RegistryEntry' && at !== undefined ? `${name}@${at}` : name
  const rawState = item.get('Status') ?? item.get('State') ?? ''
  const kept = { id: device, kind: 'registration', device, address: undefined, roundTrip: undefined } as const
  return { ...kept, reachable: isReachable(rawState), rawState }
}

/** Of VoicemailUsersList. */
export function reconcileMailboxes(state: PbxState, items: readonly Message[], at: number): void {
  const mailboxes = items.flatMap((item) => {
    const box = text(item, 'VoiceMailbox')
    if (box === undefined) return []
    return [
      {
        id: `${box}@${text(item, 'VMContext') ?? 'default'}`,
        newMessages: number(item, 'NewMessageCount') ?? 0,
        oldMessages: number(item, 'OldMessageCount') ?? 0,
      },
    ]
  })
  putAll(state.mailboxes, mailboxes, at)
}
