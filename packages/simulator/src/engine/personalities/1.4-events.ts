import { encodeText } from '@openami/bindings'
import type { Headers } from '../message.ts'
import { causeText } from '../pbx/channel.ts'
import type { Fact, OriginateOutcome } from '../pbx/facts.ts'
import type { Member, Queue } from '../pbx/queue.ts'
import type { AmiEvent } from './personality.ts'

const unknown = '<unknown>'

/** What Asterisk 1.4 says about each fact: much less, and under older names. */
export function events14(fact: Fact): AmiEvent[] {
  const event = callEvent(fact) ?? queueEvent(fact)
  return event === undefined ? [] : [event]
}

function callEvent(fact: Fact): AmiEvent | undefined {
  switch (fact.type) {
    case 'channel-created': {
      const { name, stateName, callerId, uniqueid } = fact.channel
      return call('Newchannel', [
        ['Channel', name],
        ['State', stateName],
        ['CallerIDNum', callerId.num || unknown],
        ['CallerIDName', callerId.name || unknown],
        ['Uniqueid', uniqueid],
      ])
    }
    case 'state-changed': {
      const { name, stateName, callerId, uniqueid } = fact.channel
      return call('Newstate', [
        ['Channel', name],
        ['State', stateName],
        ['CallerID', callerId.num || unknown],
        ['CallerIDName', callerId.name || unknown],
        ['Uniqueid', uniqueid],
      ])
    }
    case 'extension-entered': {
      const { channel } = fact
      if (channel.run === undefined) return undefined
      return call('Newexten', [
        ['Channel', channel.name],
        ['Context', channel.context],
        ['Extension', channel.exten],
        ['Priority', channel.priority],
        ['Application', channel.application],
        ['AppData', channel.appData],
        ['Uniqueid', channel.uniqueid],
      ])
    }
    case 'caller-id-changed': {
      const { name, callerId, uniqueid } = fact.channel
      return call('Newcallerid', [
        ['Channel', name],
        ['CallerID', callerId.num || '<Unknown>'],
        ['CallerIDName', callerId.name || '<Unknown>'],
        ['Uniqueid', uniqueid],
        ['CID-CallingPres', '0 (Presentation Allowed, Not Screened)'],
      ])
    }
    case 'dial-begun': {
      const { channel, dest } = fact
      if (channel === undefined) return undefined
      return call('Dial', [
        ['Source', channel.name],
        ['Destination', dest.name],
        ['CallerID', channel.callerId.num || unknown],
        ['CallerIDName', channel.callerId.name || unknown],
        ['SrcUniqueID', channel.uniqueid],
        ['DestUniqueID', dest.uniqueid],
      ])
    }
    case 'bridge-entered':
    case 'bridge-left':
      return linkEvent(fact)
    case 'hung-up': {
      const { name, uniqueid, hangupCause } = fact.channel
      return call('Hangup', [
        ['Channel', name],
        ['Uniqueid', uniqueid],
        ['Cause', hangupCause],
        ['Cause-txt', causeText(hangupCause)],
      ])
    }
    case 'originated':
      return call('OriginateResponse', originateResponse(fact.outcome))
    case 'extension-changed':
      return call('ExtensionStatus', [
        ['Exten', fact.state.exten],
        ['Context', fact.state.context],
        ['Status', fact.state.status],
      ])
    case 'user-event': {
      const lines = fact.body.map((line) => `${encodeText(line)}\r\n`).join('')
      return { name: 'UserEvent', classes: ['user'], headers: [['UserEvent', fact.name]], lines }
    }
    case 'parked':
    case 'park-given-up': {
      const { channel, space, parker, timeout } = fact.call
      const who: Headers = [
        ['CallerID', channel.callerId.num || unknown],
        ['CallerIDName', channel.callerId.name || unknown],
      ]
      const place: Headers = [
        ['Exten', space],
        ['Channel', channel.name],
      ]
      if (fact.type === 'park-given-up') return call('ParkedCallGiveUp', [...place, ...who])
      return call('ParkedCall', [...place, ['From', parker], ['Timeout', Math.floor(timeout / 1000)], ...who])
    }
    default:
      return undefined
  }
}

