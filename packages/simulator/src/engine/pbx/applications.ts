import type { Application, Call } from './application.ts'
import { dial } from './dial.ts'
import { joinQueue } from './queue-call.ts'

/** Seconds as applications take them: `0.5`, `.1`, `30`. */
function seconds(text: string | undefined): number {
  const value = Number.parseFloat(text ?? '')
  return Number.isFinite(value) && value > 0 ? value * 1000 : 0
}

function wait({ pbx, finish }: Call, milliseconds: number): () => void {
  const timer = pbx.host.clock.after(milliseconds, () => finish('next'))
  return () => timer.cancel()
}

function answer({ pbx, channel }: Call): void {
  if (channel.state !== 6) pbx.answer(channel)
}

/** Says busy or congestion and waits to be hung up. */
function refuse(signal: 'busy' | 'congestion', cause: number): Application {
  return (call) => {
    const { pbx, channel, data, finish } = call
    channel.hangupCause = cause
    if (channel.state !== 6) pbx.setState(channel, 7)
    pbx.signal(channel, signal)
    const limit = seconds(data)
    if (limit === 0) return undefined
    const timer = pbx.host.clock.after(limit, () => finish('hangup'))
    return () => timer.cancel()
  }
}

/** Applications that stay until the caller hangs up. */
const stay: Application = (call) => {
  answer(call)
  return () => undefined
}

const list: Readonly<Record<string, Application>> = {
  Answer(call) {
    answer(call)
    return wait(call, call.pbx.latency)
  },
  Wait: (call) => wait(call, seconds(call.data)),
  WaitExten: (call) => wait(call, seconds(call.data) || 10_000),
  NoOp: (call) => void call.finish('next'),
  Ringing(call) {
    call.pbx.signal(call.channel, 'ringing')
    call.finish('next')
    return undefined
  },
  Progress: (call) => void call.finish('next'),
  Busy: refuse('busy', 17),
  Congestion: refuse('congestion', 34),
  Hangup({ channel, data, finish }) {
    channel.hangupCause = Number.parseInt(data, 10) || 16
    finish('hangup')
    return undefined
  },
  Playback(call) {
    answer(call)
    return wait(call, 1000)
  },
  Background(call) {
    answer(call)
    return wait(call, 1000)
  },
  Echo: stay,
  MusicOnHold: stay,
  Milliwatt: stay,
  MeetMe: ({ pbx, channel, data }) => pbx.conferences.join(channel, data),
  ConfBridge: ({ pbx, channel, data }) => pbx.conferences.join(channel, data),
  Set({ pbx, channel, data, finish }) {
    const equals = data.indexOf('=')
    if (equals > 0) pbx.setVariable(channel, data.slice(0, equals).trim(), data.slice(equals + 1))
    finish('next')
    return undefined
  },
  Goto({ pbx, channel, data, finish }) {
    const parts = data.split(',').map((part) => part.trim())
    const [priority = '1', exten = channel.exten, context = channel.context] = parts.reverse()
    finish({ context, exten, priority: pbx.dialplan.priority(context, exten, priority) ?? 0 })
    return undefined
  },
  UserEvent({ pbx, channel, data, finish }) {
    const [name = '', ...body] = data.split(',')
    pbx.emit({ type: 'user-event', channel, name, body })
    finish('next')
    return undefined
  },
  Park({ pbx, channel }) {
    pbx.parking.park(channel, undefined)
    return () => undefined
  },
  Dial: dial,
  Queue: joinQueue,
}

/** By name in lower case. */
export const applications: ReadonlyMap<string, Application> = new Map(
  Object.entries(list).map(([name, application]) => [name.toLowerCase(), application]),
)

export function isApplication(name: string): boolean {
  return applications.has(name.toLowerCase())
}
