import type { CallerId, Channel } from './channel.ts'
import { type ChannelIds, prepare } from './dial-target.ts'
import type { Pbx } from './pbx.ts'
import type { OriginateTarget } from './pbx-events.ts'

export interface OriginateOptions {
  readonly technology: string
  readonly resource: string
  readonly target: OriginateTarget
  /** Milliseconds to wait for an answer. */
  readonly timeout: number
  readonly callerId: CallerId
  readonly variables: ReadonlyArray<readonly [name: string, value: string]>
  readonly account: string
  readonly ids: ChannelIds
}

export interface Originated {
  /** The channel that answered. */
  readonly channel: Channel | undefined
  /** 0 failed, 1 hung up, 3 no answer, 4 answered, 5 busy, 8 congestion. */
  readonly reason: number
}

const reasons = { busy: 5, congestion: 8, hangup: 0 } as const
const statuses = { busy: 'BUSY', congestion: 'CONGESTION' } as const

/**
 * Dials, and runs the target on the answered call. `settled` is called once with the result, before the target
 * starts.
 */
export function originate(pbx: Pbx, options: OriginateOptions, settled: (result: Originated) => void): void {
  const { technology, resource, target } = options
  let over = false
  const call = prepare(pbx, technology, resource, {
    application: 'AppDial2',
    accountCode: options.account,
    ids: options.ids,
    onSignal(signal) {
      if (over || call === undefined) return
      if (signal === 'ringing') return pbx.emit({ type: 'dial-state', dest: call.channel, status: 'RINGING' })
      if (signal !== 'answer') {
        return fail(call.channel, reasons[signal], signal === 'hangup' ? hungUp(call.channel) : statuses[signal])
      }
      over = true
      timer.cancel()
      call.channel.onSignal = undefined
      pbx.emit({ type: 'dial-ended', dest: call.channel, status: 'ANSWER' })
      settled({ channel: call.channel, reason: 4 })
      begin(pbx, call.channel, target)
    },
  })
  if (call === undefined) {
    settled({ channel: undefined, reason: 0 })
    return
  }
  const { channel } = call

  function fail(failed: Channel, reason: number, status: string): void {
    over = true
    timer.cancel()
    failed.onSignal = undefined
    pbx.emit({ type: 'dial-ended', dest: failed, status })
    settled({ channel: undefined, reason })
    pbx.hangUp(failed)
  }

  introduce(pbx, channel, options)
  const timer = pbx.host.clock.after(options.timeout, () => {
    channel.hangupCause = 19
    fail(channel, 3, 'NOANSWER')
  })
  if (call.start()) {
    pbx.emit({ type: 'dial-begun', dest: channel, dialString: resource })
    return
  }
  over = true
  timer.cancel()
  settled({ channel: undefined, reason: 0 })
  pbx.hangUp(channel)
}

/** A hangup before the answer counts by its cause. */
function hungUp({ hangupCause }: Channel): string {
  return hangupCause === 17 ? 'BUSY' : 'NOANSWER'
}

function introduce(pbx: Pbx, channel: Channel, { variables, callerId }: OriginateOptions): void {
  const both = channel.half === undefined ? [channel] : [channel, channel.half]
  for (const [name, value] of variables) for (const leg of both) pbx.setVariable(leg, name, value)
  if (callerId.num === '' && callerId.name === '') return
  for (const leg of both) {
    leg.callerId = callerId
    leg.connected = callerId
    pbx.emit({ type: 'caller-id-changed', channel: leg })
    pbx.emit({ type: 'connected-line-changed', channel: leg })
  }
}

function begin(pbx: Pbx, channel: Channel, target: OriginateTarget): void {
  if (channel.gone) return
  if ('application' in target) pbx.startApplication(channel, target.application, target.data)
  else pbx.startDialplan(channel, target.context, target.exten, target.priority)
}
