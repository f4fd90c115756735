import { deviceState, type Message, toEvent } from '@openami/bindings'
import type { ExtensionState, PresenceState, Registration } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'
import type { Handler, Handlers } from './handler.ts'
import { number, text } from './headers.ts'

export function putDevice(state: PbxState, message: Message, at: number): void {
  const name = text(message, 'Device')
  if (name === undefined) return
  state.devices.put(name, { name, state: deviceState(toEvent(message)), rawState: message.get('State') ?? '' }, at)
}

export function extensionOf(message: Message): ExtensionState | undefined {
  const exten = text(message, 'Exten')
  const context = text(message, 'Context')
  if (exten === undefined || context === undefined) return undefined
  const id = `${exten}@${context}`
  const rawState = message.get('Status') ?? ''
  return { id, exten, context, hint: text(message, 'Hint'), state: deviceState(toEvent(message)), rawState }
}

export function presenceOf(message: Message): PresenceState | undefined {
  const id = text(message, 'Presentity') ?? extensionOf(message)?.id
  if (id === undefined) return undefined
  return {
    id,
    state: message.get('Status') ?? '',
    subtype: text(message, 'Subtype'),
    message: text(message, 'Message'),
  }
}

const reachable: ReadonlyMap<string, boolean> = new Map(
  Object.entries({
    reachable: true,
    nonqualified: true,
    registered: true,
    ok: true,
    lagged: true,
    avail: true,
    created: true,
    updated: true,
    unreachable: false,
    unavail: false,
    unregistered: false,
    rejected: false,
    removed: false,
    failed: false,
  }),
)

export function isReachable(raw: string): boolean | undefined {
  return reachable.get(raw.toLowerCase().split(' ')[0] ?? '')
}

/** A contact of PJSIP, as ContactStatus and the lists show it. */
export function contactOf(message: Message): Registration | undefined {
  const address = text(message, 'URI')
  const endpoint = text(message, 'EndpointName', 'Endpoint', 'AOR')
  if (address === undefined || endpoint === undefined) return undefined
  const rawState = message.get('ContactStatus') ?? message.get('Status') ?? ''
  const microseconds = number(message, 'RoundtripUsec')
  return {
    id: `PJSIP/${endpoint} ${address}`,
    kind: 'contact',
    device: `PJSIP/${endpoint}`,
    address,
    reachable: isReachable(rawState),
    rawState,
    roundTrip: microseconds === undefined || microseconds === 0 ? undefined : microseconds / 1_000,
  }
}

const deviceChanged: Handler = (state, event, at) => putDevice(state, event, at)

const extensionChanged: Handler = (state, event, at) => {
  const extension = extensionOf(event)
  if (extension === undefined) return
  const hint = extension.hint ?? state.extensions.get(extension.id)?.hint
  state.extensions.put(extension.id, { ...extension, hint }, at)
}

const presenceChanged: Handler = (state, event, at) => {
  const presence = presenceOf(event)
  if (presence !== undefined) state.presences.put(presence.id, presence, at)
}

const contactChanged: Handler = (state, event, at) => {
  const contact = contactOf(event)
  if (contact === undefined) return
  if (/^removed$/i.test(contact.rawState)) state.registrations.remove(contact.id, at)
  else state.registrations.put(contact.id, contact, at)
}

/** Of SIP and IAX; PJSIP says it of the endpoint, and ContactStatus says more. */
const peerChanged: Handler = (state, event, at) => {
  const device = text(event, 'Peer')
  const rawState = event.get('PeerStatus') ?? ''
  if (device === undefined || device.startsWith('PJSIP/')) return
  const before = state.registrations.get(device)
  const host = text(event, 'Address')
  const port = text(event, 'Port')
  const address = host === undefined || port === undefined ? host : `${host}:${port}`
  const roundTrip = number(event, 'Time')
  state.registrations.put(
    device,
    {
      id: device,
      kind: 'contact',
      device,
      address: /^unregistered$/i.test(rawState) ? undefined : (address ?? before?.address),
      reachable: isReachable(rawState),
      rawState,
      roundTrip: roundTrip === undefined || roundTrip < 0 ? undefined : roundTrip,
    },
    at,
  )
}

const registryChanged: Handler = (state, event, at) => {
  const domain = text(event, 'Domain')
  if (domain === undefined) return
  const device = `${text(event, 'Username', 'User') ?? ''}@${domain}`
  const rawState = event.get('Status') ?? ''
  const kept = { id: device, kind: 'registration', device, address: undefined, roundTrip: undefined } as const
  state.registrations.put(device, { ...kept, reachable: isReachable(rawState), rawState }, at)
}

const messagesWaiting: Handler = (state, event, at) => {
  const id = text(event, 'Mailbox')
  if (id === undefined) return
  const before = state.mailboxes.get(id)
  // 1.0 says no more than whether there are messages.
  const newMessages = number(event, 'New') ?? number(event, 'Waiting') ?? 0
  state.mailboxes.put(id, { id, newMessages, oldMessages: number(event, 'Old') ?? before?.oldMessages ?? 0 }, at)
}

export const stateEvents: Handlers = {
  DeviceStateChange: deviceChanged,
  ExtensionStatus: extensionChanged,
  PresenceStateChange: presenceChanged,
  PresenceStatus: presenceChanged,
  ContactStatus: contactChanged,
  PeerStatus: peerChanged,
  Registry: registryChanged,
  MessageWaiting: messagesWaiting,
}
