import type { MeetmeRoom, MeetmeUser } from '../conferences/meetme-room.ts'
import type { Handler, Request } from '../request.ts'

/** Rooms of MeetMe. */
export const meetmeActions: Readonly<Record<string, Handler>> = {
  MeetmeMute: (request) => mute(request, true),
  MeetmeUnmute: (request) => mute(request, false),
}

function mute(request: Request, muted: boolean): void {
  const found = find(request)
  if (typeof found === 'string') {
    request.error(found)
    return
  }
  request.ack(muted ? 'User muted' : 'User unmuted')
  found.room.mute(found.user, muted)
}

/** The user that an action is about, or what is wrong with what it says. */
function find(request: Request): { room: MeetmeRoom; user: MeetmeUser } | string {
  const number = request.get('Usernum')
  const name = request.get('Meetme')
  if (name === '') return 'Meetme conference not specified'
  if (number === '') return 'Meetme user number not specified'
  if (!/^\s*[+-]?\d+$/.test(number)) return 'Invalid user number'
  const room = request.pbx.meetme.get(name)
  if (room === undefined) return 'Meetme conference does not exist'
  const user = room.user(Number(number))
  return user === undefined ? 'User number not found' : { room, user }
}
