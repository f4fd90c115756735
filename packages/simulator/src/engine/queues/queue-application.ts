import type { Application, Call } from '../applications/application.ts'
import { type Announcements, makeAnnouncements } from './announcements.ts'
import { callMembers } from './call-members.ts'
import { Coroutine, type Steps } from './coroutine.ts'
import { readArguments } from './queue-arguments.ts'
import { QueueCaller } from './queue-caller.ts'
import type { Leaving, Outcome, QueueResult, Wake } from './round.ts'
import { subroutine } from './subroutines.ts'
import { hasTimings } from './timings.ts'

/** `Queue(name,…)`: waits until a member answers, the time is over, or the caller gives up. */
export const queueApplication: Application = (call) => {
  const { pbx, channel } = call
  if (hasTimings(pbx)) {
    for (const name of ['ANSWEREDTIME', 'DIALEDTIME', 'QUEUEWAIT'])
      for (const suffix of ['', '_MS']) pbx.setVariable(channel, name + suffix, '')
  }
  if (call.data.trim() === '') {
    call.finish('hangup')
    return undefined
  }
  channel.variables.delete('ABANDONED')
  const args = readArguments(pbx, call.data)
  const queue = pbx.queues.find(args.name)
  if (queue === undefined) {
    pbx.setVariable(channel, 'QUEUESTATUS', 'UNKNOWN')
    call.finish('next')
    return undefined
  }
  const caller = new QueueCaller(call, queue, args)
  const joined = caller.join()
  if (joined !== 'joined') {
    pbx.setVariable(channel, 'QUEUESTATUS', joined)
    call.finish('next')
    return undefined
  }
  const routine = new Coroutine<Wake>(pbx.host.clock, visit(call, caller), { type: 'time' })
  channel.onDigit = (digit) => routine.wake({ type: 'digit', digit })
  caller.wake = (wake) => routine.wake(wake)
  routine.start()
  return () => routine.wake({ type: 'hangup' })
}

function* visit(call: Call, caller: QueueCaller): Steps<Wake> {
  const { pbx, channel, queue } = caller
  const before = caller.arguments.options.get('B') ?? ''
  const left = before === '' ? undefined : yield* subroutine(caller, channel, before)
  const [outcome, reason]: Leaving = left === 'hangup' ? ['hangup', undefined] : yield* wait(caller)
  caller.setTimings()
  let result: QueueResult | undefined = reason
  let ends = outcome
  if (outcome !== 'next' && reason === 'WITHDRAW') {
    caller.abandon()
    if (caller.withdrawInfo !== '') pbx.setVariable(channel, 'QUEUE_WITHDRAW_INFO', caller.withdrawInfo)
    ends = 'next'
  } else if (outcome === 'hangup') {
    if (!caller.handled) caller.abandon()
    else if (reason === 'LEAVEEMPTY') ends = 'next'
    else if (caller.arguments.options.has('c')) {
      result = 'CONTINUE'
      ends = 'next'
    }
  }
  if (ends !== 'hangup') caller.stopEntertaining()
  caller.setQueueVariables(channel)
  caller.leave()
  channel.onDigit = undefined
  if (result !== undefined) pbx.setVariable(channel, 'QUEUESTATUS', result)
  if (ends === 'digit') call.finish({ context: queue.settings.context, exten: caller.digits, priority: 1 })
  else call.finish(ends)
}

/** Until the caller leaves: waits for a free member, rings members, waits, and so on. */
function* wait(caller: QueueCaller): Steps<Wake, Leaving> {
  const { queue } = caller
  const { options } = caller.arguments
  const announcements = makeAnnouncements(caller)
  let tries = 0
  for (;;) {
    caller.entertain()
    const left = yield* waitForTurn(caller, announcements)
    if (left !== undefined) return left
    for (;;) {
      if (caller.withdrawn) return ['hangup', 'WITHDRAW']
      if (caller.expired) return timedOut(caller)
      if (queue.settings.announceToFirstUser) {
        const announced = yield* announcements.due()
        if (announced !== undefined) return announced
      }
      if (caller.withdrawn) return ['hangup', 'WITHDRAW']
      if (caller.expired) return timedOut(caller)
      caller.applyRules((waited, time) => waited > time)
      if (options.has('n')) {
        const oneByOne = ['rrmemory', 'linear', 'rrordered'].includes(queue.strategy)
        tries = oneByOne ? tries + 1 : queue.members.length
      }
      const called = yield* callMembers(caller)
      if (called !== 'unanswered') return [called, undefined]
      if (queue.settings.leaveWhenEmpty.length > 0 && caller.finds(queue.settings.leaveWhenEmpty)) {
        caller.abandon()
        return ['next', 'LEAVEEMPTY']
      }
      if (options.has('n') && tries >= queue.members.length) return timedOut(caller)
      if (caller.expired) return timedOut(caller)
      const digit = yield* pause(caller, queue.settings.retry * 1000)
      if (digit !== undefined) return [digit, undefined]
      if (!caller.isNext) break
    }
  }
}

function timedOut(caller: QueueCaller): Leaving {
  caller.abandon()
  return ['next', 'TIMEOUT']
}

/** Until there is a free member. */
function* waitForTurn(caller: QueueCaller, announcements: Announcements): Steps<Wake, Leaving | undefined> {
  const { queue } = caller
  for (;;) {
    if (caller.withdrawn) return ['hangup', 'WITHDRAW']
    if (caller.isNext) return undefined
    // The loop that rings the members says that the time is over.
    if (caller.expired) return undefined
    if (queue.settings.leaveWhenEmpty.length > 0 && caller.finds(queue.settings.leaveWhenEmpty)) {
      caller.abandon()
      caller.handled = true
      return ['hangup', 'LEAVEEMPTY']
    }
    const announced = yield* announcements.due()
    if (announced !== undefined) return announced
    if (caller.expired) return undefined
    caller.applyRules((waited, time) => waited >= time)
    const digit = yield* pause(caller, 1000)
    if (digit !== undefined) return [digit, undefined]
  }
}

/** Waits; a digit that leads out of the queue, or the caller's hangup, ends it. */
export function* pause(caller: QueueCaller, milliseconds: number): Steps<Wake, Outcome | undefined> {
  const { clock } = caller.pbx.host
  const end = clock.now() + milliseconds
  for (;;) {
    const wake = yield Math.max(0, end - clock.now())
    if (wake.type === 'time') return undefined
    if (wake.type === 'hangup') return 'hangup'
    if (wake.type === 'digit' && caller.press(wake.digit)) return 'digit'
  }
}
