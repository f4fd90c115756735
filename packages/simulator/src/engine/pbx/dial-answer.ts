import type { Call, Finish } from '../applications/application.ts'
import { jump } from '../applications/flow.ts'
import { connect } from './call-bridge.ts'
import type { DialLeg } from './dial-leg.ts'
import type { DialOptions } from './dial-options.ts'

export interface AfterAnswer {
  /** The caller hangs up or is sent elsewhere. */
  stop(): void
}

interface Dialler {
  /** How the call to the leg ended: `ANSWER`. */
  said(status: string): void
  over(result: Parameters<Finish>[0], status?: string): void
}

/** What follows the answer: both are sent somewhere, or connected until one of them goes. */
export function afterAnswer(call: Call, leg: DialLeg, options: DialOptions, dialler: Dialler): AfterAnswer {
  const { pbx, channel } = call
  const called = leg.channel
  const { flags, arguments: values } = options
  const place = values.get('G')
  if (flags.has('G') && place !== undefined) {
    const { context = channel.context, exten = channel.exten, priority } = jump(call, place.replaceAll('^', ','))
    dialler.said('ANSWER')
    pbx.startDialplan(called, context, exten, priority + 1)
    dialler.over({ context, exten, priority })
    return { stop: () => undefined }
  }
  dialler.said('ANSWER')
  if (channel.state !== 6) pbx.answer(channel)
  // Its extension was taken away.
  pbx.showOutgoing(called, 'AppDial')
  const limit = limitOf(options)
  let stopping = false
  connect(pbx, channel, called, (left) => {
    timer?.cancel()
    // A caller that is sent elsewhere does not learn how long it talked.
    if (!pbx.legacy && channel.moving === undefined) {
      const now = pbx.host.clock.now()
      duration('ANSWEREDTIME', now - (channel.answeredAt ?? now))
      duration('DIALEDTIME', now - channel.createdAt)
    }
    if (left === 'called' || !stopping) dialler.over(flags.has('g') && !channel.ending ? 'next' : 'hangup')
  })
  const timer = limit === undefined ? undefined : pbx.host.clock.after(limit, () => pbx.hangUp(called))
  function duration(name: string, milliseconds: number): void {
    pbx.setVariable(channel, name, String(Math.floor(milliseconds / 1000)))
    pbx.setVariable(channel, `${name}_MS`, String(milliseconds))
  }
  return {
    stop() {
      stopping = true
      channel.bridge?.leave(channel)
    },
  }
}

/** `S(seconds)` or `L(milliseconds[:…])`: how long the call may last. */
function limitOf({ arguments: values }: DialOptions): number | undefined {
  const seconds = Number.parseFloat(values.get('S') ?? '') * 1000
  const milliseconds = Number.parseInt(values.get('L') ?? '', 10)
  const limit = Number.isFinite(seconds) && seconds > 0 ? seconds : milliseconds
  return Number.isFinite(limit) && limit > 0 ? limit : undefined
}