/** Two channels that hear each other are linked; the first that leaves unlinks them. */
function linkEvent(fact: Extract<Fact, { type: 'bridge-entered' | 'bridge-left' }>): AmiEvent | undefined {
  const { bridge } = fact
  const [called, caller] = bridge.everyone
  const ends = bridge.type === 'basic' && bridge.channels.length === (fact.type === 'bridge-entered' ? 2 : 1)
  if (!ends || called === undefined || caller === undefined) return undefined
  return call(fact.type === 'bridge-entered' ? 'Link' : 'Unlink', [
    ['Channel1', caller.name],
    ['Channel2', called.name],
    ['Uniqueid1', caller.uniqueid],
    ['Uniqueid2', called.uniqueid],
    ['CallerID1', caller.callerId.num || '(null)'],
    ['CallerID2', called.callerId.num || '(null)'],
  ])
}

function originateResponse({ actionId, channel, requested, target, reason, callerId }: OriginateOutcome): Headers {
  const place = 'exten' in target ? target : { context: '', exten: '' }
  return [
    ...(actionId === undefined ? [] : ([['ActionID', actionId]] as const)),
    ['Response', channel === undefined ? 'Failure' : 'Success'],
    ['Channel', channel?.name ?? requested],
    ['Context', place.context],
    ['Exten', place.exten],
    ['Reason', reason],
    ['Uniqueid', channel?.uniqueid ?? '<null>'],
    ['CallerID', callerId.num || unknown],
    ['CallerIDNum', callerId.num || unknown],
    ['CallerIDName', callerId.name || unknown],
  ]
}

function queueEvent(fact: Fact): AmiEvent | undefined {
  switch (fact.type) {
    case 'member-added':
      return agent('QueueMemberAdded', [
        ...member(fact.queue, fact.member),
        ['Membership', fact.member.dynamic ? 'dynamic' : 'static'],
        ['Penalty', fact.member.penalty],
        ['CallsTaken', fact.member.calls],
        ['LastCall', fact.member.lastCall],
        ['Status', 0],
        ['Paused', fact.member.paused ? 1 : 0],
      ])
    case 'member-removed':
      return agent('QueueMemberRemoved', member(fact.queue, fact.member))
    case 'member-paused':
      return agent('QueueMemberPaused', [...member(fact.queue, fact.member), ['Paused', fact.member.paused ? 1 : 0]])
    case 'caller-joined': {
      const { channel, position } = fact.call
      return call('Join', [
        ['Channel', channel.name],
        ['CallerID', channel.callerId.num || 'unknown'],
        ['CallerIDName', channel.callerId.name || 'unknown'],
        ['Queue', fact.queue.name],
        ['Position', position],
        ['Count', fact.queue.calls.length],
        ['Uniqueid', channel.uniqueid],
      ])
    }
    case 'caller-left':
      return call('Leave', [
        ['Channel', fact.call.channel.name],
        ['Queue', fact.queue.name],
        ['Count', fact.queue.calls.length],
        ['Uniqueid', fact.call.channel.uniqueid],
      ])
    case 'caller-abandoned':
      return agent('QueueCallerAbandon', [
        ['Queue', fact.queue.name],
        ['Uniqueid', fact.call.channel.uniqueid],
        ['Position', fact.call.position],
        ['OriginalPosition', fact.call.originalPosition],
        ['HoldTime', fact.queue.holdTime],
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

function call(name: string, headers: Headers): AmiEvent {
  return { name, classes: ['call'], headers }
}

function agent(name: string, headers: Headers): AmiEvent {
  return { name, classes: ['agent'], headers }
}
