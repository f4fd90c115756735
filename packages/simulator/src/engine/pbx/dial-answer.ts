import { argumentsOf, type Call, type Jump, type StepResult } from '../applications/application.ts'
import { jump } from '../applications/flow.ts'
import { run, type Script } from '../applications/script.ts'
import type { OptionLetters } from '../dialplan/option-letters.ts'
import { connect } from './call-bridge.ts'
import type { Channel, Place } from './channel.ts'
import { continuation } from './continuation.ts'
import { announce, pressKeys, screen, screenByMacro, withCarets } from './dial-before-bridge.ts'
import type { DialLeg } from './dial-leg.ts'
import { askCalled } from './dial-privacy.ts'
import { startMonitor } from './monitors.ts'

export interface AfterAnswer {
  /** The caller hangs up or is sent elsewhere. */
  stop(): void
}

interface Dialler {
  /** How the call to the leg ended: `ANSWER`. */
  said(status: string): void
  /** They are about to be connected. */
  connects(): void
  over(result: StepResult, status?: string): void
}

/** A macro, then a subroutine on the called channel, each of which may end the call. */
const screenings = [
  ['M', screenByMacro],
  ['U', screen],
] as const

/**
 * What follows the answer: both are sent somewhere, or connected until one of them goes. `asks`: the called party is asked
 * first whether it takes the call.
 */
export function afterAnswer(
  call: Call,
  leg: DialLeg,
  options: OptionLetters,
  dialler: Dialler,
  asks: boolean,
): AfterAnswer {
  let talk: AfterAnswer | undefined
  const stop = run(before(call, leg, options, dialler, asks), (connects) => {
    if (connects) talk = bridgeWith(call, leg, options, dialler)
  })
  return {
    stop() {
      if (talk !== undefined) return talk.stop()
      stop()
      call.pbx.hangUp(leg.channel)
    },
  }
}

/** Announcements, subroutines and digits before the two are connected; false where they are not. */
function* before(call: Call, leg: DialLeg, options: OptionLetters, dialler: Dialler, asks: boolean): Script<boolean> {
  const { pbx, channel } = call
  const called = leg.channel
  const goesOn = options.has('g') && !channel.ending ? 'next' : 'hangup'
  if (asks) {
    const refused = yield* askCalled(call, called, options)
    if (refused !== undefined) {
      dialler.said(refused)
      pbx.hangUp(called)
      dialler.over('next', refused)
      return false
    }
  }
  if (options.get('A')) yield* announce(call, called, options.get('A') ?? '')
  if (called.ending) {
    dialler.over(goesOn)
    return false
  }
  const place = options.get('G')
  if (place) {
    const target = jump(call, withCarets(place))
    const { context = channel.context, exten = channel.exten, priority } = target
    dialler.said('ANSWER')
    pbx.startDialplan(called, context, exten, priority + 1)
    dialler.over({ context, exten, priority })
    return false
  }
  for (const [letter, ask] of screenings) {
    const given = options.get(letter)
    if (!given || (letter === 'M' && pbx.modules.application('Macro') === undefined)) continue
    const verdict = yield* ask(call, called, given)
    if (verdict !== undefined || called.ending) {
      dialler.said(verdict?.said ?? 'ANSWER')
      release(call, called, options)
      dialler.over(placeOf(call, verdict?.goesTo) ?? (verdict?.goesOn ? 'next' : goesOn), verdict?.status)
      return false
    }
  }
  dialler.said('ANSWER')
  if (options.get('D')) yield* pressKeys(call, called, options.get('D') ?? '')
  if (!called.ending) return true
  dialler.over(goesOn)
  return false
}

/** Monitor with the letter `b` waits for the call; the caller's comes before the called party's (main/features.c, 16.28.0). */
function monitorAsAsked({ pbx, channel }: Call, called: Channel): void {
  const asked = [channel, called].find(({ variables }) => (variables.get('AUTO_MONITOR') ?? '') !== '')
  if (asked === undefined || pbx.modules.application('Monitor') === undefined) return
  const [, file = ''] = argumentsOf({ pbx, data: asked.variables.get('AUTO_MONITOR') ?? '' })
  startMonitor(pbx, asked, file)
}

function placeOf(call: Call, text: string | undefined): Jump | undefined {
  const place = text === undefined ? undefined : jump(call, withCarets(text))
  return place?.priority === 0 ? undefined : place
}

function bridgeWith(call: Call, leg: DialLeg, options: OptionLetters, dialler: Dialler): AfterAnswer {
  const { pbx, channel } = call
  const called = leg.channel
  dialler.connects()
  monitorAsAsked(call, called)
  if (channel.state !== 6) pbx.answer(channel)
  // Its extension was taken away.
  pbx.showOutgoing(called, 'AppDial')
  const limit = limitOf(options)
  let stopping = false
  const leftTo = afterwards(call, options)
  connect(
    pbx,
    channel,
    called,
    (left) => {
      timer?.cancel()
      for (const party of [channel, called]) pbx.features.forget(party)
      // A caller that is sent elsewhere does not learn how long it talked.
      if (!pbx.legacy && channel.moving === undefined) {
        const now = pbx.host.clock.now()
        duration('ANSWEREDTIME', now - (channel.answeredAt ?? now))
        duration('DIALEDTIME', now - channel.createdAt)
      }
      if (left === 'called' || !stopping) dialler.over(options.has('g') && !channel.ending ? 'next' : 'hangup')
    },
    leftTo,
  )
  pbx.features.allow(channel, called, options)
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

/** Where the called party continues after the call: `F`, or `e` for the extension `h` of the caller's context. */
function afterwards(call: Call, options: OptionLetters): Place | undefined {
  const { context } = call.channel
  if (!options.has('e')) return continuation(call, options)
  return call.pbx.dialplan.has(context, 'h') ? { context, exten: 'h', priority: 1 } : undefined
}

/** A called party that is not connected is hung up, or continues elsewhere. */
function release(call: Call, called: Channel, options: OptionLetters): void {
  const place = afterwards(call, options)
  if (called.ending || place === undefined) call.pbx.hangUp(called)
  else call.pbx.startDialplan(called, place.context, place.exten, place.priority)
}

/** `S(seconds)` or `L(milliseconds[:…])`: how long the call may last. */
function limitOf(options: OptionLetters): number | undefined {
  const seconds = Number.parseFloat(options.get('S') ?? '') * 1000
  const milliseconds = Number.parseInt(options.get('L') ?? '', 10)
  const limit = Number.isFinite(seconds) && seconds > 0 ? seconds : milliseconds
  return Number.isFinite(limit) && limit > 0 ? limit : undefined
}
