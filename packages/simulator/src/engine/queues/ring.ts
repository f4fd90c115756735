import { asShown, type CallerId, type Channel } from '../pbx/channel.ts'
import { withCarets } from '../pbx/dial-before-bridge.ts'
import { prepare } from '../pbx/dial-target.ts'
import { inheritVariables } from '../pbx/introduce.ts'
import type { Outgoing } from '../pbx/outgoing.ts'
import { availableMembers, isFree, wrapUpTime } from './availability.ts'
import { metric } from './metrics.ts'
import type { Member, Queue } from './queue.ts'
import type { QueueCaller } from './queue-caller.ts'
import type { Attempt } from './round.ts'

/** The members that a round may ring: as Asterisk's list has them, the last one first. */
export function attemptsFor(caller: QueueCaller): Attempt[] {
  const { queue, linear, limits, pbx } = caller
  const attempts: Attempt[] = []
  for (const [place, member] of queue.members.entries()) {
    const value = metric(queue, member, place, linear, limits, pbx.host)
    if (value !== undefined) attempts.unshift({ member, metric: value, goingOn: true, leg: undefined })
  }
  return attempts
}

/** The one to ring next. */
function best(attempts: readonly Attempt[]): Attempt | undefined {
  let found: Attempt | undefined
  for (const attempt of attempts) {
    if (!attempt.goingOn || attempt.leg !== undefined) continue
    if (found === undefined || attempt.metric < found.metric) found = attempt
  }
  return found
}

/** Rings the next member, or all that come next alike where the strategy is ringall. */
export function ringNext(caller: QueueCaller, attempts: readonly Attempt[]): void {
  const all = caller.queue.strategy === 'ringall'
  for (let rings = false; !rings; ) {
    const next = best(attempts)
    if (next === undefined) return
    for (const attempt of all ? attempts : [next]) {
      if (attempt.goingOn && attempt.leg === undefined && attempt.metric <= next.metric)
        rings = ring(caller, attempt, attempts) || rings
    }
    if (caller.expired) return
  }
}

/** Where the strategies that go round continue after a round. */
export function rememberNext({ queue, linear }: QueueCaller, attempts: readonly Attempt[]): void {
  const next = best(attempts)
  if (queue.strategy === 'linear') {
    linear.next = next !== undefined ? next.metric % 1000 : linear.wrapped ? 0 : linear.next + 1
    linear.wrapped = false
  } else if (queue.strategy === 'rrmemory' || queue.strategy === 'rrordered') {
    queue.nextPosition = next !== undefined ? next.metric % 1000 : queue.wrapped ? 0 : queue.nextPosition + 1
    queue.wrapped = false
  }
}

function ring(caller: QueueCaller, attempt: Attempt, attempts: readonly Attempt[]): boolean {
  const { pbx, channel, queue } = caller
  const { member } = attempt
  if (!mayRing(caller, member)) {
    attempt.goingOn = false
    return false
  }
  const slash = member.interface.indexOf('/')
  const resource = slash === -1 ? '' : member.interface.slice(slash + 1)
  const leg = prepare(pbx, slash === -1 ? member.interface : member.interface.slice(0, slash), resource, {
    linkedid: channel.linkedid,
    callId: channel.callId,
    application: 'AppQueue',
    introduced: true,
    showsCallerLater: true,
    onSignal: (signal) => {
      if (attempt.leg === undefined) return
      caller.wake({ type: 'leg', attempt, signal })
    },
  })
  if (leg === undefined) {
    queue.nextPosition++
    caller.linear.next++
    pbx.queues.ringing.delete(member.interface.toLowerCase())
    for (const { leg: other } of attempts.slice(attempts.indexOf(attempt) + 1))
      if (other !== undefined)
        pbx.emit({ type: 'dial-ended', byQueue: true, channel, dest: other.channel, status: 'BUSY' })
    attempt.goingOn = false
    return false
  }
  attempt.leg = leg
  const called = leg.channel
  const before = called.connected
  introduce(caller, called, resource || member.interface)
  const subroutine = caller.arguments.options.get('b') ?? ''
  if (subroutine === '') return call(caller, attempt, leg, before)
  pbx.runSubroutine(called, withCarets(subroutine), () => {
    if (!called.ending && attempt.leg === leg && call(caller, attempt, leg, before)) return
    pbx.hangUp(called)
    if (attempt.leg === leg) caller.wake({ type: 'leg', attempt, signal: 'hangup' })
  })
  return true
}

