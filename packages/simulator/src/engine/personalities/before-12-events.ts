import type { Headers } from '../message.ts'
import { type Channel, causeText } from '../pbx/channel.ts'
import type { OriginateOutcome, PbxEvent } from '../pbx/pbx-events.ts'
import { encodeBytes } from '../text.ts'
import { callerHeaders as who } from './before-12-headers.ts'
import { parkingEventBefore12 } from './before-12-parking-events.ts'
import { queueEventBefore12 } from './before-12-queue-events.ts'
import { meetmeEventBefore12 } from './meetme-events.ts'
import type { AmiEvent } from './personality.ts'
import { legacyPhoneEvents } from './phone-events.ts'

const unknown = '<unknown>'

/** Without a number, the caller's name and number were withheld (1.6 to 11). */
const withheld = '67 (Number Unavailable)'
const allowed = '0 (Presentation Allowed, Not Screened)'

/** In which way a release before 12 speaks. */
export interface OlderForm {
  readonly since: (release: string) => boolean
}

/**
 * What Asterisk before 12 says about each event of the PBX: less than today, and under older names. Every header that one of these
 * releases sends is here; those of other releases are omitted later.
 */
export function eventsBefore12(release: OlderForm): (pbxEvent: PbxEvent) => AmiEvent[] {
  return (pbxEvent) => {
    if (pbxEvent.type === 'announced') return [pbxEvent]
    const ofPhone = legacyPhoneEvents(pbxEvent)
    if (ofPhone !== undefined) return ofPhone
    const { since } = release
    const event =
      callEvent(pbxEvent, release) ?? queueEventBefore12(pbxEvent, since) ?? meetmeEventBefore12(pbxEvent, since)
    return event === undefined ? [] : [event]
  }
}

