import type { Message } from '@openami/bindings'
import { updateCopies } from '../calls/copies.ts'
import { callIdOf, joinCall, mergeCalls } from '../calls/membership.ts'
import { channelState, deviceOf, isOlder, otherHalf, technologyOf } from '../model/channel-names.ts'
import type { Channel } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'
import { number, shown, text } from './headers.ts'

type TextField = 'callerNumber' | 'callerName' | 'connectedNumber' | 'connectedName' | 'account' | 'context' | 'exten'

/** Names of the headers that describe a channel, with the prefix that some events give them: `Dest`, `Transferer`, … */
export interface SnapshotNames {
  readonly id: string
  readonly channel: string
  /** The code of the state, and the word that releases up to 1.4 have. */
  readonly state: string
  readonly stateWord: string | undefined
  readonly linkedId: string
  readonly priority: string
  readonly texts: readonly (readonly [field: TextField, header: string, otherwise?: string])[]
}

export function snapshotNames(prefix: string): SnapshotNames {
  const isOwn = prefix === ''
  return {
    id: `${prefix}Uniqueid`,
    channel: `${prefix}Channel`,
    state: `${prefix}ChannelState`,
    stateWord: isOwn ? 'State' : undefined,
    linkedId: `${prefix}Linkedid`,
    priority: `${prefix}Priority`,
    texts: [
      isOwn ? ['callerNumber', 'CallerIDNum', 'CallerID'] : ['callerNumber', `${prefix}CallerIDNum`],
      ['callerName', `${prefix}CallerIDName`],
      ['connectedNumber', `${prefix}ConnectedLineNum`],
      ['connectedName', `${prefix}ConnectedLineName`],
      ['account', `${prefix}AccountCode`],
      ['context', `${prefix}Context`],
      ['exten', `${prefix}Exten`],
    ],
  }
}

export const own = snapshotNames('')
export const dest = snapshotNames('Dest')

type Fields = { -readonly [K in keyof Channel]?: Channel[K] }

const unknown: Partial<Channel> = {}

/** What the message says of the channel, as far as that differs from what is known of it; not its name. */
function fieldsOf(message: Message, names: SnapshotNames, known: Partial<Channel>): Fields | undefined {
  let fields: Fields | undefined
  const rawState =
    message.get(names.state) ?? (names.stateWord === undefined ? undefined : message.get(names.stateWord))
  if (rawState !== undefined && rawState !== '' && rawState !== known.rawState) {
    fields ??= {}
    fields.rawState = rawState
    fields.state = channelState(rawState)
  }
  const linkedId = message.get(names.linkedId)
  if (linkedId !== undefined && linkedId !== '' && linkedId !== known.linkedId) {
    fields ??= {}
    fields.linkedId = linkedId
  }
  for (const [field, header, otherwise] of names.texts) {
    // A header without a value empties the field; one that is not there leaves it.
    const found = message.get(header) !== undefined ? header : otherwise
    if (found === undefined || message.get(found) === undefined) continue
    const value = shown(message, found)
    if (value === known[field]) continue
    fields ??= {}
    fields[field] = value
  }
  const priority = number(message, names.priority)
  if (priority !== undefined && priority !== known.priority) {
    fields ??= {}
    fields.priority = priority
  }
  return fields
}

const none: Channel['variables'] = Object.freeze({})

/** The channel that a Newchannel or a list announces. */
export function addChannel(
  state: PbxState,
  message: Message,
  id: string,
  names: SnapshotNames,
  since: Channel['since'],
  at: number,
): Channel {
  const fields = fieldsOf(message, names, unknown)
  const name = text(message, names.channel) ?? id
  const channel: Channel = {
    id,
    name,
    technology: technologyOf(name),
    device: deviceOf(name),
    call: callOfNew(state, id, name, fields?.linkedId),
    linkedId: undefined,
    state: 'unknown',
    rawState: undefined,
    callerNumber: undefined,
    callerName: undefined,
    connectedNumber: undefined,
    connectedName: undefined,
    account: undefined,
    context: undefined,
    exten: undefined,
    priority: undefined,
    application: undefined,
    data: undefined,
    bridge: undefined,
    onHold: false,
    recording: false,
    variables: none,
    answeredAt: undefined,
    ...fields,
    since,
  }
  state.ended.delete(id)
  state.channelIds.set(name, id)
  state.channels.add(id, channel, at)
  joinCall(state, channel, at)
  if (channel.state === 'up') pickedUp(state, channel)
  return channel
}

