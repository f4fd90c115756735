import type { Application } from '../applications/application.ts'
import { Bridge } from './bridge.ts'
import type { Channel } from './channel.ts'
import { type Outgoing, prepare } from './dial-target.ts'
import type { PbxCore } from './pbx-core.ts'

/** `Dial(PJSIP/100&Local/x@y,20)`: rings all of them, bridges with the first that answers. */
export const dial: Application = ({ pbx, channel, data, finish }) => {
  const [targets = '', limit = ''] = data.split(/[,|]/)
  const legs = new Set<Outgoing>()
  const timers: Array<{ cancel(): void }> = []
  let status = 'CHANUNAVAIL'
  let bridge: Bridge | undefined

  const end = (result: string): void => {
    for (const timer of timers) timer.cancel()
    pbx.setVariable(channel, 'DIALSTATUS', result)
    finish('next')
  }
  const drop = (leg: Outgoing, how: string): void => {
    legs.delete(leg)
    leg.channel.onSignal = undefined
    pbx.emit({ type: 'dial-ended', channel, dest: leg.channel, status: how })
    pbx.hangUp(leg.channel)
  }
  const connected = (leg: Outgoing): void => {
    legs.delete(leg)
    for (const other of [...legs]) drop(other, 'CANCEL')
    for (const timer of timers.splice(0)) timer.cancel()
    pbx.emit({ type: 'dial-ended', channel, dest: leg.channel, status: 'ANSWER' })
    if (channel.state !== 6) pbx.answer(channel)
    leg.channel.onSignal = undefined
    pbx.setVariable(channel, 'DIALSTATUS', 'ANSWER')
    bridge = connect(pbx, channel, leg.channel, () => finish('next'))
  }
  for (const target of targets.split('&')) {
    const slash = target.indexOf('/')
    const leg = prepare(pbx, target.slice(0, slash), target.slice(slash + 1), {
      linkedid: channel.linkedid,
      application: 'AppDial',
      onSignal(signal) {
        if (leg === undefined || !legs.has(leg)) return
        if (signal === 'answer') return connected(leg)
        if (signal === 'ringing') {
          pbx.emit({ type: 'dial-state', channel, dest: leg.channel, status: 'RINGING' })
          return pbx.signal(channel, 'ringing')
        }
        status = signal === 'busy' ? 'BUSY' : signal === 'congestion' ? 'CONGESTION' : 'NOANSWER'
        drop(leg, status)
        if (legs.size === 0) end(status)
      },
    })
    if (leg !== undefined) legs.add(leg)
  }
  for (const leg of [...legs]) {
    introduce(channel, leg.channel)
    pbx.emit({ type: 'dial-begun', channel, dest: leg.channel, dialString: targets })
    if (!leg.start()) {
      legs.delete(leg)
      pbx.hangUp(leg.channel)
    }
  }
  if (legs.size === 0 && bridge === undefined) {
    timers.push(pbx.host.clock.after(0, () => end(status)))
  } else if (Number(limit) > 0) {
    const give = (): void => {
      for (const leg of [...legs]) drop(leg, 'NOANSWER')
      end('NOANSWER')
    }
    timers.push(pbx.host.clock.after(Number(limit) * 1000, give))
  }
  return () => {
    for (const timer of timers) timer.cancel()
    for (const leg of [...legs]) drop(leg, 'CANCEL')
    bridge?.leave(channel)
  }
}

/** Shows the caller to the called party. */
export function introduce(caller: Channel, called: Channel): void {
  called.connected = caller.callerId
}

/** Bridges two channels. When the called one leaves it is hung up, and `after`, if given, continues with the caller. */
export function connect(
  pbx: PbxCore,
  caller: Channel,
  called: Channel,
  after: (left: 'caller' | 'called') => void,
): Bridge {
  const bridge = new Bridge(pbx, 'basic')
  bridge.enter(called)
  bridge.enter(caller)
  let over = false
  bridge.onLeave = (channel) => {
    if (over) return
    over = true
    if (channel === called) {
      bridge.leave(caller)
      after('called')
      return
    }
    bridge.leave(called)
    after('caller')
    if (called.run === undefined && !called.gone) pbx.hangUp(called)
  }
  return bridge
}