function callEvent(pbxEvent: PbxEvent, { since }: OlderForm): AmiEvent | undefined {
  switch (pbxEvent.type) {
    case 'channel-created': {
      const { channel } = pbxEvent
      const none = since('1.6') ? '' : unknown
      return call('Newchannel', [
        ['Channel', channel.name],
        ...state(channel),
        ['CallerIDNum', channel.callerId.num || none],
        ['CallerIDName', channel.callerId.name || none],
        ['AccountCode', channel.accountCode],
        ['Exten', channel.exten],
        ['Context', channel.context],
        ['Uniqueid', channel.uniqueid],
      ])
    }
    case 'state-changed': {
      const { channel } = pbxEvent
      return call('Newstate', [
        ['Channel', channel.name],
        ...state(channel),
        ...who(channel, since('1.6') ? '' : unknown),
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
      const none = since('1.6') ? '' : '<Unknown>'
      return call(since('1.6') ? 'NewCallerid' : 'Newcallerid', [
        ['Channel', name],
        [since('1.6') ? 'CallerIDNum' : 'CallerID', callerId.num || none],
        ['CallerIDName', callerId.name || none],
        ['Uniqueid', uniqueid],
        ['CID-CallingPres', callerId.num === '' && since('1.8') ? withheld : allowed],
      ])
    }
    case 'renamed':
      return call('Rename', [
        ['Oldname', pbxEvent.from],
        ['Channel', pbxEvent.from],
        ['Newname', pbxEvent.to],
        ['Uniqueid', pbxEvent.uniqueid],
      ])
    case 'variable-set': {
      const { channel, name, value, removed } = pbxEvent
      // main/pbx.c, 11.25.3: only a variable that gets a value is told.
      if (removed) return undefined
      return call('VarSet', [
        ['Channel', channel?.name ?? 'none'],
        ['Variable', name],
        ['Value', value],
        ['Uniqueid', channel?.uniqueid ?? 'none'],
      ])
    }
    case 'local-bridged': {
      const { one, two, context, exten, optimizes } = pbxEvent
      return call('LocalBridge', [
        ['Channel1', one.name],
        ['Channel2', two.name],
        ['Uniqueid1', one.uniqueid],
        ['Uniqueid2', two.uniqueid],
        ['Context', context],
        ['Exten', exten],
        ['LocalOptimization', optimizes ? 'Yes' : 'No'],
      ])
    }
    case 'dial-begun': {
      const { channel, dest, dialString, byQueue } = pbxEvent
      if (channel === undefined || byQueue) return undefined
      return call('Dial', [
        ['SubEvent', 'Begin'],
        ['Source', channel.name],
        ['Channel', channel.name],
        ['Destination', dest.name],
        ...who(channel, unknown, ''),
        ['SrcUniqueID', channel.uniqueid],
        ['UniqueID', channel.uniqueid],
        ['DestUniqueID', dest.uniqueid],
        ['Dialstring', dialString],
      ])
    }
    case 'dial-ended': {
      const { channel, status, byQueue } = pbxEvent
      if (channel === undefined || byQueue || !since('1.6')) return undefined
      return call('Dial', [
        ['SubEvent', 'End'],
        ['Channel', channel.name],
        ['UniqueID', channel.uniqueid],
        ['DialStatus', status],
      ])
    }
    case 'bridge-entered':
    case 'bridge-left':
      return linkEvent(pbxEvent, since)
    case 'picked-up':
      return call('Pickup', [
        ['Channel', pbxEvent.channel.name],
        ['TargetChannel', pbxEvent.target.name],
      ])
    case 'hangup-requested':
    case 'soft-hangup-requested':
      return call(pbxEvent.type === 'hangup-requested' ? 'HangupRequest' : 'SoftHangupRequest', [
        ['Channel', pbxEvent.channel.name],
        ['Uniqueid', pbxEvent.channel.uniqueid],
        ...(!pbxEvent.cause ? [] : ([['Cause', pbxEvent.cause]] as const)),
      ])
    case 'hung-up': {
      const { channel } = pbxEvent
      return call('Hangup', [
        ['Channel', channel.name],
        ['Uniqueid', channel.uniqueid],
        ['CallerIDNum', channel.callerId.num || unknown],
        ['CallerIDName', channel.callerId.name || unknown],
        ['ConnectedLineNum', channel.connected.num || unknown],
        ['ConnectedLineName', channel.connected.name || unknown],
        ['AccountCode', channel.accountCode],
        ['Cause', channel.hangupCause],
        ['Cause-txt', causeText(channel.hangupCause)],
      ])
    }
    case 'originated':
      return call('OriginateResponse', originateResponse(pbxEvent.outcome, since))
    case 'extension-changed':
      return call('ExtensionStatus', [
        ['Exten', pbxEvent.state.exten],
        ['Context', pbxEvent.state.context],
        ['Hint', pbxEvent.state.hint],
        ['Status', pbxEvent.state.status],
      ])
    case 'user-event': {
      const lines = pbxEvent.body.map((line) => `${encodeBytes(line)}\r\n`).join('')
      const headers: Headers = [
        ['UserEvent', pbxEvent.name],
        ...(since('1.6') ? ([['Uniqueid', pbxEvent.channel.uniqueid]] as const) : []),
      ]
      return { name: 'UserEvent', classes: ['user'], headers, lines }
    }
    case 'digit-begun':
    case 'digit-ended': {
      const begins = pbxEvent.type === 'digit-begun'
      return call('DTMF', [
        ['Channel', pbxEvent.channel.name],
        ['Uniqueid', pbxEvent.channel.uniqueid],
        ['Digit', pbxEvent.digit],
        ['Direction', pbxEvent.direction],
        ['Begin', begins ? 'Yes' : 'No'],
        ['End', begins ? 'No' : 'Yes'],
      ])
    }
    case 'recording-started':
    case 'recording-stopped': {
      if (pbxEvent.mixed) return undefined
      return call(pbxEvent.type === 'recording-started' ? 'MonitorStart' : 'MonitorStop', [
        ['Channel', pbxEvent.channel.name],
        ['Uniqueid', pbxEvent.channel.uniqueid],
      ])
    }
    case 'parked':
    case 'park-given-up':
    case 'park-timed-out':
    case 'unparked':
      return parkingEventBefore12(pbxEvent, since)
    case 'conference-started':
    case 'conference-ended':
      return call(pbxEvent.type === 'conference-started' ? 'ConfbridgeStart' : 'ConfbridgeEnd', [
        ['Conference', pbxEvent.conference.name],
      ])
    case 'conference-joined':
    case 'conference-left': {
      const { channel, conference } = pbxEvent
      return call(pbxEvent.type === 'conference-joined' ? 'ConfbridgeJoin' : 'ConfbridgeLeave', [
        ['Channel', channel.name],
        ['Uniqueid', channel.uniqueid],
        ['Conference', conference.name],
        ['CallerIDnum', channel.callerId.num || unknown],
        ['CallerIDname', channel.callerId.name || unknown],
      ])
    }
    default:
      return undefined
  }
}

function state(channel: Channel): Headers {
  return [
    ['State', channel.stateName],
    ['ChannelState', channel.state],
    ['ChannelStateDesc', channel.stateName],
  ]
}

/** Two channels that hear each other are linked; the first that leaves unlinks them. */
function linkEvent(
  pbxEvent: Extract<PbxEvent, { type: 'bridge-entered' | 'bridge-left' }>,
  since: OlderForm['since'],
): AmiEvent | undefined {
  const { bridge, channel } = pbxEvent
  const links = pbxEvent.type === 'bridge-entered'
  const pair = links ? [...bridge.channels] : [...bridge.channels, channel]
  if (bridge.type !== 'basic' || pair.length !== 2) return undefined
  // Who was called comes in first. After a transfer another one has the place of one of the two.
  const [caller = channel, called = channel] = pair.sort(
    (one, other) => bridge.firstTwo.indexOf(other) - bridge.firstTwo.indexOf(one),
  )
  const [none1, none2] = since('1.6') ? (links ? ['', ''] : [unknown, unknown]) : ['(null)', '(null)']
  const kind: Headers = [
    ['Bridgestate', links ? 'Link' : 'Unlink'],
    ['Bridgetype', 'core'],
  ]
  // Until 1.8 the end is an event of its own (main/channel.c:7773, 1.8.32.3).
  const bridges = since(links ? '1.6' : '10')
  return call(bridges ? 'Bridge' : links ? 'Link' : 'Unlink', [
    ...(bridges ? kind : []),
    ['Channel1', caller.name],
    ['Channel2', called.name],
    ['Uniqueid1', caller.uniqueid],
    ['Uniqueid2', called.uniqueid],
    ['CallerID1', caller.callerId.num || none1],
    ['CallerID2', called.callerId.num || none2],
  ])
}

function originateResponse(outcome: OriginateOutcome, since: OlderForm['since']): Headers {
  const { actionId, channel, requested, target, reason, callerId } = outcome
  const place = 'exten' in target ? target : { context: '', exten: '' }
  const where: Headers =
    'application' in target && since('11')
      ? [
          ['Application', target.application],
          ['Data', target.data],
        ]
      : [
          ['Context', place.context],
          ['Exten', place.exten],
        ]
  return [
    ...(actionId === undefined ? [] : ([['ActionID', actionId]] as const)),
    ['Response', channel === undefined ? 'Failure' : 'Success'],
    ['Channel', channel?.name ?? requested],
    ...where,
    ['Reason', reason],
    ['Uniqueid', channel?.uniqueid ?? '<null>'],
    ['CallerID', callerId.num || unknown],
    ['CallerIDNum', callerId.num || unknown],
    ['CallerIDName', callerId.name || unknown],
  ]
}

function call(name: string, headers: Headers): AmiEvent {
  return { name, classes: ['call'], headers }
}
