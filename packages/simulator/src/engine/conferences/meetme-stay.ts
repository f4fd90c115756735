import type { Call, Jump } from '../applications/application.ts'
import { type Script, wait } from '../applications/script.ts'
import { listen } from '../pbx/digits.ts'
import type { MeetmeRoom, MeetmeUser } from './meetme-room.ts'

/** How a user's stay ends: it left, it was thrown out, the last marked user left, or it pressed the digit of an extension. */
export type End = 'left' | 'kicked' | 'unmarked' | Jump

/** Keys of the menu after which it stays open: they change a volume. */
const volumeKeys = '4679'

/** Stays in the room until something ends that; with the options `p`, `s` and `X`, digits have a meaning. */
export function* stay(call: Call, room: MeetmeRoom, user: MeetmeUser): Script<End> {
  return yield* wait<End>((resume) => {
    const { options } = user
    let isMenuOpen = false
    const finish = (end: End): void => {
      stop()
      resume(end)
    }
    const silence = listen(call.channel, (digit) => {
      if (digit === '#' && options.has('p')) finish('left')
      else if (isMenuOpen) {
        isMenuOpen = volumeKeys.includes(digit)
        choose(room, user, digit)
      } else if (digit === '*' && options.has('s')) isMenuOpen = true
      else if (options.has('X')) {
        const place = exitOf(call, digit)
        if (place !== undefined) finish(place)
      }
    })
    const stop = (): void => {
      silence()
      user.leave = () => undefined
    }
    user.leave = finish
    return stop
  })
}

function choose(room: MeetmeRoom, user: MeetmeUser, digit: string): void {
  if (digit === '1') {
    // Only an administrator overrides what an administrator has muted.
    if (user.isAdmin) room.mute(user, !(user.muted || user.selfMuted), true)
    else {
      user.selfMuted = !user.selfMuted
      room.adapt(user)
    }
  }
  if (!user.isAdmin) return
  if (digit === '2') room.locked = !room.locked
  const { last } = room
  if (digit === '3' && last !== undefined && last !== user && !last.isAdmin) room.kick(last)
}

/** The extension of a digit in the context that MEETME_EXIT_CONTEXT names, or that the call is in. */
function exitOf({ pbx, channel }: Call, digit: string): Jump | undefined {
  const context = channel.variables.get('MEETME_EXIT_CONTEXT') || channel.context
  return pbx.dialplan.has(context, digit, channel.callerId.num) ? { context, exten: digit, priority: 1 } : undefined
}
