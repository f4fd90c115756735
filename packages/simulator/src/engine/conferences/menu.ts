import type { ApplicationPbx } from '../applications/application.ts'
import { type Script, wait } from '../applications/script.ts'
import { listen } from '../pbx/digits.ts'
import type { Conference, ConferenceUser } from './conference.ts'

/** Milliseconds after which digits that may still become a longer key are taken as they are. */
const keyTimeout = 1_000

/** Stays in the conference until the user is thrown out or taken out of the bridge; digits do what the menu says. */
export function* stay(pbx: ApplicationPbx, room: Conference, user: ConferenceUser): Script<void> {
  yield* wait<void>((resume) => {
    const { channel, menu, profile } = user
    let pressed = ''
    let keyTimer: { cancel(): void } | undefined
    const finish = (): void => {
      stop()
      resume()
    }
    const done = (): void => {
      const actions = menu.keys.get(pressed) ?? []
      pressed = ''
      for (const action of actions) if (user.kicked === undefined) perform(pbx, room, user, action)
    }
    const silence = profile.dtmfPassthrough
      ? (): void => undefined
      : listen(channel, (digit) => {
          pressed += digit.toUpperCase()
          keyTimer?.cancel()
          const mayGrow = [...menu.keys.keys()].some((key) => key.length > pressed.length && key.startsWith(pressed))
          if (mayGrow) keyTimer = pbx.host.clock.after(keyTimeout, done)
          else done()
        })
    const timeout =
      profile.timeout > 0 ? pbx.host.clock.after(profile.timeout * 1_000, () => room.kick(user, 'TIMEOUT')) : undefined
    const stop = (): void => {
      silence()
      keyTimer?.cancel()
      timeout?.cancel()
      channel.onBridgeLeft = undefined
    }
    user.leave = finish
    // Taken out of the bridge by another: of this one, or of one that it was moved to.
    channel.onBridgeLeft = finish
    return stop
  })
}

function perform(pbx: ApplicationPbx, room: Conference, user: ConferenceUser, text: string): void {
  const [, action = text, argument = ''] = /^(\w+)\((.*)\)$/.exec(text) ?? []
  const { admin } = user.profile
  switch (action.toLowerCase()) {
    case 'toggle_mute':
      room.mute(user, !user.muted)
      return
    case 'leave_conference':
      room.kick(user, 'DTMF')
      return
    case 'admin_toggle_conference_lock':
      if (admin) room.lock(!room.locked)
      return
    case 'admin_kick_last': {
      const last = room.active.at(-1)
      if (admin && last !== undefined && last !== user && !last.profile.admin) room.kick(last, 'KICKED')
      return
    }
    case 'admin_toggle_mute_participants':
      if (!admin) return
      room.muted = !room.muted
      for (const other of room.active) if (!other.profile.admin) other.muted = room.muted
      return
    case 'set_as_single_video_src':
      room.setVideoSource(user.channel)
      return
    case 'dialplan_exec':
      pbx.unhandled.add('application', `ConfBridge dialplan_exec(${argument})`)
      return
    // The others change the volume or play something.
    default:
      return
  }
}
