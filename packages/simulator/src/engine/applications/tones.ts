import { forever } from './answering.ts'
import { type Applications, argumentsOf, type Call } from './application.ts'
import { sleep } from './media.ts'
import { type Outcome, type Script, script } from './script.ts'

/** Milliseconds between two tones, of a tone, of the first one (KP) and of the last one (ST). */
const usual = { pause: 50, tone: 55, first: 120, last: 65 }
/** Milliseconds that `w` and `W` wait. */
const pauses: Readonly<Record<string, number>> = { w: 500, W: 1_000 }

/** Tones of more than one frequency, with which old exchanges spoke. */
export const toneApplications: Applications = {
  /** `digits,pause,length,length of KP,length of ST,channel`. */
  SendMF: script(sendTones),
  /** `variable,seconds,options`: a simulated caller sends no such tones. */
  ReceiveMF: script(function* (call) {
    const { pbx, channel } = call
    const [name = '', seconds = ''] = argumentsOf(call)
    if (name === '') return 'hangup'
    const milliseconds = (Number.parseFloat(seconds) || 0) * 1_000
    if (milliseconds > 0) {
      yield* sleep(call, milliseconds)
      pbx.setVariable(channel, 'RECEIVEMFSTATUS', 'TIMEOUT')
    } else yield* forever()
    pbx.setVariable(channel, name, '')
    return undefined
  }),
}

function* sendTones(call: Call): Script<Outcome> {
  const [digits = '', pause, tone, first, last, name = ''] = argumentsOf(call)
  const length = (text: string | undefined, otherwise: number): number => {
    const given = Number.parseInt(text ?? '', 10)
    return given > 0 ? given : otherwise
  }
  if (name !== '' && call.pbx.channel(name) === undefined) return undefined
  let time = 0
  for (const digit of digits) {
    const wait = pauses[digit]
    if (wait !== undefined) time += wait
    else if (digit === '*') time += length(first, usual.first) + length(pause, usual.pause)
    else if (/[#ABC]/.test(digit)) time += length(last, usual.last) + length(pause, usual.pause)
    else if (/\d/.test(digit)) time += length(tone, usual.tone) + length(pause, usual.pause)
  }
  if (time > 0) yield* sleep(call, time)
  return undefined
}
