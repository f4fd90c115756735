import type { Call, Finish, Jump } from '../applications/application.ts'
import { jump } from '../applications/flow.ts'
import { run, type Script } from '../applications/script.ts'
import type { OptionLetters } from '../dialplan/option-letters.ts'
import { connect } from './call-bridge.ts'
import type { Channel, Place } from './channel.ts'
import { announce, pressKeys, screen, withCarets } from './dial-before-bridge.ts'
import type { DialLeg } from './dial-leg.ts'

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
export function afterAnswer(call: Call, leg: DialLeg, options: OptionLetters, dialler: Dialler): AfterAnswer {
  let talk: AfterAnswer | undefined
  const stop = run(before(call, leg, options, dialler), (connects) => {
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
function* before(call: Call, leg: DialLeg, options: OptionLetters, dialler: Dialler): Script<boolean> {
  const { pbx, channel } = call
  const called = leg.channel
  const goesOn = options.has('g') && !channel.ending ? 'next' : 'hangup'
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
  const screening = options.get('U')
  if (screening) {
    const verdict = yield* screen(call, called, screening)
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

function placeOf(call: Call, text: string | undefined): Jump | undefined {
  const place = text === undefined ? undefined : jump(call, withCarets(text))
  return place?.priority === 0 ? undefined : place
}

function bridgeWith(call: Call, leg: DialLeg, options: OptionLetters, dialler: Dialler): AfterAnswer {
  const { pbx, channel } = call
  const called = leg.channel
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

/** Where the called party continues after the call: `F(place)`, `F` for the caller's next step, `e` for its extension `h`. */
function afterwards({ pbx, channel }: Call, options: OptionLetters): Place | undefined {
  const { context, exten, priority } = channel
  if (options.has('e')) return pbx.dialplan.has(context, 'h') ? { context, exten: 'h', priority: 1 } : undefined
  if (!options.has('F')) return undefined
  const given = options.get('F') ?? ''
  if (given === '') return { context, exten, priority: priority + 1 }
  return { context, exten, ...jump({ pbx, channel }, withCarets(given)) }
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
