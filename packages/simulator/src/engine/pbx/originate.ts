import { availableIn } from '@openami/bindings'
import type { ApplicationPbx } from '../applications/application.ts'
import type { CallerId, Channel } from './channel.ts'
import { dialStatus } from './dial-status.ts'
import { prepare } from './dial-target.ts'
import type { ChannelIds } from './outgoing.ts'
import type { OriginateTarget } from './pbx-events.ts'

export interface OriginateOptions {
  readonly technology: string
  readonly resource: string
  readonly target: OriginateTarget
  /** Milliseconds to wait for an answer; none or less: without limit. */
  readonly timeout: number
  readonly callerId: CallerId
  readonly variables: ReadonlyArray<readonly [name: string, value: string]>
  readonly account: string
  readonly ids: ChannelIds
  /** Media before the answer counts as an answer. */
  readonly earlyMedia?: boolean
}

export interface Originated {
  /** The channel that answered. */
  readonly channel: Channel | undefined
  /** 0 failed, 1 hung up, 3 no answer, 4 answered, 5 busy, 8 congestion. */
  readonly reason: number
}

/** A channel that did not answer in time says so in its cause (main/dial.c:735, 22.10.1). */
const namesNoAnswer = { since: ['20.18', '22.8', '23.2'], absentIn: ['21'] }

const reasons = { busy: 5, congestion: 8, hangup: 0 } as const

/**
 * Dials, and runs the target on the answered call. `settled` is called once with the result, before the target
 * starts.
 */
export function originate(pbx: ApplicationPbx, options: OriginateOptions, settled: (result: Originated) => void): void {
  const { technology, resource, target } = options
  let over = false
  const call = prepare(pbx, technology, resource, {
    application: 'AppDial2',
    ids: options.ids,
    onSignal(signal) {
      if (over || call === undefined) return
      if (signal === 'ringing' || signal === 'proceeding' || signal === 'progress') {
        pbx.emit({ type: 'dial-state', dest: call.channel, status: signal.toUpperCase() })
        if (signal === 'progress' && options.earlyMedia) succeed(call.channel)
        return
      }
      if (signal !== 'answer') return fail(call.channel, signal)
      pbx.emit({ type: 'dial-ended', dest: call.channel, status: 'ANSWER' })
      succeed(call.channel)
    },
  })
  if (call === undefined) {
    settled({ channel: undefined, reason: 0 })
    return
  }
  const { channel } = call

  function succeed(answered: Channel): void {
    over = true
    timer?.cancel()
    answered.onSignal = undefined
    settled({ channel: answered, reason: 4 })
    begin(pbx, answered, target)
  }

  function fail(failed: Channel, signal: 'busy' | 'congestion' | 'hangup'): void {
    over = true
    timer?.cancel()
    failed.onSignal = undefined
    const status = signal === 'hangup' ? dialStatus(failed.hangupCause) : signal === 'busy' ? 'BUSY' : 'CONGESTION'
    pbx.emit({ type: 'dial-ended', dest: failed, status })
    settled({ channel: undefined, reason: reasons[signal] })
    pbx.hangUp(failed)
  }

  introduce(pbx, channel, options)
  const timer =
    options.timeout <= 0
      ? undefined
      : pbx.host.clock.after(options.timeout, () => {
          over = true
          channel.onSignal = undefined
          settled({ channel: undefined, reason: 3 })
          pbx.hangUp(channel, availableIn(namesNoAnswer, pbx.release) ? 19 : 0)
        })
  if (call.start()) {
    pbx.emit({ type: 'dial-begun', dest: channel, dialString: resource })
    return
  }
  over = true
  timer?.cancel()
  channel.onSignal = undefined
  settled({ channel: undefined, reason: 0 })
  pbx.hangUp(channel)
}

function introduce(pbx: ApplicationPbx, channel: Channel, { variables, callerId, account }: OriginateOptions): void {
  for (const [name, value] of [...variables].reverse()) pbx.assign(channel, name, value)
  if (account !== '') pbx.setAccountCode(channel, account)
  if (callerId.num === '' && callerId.name === '') return
  channel.callerId = callerId
  channel.fields.set('ani', callerId.num)
  pbx.emit({ type: 'caller-id-changed', channel })
  channel.connected = callerId
  pbx.emit({ type: 'connected-line-changed', channel })
}

function begin(pbx: ApplicationPbx, channel: Channel, target: OriginateTarget): void {
  if (channel.gone) return
  if ('application' in target) pbx.startApplication(channel, target.application, target.data)
  else pbx.startDialplan(channel, target.context, target.exten, target.priority)
}
