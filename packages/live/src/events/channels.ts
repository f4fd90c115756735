import { takePlace } from '../calls/masquerade.ts'
import { continues, dialledNumber, hold, legRings, recorded } from '../calls/progress.ts'
import { noteEnd, removeChannel } from '../calls/removal.ts'
import type { HangupCause } from '../model/index.ts'
import type { Handler, Handlers } from './handler.ts'
import { flag, number, text } from './headers.ts'
import { addChannel, channelOf, own, renameChannel, updateChannel } from './snapshot.ts'

const newchannel: Handler = (state, event, at) => {
  const id = text(event, 'Uniqueid')
  if (id === undefined) {
    state.surprise('incomplete', event.name, 'Newchannel has no Uniqueid', at)
    return
  }
  const known = state.channels.get(id)
  if (known === undefined) {
    addChannel(state, event, id, own, at, at)
    return
  }
  // A list has shown it already, or the server says it twice.
  if (state.adopts && known.name !== text(event, 'Channel'))
    state.surprise('id-in-use', event.name, `Newchannel has the Uniqueid ${id} of ${known.name}`, at)
  updateChannel(state, known, event, own, at)
  if (known.since === 'unknown') state.channels.update(id, { since: at }, at)
}

const newstate: Handler = (state, event, at) => {
  const channel = channelOf(state, event, at)
  if (channel?.state === 'ringing') legRings(state, channel, at)
}

const newexten: Handler = (state, event, at) => {
  const channel = channelOf(state, event, at)
  if (channel === undefined) return
  const priority = number(event, 'Priority')
  const moved = state.channels.update(
    channel.id,
    {
      context: text(event, 'Context') ?? channel.context,
      exten: text(event, 'Extension', 'Exten') ?? channel.exten,
      ...(priority !== undefined && { priority }),
      application: text(event, 'Application'),
      data: text(event, 'AppData'),
    },
    at,
  )
  // The dialled channel runs AppDial: its extension is not a number that was dialled.
  if (moved === undefined || moved.application?.startsWith('AppDial') === true) return
  dialledNumber(state, moved, at)
  continues(state, moved)
}

const renamed: Handler = (state, event, at) => {
  const name = text(event, 'Newname')
  const channel =
    state.channels.get(text(event, 'Uniqueid') ?? '') ?? state.channelNamed(text(event, 'Channel', 'Oldname'))
  if (channel === undefined || name === undefined) return
  const clone = state.channelNamed(`${name}<MASQ>`)
  renameChannel(state, channel, name, at)
  if (clone !== undefined && clone.id !== channel.id) takePlace(state, channel, clone, at)
}

const hangup: Handler = (state, event, at) => {
  const id = text(event, 'Uniqueid')
  const channel = id === undefined ? state.channelNamed(text(event, 'Channel')) : state.channels.get(id)
  if (channel === undefined) {
    if (id !== undefined) state.ended.add(id)
    return
  }
  const code = number(event, 'Cause')
  const cause: HangupCause | undefined = code === undefined ? undefined : { code, text: text(event, 'Cause-txt') }
  removeChannel(state, channel, at, { cause })
}

/** The device hung up. What the server wants to end is told by SoftHangupRequest. */
const hangupRequest: Handler = (state, event, at) => {
  const channel = channelOf(state, event, at)
  if (channel !== undefined) noteEnd(state, channel)
}

const update: Handler = (state, event, at) => {
  channelOf(state, event, at)
}

/** Hold of 12 and later, and of 1.6 to 11 with its Status; Unhold. */
const held =
  (otherwise: boolean): Handler =>
  (state, event, at) => {
    const channel = channelOf(state, event, at)
    if (channel !== undefined) hold(state, channel, flag(event, 'Status') ?? otherwise, at)
  }

const recording =
  (on: boolean): Handler =>
  (state, event, at) => {
    const channel = channelOf(state, event, at)
    if (channel !== undefined) recorded(state, channel, on, at)
  }

const variableSet: Handler = (state, event, at) => {
  // With the underscores of one that is inherited.
  const name = event.get('Variable')?.replace(/^_{1,2}/, '')
  if (name === undefined || state.options.variables?.includes(name) !== true) return
  const channel = channelOf(state, event, at)
  if (channel === undefined) return
  state.channels.update(channel.id, { variables: { ...channel.variables, [name]: event.get('Value') ?? '' } }, at)
}

export const channelEvents: Handlers = {
  Newchannel: newchannel,
  Newstate: newstate,
  Newexten: newexten,
  NewCallerid: update,
  // Up to 1.4.
  Newcallerid: update,
  NewConnectedLine: update,
  NewAccountCode: update,
  Rename: renamed,
  VarSet: variableSet,
  Hangup: hangup,
  HangupRequest: hangupRequest,
  Hold: held(true),
  Unhold: held(false),
  MonitorStart: recording(true),
  MonitorStop: recording(false),
  MixMonitorStart: recording(true),
  MixMonitorStop: recording(false),
}
