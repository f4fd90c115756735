import type { Bridge } from '../pbx/bridge.ts'
import { connect } from '../pbx/call-bridge.ts'
import type { Channel } from '../pbx/channel.ts'
import { continuation } from '../pbx/continuation.ts'
import { playFiles, sayHoldTime } from './announcements.ts'
import type { Steps } from './coroutine.ts'
import type { QueueCaller } from './queue-caller.ts'
import { recordCall } from './queue-recording.ts'
import type { Attempt, Round, Wake } from './round.ts'
import { agiOn, macroOn, memberPlace, subroutine } from './subroutines.ts'
import { hasTimings, setDuration } from './timings.ts'

/** Connects the caller with the member that answered, until one of them leaves. */
export function* talk(caller: QueueCaller, attempt: Attempt, rang: number): Steps<Wake, Round> {
  const { pbx, channel, queue } = caller
  const { member, leg } = attempt
  if (leg === undefined) return 'unanswered'
  const agent = leg.channel
  const prepared = yield* announceToMember(caller, agent)
  if (prepared !== undefined) {
    pbx.queues.ringing.delete(member.interface.toLowerCase())
    if (prepared === 'agent-gone') {
      pbx.emit({ type: 'agent-dumped', queue, call: caller, member, agent })
      attempt.leg = undefined
      return 'unanswered'
    }
    caller.abandon()
    caller.handled = true
    pbx.hangUp(agent)
    return 'hangup'
  }
  caller.stopEntertaining()
  setMemberVariables(caller, attempt, agent)
  recordCall(caller, agent)
  caller.leave()
  caller.handled = true
  const macro = caller.arguments.macro || queue.settings.memberMacro
  const agi = pbx.modules.application('AGI') === undefined ? '' : caller.arguments.agi
  const gosub = caller.arguments.gosub || queue.settings.memberGosub
  const ended =
    (macro !== '' && (yield* macroOn(caller, agent, macro)) === 'hangup') ||
    (gosub !== '' && (yield* subroutine(caller, agent, memberPlace(gosub))) === 'hangup') ||
    (agi !== '' && (yield* agiOn(caller, agi)) === 'hangup')
  if (ended || agent.ending) {
    attempt.leg = undefined
    pbx.queues.ringing.delete(member.interface.toLowerCase())
    pbx.hangUp(agent)
    return 'hangup'
  }
  const held = caller.waited
  if (hasTimings(pbx)) setDuration(pbx, channel, 'QUEUEWAIT', held * 1000)
  pbx.emit({ type: 'agent-connected', queue, call: caller, member, agent, holdTime: held, ringTime: rang })
  attempt.leg = undefined
  agent.onSignal = undefined
  const startTime = caller.now
  const { inTime } = member
  member.startTime = startTime
  const { clock } = pbx.host
  const answeredAt = clock.now()
  pbx.queues.talks.follow(channel, agent, ({ reason, callerIsGone }) => {
    pbx.emit({
      type: 'agent-completed',
      queue,
      call: caller,
      member,
      agent,
      reason,
      callerIsGone,
      holdTime: held,
      talkTime: caller.now - startTime,
    })
    pbx.queues.completed(queue, member, startTime, inTime)
  })
  if (channel.state !== 6) pbx.answer(channel)
  let over = false
  const bridge = connect(
    pbx,
    channel,
    agent,
    () => {
      over = true
      for (const party of [channel, agent]) pbx.features.forget(party)
      caller.wake({ type: 'time' })
    },
    continuation({ pbx, channel }, caller.arguments.options),
  )
  pbx.features.allow(channel, agent, caller.arguments.options)
  if (!over) yield* bridged(bridge, channel, () => over)
  caller.setQueueVariables(channel)
  if (hasTimings(pbx)) {
    setDuration(pbx, channel, 'ANSWEREDTIME', clock.now() - answeredAt)
    setDuration(pbx, channel, 'DIALEDTIME', clock.now() - channel.createdAt)
  }
  return 'hangup'
}

function* bridged(bridge: Bridge, channel: Channel, ended: () => boolean): Steps<Wake, void> {
  while (!ended()) {
    const wake = yield Number.POSITIVE_INFINITY
    if (wake.type !== 'hangup') continue
    bridge.leave(channel)
    return
  }
}

function setMemberVariables(caller: QueueCaller, attempt: Attempt, agent: Channel): void {
  const { pbx, channel, queue, waited, originalPosition } = caller
  const { member } = attempt
  const set = (values: Readonly<Record<string, string | number>>): void => {
    for (const each of [channel, agent])
      for (const [name, value] of Object.entries(values)) pbx.setVariable(each, name, String(value))
  }
  if (queue.settings.setInterfaceVar) {
    set({
      MEMBERINTERFACE: member.interface,
      MEMBERNAME: member.name,
      MEMBERCALLS: member.calls,
      MEMBERLASTCALL: member.lastCall,
      MEMBERPENALTY: member.penalty,
      MEMBERDYNAMIC: member.dynamic ? 1 : 0,
      MEMBERREALTIME: 0,
    })
  }
  if (queue.settings.setQueueEntryVar) set({ QEHOLDTIME: waited, QEORIGINALPOS: originalPosition })
  caller.setQueueVariables(channel)
  caller.setQueueVariables(agent)
}

/** What the member hears before the caller. */
function* announceToMember(caller: QueueCaller, agent: Channel): Steps<Wake, 'agent-gone' | 'caller-gone' | undefined> {
  const { queue } = caller
  const { memberDelay, reportHoldTime, announce } = queue.settings
  const files = caller.arguments.announce || announce
  const lengths = [
    memberDelay * 1000,
    ...(files === '' ? [] : playFiles(caller, files.split('&'))),
    ...(reportHoldTime ? sayHoldTime(caller) : []),
  ]
  for (const length of lengths) {
    const end = caller.pbx.host.clock.now() + length
    for (;;) {
      const wait = end - caller.pbx.host.clock.now()
      if (wait <= 0) break
      const wake = yield wait
      if (wake.type === 'hangup') return 'caller-gone'
      if (agent.gone || (wake.type === 'leg' && wake.signal === 'hangup')) return 'agent-gone'
    }
  }
  return undefined
}
