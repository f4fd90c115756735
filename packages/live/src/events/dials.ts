import { linkCalls } from '../calls/membership.ts'
import { answer, legBegan, legEnded } from '../calls/progress.ts'
import type { Handler, Handlers } from './handler.ts'
import { text } from './headers.ts'
import { channelOf, dest, own, snapshotNames } from './snapshot.ts'

const dialBegin: Handler = (state, event, at) => {
  channelOf(state, event, at, own)
  const dialled = channelOf(state, event, at, dest)
  if (dialled !== undefined) legBegan(state, dialled, text(event, 'DialString'), at)
}

const dialEnd: Handler = (state, event, at) => {
  channelOf(state, event, at, own)
  const dialled = channelOf(state, event, at, dest)
  if (dialled !== undefined) legEnded(state, dialled, text(event, 'DialStatus') ?? '', at)
}

/** Dial of 1.2 to 11: without SubEvent (up to 1.4) it is the beginning. */
const dial: Handler = (state, event, at) => {
  const source = state.channels.get(text(event, 'UniqueID', 'SrcUniqueID') ?? '')
  if (text(event, 'SubEvent') === 'End') {
    // It names the caller alone; each leg says in its own events what became of it.
    const status = text(event, 'DialStatus')
    if (source !== undefined && status !== undefined && status !== 'ANSWER') state.notesOf(source.call).status = status
    return
  }
  const dialled = state.channels.get(text(event, 'DestUniqueID') ?? '')
  linkCalls(state, source, dialled, at)
  const leg = state.channels.get(dialled?.id ?? '')
  if (leg !== undefined) legBegan(state, leg, text(event, 'Dialstring'), at)
}

const target = snapshotNames('Target')

/** Who picks up a ringing call is who answers it. */
const pickup: Handler = (state, event, at) => {
  const channel = channelOf(state, event, at)
  linkCalls(state, channelOf(state, event, at, target), channel, at)
  const by = state.channels.get(channel?.id ?? '')
  if (by !== undefined) answer(state, by, at)
}

export const dialEvents: Handlers = {
  DialBegin: dialBegin,
  DialEnd: dialEnd,
  Dial: dial,
  Pickup: pickup,
}
