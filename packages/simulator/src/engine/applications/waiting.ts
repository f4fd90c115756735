import { isTrue, splitArguments } from '../dialplan/arguments.ts'
import { substitute } from '../pbx/variables.ts'
import { forever } from './answering.ts'
import { type Applications, argumentsOf, type Call } from './application.ts'
import { answer, sleep, timeLength } from './media.ts'
import { type Outcome, type Script, script } from './script.ts'

/** Waiting for a time or for something to happen. */
export const waitingApplications: Applications = {
  Wait: script(function* (call) {
    const limit = timeLength(call.data)
    if (limit !== undefined && limit > 0) yield* sleep(call, limit)
    return undefined
  }),
  WaitUntil: script(function* (call) {
    const { pbx, channel, data } = call
    const until = Number.parseFloat(data) * 1_000
    const left = until - pbx.host.clock.now()
    let status = 'OK'
    if (Number.isNaN(until)) status = 'FAILURE'
    else if (left < 0) status = 'PAST'
    else yield* sleep(call, left)
    pbx.setVariable(channel, 'WAITUNTILSTATUS', status)
    return undefined
  }),
  WaitForRing: script(function* (call) {
    if (Number.parseFloat(call.data) >= 0) yield* forever()
    return undefined
  }),
  WaitForSilence: script((call) => waitForSound(call, 'SILENCE')),
  WaitForNoise: script((call) => waitForSound(call, 'NOISE')),
  WaitForCondition: script(waitForCondition),
}

/** A simulated caller says nothing: silence is there at once, noise never comes. */
function* waitForSound(call: Call, wanted: 'SILENCE' | 'NOISE'): Script<Outcome> {
  const { pbx, channel, data } = call
  const [required = '', times = '', seconds = ''] = argumentsOf({ pbx, data })
  const milliseconds = required === '' ? 1_000 : Number.parseInt(required, 10)
  const count = times === '' ? 1 : Number.parseInt(times, 10)
  const limit = seconds === '' ? 0 : Number.parseInt(seconds, 10)
  if (!(milliseconds >= 0 && count >= 1 && limit >= 0)) return 'hangup'
  yield* answer(call)
  const needed = milliseconds * count
  if (wanted === 'SILENCE' && (limit === 0 || needed < limit * 1_000)) {
    yield* sleep(call, needed)
    pbx.setVariable(channel, 'WAITSTATUS', 'SILENCE')
  } else {
    if (limit === 0) yield* forever()
    yield* sleep(call, limit * 1_000)
    pbx.setVariable(channel, 'WAITSTATUS', 'TIMEOUT')
  }
  return undefined
}

/** `#,#["#{X}"="1"],5,0.5`: the first character means a dollar sign. */
function* waitForCondition(call: Call): Script<Outcome> {
  const { pbx, channel, data } = call
  const finish = (status: string): undefined => {
    pbx.setVariable(channel, 'WAITFORCONDITIONSTATUS', status)
  }
  const mark = data.charAt(0)
  if (mark === '' || '$[]{}'.includes(mark) || data[1] !== ',' || data[2] !== mark) return finish('FAILURE')
  const end = closing(data, 2)
  if (end === -1) return finish('FAILURE')
  const [, seconds = '', every = ''] = splitArguments(data.slice(end + 1))
  const [limit, interval] = [Number.parseFloat(seconds) || 0, every === '' ? 0.05 : Number.parseFloat(every)]
  if (!(interval >= 0.001)) return 'hangup'
  const expression = data.slice(2, end + 1).replaceAll(mark, '$')
  const start = pbx.host.clock.now()
  for (;;) {
    if (isTrue(substitute(pbx, channel, expression))) return finish('TRUE')
    if (limit > 0 && pbx.host.clock.now() - start >= limit * 1_000) return finish('TIMEOUT')
    yield* sleep(call, interval * 1_000)
  }
}

/** Where the first bracket after `from` closes. */
function closing(text: string, from: number): number {
  let depth = 0
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '[') depth++
    else if (text[at] === ']') depth--
    if (depth === 0) return at
  }
  return -1
}
