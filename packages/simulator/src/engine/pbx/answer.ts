import type { Clock } from '../clock.ts'
import type { Channel, ChannelState, Signal } from './channel.ts'
import type { PbxEvent } from './pbx-events.ts'

interface AnsweringPbx {
  readonly host: { readonly clock: Clock }
  readonly emit: (event: PbxEvent) => void
  setState(channel: Channel, state: ChannelState): void
}

/** Picks up; through a Local channel that reaches its caller. */
export function answer(pbx: AnsweringPbx, channel: Channel): void {
  if (channel.gone || channel.state === 6) return
  channel.answeredAt = pbx.host.clock.now()
  pbx.setState(channel, 6)
  const { half } = channel
  if (half === undefined || half.state === 6) return
  half.answeredAt = channel.answeredAt
  pbx.setState(half, 6)
  half.onSignal?.('answer')
}

/** Passes what the other end of a Local channel does to its caller. */
export function passSignal(pbx: AnsweringPbx, channel: Channel, signal: Signal): void {
  const { half } = channel
  if (signal === 'ringing' && channel.state === 6)
    pbx.emit({ type: 'test-marked', mark: 'RINGING_INBAND', headers: [['Channel', channel.name]] })
  if (half === undefined) return
  if (signal === 'ringing' && half.state === 0) pbx.setState(half, 5)
  half.onSignal?.(signal)
}
