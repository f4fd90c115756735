import { talk } from './conversation.ts'
import type { Steps } from './coroutine.ts'
import type { QueueCaller } from './queue-caller.ts'
import { attemptsFor, hangUp, rememberNext, ringNext, showPlace } from './ring.ts'
import type { Attempt, Round, Wake } from './round.ts'

interface Answer {
  readonly result: Round
  readonly answered?: Attempt
  /** Milliseconds that were left. */
  readonly left: number
}

/** Rings members for one round, and connects the caller with the one that answers. */
export function* callMembers(caller: QueueCaller): Steps<Wake, Round> {
  if (caller.expired) return 'unanswered'
  const { queue } = caller
  const attempts = attemptsFor(caller)
  const limit = timeLimit(caller)
  caller.pending = true
  ringNext(caller, attempts)
  const { result, answered, left } = yield* waitForAnswer(caller, attempts, limit)
  rememberNext(caller, attempts)
  if (answered === undefined) {
    caller.pending = false
    cancel(caller, attempts, undefined)
    return result
  }
  const held = caller.waited
  queue.holdTime = queue.completed + queue.abandoned === 0 ? held : (queue.holdTime * 3 + held) >> 2
  answered.member.inTime = held <= queue.serviceLevel
  cancel(caller, attempts, answered)
  const rang = Number.isFinite(limit) ? Math.floor(Math.max(0, limit - left) / 1000) : 0
  return yield* talk(caller, answered, rang)
}

/** Milliseconds that members may ring. */
function timeLimit({ queue, expires, now }: QueueCaller): number {
  const { timeout, timeoutPriority } = queue.settings
  const own = timeout > 0 ? timeout * 1000 : Number.POSITIVE_INFINITY
  if (expires === undefined) return own
  if (timeoutPriority === 'conf') return expires <= now ? 0 : own
  return timeout === 0 || expires - now <= timeout ? (expires - now) * 1000 : own
}

function* waitForAnswer(caller: QueueCaller, attempts: readonly Attempt[], limit: number): Steps<Wake, Answer> {
  const { pbx, channel, queue } = caller
  const { clock } = pbx.host
  let begun = clock.now()
  let rangSince = caller.now
  const left = (): number => limit - (clock.now() - begun)

  const gone = (attempt: Attempt, status: string, pauses: boolean): void => {
    const dest = attempt.leg?.channel
    if (dest !== undefined) pbx.emit({ type: 'dial-ended', byQueue: true, channel, dest, status })
    unanswered(caller, attempt, (caller.now - rangSince) * 1000, pauses)
    hangUp(caller, attempt)
    if (queue.strategy === 'ringall') return
    if (queue.settings.timeoutRestart) begun = clock.now()
    if (left() > 500) {
      ringNext(caller, attempts)
      rangSince = caller.now
    }
  }
  while (left() > 0) {
    if (!attempts.some(({ leg }) => leg !== undefined) && queue.strategy === 'ringall') ringNext(caller, attempts)
    if (!attempts.some(({ leg }) => leg !== undefined)) return { result: 'unanswered', left: 0 }
    const wake = yield left()
    if (wake.type === 'time') break
    if (wake.type === 'leg') {
      const { attempt, signal } = wake
      if (attempt.leg === undefined) continue
      showPlace(caller, attempt)
      const dest = attempt.leg.channel
      if (signal === 'answer') {
        pbx.emit({ type: 'dial-ended', byQueue: true, channel, dest, status: 'ANSWER' })
        endDials(caller, attempts, 'CANCEL', attempt)
        return { result: 'next', answered: attempt, left: left() }
      }
      if (signal === 'ringing') {
        pbx.emit({ type: 'dial-state', channel, dest, status: 'RINGING' })
        if (caller.ringsWhenRinging) {
          caller.stopEntertaining()
          pbx.signal(channel, 'ringing')
        }
      } else if (signal === 'busy') gone(attempt, 'BUSY', queue.settings.autoPauseBusy)
      else if (signal === 'congestion') gone(attempt, 'CONGESTION', queue.settings.autoPauseUnavail)
      else gone(attempt, 'NOANSWER', true)
      continue
    }
    const disconnects = wake.type === 'digit' && wake.digit === '*' && caller.arguments.options.has('H')
    const exits = wake.type === 'digit' && !disconnects && caller.press(wake.digit)
    if (wake.type === 'hangup' || disconnects || exits) {
      endDials(caller, attempts, 'CANCEL')
      return { result: wake.type === 'hangup' ? 'hangup' : exits ? 'digit' : 'unanswered', left: 0 }
    }
  }
  for (const attempt of attempts) if (attempt.leg !== undefined) unanswered(caller, attempt, limit, true)
  endDials(caller, attempts, 'NOANSWER')
  return { result: 'unanswered', left: 0 }
}

function endDials({ pbx, channel }: QueueCaller, attempts: readonly Attempt[], status: string, but?: Attempt): void {
  for (const attempt of attempts) {
    if (attempt.leg !== undefined && attempt !== but)
      pbx.emit({ type: 'dial-ended', byQueue: true, channel, dest: attempt.leg.channel, status })
  }
}

/** Ends the calls to the members that did not get the call. */
function cancel(caller: QueueCaller, attempts: readonly Attempt[], answered: Attempt | undefined): void {
  const { pbx, channel } = caller
  for (const attempt of attempts) {
    if (attempt.leg === undefined || attempt === answered) continue
    pbx.emit({ type: 'dial-ended', byQueue: true, channel, dest: attempt.leg.channel, status: 'CANCEL' })
    hangUp(caller, attempt, answered !== undefined || caller.answeredElsewhere ? 26 : undefined)
  }
}

/** A member did not answer: told, and the member paused where the queue does that. */
function unanswered(caller: QueueCaller, { member, leg }: Attempt, ringTime: number, pauses: boolean): void {
  if (leg === undefined) return
  const { pbx, queue } = caller
  const { autoPause, autoPauseDelay } = queue.settings
  pbx.emit({ type: 'agent-not-answering', queue, call: caller, member, agent: leg.channel, ringTime })
  if (autoPause === 'no' || !pauses) return
  if (autoPauseDelay > 0 && member.lastCall !== 0 && autoPauseDelay > caller.now - member.lastCall) return
  pbx.queues.pause(member.interface, true, autoPause === 'yes' ? queue.name : '', 'Auto-Pause')
}
