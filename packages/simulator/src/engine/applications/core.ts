import { dial } from '../pbx/dial.ts'
import { queueApplication } from '../queues/queue-application.ts'
import type { Application, Applications, Call } from './application.ts'

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

/** Answering, waiting, playing, calling. */
export const coreApplications: Applications = {
  Answer(call) {
    answer(call)
    return wait(call, call.pbx.latency)
  },
  Wait: (call) => wait(call, seconds(call.data)),
  WaitExten: (call) => wait(call, seconds(call.data) || 10_000),
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
  MeetMe: ({ pbx, channel, data, finish }) => pbx.conferences.join(channel, data, () => finish('next')),
  ConfBridge: ({ pbx, channel, data, finish }) => pbx.conferences.join(channel, data, () => finish('next')),
  Park({ pbx, channel }) {
    pbx.parking.park(channel, undefined)
    return () => undefined
  },
  Dial: dial,
  Queue: queueApplication,
}
