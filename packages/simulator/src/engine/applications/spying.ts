import { options } from '../dialplan/option-letters.ts'
import type { Channel } from '../pbx/channel.ts'
import { listen } from '../pbx/digits.ts'
import { type Applications, argumentsOf, type Call } from './application.ts'
import { answer, digit, play } from './media.ts'
import { type Outcome, type Script, script, wait } from './script.ts'

/** Milliseconds between two looks for a channel to spy on. */
const lookInterval = 100

/** Listening to the calls of others. */
export const spyingApplications: Applications = {
  ChanSpy: script(function* (call) {
    const [name = '', flags] = argumentsOf(call)
    const prefix = name === 'all' ? '' : name.toLowerCase()
    const found = options(flags)
    return yield* spy(call, found, (channel) =>
      found.has('u') ? channel.uniqueid === name : channel.name.toLowerCase().startsWith(prefix),
    )
  }),
  ExtenSpy: script(function* (call) {
    const [place = '', flags] = argumentsOf(call)
    const [exten, context = call.channel.context] = place.split('@')
    return yield* spy(call, options(flags), (channel) => channel.exten === exten && channel.context === context)
  }),
}

type Ending = 'gone' | 'next' | 'stop'

function* spy(call: Call, flags: ReadonlyMap<string, string>, fits: (channel: Channel) => boolean): Script<Outcome> {
  const { pbx, channel } = call
  if (!flags.has('N')) yield* answer(call)
  channel.spies = true
  try {
    for (let spied = 1; ; ) {
      if (!flags.has('q') && spied > 0 && (yield* play(call, 'beep')) === 'failed') return 'hangup'
      spied = 0
      const pressed = yield* digit(call, lookInterval)
      const place = exit(call, flags, pressed)
      if (place !== undefined) return place
      for (const spyee of [...pbx.channels]) {
        if (spyee === channel || spyee.gone || spyee.spies || !fits(spyee) || !isWanted(flags, spyee)) continue
        spied++
        const end = yield* listenTo(call, flags, spyee)
        if (end === 'stop') return undefined
        if (end === 'gone' && flags.has('E')) return 'hangup'
      }
      if (flags.has('S')) return undefined
    }
  } finally {
    channel.spies = false
  }
}

/** With the option X, a digit that is an extension ends the spying there. */
function exit({ pbx, channel }: Call, flags: ReadonlyMap<string, string>, pressed: string | undefined): Outcome {
  if (!flags.has('X') || pressed === undefined) return undefined
  const context = pbx.read(channel, 'SPY_EXIT_CONTEXT') || channel.context
  return pbx.dialplan.has(context, pressed, channel.callerId.num) ? { context, exten: pressed, priority: 1 } : undefined
}

function isWanted(flags: ReadonlyMap<string, string>, spyee: Channel): boolean {
  if (flags.has('b') && spyee.bridge === undefined) return false
  const groups = flags.get('g')?.split(':')
  if (groups !== undefined && !(spyee.variables.get('SPYGROUP') ?? '').split(':').some((each) => groups.includes(each)))
    return false
  const enforced = flags.get('e')?.split(':')
  return enforced === undefined || enforced.some((each) => each.toLowerCase() === spyee.device.toLowerCase())
}

/** Until the other channel goes, or a digit asks for the next one or the end. */
function* listenTo(call: Call, flags: ReadonlyMap<string, string>, spyee: Channel): Script<Ending> {
  const { pbx, channel } = call
  const next = flags.get('c') ?? '*'
  const last = flags.get('x') ?? ''
  pbx.emit({ type: 'spying-started', spyer: channel, spyee })
  let end: Ending = 'next'
  try {
    const result = yield* wait<string | undefined>((resume) => {
      const over = (pressed?: string): void => {
        stop()
        resume(pressed)
      }
      const gone = (): void => over()
      const silence = listen(channel, (pressed) => {
        if (pressed === next || pressed === last || exit(call, flags, pressed) !== undefined) over(pressed)
      })
      const stop = (): void => {
        spyee.onGone.delete(gone)
        silence()
      }
      spyee.onGone.add(gone)
      return stop
    })
    end = result === undefined ? 'gone' : result === last ? 'stop' : 'next'
  } finally {
    pbx.emit({ type: 'spying-stopped', spyer: channel, spyee })
  }
  return end
}
