import { encodeText } from '@openami/bindings'
import type { Headers } from '../message.ts'
import { causeText } from '../pbx/channel.ts'
import type { OriginateOutcome, PbxEvent } from '../pbx/pbx-events.ts'
import type { Member, Queue } from '../queues/queue.ts'
import type { AmiEvent } from './personality.ts'
import { legacyPhoneEvents } from './phone-events.ts'

const unknown = '<unknown>'

/** What Asterisk 1.4 says about each event of the PBX: much less, and under older names. */
export function events14(pbxEvent: PbxEvent): AmiEvent[] {
  const ofPhone = legacyPhoneEvents(pbxEvent)
  if (ofPhone !== undefined) return ofPhone
  const event = callEvent(pbxEvent) ?? queueEvent(pbxEvent)
  return event === undefined ? [] : [event]
}

function callEvent(pbxEvent: PbxEvent): AmiEvent | undefined {
  switch (pbxEvent.type) {
    case 'channel-created': {
      const { name, stateName, callerId, uniqueid } = pbxEvent.channel
      return call('Newchannel', [
        ['Channel', name],
        ['State', stateName],
        ['CallerIDNum', callerId.num || unknown],
        ['CallerIDName', callerId.name || unknown],
        ['Uniqueid', uniqueid],
      ])
    }
    case 'state-changed': {
      const { name, stateName, callerId, uniqueid } = pbxEvent.channel
      return call('Newstate', [
        ['Channel', name],
        ['State', stateName],
        ['CallerID', callerId.num || unknown],
        ['CallerIDName', callerId.name || unknown],
        ['Uniqueid', uniqueid],
      ])
    }
    case 'extension-entered': {
      const { channel } = pbxEvent
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
      const { name, callerId, uniqueid } = pbxEvent.channel
      return call('Newcallerid', [
        ['Channel', name],
        ['CallerID', callerId.num || '<Unknown>'],
        ['CallerIDName', callerId.name || '<Unknown>'],
        ['Uniqueid', uniqueid],
        ['CID-CallingPres', '0 (Presentation Allowed, Not Screened)'],
      ])
    }
    case 'dial-begun': {
      const { channel, dest } = pbxEvent
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
      return linkEvent(pbxEvent)
    case 'hung-up': {
      const { name, uniqueid, hangupCause } = pbxEvent.channel
      return call('Hangup', [
        ['Channel', name],
        ['Uniqueid', uniqueid],
        ['Cause', hangupCause],
        ['Cause-txt', causeText(hangupCause)],
      ])
    }
    case 'originated':
      return call('OriginateResponse', originateResponse(pbxEvent.outcome))
    case 'extension-changed':
      return call('ExtensionStatus', [
        ['Exten', pbxEvent.state.exten],
        ['Context', pbxEvent.state.context],
        ['Status', pbxEvent.state.status],
      ])
    case 'user-event': {
      const lines = pbxEvent.body.map((line) => `${encodeText(line)}\r\n`).join('')
      return { name: 'UserEvent', classes: ['user'], headers: [['UserEvent', pbxEvent.name]], lines }
    }
    case 'parked':
    case 'park-given-up': {
      const { channel, space, parker, timeout } = pbxEvent.call
      const who: Headers = [
        ['CallerID', channel.callerId.num || unknown],
        ['CallerIDName', channel.callerId.name || unknown],
      ]
      const place: Headers = [
        ['Exten', space],
        ['Channel', channel.name],
      ]
      if (pbxEvent.type === 'park-given-up') return call('ParkedCallGiveUp', [...place, ...who])
      return call('ParkedCall', [...place, ['From', parker], ['Timeout', Math.floor(timeout / 1000)], ...who])
    }
    default:
      return undefined
  }
}

/** Two channels that hear each other are linked; the first that leaves unlinks them. */
function linkEvent(pbxEvent: Extract<PbxEvent, { type: 'bridge-entered' | 'bridge-left' }>): AmiEvent | undefined {
  const { bridge } = pbxEvent
  const [called, caller] = bridge.everyone
  const ends = bridge.type === 'basic' && bridge.channels.length === (pbxEvent.type === 'bridge-entered' ? 2 : 1)
  if (!ends || called === undefined || caller === undefined) return undefined
  return call(pbxEvent.type === 'bridge-entered' ? 'Link' : 'Unlink', [
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

function queueEvent(pbxEvent: PbxEvent): AmiEvent | undefined {
  switch (pbxEvent.type) {
    case 'member-added':
      return agent('QueueMemberAdded', [
        ...member(pbxEvent.queue, pbxEvent.member),
        ['Membership', pbxEvent.member.dynamic ? 'dynamic' : 'static'],
        ['Penalty', pbxEvent.member.penalty],
        ['CallsTaken', pbxEvent.member.calls],
        ['LastCall', pbxEvent.member.lastCall],
        ['Status', 0],
        ['Paused', pbxEvent.member.paused ? 1 : 0],
      ])
    case 'member-removed':
      return agent('QueueMemberRemoved', member(pbxEvent.queue, pbxEvent.member))
    case 'member-paused':
      return agent('QueueMemberPaused', [
        ...member(pbxEvent.queue, pbxEvent.member),
        ['Paused', pbxEvent.member.paused ? 1 : 0],
      ])
    case 'caller-joined': {
      const { channel, position } = pbxEvent.call
      return call('Join', [
        ['Channel', channel.name],
        ['CallerID', channel.callerId.num || 'unknown'],
        ['CallerIDName', channel.callerId.name || 'unknown'],
        ['Queue', pbxEvent.queue.name],
        ['Position', position],
        ['Count', pbxEvent.queue.calls.length],
        ['Uniqueid', channel.uniqueid],
      ])
    }
    case 'caller-left':
      return call('Leave', [
        ['Channel', pbxEvent.call.channel.name],
        ['Queue', pbxEvent.queue.name],
        ['Count', pbxEvent.queue.calls.length],
        ['Uniqueid', pbxEvent.call.channel.uniqueid],
      ])
    case 'caller-abandoned':
      return agent('QueueCallerAbandon', [
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

function call(name: string, headers: Headers): AmiEvent {
  return { name, classes: ['call'], headers }
}

function agent(name: string, headers: Headers): AmiEvent {
  return { name, classes: ['agent'], headers }
}