/** Before Asterisk 12, the halves of a Local channel have one call by their names alone. */
function callOfNew(state: PbxState, id: string, name: string, linkedId: string | undefined): string {
  const half = linkedId === undefined ? state.channelNamed(otherHalf(name)) : undefined
  return half?.call ?? callIdOf(state, id, linkedId)
}

/** Takes what the message says of a channel that is known. Its name is as Rename and the lists have it. */
export function updateChannel(
  state: PbxState,
  channel: Channel,
  message: Message,
  names: SnapshotNames,
  at: number,
): Channel {
  const fields = fieldsOf(message, names, channel)
  if (fields === undefined) return channel
  const answered = fields.state === 'up' && channel.state !== 'up'
  if (answered && channel.answeredAt === undefined) fields.answeredAt = at
  const updated = state.channels.update(channel.id, fields, at) ?? channel
  if (answered) pickedUp(state, updated)
  if ('callerNumber' in fields || 'callerName' in fields) updateCopies(state, updated, at)
  return fields.linkedId === undefined ? updated : ofLinkedCall(state, updated, at)
}

/** A Linkedid that has become that of another call: the two are one from now on. */
function ofLinkedCall(state: PbxState, channel: Channel, at: number): Channel {
  const call = callIdOf(state, channel.id, channel.linkedId)
  if (call === channel.call) return channel
  mergeCalls(state, call, channel.call, at)
  return state.channels.get(channel.id) ?? channel
}

/**
 * Events that come when the channel has changed. From Asterisk 12 on, all others show the channel as it was when their making
 * began, and may come after a change.
 */
const ofChange: ReadonlySet<string> = new Set([
  'Newchannel',
  'Newstate',
  'Newexten',
  'NewCallerid',
  'NewConnectedLine',
  'NewAccountCode',
])

function isReport(message: Message, names: SnapshotNames): boolean {
  return message.has(names.linkedId) && (names !== own || !ofChange.has(message.name))
}

/** A Linkedid changes without an event of the channel, and only to an older one. */
export function relinked(state: PbxState, channel: Channel, linkedId: string | undefined, at: number): Channel {
  const { linkedId: before } = channel
  if (linkedId === undefined || linkedId === before || (before !== undefined && !isOlder(linkedId, before)))
    return channel
  return ofLinkedCall(state, state.channels.update(channel.id, { linkedId }, at) ?? channel, at)
}

export function renameChannel(state: PbxState, channel: Channel, name: string, at: number): void {
  if (state.channelIds.get(channel.name) === channel.id) state.channelIds.delete(channel.name)
  state.channelIds.set(name, channel.id)
  const fields = { name, technology: technologyOf(name), device: deviceOf(name) }
  const renamed = state.channels.update(channel.id, fields, at)
  if (renamed !== undefined) updateCopies(state, renamed, at)
  for (const agent of state.agents.map.values())
    if (agent.channel === channel.name) state.agents.update(agent.id, { channel: name }, at)
}

function pickedUp(state: PbxState, channel: Channel): void {
  if (state.calls.get(channel.call)?.from?.channel === channel.id) state.notesOf(channel.call).pickedUp = true
}

/**
 * The channel that the message is about, updated with what it says. Undefined where the channel has ended, or nothing can be
 * known of it. A channel that was never announced is added.
 */
export function channelOf(
  state: PbxState,
  message: Message,
  at: number,
  names: SnapshotNames = own,
): Channel | undefined {
  const id = text(message, names.id)
  if (id === undefined) return state.channelNamed(text(message, names.channel))
  const known = state.channels.get(id)
  if (known !== undefined)
    return isReport(message, names)
      ? relinked(state, known, message.get(names.linkedId), at)
      : updateChannel(state, known, message, names, at)
  if (state.ended.has(id) || !state.adopts) return undefined
  const name = text(message, names.channel)
  if (name === undefined) return undefined
  state.surprise('unannounced-channel', message.name, `No event announced the channel ${name} (${id})`, at)
  return addChannel(state, message, id, names, 'unknown', at)
}