/** Calls the member; false where that fails. `before` is the connected line that its channel was shown with. */
function call(caller: QueueCaller, attempt: Attempt, leg: Outgoing, before: CallerId): boolean {
  const { pbx, channel, queue } = caller
  const { member } = attempt
  const called = leg.channel
  if (!leg.start()) {
    hangUp(caller, attempt)
    return false
  }
  called.exten = channel.exten
  pbx.emit({ type: 'agent-called', queue, call: caller, member, agent: called })
  // Asterisk shows the called channel as it was before.
  if (called.shown !== undefined) called.shown = { ...called.shown, connected: before }
  asShown(called, () =>
    pbx.emit({ type: 'dial-begun', byQueue: true, channel, dest: called, dialString: member.interface }),
  )
  return true
}

/** Shows the caller to the member, and the member who it is called as. */
function introduce({ pbx, channel, answeredElsewhere }: QueueCaller, called: Channel, number: string): void {
  if (answeredElsewhere || channel.hangupCause === 26) called.hangupCause = 26
  called.application = 'AppQueue'
  called.appData = '(Outgoing Line)'
  const { connected } = channel
  const named = called.callerId.num !== ''
  if (!named) called.callerId = connected.num === '' ? { num: channel.exten, name: '' } : connected
  pbx.showPlace(called)
  if (!named) pbx.emit({ type: 'caller-id-changed', channel: called })
  inheritVariables(pbx, channel, called)
  pbx.setVariable(called, 'DIALEDPEERNUMBER', number)
  called.connected = channel.callerId
}

/** The called channel has a new place and, where the caller has a number, a new connected line. */
export function showPlace({ pbx }: QueueCaller, attempt: Attempt): void {
  const called = attempt.leg?.channel
  if (called?.shown?.connected === undefined) return
  called.shown = { ...called.shown, connected: undefined }
  pbx.showPlace(called)
  if (called.connected.num !== '' || called.connected.name !== '')
    pbx.emit({ type: 'connected-line-changed', channel: called })
}

export function hangUp({ pbx }: QueueCaller, attempt: Attempt, cause?: number): void {
  const { leg, member } = attempt
  attempt.goingOn = false
  attempt.leg = undefined
  pbx.queues.ringing.delete(member.interface.toLowerCase())
  if (leg === undefined) return
  leg.channel.onSignal = undefined
  pbx.hangUp(leg.channel, cause)
}

function mayRing({ pbx, queue, now, priority, start }: QueueCaller, member: Member): boolean {
  const { queues } = pbx
  if (member.paused || (!member.ringInUse && !isFree(member.status))) return false
  const wrapUp = wrapUpTime(member.lastQueue ?? queue, member)
  if (wrapUp > 0 && now - member.lastCall < wrapUp) return false
  const others = queues.others(queue, member)
  if (others.some((other) => other.weight > queue.weight && other.calls.length >= availableMembers(other, now)))
    return false
  const { forceLongestWaitingCaller: force } = queues.general
  if (force !== 'no' && others.some((other) => waitsLonger(other, queue, priority, start, force))) return false
  if (member.ringInUse) return true
  const key = member.interface.toLowerCase()
  if (queues.ringing.has(key) || !isFree(queues.status(member))) return false
  queues.ringing.add(key)
  return true
}

/** Whether another queue of the same weight has a caller to serve before this one. */
function waitsLonger(other: Queue, queue: Queue, priority: number, start: number, force: 'yes' | 'prio'): boolean {
  if (other.weight !== queue.weight) return false
  const first = other.calls.find(({ pending }) => !pending)
  if (first === undefined) return false
  if (force === 'prio' && first.priority !== priority) return first.priority > priority
  return Math.floor(first.joinedAt / 1000) < start
}
