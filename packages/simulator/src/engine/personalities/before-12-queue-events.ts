import type { Headers } from '../message.ts'
import type { PbxEvent } from '../pbx/pbx-events.ts'
import type { Member, Queue } from '../queues/queue.ts'
import { agentEventBefore12 } from './before-12-agent-events.ts'
import { callerHeaders } from './before-12-headers.ts'
import type { AmiEvent } from './personality.ts'

/** Events of app_queue before Asterisk 12. */
export function queueEventBefore12(pbxEvent: PbxEvent, since: (release: string) => boolean): AmiEvent | undefined {
  switch (pbxEvent.type) {
    case 'agent-called':
    case 'agent-connected':
    case 'agent-not-answering':
    case 'agent-dumped':
    case 'agent-completed':
      return agentEventBefore12(pbxEvent)
    case 'member-added':
    case 'member-status':
      if (pbxEvent.type === 'member-status' && !pbxEvent.queue.settings.eventMemberStatus) return undefined
      return event('agent', pbxEvent.type === 'member-added' ? 'QueueMemberAdded' : 'QueueMemberStatus', [
        ...member(pbxEvent.queue, pbxEvent.member),
        ['StateInterface', pbxEvent.member.stateInterface],
        ['Membership', pbxEvent.member.dynamic ? 'dynamic' : 'static'],
        ['Penalty', pbxEvent.member.penalty],
        ['CallsTaken', pbxEvent.member.calls],
        ['LastCall', pbxEvent.member.lastCall],
        ['InCall', pbxEvent.member.startTime > 0 ? 1 : 0],
        ['Status', pbxEvent.member.status],
        ['Paused', pbxEvent.member.paused ? 1 : 0],
      ])
    case 'member-removed':
      return event('agent', 'QueueMemberRemoved', member(pbxEvent.queue, pbxEvent.member))
    case 'member-paused':
      return event('agent', 'QueueMemberPaused', [
        ...member(pbxEvent.queue, pbxEvent.member),
        ['Paused', pbxEvent.member.paused ? 1 : 0],
        ...(since('1.6') && pbxEvent.member.pausedReason !== ''
          ? ([['Reason', pbxEvent.member.pausedReason]] as const)
          : []),
      ])
    case 'member-penalty':
      return event('agent', 'QueueMemberPenalty', [
        ['Queue', pbxEvent.queue.name],
        ['Location', pbxEvent.member.interface],
        ['Penalty', pbxEvent.member.penalty],
      ])
    case 'member-ringinuse':
      return event('agent', 'QueueMemberRinginuse', [
        ['Queue', pbxEvent.queue.name],
        ['Location', pbxEvent.member.interface],
        ['Ringinuse', pbxEvent.member.ringInUse ? 1 : 0],
      ])
    case 'caller-joined': {
      const { channel, position } = pbxEvent.call
      return event('call', 'Join', [
        ['Channel', channel.name],
        ...callerHeaders(channel, 'unknown', ''),
        ['Queue', pbxEvent.queue.name],
        ['Position', position],
        ['Count', pbxEvent.queue.calls.length],
        ['Uniqueid', channel.uniqueid],
      ])
    }
    case 'caller-left':
      return event('call', 'Leave', [
        ['Channel', pbxEvent.call.channel.name],
        ['Queue', pbxEvent.queue.name],
        ['Count', pbxEvent.queue.calls.length],
        ['Position', pbxEvent.position],
        ['Uniqueid', pbxEvent.call.channel.uniqueid],
      ])
    case 'caller-abandoned':
      return event('agent', 'QueueCallerAbandon', [
        ['Queue', pbxEvent.queue.name],
        ['Uniqueid', pbxEvent.call.channel.uniqueid],
        ['Position', pbxEvent.call.position],
        ['OriginalPosition', pbxEvent.call.originalPosition],
        ['HoldTime', pbxEvent.holdTime],
      ])
    default:
      return undefined
  }
}

function member(queue: Queue, { interface: location, name }: Member): Headers {
  return [
    ['Queue', queue.name],
    ['Location', location],
    ['MemberName', name],
  ]
}

function event(eventClass: string, name: string, headers: Headers): AmiEvent {
  return { name, classes: [eventClass], headers }
}
