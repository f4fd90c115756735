import { options } from '../dialplan/option-letters.ts'
import { type Applications, type Call, effect, immediate } from './application.ts'
import { causeNumber } from './causes.ts'
import { answer, sleep, timeLength } from './media.ts'
import { type Outcome, type Script, script, wait } from './script.ts'

/** Picking up, signals before that, hanging up. */
export const answeringApplications: Applications = {
  Answer: script(function* (call) {
    const [delay = '', flags = ''] = call.data.split(',')
    if (flags === 'i') call.pbx.answer(call.channel)
    else yield* answer(call, Math.max(0, Number.parseInt(delay, 10) || 0))
    return undefined
  }),
  Ringing: effect(({ pbx, channel }) => pbx.signal(channel, 'ringing')),
  Progress: effect(({ pbx, channel }) => pbx.signal(channel, 'progress')),
  Proceeding: effect(({ pbx, channel }) => pbx.signal(channel, 'proceeding')),
  Busy: script(function* (call) {
    return yield* refuse(call, 'busy', 17)
  }),
  Congestion: script(function* (call) {
    return yield* refuse(call, 'congestion', 34)
  }),
  Hangup: immediate(({ channel, data }) => {
    const cause = causeNumber(data)
    channel.hangupCause = cause > 0 ? cause : channel.hangupCause || 16
    return 'hangup'
  }),
  Incomplete: script(function* (call) {
    if (!options(call.data).has('n')) yield* answer(call)
    return 'incomplete'
  }),
  RaiseException: immediate(({ pbx, channel, data }) => {
    if (!pbx.dialplan.has(channel.context, 'e', channel.callerId.num)) return 'hangup'
    channel.raised = { reason: data, context: channel.context, exten: channel.exten, priority: channel.priority }
    return { exten: 'e', priority: 1 }
  }),
}

/** Says busy or congestion and waits to be hung up. */
function* refuse(call: Call, signal: 'busy' | 'congestion', cause: number): Script<Outcome> {
  const { pbx, channel } = call
  if (channel.state !== 6) {
    channel.hangupCause = cause
    pbx.setState(channel, 7)
  }
  // The other side hears it a moment later.
  pbx.signal(channel, signal)
  const limit = timeLength(call.data)
  if (limit === undefined || limit <= 0) yield* forever()
  else yield* sleep(call, limit)
  return 'hangup'
}

/** Until the channel is hung up or sent elsewhere. */
export function* forever(): Script<void> {
  yield* wait<void>(() => undefined)
}
