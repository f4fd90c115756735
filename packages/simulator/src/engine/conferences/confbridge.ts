import { type Application, argumentsOf, type Call, effect } from '../applications/application.ts'
import { answer, play } from '../applications/media.ts'
import { collect } from '../applications/reading.ts'
import { type Outcome, type Script, script } from '../applications/script.ts'
import type { Channel } from '../pbx/channel.ts'
import type { Conference, ConferenceUser } from './conference.ts'
import { stay } from './menu.ts'
import type { Overrides } from './profiles.ts'

const maxNameLength = 79

/** `ConfBridge(name,bridge profile,user profile,menu)`. */
export const confBridge: Application = script(function* (call: Call): Script<Outcome> {
  const { pbx, channel, data } = call
  const failed = (): 'hangup' => {
    pbx.setVariable(channel, 'CONFBRIDGE_RESULT', 'FAILED')
    return 'hangup'
  }
  const [name = '', bridgeName = '', userName = '', menuName = ''] = argumentsOf({ pbx, data })
  if (name === '' || name.length > maxNameLength) return failed()
  const { profiles } = pbx.conferences
  const bridgeProfile = profiles.bridge(bridgeName || 'default_bridge', overrides(channel, 'bridge', bridgeName))
  const profile = profiles.user(userName || 'default_user', overrides(channel, 'user', userName))
  if (bridgeProfile === undefined || profile === undefined) return failed()
  if (profile.answers) yield* answer(call)
  if (profile.pin !== '' && !(yield* knowsPin(call, profile.pin))) return failed()
  const menu = profiles.menu(menuName || 'default_menu', overrides(channel, 'menu', menuName))
  if (menu === undefined) return failed()
  const present = pbx.conferences.get(name)
  if (present !== undefined && (present.locked || present.isFull) && !profile.admin) {
    yield* play(call, 'conf-locked')
    return failed()
  }
  const room = pbx.conferences.open(name, bridgeProfile)
  const user: ConferenceUser = {
    channel,
    joinedAt: pbx.host.clock.now(),
    profile,
    menu,
    muted: profile.startMuted || (room.muted && !profile.admin),
    entered: false,
    waiting: false,
    kicked: undefined,
    leave: () => undefined,
  }
  room.add(user)
  const cannotCount = profile.announcesCount && room.active.length > 1 && pbx.soundLength('conf-thereare') === undefined
  if (cannotCount || (profile.announcement !== '' && (yield* play(call, profile.announcement)) === 'failed')) {
    pbx.conferences.leave(room, user)
    return failed()
  }
  return yield* takePart(call, room, user)
})

function* takePart({ pbx, channel }: Call, room: Conference, user: ConferenceUser): Script<Outcome> {
  let stayed = false
  try {
    room.enter(user)
    yield* stay(pbx, room, user)
    stayed = true
  } finally {
    pbx.conferences.leave(room, user)
    if (!stayed && channel.ending) pbx.setVariable(channel, 'CONFBRIDGE_RESULT', 'HANGUP')
  }
  // Who is thrown out is told so, and hung up where there is no sound for it.
  const isTold = user.kicked === 'KICKED' || user.kicked === 'ENDMARKED'
  return isTold && !user.profile.quiet && pbx.soundLength('conf-kicked') === undefined ? 'hangup' : undefined
}

/** Three attempts, which a caller ends with `#`. */
function* knowsPin(call: Call, pin: string): Script<boolean> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const { status, digits } = yield* collect(call, 'conf-getpin', pin.length + 1, undefined)
    if (status === 'failed') return false
    if (digits === pin) return true
    yield* play(call, 'conf-invalidpin')
  }
  return false
}

/** What CONFBRIDGE() has set counts where no profile is named. */
function overrides({ fields }: Channel, kind: string, named: string): Overrides {
  const prefix = `confbridge ${kind},`
  if (named !== '') return new Map()
  return new Map(
    [...fields].filter(([key]) => key.startsWith(prefix)).map(([key, value]) => [key.slice(prefix.length), value]),
  )
}

/** `ConfKick(name,channel)`: one user, or all. */
export const confKick: Application = effect(({ pbx, channel, data }) => {
  const [name = '', wanted = 'all'] = argumentsOf({ pbx, data })
  const room = pbx.conferences.get(name)
  const kicked = room?.selected(wanted === '' ? 'all' : wanted) ?? []
  for (const user of kicked) room?.kick(user, 'KICKED')
  pbx.setVariable(channel, 'CONFKICKSTATUS', kicked.length > 0 ? 'SUCCESS' : 'FAILURE')
})
