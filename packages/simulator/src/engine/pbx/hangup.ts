import type { Clock } from '../clock.ts'
import type { Channel } from './channel.ts'
import type { ChannelTable } from './channel-table.ts'
import { stopMonitor } from './monitors.ts'
import type { PbxEvent } from './pbx-events.ts'

interface HangupPbx {
  readonly channels: { delete(channel: Channel): void }
  readonly unreported: Set<Channel>
  readonly emit: (event: PbxEvent) => void
  end(channel: Channel): void
  setVariable(channel: Channel, name: string, value: string): void
  unsetVariable(channel: Channel, name: string): void
}

interface LimitPbx {
  readonly host: { readonly clock: Clock }
  hangUp(channel: Channel): void
}

/**
 * Asks a channel to end. What runs on it, calls it or connects it with others reacts, and ends it; where there is
 * nothing of the kind it ends at once.
 */
export function askToEnd(pbx: HangupPbx, channel: Channel, cause?: number): void {
  if (channel.gone || channel.taken) return
  if (cause !== undefined && cause > 0) channel.hangupCause = cause
  if (!channel.ending) {
    channel.ending = true
    channel.phone?.cancel()
    channel.hangupTimer?.cancel()
    const { run, onSignal, bridge } = channel
    if (run !== undefined) {
      run.hangUp()
      return
    }
    if (onSignal !== undefined) onSignal('hangup')
    else bridge?.leave(channel)
  } else if (channel.run !== undefined) return
  pbx.end(channel)
}

/** A channel that is called goes elsewhere: for those who call it, it has hung up. False where none does. */
export function takeFromCall(channel: Channel): boolean {
  const { onSignal } = channel
  if (onSignal === undefined) return false
  channel.onSignal = undefined
  channel.taken = true
  try {
    onSignal('hangup')
  } finally {
    channel.taken = false
  }
  return true
}

/** A channel is gone. The other half of a Local channel hears of it, with the cause. */
export function endChannel(pbx: HangupPbx, channel: Channel): void {
  if (channel.gone) return
  channel.gone = true
  channel.ending = true
  channel.phone?.cancel()
  channel.hangupTimer?.cancel()
  channel.onHangUp?.()
  channel.bridge?.leave(channel)
  if (channel.monitor !== undefined) stopMonitor(pbx, channel)
  const { half, hangupCause } = channel
  channel.half = undefined
  if (half !== undefined) half.half = undefined
  pbx.channels.delete(channel)
  if (half !== undefined && !half.gone) {
    const status = channel.variables.get('DIALSTATUS')
    if (status !== undefined && channel.name.endsWith(';2')) {
      half.hangupCause = hangupCause
      pbx.setVariable(half, 'CHANLOCALSTATUS', status)
    }
    pbx.emit({ type: 'hangup-requested', channel: half, cause: hangupCause })
  }
  const report = (): void => {
    const learnt = takeLearnt(channel)
    pbx.unreported.delete(channel)
    pbx.emit({ type: 'hung-up', channel })
    if (learnt) pbx.emit({ type: 'caller-id-changed', channel })
  }
  if (channel.delayHangup === undefined) report()
  else {
    pbx.unreported.add(channel)
    channel.delayHangup(report)
  }
  for (const told of channel.onGone) told()
  if (half !== undefined && !half.ending) askToEnd(pbx, half, hangupCause)
}

/** Hangs up after so many milliseconds from now; zero takes the limit away. */
export function limitCall(pbx: LimitPbx, channel: Channel, milliseconds: number): void {
  channel.hangupTimer?.cancel()
  channel.hangupAt = milliseconds === 0 ? undefined : pbx.host.clock.now() + milliseconds
  if (milliseconds > 0)
    channel.hangupTimer = pbx.host.clock.after(milliseconds, () => {
      if (channel.run === undefined) pbx.hangUp(channel)
      else channel.run.timeOut()
    })
}

/** Channels are gone without events. */
export function stopAll(channels: ChannelTable, unreported: Set<Channel>): void {
  for (const channel of channels.values()) {
    channel.gone = true
    channel.phone?.cancel()
    channel.hangupTimer?.cancel()
    channel.run?.stop()
  }
  channels.clear()
  unreported.clear()
}

/** A channel takes the caller id that it has learnt of; whether that is another one. */
export function takeLearnt(channel: Channel): boolean {
  const { callerId, learntCallerId: learnt } = channel
  channel.learntCallerId = undefined
  if (learnt === undefined || (learnt.num === callerId.num && learnt.name === callerId.name)) return false
  channel.callerId = learnt
  return true
}
