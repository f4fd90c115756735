import type { Message } from '@openami/bindings'
import { inConference } from '../calls/progress.ts'
import type { Channel, Conference, Participant } from '../model/index.ts'
import type { PbxState } from '../state/pbx-state.ts'
import type { Handler, Handlers } from './handler.ts'
import { flag, text } from './headers.ts'
import { channelOf } from './snapshot.ts'

function nameOf(state: PbxState, event: Message, at: number): string | undefined {
  const name = text(event, 'Conference', 'Meetme')
  if (name === undefined) state.surprise('incomplete', event.name, `${event.name} names no conference`, at)
  return name
}

export function newConference(name: string, since: Conference['since']): Conference {
  return { name, participants: [], locked: false, muted: false, recording: false, since }
}

const started: Handler = (state, event, at) => {
  const name = nameOf(state, event, at)
  if (name !== undefined && state.conferences.get(name) === undefined)
    state.conferences.add(name, newConference(name, at), at)
}

const ended: Handler = (state, event, at) => {
  const name = nameOf(state, event, at)
  if (name !== undefined) state.conferences.remove(name, at)
}

const joined: Handler = (state, event, at) => {
  const name = nameOf(state, event, at)
  const channel = channelOf(state, event, at)
  if (name === undefined || channel === undefined) return
  // MeetMe says nothing when a conference begins.
  if (state.conferences.get(name) === undefined) started(state, event, at)
  const participants = state.conferences.get(name)?.participants ?? []
  if (participants.some((one) => one.channel === channel.id)) return
  const participant: Participant = {
    channel: channel.id,
    name: channel.name,
    callerNumber: channel.callerNumber,
    callerName: channel.callerName,
    admin: flag(event, 'Admin') ?? false,
    marked: false,
    muted: flag(event, 'Muted') ?? false,
    talking: false,
    since: at,
  }
  state.conferences.update(name, { participants: [...participants, participant] }, at)
  inConference(state, channel, name, at)
  // No event says whether it is marked.
  state.onUnsure('conference', name)
}

const left: Handler = (state, event, at) => {
  const name = nameOf(state, event, at)
  const conference = name === undefined ? undefined : state.conferences.get(name)
  const id = text(event, 'Uniqueid')
  const channel = channelOf(state, event, at)
  if (name === undefined || conference === undefined) return
  const participants = conference.participants.filter((one) => one.channel !== (id ?? channel?.id))
  state.conferences.update(name, { participants }, at)
  if (event.name === 'MeetmeLeave' && participants.length === 0) state.conferences.remove(name, at)
}

/** Something of one participant. */
const participant =
  (change: (event: Message) => Partial<Participant>): Handler =>
  (state, event, at) => {
    const name = nameOf(state, event, at)
    const channel: Channel | undefined = channelOf(state, event, at)
    const conference = name === undefined ? undefined : state.conferences.get(name)
    if (name === undefined || conference === undefined || channel === undefined) return
    const participants = conference.participants.map((one) =>
      one.channel === channel.id ? { ...one, ...change(event) } : one,
    )
    state.conferences.update(name, { participants }, at)
  }

/** Something of the conference. */
const conference =
  (change: Partial<Conference>): Handler =>
  (state, event, at) => {
    const name = nameOf(state, event, at)
    if (name !== undefined) state.conferences.update(name, change, at)
  }

const talking = participant((event) => ({ talking: flag(event, 'TalkingStatus', 'Status') ?? true }))

export const conferenceEvents: Handlers = {
  ConfbridgeStart: started,
  ConfbridgeEnd: ended,
  ConfbridgeJoin: joined,
  ConfbridgeLeave: left,
  ConfbridgeMute: participant(() => ({ muted: true })),
  ConfbridgeUnmute: participant(() => ({ muted: false })),
  ConfbridgeTalking: talking,
  ConfbridgeLock: conference({ locked: true }),
  ConfbridgeUnlock: conference({ locked: false }),
  ConfbridgeRecord: conference({ recording: true }),
  ConfbridgeStopRecord: conference({ recording: false }),
  MeetmeJoin: joined,
  MeetmeLeave: left,
  MeetmeEnd: ended,
  MeetmeTalking: talking,
  MeetmeMute: participant((event) => ({ muted: flag(event, 'Status') ?? true })),
}
