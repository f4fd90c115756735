import type { Conference } from '../conferences/conference.ts'
import { channelSnapshot } from '../personalities/snapshots.ts'
import type { Handler, Request } from '../request.ts'
import type { ListItem } from '../responder.ts'

/** Conferences of ConfBridge. */
export const conferenceActions: Readonly<Record<string, Handler>> = {
  ConfbridgeListRooms(request) {
    const rooms = request.pbx.conferences.all
    if (rooms.length === 0) return request.error('No active conferences.')
    const items = rooms.map(
      (room): ListItem => ({
        event: 'ConfbridgeListRooms',
        headers: [
          ['Conference', room.name],
          ['Parties', room.participants.length],
          ['Marked', room.markedCount],
          ['Locked', yesNo(room.locked)],
          ['Muted', yesNo(room.muted)],
        ],
      }),
    )
    request.list('Confbridge conferences will follow', items, 'ConfbridgeListRoomsComplete')
  },

  ConfbridgeList(request) {
    const room = find(request)
    if (room === undefined) return
    const users = [...room.active, ...room.participants.filter(({ waiting }) => waiting)]
    const items = users.map(
      ({ channel, joinedAt, muted, waiting, profile }): ListItem => ({
        event: 'ConfbridgeList',
        headers: [
          ['Conference', room.name],
          ['Admin', yesNo(profile.admin)],
          ['MarkedUser', yesNo(profile.marked)],
          ['WaitMarked', yesNo(profile.waitMarked)],
          ['EndMarked', yesNo(profile.endMarked)],
          ['EndMarkedAny', yesNo(profile.endMarkedAny)],
          ['Waiting', yesNo(waiting)],
          ['Muted', yesNo(muted)],
          ['Talking', 'No'],
          ['AnsweredTime', Math.floor((request.pbx.host.clock.now() - joinedAt) / 1000)],
          ...channelSnapshot(channel, '', []),
        ],
      }),
    )
    request.list('Confbridge user list will follow', items, 'ConfbridgeListComplete')
  },

  ConfbridgeMute: (request) => mute(request, true),
  ConfbridgeUnmute: (request) => mute(request, false),
  ConfbridgeLock: (request) => lock(request, true),
  ConfbridgeUnlock: (request) => lock(request, false),

  ConfbridgeKick(request) {
    const room = find(request)
    if (room === undefined) return
    const name = request.get('Channel')
    const kicked = room.selected(name)
    if (kicked.length === 0) return request.error('No Channel by that name found in Conference.')
    request.ack(name === 'all' ? 'All participants kicked' : 'User kicked')
    for (const user of kicked) room.kick(user, 'KICKED')
  },

  ConfbridgeStartRecord(request) {
    const room = find(request)
    if (room === undefined) return
    if (room.recorder !== undefined) return request.error('Conference is already being recorded.')
    request.ack('Conference Recording Started.')
    room.startRecording()
  },

  ConfbridgeStopRecord(request) {
    const room = find(request)
    if (room === undefined) return
    if (room.recorder === undefined) return request.error('Internal error while stopping recording.')
    request.ack('Conference Recording Stopped.')
    room.stopRecording()
  },

  ConfbridgeSetSingleVideoSrc(request) {
    const room = find(request, true)
    if (room === undefined) return
    const name = request.get('Channel')
    const user = room.active.find(({ channel }) => channel.name.startsWith(name))
    if (user === undefined) return request.error('No channel by that name found in conference.')
    request.ack('Conference single video source set.')
    room.setVideoSource(user.channel)
  },
}

function yesNo(value: boolean): string {
  return value ? 'Yes' : 'No'
}

function find(request: Request, demandsChannel = false): Conference | undefined {
  const name = request.get('Conference')
  const { conferences } = request.pbx
  const room = conferences.get(name)
  if (name === '') request.error('No Conference name provided.')
  else if (demandsChannel && request.get('Channel') === '') request.error('No channel name provided.')
  else if (conferences.all.length === 0) request.error('No active conferences.')
  else if (room === undefined) request.error('No Conference by that name found.')
  else return room
  return undefined
}

function mute(request: Request, muted: boolean): void {
  const room = find(request, true)
  if (room === undefined) return
  const changed = room.selected(request.get('Channel'), true)
  if (changed.length === 0) {
    request.error('No Channel by that name found in Conference.')
    return
  }
  request.ack(muted ? 'User muted' : 'User unmuted')
  for (const user of changed) room.mute(user, muted)
}

function lock(request: Request, locked: boolean): void {
  const room = find(request)
  if (room === undefined) return
  room.lock(locked)
  request.ack(locked ? 'Conference locked' : 'Conference unlocked')
}
