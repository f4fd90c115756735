import { options } from '../dialplan/option-letters.ts'
import { prepare } from '../pbx/dial-target.ts'
import { startMusic, stopMusic } from '../pbx/music.ts'
import { forever } from './answering.ts'
import { type Applications, argumentsOf, type Call, effect, type Jump, type StepResult } from './application.ts'
import { digit, play } from './media.ts'
import { type Outcome, type Script, script, wait } from './script.ts'

/** Milliseconds between two calls, where nothing is said or less than a second. */
const usualPause = 10_000
/** Numbers of device states (include/asterisk/devicestate.h, 22.10.1). */
const stateNumbers = [
  'UNKNOWN',
  'NOT_INUSE',
  'INUSE',
  'BUSY',
  'INVALID',
  'UNAVAILABLE',
  'RINGING',
  'RINGINUSE',
  'ONHOLD',
]

/** Calls that are tried again, devices that are asked whether they can be called, sound for several channels. */
export const retryingApplications: Applications = {
  RetryDial: script(retryDial),
  ChanIsAvail: effect(findAvailable),
  Broadcast: script(broadcast),
}

/** `announcement,pause,times,arguments of Dial`: until one answers, for ever where no number is given. */
function* retryDial(call: Call): Script<Outcome> {
  const { pbx, channel, data } = call
  const [announcement = '', seconds = '', times = '', ...dialData] = argumentsOf({ pbx, data })
  if (dialData.length === 0) return 'hangup'
  const given = (Number.parseInt(seconds, 10) || 0) * 1_000
  const pause = given < 1_000 ? usualPause : given
  const limit = Number.parseInt(times, 10) || Number.POSITIVE_INFINITY
  try {
    for (let tried = 0; tried < limit; tried++) {
      channel.appData = 'Retrying'
      stopMusic(pbx, channel)
      const result = yield* wait<StepResult>((resume) =>
        call.execute('Dial', dialData.join(pbx.legacy ? '|' : ','), resume),
      )
      if (result === 'hangup' || result === 'incomplete') return result
      let pressed = typeof result === 'object' && 'digits' in result ? result.digits : undefined
      if (typeof result === 'object' && pressed === undefined) return result
      if (pressed === undefined) {
        if (announcement !== '') yield* play(call, announcement)
        startMusic(pbx, channel, '')
        pressed = yield* digit(call, pause)
      }
      const place = pressed === undefined ? undefined : placeOf(call, pressed)
      if (place !== undefined) return place
    }
  } finally {
    if (!channel.ending) stopMusic(pbx, channel)
  }
  return undefined
}

/** The extension of one digit in EXITCONTEXT, or in the context of the channel. */
function placeOf({ pbx, channel }: Call, exten: string): Jump | undefined {
  const context = channel.variables.get('EXITCONTEXT') || channel.context
  return pbx.dialplan.has(context, exten, channel.callerId.num) ? { context, exten, priority: 1 } : undefined
}

/** `device&device,options`: sets AVAILCHAN and its kind to the first that a channel can be made for, or with `a` to all. */
function findAvailable({ pbx, channel, data }: Call): void {
  const [devices = '', letters = ''] = argumentsOf({ pbx, data })
  const names: string[] = []
  const original: string[] = []
  const states: string[] = []
  const causes: string[] = []
  for (const device of devices.split('&').map((each) => each.trim())) {
    const slash = device.indexOf('/')
    if (slash === -1) {
      states.push('4')
      continue
    }
    const asks = letters.includes('s') || letters.includes('t')
    const state = asks ? Math.max(0, stateNumbers.indexOf(pbx.states.device(device))) : 0
    states.push(String(state))
    if (state > 1) continue
    const made = prepare(pbx, device.slice(0, slash), device.slice(slash + 1), {
      linkedid: channel.linkedid,
      callId: channel.callId,
      application: '',
      introduced: true,
      onSignal: () => undefined,
    })
    if (made === undefined) continue
    names.push(made.channel.name)
    original.push(device)
    causes.push('0')
    // Its other half goes first, without a word between the two.
    const { half } = made.channel
    made.channel.onSignal = undefined
    made.channel.half = undefined
    if (half !== undefined) {
      half.half = undefined
      pbx.end(half)
    }
    pbx.end(made.channel)
    if (!letters.includes('a')) break
  }
  const values = { AVAILCHAN: names, AVAILORIGCHAN: original, AVAILSTATUS: states, AVAILCAUSECODE: causes }
  for (const [name, list] of Object.entries(values)) pbx.setVariable(channel, name, list.join('&'))
}

/** `options,channel,…`: other channels hear this one until it hangs up. */
function* broadcast({ pbx, channel, data }: Call): Script<Outcome> {
  const [flags, ...names] = argumentsOf({ pbx, data })
  const found = options(flags)
  if (names.length === 0 || !['b', 's', 'w'].some((letter) => found.has(letter))) return 'hangup'
  const others = names.map((name) => pbx.channel(name.trim())).filter((other) => other !== channel)
  if (others.every((other) => other === undefined)) return undefined
  yield* forever()
  return undefined
}
