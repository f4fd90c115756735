import type { Headers } from '../message.ts'
import type { Channel } from '../pbx/channel.ts'
import type { AgentEvent } from '../pbx/pbx-events.ts'
import type { AmiEvent } from './personality.ts'

const names = {
  'agent-called': 'AgentCalled',
  'agent-connected': 'AgentConnect',
  'agent-not-answering': 'AgentRingNoAnswer',
  'agent-completed': 'AgentComplete',
  'agent-dumped': 'AgentDump',
} as const

/** How a member is called and talks, where its queue has `eventwhencalled`. */
export function agentEventBefore12(pbxEvent: AgentEvent): AmiEvent | undefined {
  const { queue, call, member, agent } = pbxEvent
  const { eventWhenCalled } = queue.settings
  if (eventWhenCalled === 'no') return undefined
  const headers: Headers =
    pbxEvent.type === 'agent-called'
      ? called(pbxEvent)
      : [
          ['Queue', queue.name],
          ['Uniqueid', call.channel.uniqueid],
          ['Channel', pbxEvent.type === 'agent-not-answering' ? call.channel.name : agent.name],
          ['Member', member.interface],
          ['MemberName', member.name],
          ...details(pbxEvent),
        ]
  const variables = eventWhenCalled === 'vars' ? variablesOf(call.channel) : []
  return { name: names[pbxEvent.type], classes: ['agent'], headers: [...headers, ...variables] }
}

function called({ queue, call: { channel }, member, agent }: AgentEvent): Headers {
  const { callerId, connected, context, exten, priority, uniqueid } = channel
  return [
    ['Queue', queue.name],
    ['AgentCalled', member.interface],
    ['AgentName', member.name],
    ['ChannelCalling', channel.name],
    ['DestinationChannel', agent.name],
    // 1.4 shows what the called channel has.
    ['CallerID', agent.callerId.num || 'unknown'],
    ['CallerIDNum', callerId.num || 'unknown'],
    ['CallerIDName', callerId.name || 'unknown'],
    ['ConnectedLineNum', connected.num || 'unknown'],
    ['ConnectedLineName', connected.name || 'unknown'],
    ['Context', context],
    ['Extension', exten],
    ['Priority', priority],
    ['Uniqueid', uniqueid],
  ]
}

/** Releases write some of these names with other capitals; each sends those that it has. */
function details(pbxEvent: AgentEvent): Headers {
  switch (pbxEvent.type) {
    case 'agent-connected':
      return [
        ['Holdtime', pbxEvent.holdTime],
        ['HoldTime', pbxEvent.holdTime],
        ['BridgedChannel', pbxEvent.agent.uniqueid],
        ['Ringtime', pbxEvent.ringTime],
        ['RingTime', pbxEvent.ringTime],
      ]
    case 'agent-not-answering':
      return [
        ['Ringtime', pbxEvent.ringTime],
        ['RingTime', pbxEvent.ringTime],
      ]
    case 'agent-completed':
      return [
        ['HoldTime', pbxEvent.holdTime],
        ['TalkTime', pbxEvent.talkTime],
        ['Reason', pbxEvent.reason],
      ]
    default:
      return []
  }
}

/** The last one that was set first. */
function variablesOf({ variables }: Channel): Headers {
  return [...variables].reverse().map(([name, value]) => ['Variable', `${name}=${value}`] as const)
}
