import { Bridge } from './bridge.ts'
import type { Channel } from './channel.ts'
import type { PbxCore } from './pbx-core.ts'

/** Why the caller has left: it went itself, or the called party did. */
export type Left = 'caller' | 'called'

/**
 * Connects a caller with the party that was called. When one leaves the other does, too: the called party is hung up,
 * `after` continues with the caller.
 */
export function connect(pbx: PbxCore, caller: Channel, called: Channel, after: (left: Left) => void): Bridge {
  const bridge = new Bridge(pbx, 'basic')
  bridge.enter(called)
  bridge.enter(caller)
  let first: Left | undefined
  let over = false
  bridge.onLeave = (channel, hungUp) => {
    first ??= channel === caller ? 'caller' : 'called'
    if (channel === called && hungUp && called.run === undefined) pbx.hangUp(called)
    if (channel !== caller || over) return
    over = true
    after(first)
  }
  return bridge
}
