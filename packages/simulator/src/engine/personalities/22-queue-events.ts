import type { Headers } from '../message.ts'
import type { AgentEvent, PbxEvent } from '../pbx/pbx-events.ts'
import type { Member, Queue } from '../queues/queue.ts'
import type { AmiEvent } from './personality.ts'
import { channelSnapshot } from './snapshots.ts'

const names = {
  'member-added': 'QueueMemberAdded',
  'member-removed': 'QueueMemberRemoved',
  'member-paused': 'QueueMemberPause',
  'member-penalty': 'QueueMemberPenalty',
  'member-ringinuse': 'QueueMemberRinginuse',
  'member-status': 'QueueMemberStatus',
  'agent-called': 'AgentCalled',
  'agent-connected': 'AgentConnect',
  'agent-not-answering': 'AgentRingNoAnswer',
  'agent-completed': 'AgentComplete',
  'agent-dumped': 'AgentDump',
} as const

/** Events of app_queue in Asterisk 22. */
export function queueEvent(pbxEvent: PbxEvent, variables: readonly string[]): AmiEvent | undefined {
  switch (pbxEvent.type) {
    case 'member-paused': {
      const { pausedReason } = pbxEvent.member
      const reason: Headers = pausedReason === '' ? [] : [['Reason', pausedReason]]
      return agent(names[pbxEvent.type], [...memberHeaders(pbxEvent.queue, pbxEvent.member), ...reason])
    }
    case 'member-added':
    case 'member-removed':
    case 'member-penalty':
    case 'member-ringinuse':
    case 'member-status':
      return agent(names[pbxEvent.type], [
        ...memberHeaders(pbxEvent.queue, pbxEvent.member),
        ...(pbxEvent.reason ? ([['Reason', pbxEvent.reason]] as const) : []),
      ])
    case 'caller-joined':
    case 'caller-left':
    case 'caller-abandoned': {
      const { queue, call } = pbxEvent
      const who = channelSnapshot(call.channel, '', variables)
      if (pbxEvent.type === 'caller-abandoned') {
        return agent('QueueCallerAbandon', [
          ...who,
          ['Queue', queue.name],
          ['Position', call.position],
          ['OriginalPosition', call.originalPosition],
          ['HoldTime', pbxEvent.holdTime],
        ])
      }
      const place: Headers = [
        ['Queue', queue.name],
        ['Position', pbxEvent.type === 'caller-left' ? pbxEvent.position : call.position],
        ['Count', queue.calls.length],
      ]
      return agent(pbxEvent.type === 'caller-joined' ? 'QueueCallerJoin' : 'QueueCallerLeave', [...who, ...place])
    }
    case 'agent-logged-in':
      return agent('AgentLogin', [...channelSnapshot(pbxEvent.channel, '', variables), ['Agent', pbxEvent.agent.id]])
    case 'agent-logged-off':
      return agent('AgentLogoff', [
        ...channelSnapshot(pbxEvent.channel, '', variables),
        ['Agent', pbxEvent.agent.id],
        ['Logintime', pbxEvent.seconds],
      ])
    case 'agent-called':
    case 'agent-connected':
    case 'agent-not-answering':
    case 'agent-dumped':
    case 'agent-completed': {
      const { queue, call, member } = pbxEvent
      return agent(names[pbxEvent.type], [
        ...(pbxEvent.type === 'agent-completed' && pbxEvent.callerIsGone
          ? []
          : channelSnapshot(call.channel, '', variables)),
        ...channelSnapshot(pbxEvent.agent, 'Dest', variables),
        ['Queue', queue.name],
        ['Interface', member.interface],
        ['MemberName', member.name],
        ...times(pbxEvent),
      ])
    }
    default:
      return undefined
  }
}

function times(pbxEvent: AgentEvent): Headers {
  switch (pbxEvent.type) {
    case 'agent-called':
    case 'agent-dumped':
      return []
    case 'agent-connected':
      return [
        ['HoldTime', pbxEvent.holdTime],
        ['RingTime', pbxEvent.ringTime],
      ]
    case 'agent-not-answering':
      return [['RingTime', pbxEvent.ringTime]]
    case 'agent-completed':
      return [
        ['HoldTime', pbxEvent.holdTime],
        ['TalkTime', pbxEvent.talkTime],
        ['Reason', pbxEvent.reason],
      ]
  }
}

function memberHeaders(queue: Queue, member: Member): Headers {
  return [
    ['Queue', queue.name],
    ['MemberName', member.name],
    ['Interface', member.interface],
    ['StateInterface', member.stateInterface],
    ['Membership', member.dynamic ? 'dynamic' : 'static'],
    ['Penalty', member.penalty],
    ['CallsTaken', member.calls],
    ['LastCall', member.lastCall],
    ['LastPause', member.lastPause],
    ['LoginTime', member.loginTime],
    ['InCall', member.startTime > 0 ? 1 : 0],
    ['Status', member.status],
    ['Paused', member.paused ? 1 : 0],
    ['PausedReason', member.pausedReason],
    ['Ringinuse', member.ringInUse ? 1 : 0],
    ['Wrapuptime', member.wrapUpTime],
  ]
}

function agent(name: string, headers: Headers): AmiEvent {
  return { name, classes: ['agent'], headers }
}
