import type { Participant } from '../pbx/conference.ts'
import type { Conference } from '../pbx/conferences.ts'
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
          ['Marked', 0],
          ['Locked', room.locked ? 'Yes' : 'No'],
          ['Muted', 'No'],
        ],
      }),
    )
    request.list('Confbridge conferences will follow', items, 'ConfbridgeListRoomsComplete')
  },

  ConfbridgeList(request) {
    const room = find(request)
    if (room === undefined) return
    const items = room.participants.map(
      (each): ListItem => ({
        event: 'ConfbridgeList',
        headers: [
          ['Conference', room.name],
          ['Admin', 'No'],
          ['MarkedUser', 'No'],
          ['WaitMarked', 'No'],
          ['EndMarked', 'No'],
          ['EndMarkedAny', 'No'],
          ['Waiting', 'No'],
          ['Muted', each.muted ? 'Yes' : 'No'],
          ['Talking', 'No'],
          ['AnsweredTime', Math.floor((request.pbx.host.clock.now() - each.joinedAt) / 1000)],
          ...channelSnapshot(each.channel, '', []),
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
    const kicked = selected(room, name)
    if (kicked.length === 0) return request.error('No Channel by that name found in Conference.')
    request.ack(name === 'all' ? 'All participants kicked' : 'User kicked')
    for (const { channel } of kicked) room.kick(channel)
  },
}

function find(request: Request, demandsChannel = false): Conference | undefined {
  const name = request.get('Conference')
  const { all } = request.pbx.conferences
  const room = all.find((one) => one.name === name)
  if (name === '') request.error('No Conference name provided.')
  else if (demandsChannel && request.get('Channel') === '') request.error('No channel name provided.')
  else if (all.length === 0) request.error('No active conferences.')
  else if (room === undefined) request.error('No Conference by that name found.')
  else return room
  return undefined
}

/** By the name of a channel or the beginning of it; `all`, `participants`. */
function selected(room: Conference, name: string): readonly Participant[] {
  if (name === 'all' || name === 'participants') return [...room.participants]
  const found = room.participants.find(({ channel }) => channel.name.toLowerCase().startsWith(name.toLowerCase()))
  return name === '' || found === undefined ? [] : [found]
}

function mute(request: Request, muted: boolean): void {
  const room = find(request, true)
  if (room === undefined) return
  const changed = selected(room, request.get('Channel'))
  if (changed.length === 0) {
    request.error('No Channel by that name found in Conference.')
    return
  }
  request.ack(muted ? 'User muted' : 'User unmuted')
  for (const participant of changed) room.mute(participant, muted)
}

function lock(request: Request, locked: boolean): void {
  const room = find(request)
  if (room === undefined) return
  room.lock(locked)
  request.ack(locked ? 'Conference locked' : 'Conference unlocked')
}
