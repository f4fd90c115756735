import type { Headers } from '../message.ts'
import type { PbxEvent } from '../pbx/pbx-events.ts'
import type { Member, Queue } from '../pbx/queue.ts'
import type { AmiEvent } from './personality.ts'
import { channelSnapshot } from './snapshots.ts'

const names = {
  'member-added': 'QueueMemberAdded',
  'member-removed': 'QueueMemberRemoved',
  'member-paused': 'QueueMemberPause',
  'member-penalty': 'QueueMemberPenalty',
  'member-ringinuse': 'QueueMemberRinginuse',
  'agent-called': 'AgentCalled',
  'agent-connected': 'AgentConnect',
  'agent-not-answering': 'AgentRingNoAnswer',
  'agent-completed': 'AgentComplete',
} as const

/** Events of app_queue in Asterisk 22. */
export function queueEvent(pbxEvent: PbxEvent, variables: readonly string[]): AmiEvent | undefined {
  switch (pbxEvent.type) {
    case 'member-added':
    case 'member-removed':
    case 'member-paused':
    case 'member-penalty':
    case 'member-ringinuse':
      return agent(names[pbxEvent.type], memberHeaders(pbxEvent.queue, pbxEvent.member))
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
          ['HoldTime', queue.holdTime],
        ])
      }
      const place: Headers = [
        ['Queue', queue.name],
        ['Position', call.position],
        ['Count', queue.calls.length],
      ]
      return agent(pbxEvent.type === 'caller-joined' ? 'QueueCallerJoin' : 'QueueCallerLeave', [...who, ...place])
    }
    case 'agent-called':
    case 'agent-connected':
    case 'agent-not-answering':
    case 'agent-completed': {
      const { queue, call, member } = pbxEvent
      return agent(names[pbxEvent.type], [
        ...channelSnapshot(call.channel, '', variables),
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

type AgentFact = Extract<PbxEvent, { type: `agent-${string}` }>

function times(pbxEvent: AgentFact): Headers {
  switch (pbxEvent.type) {
    case 'agent-called':
      return []
    case 'agent-connected':
      return [
        ['HoldTime', pbxEvent.queue.holdTime],
        ['RingTime', pbxEvent.queue.holdTime],
      ]
    case 'agent-not-answering':
      return [['RingTime', pbxEvent.queue.ringTime]]
    case 'agent-completed':
      return [
        ['HoldTime', pbxEvent.queue.holdTime],
        ['TalkTime', pbxEvent.queue.talkTime],
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
    ['InCall', member.inCall ? 1 : 0],
    ['Status', 0],
    ['Paused', member.paused ? 1 : 0],
    ['PausedReason', member.pausedReason],
    ['Ringinuse', member.ringInUse ? 1 : 0],
    ['Wrapuptime', 0],
  ]
}

function agent(name: string, headers: Headers): AmiEvent {
  return { name, classes: ['agent'], headers }
}
