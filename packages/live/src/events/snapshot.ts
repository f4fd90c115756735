import type { Message } from '@openami/bindings'
import { callIdOf, joinCall, mergeCalls } from '../calls/membership.ts'
import { channelState, deviceOf, technologyOf } from '../model/channel-names.ts'
import type { Channel } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'
import { text } from './headers.ts'

/** Names of the headers that describe a channel, with the prefix that some events give them: `Dest`, `Transferer`, … */
export interface SnapshotNames {
  readonly id: readonly string[]
  readonly channel: readonly string[]
  readonly state: readonly string[]
  readonly callerNumber: readonly string[]
  readonly callerName: readonly string[]
  readonly connectedNumber: string
  readonly connectedName: string
  readonly account: string
  readonly context: string
  readonly exten: string
  readonly priority: string
  readonly linkedId: string
}

export function snapshotNames(prefix: string, channel: readonly string[] = [`${prefix}Channel`]): SnapshotNames {
  return {
    id: [`${prefix}Uniqueid`],
    channel,
    state: prefix === '' ? ['ChannelState', 'State'] : [`${prefix}ChannelState`],
    callerNumber: prefix === '' ? ['CallerIDNum', 'CallerID'] : [`${prefix}CallerIDNum`],
    callerName: [`${prefix}CallerIDName`],
    connectedNumber: `${prefix}ConnectedLineNum`,
    connectedName: `${prefix}ConnectedLineName`,
    account: `${prefix}AccountCode`,
    context: `${prefix}Context`,
    exten: `${prefix}Exten`,
    priority: `${prefix}Priority`,
    linkedId: `${prefix}Linkedid`,
  }
}

export const own = snapshotNames('')
export const dest = snapshotNames('Dest')

type Fields = { -readonly [K in keyof Channel]?: Channel[K] }

/** What the message says of the channel; only what it mentions. */
function fieldsOf(message: Message, names: SnapshotNames): Fields {
  const fields: Fields = {}
  const name = text(message, ...names.channel)
  if (name !== undefined) {
    fields.name = name
    fields.technology = technologyOf(name)
    fields.device = deviceOf(name)
  }
  const state = text(message, ...names.state)
  if (state !== undefined) {
    fields.rawState = state
    fields.state = channelState(state)
  }
  const linkedId = text(message, names.linkedId)
  if (linkedId !== undefined) fields.linkedId = linkedId
  set(fields, 'callerNumber', message, names.callerNumber)
  set(fields, 'callerName', message, names.callerName)
  set(fields, 'connectedNumber', message, [names.connectedNumber])
  set(fields, 'connectedName', message, [names.connectedName])
  set(fields, 'account', message, [names.account])
  set(fields, 'context', message, [names.context])
  set(fields, 'exten', message, [names.exten])
  const priority = text(message, names.priority)
  if (priority !== undefined) fields.priority = Number.parseInt(priority, 10)
  return fields
}

type TextField = 'callerNumber' | 'callerName' | 'connectedNumber' | 'connectedName' | 'account' | 'context' | 'exten'

/** A header without a value empties the field; one that is not there leaves it. */
function set(fields: Fields, field: TextField, message: Message, names: readonly string[]): void {
  for (const name of names) {
    if (message.get(name) === undefined) continue
    fields[field] = text(message, name)
    return
  }
}

/** The channel that a Newchannel or a list announces. */
export function addChannel(
  state: PbxState,
  message: Message,
  id: string,
  names: SnapshotNames,
  since: Channel['since'],
  at: number,
): Channel {
  const fields = fieldsOf(message, names)
  const name = fields.name ?? id
  const channel: Channel = {
    id,
    name,
    technology: technologyOf(name),
    device: deviceOf(name),
    call: callIdOf(state, id, fields.linkedId),
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

/** Takes what the message says of a channel that is known. */
export function updateChannel(
  state: PbxState,
  channel: Channel,
  message: Message,
  names: SnapshotNames,
  at: number,
): Channel {
  const fields = fieldsOf(message, names)
  if (fields.name !== undefined && fields.name !== channel.name) rename(state, channel, fields.name)
  if (fields.state === 'up' && channel.state !== 'up' && channel.answeredAt === undefined) fields.answeredAt = at
  const updated = state.channels.update(channel.id, fields, at) ?? channel
  if (updated.state === 'up' && channel.state !== 'up') pickedUp(state, updated)
  const call = callIdOf(state, updated.id, updated.linkedId)
  if (call === updated.call) return updated
  // Its Linkedid has become that of another call: the two are one from now on.
  mergeCalls(state, call, updated.call, at)
  return state.channels.get(channel.id) ?? updated
}

export function rename(state: PbxState, channel: Channel, name: string): void {
  if (state.channelIds.get(channel.name) === channel.id) state.channelIds.delete(channel.name)
  state.channelIds.set(name, channel.id)
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
  const id = text(message, ...names.id)
  if (id === undefined) return state.channelNamed(text(message, ...names.channel))
  const known = state.channels.get(id)
  if (known !== undefined) return updateChannel(state, known, message, names, at)
  if (state.ended.has(id) || !state.adopts) return undefined
  const name = text(message, ...names.channel)
  if (name === undefined) return undefined
  state.surprise('unannounced-channel', message.name, `No event announced the channel ${name} (${id})`, at)
  return addChannel(state, message, id, names, 'unknown', at)
}
