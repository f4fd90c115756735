import type { Headers } from '../message.ts'
import { type Channel, causeText } from '../pbx/channel.ts'
import type { OriginateOutcome, PbxEvent } from '../pbx/pbx-events.ts'
import { encodeBytes, replaceBytes } from '../text.ts'
import { conferenceEvent } from './22-conference-events.ts'
import { queueEvent } from './22-queue-events.ts'
import { transferEvent } from './22-transfer-events.ts'
import { meetmeEvent } from './meetme-events.ts'
import type { AmiEvent } from './personality.ts'
import { phoneEvents } from './phone-events.ts'
import { bridgeSnapshot, channelSnapshot } from './snapshots.ts'

/** Placeholder for the channel of a global variable. */
const noChannel: Headers = [
  ['Channel', 'none'],
  ['Uniqueid', 'none'],
]
const noPresentation: Headers = [['CID-CallingPres', '0 (Presentation Allowed, Not Screened)']]

/** What Asterisk 22 says about each event of the PBX. */
export function events22(pbxEvent: PbxEvent, variables: readonly string[]): AmiEvent[] {
  if (pbxEvent.type === 'announced') return [pbxEvent]
  if (pbxEvent.type === 'channel-announced') {
    const { name, classes, channel, headers } = pbxEvent
    return [{ name, classes, headers: [...channelSnapshot(channel, '', variables), ...headers] }]
  }
  const ofPhone = phoneEvents(pbxEvent, (channel) => channelSnapshot(channel, '', variables))
  if (ofPhone !== undefined) return ofPhone
  const event =
    eventOf(pbxEvent, variables) ??
    queueEvent(pbxEvent, variables) ??
    meetmeEvent(pbxEvent, (channel) => channelSnapshot(channel, '', variables))
  return event === undefined ? [] : [event]
}

function eventOf(pbxEvent: PbxEvent, variables: readonly string[]): AmiEvent | undefined {
  const about = (channel: Parameters<typeof channelSnapshot>[0], prefix = ''): Headers =>
    channelSnapshot(channel, prefix, variables)
  switch (pbxEvent.type) {
    case 'channel-created':
      return call('Newchannel', about(pbxEvent.channel))
    case 'state-changed':
      return call('Newstate', about(pbxEvent.channel))
    case 'extension-entered':
      return of('dialplan', 'Newexten', [
        ...about(pbxEvent.channel),
        ['Extension', pbxEvent.channel.exten],
        ['Application', pbxEvent.channel.application],
        ['AppData', pbxEvent.channel.appData],
      ])
    case 'caller-id-changed':
      return call('NewCallerid', [...about(pbxEvent.channel), ...noPresentation])
    case 'account-code-changed':
      return call('NewAccountCode', [...about(pbxEvent.channel), ['OldAccountCode', pbxEvent.old]])
    case 'connected-line-changed':
      return call('NewConnectedLine', about(pbxEvent.channel))
    case 'variable-set':
      return of('dialplan', 'VarSet', [
        ...(pbxEvent.channel === undefined ? noChannel : about(pbxEvent.channel)),
        ['Variable', pbxEvent.name],
        ['Value', escaped(replaceBytes(pbxEvent.value))],
      ])
    case 'local-bridged':
      return call('LocalBridge', [
        ...about(pbxEvent.one, 'LocalOne'),
        ...about(pbxEvent.two, 'LocalTwo'),
        ['Context', pbxEvent.context],
        ['Exten', pbxEvent.exten],
        ['LocalOptimization', pbxEvent.optimizes ? 'Yes' : 'No'],
      ])
    case 'dial-begun':
    case 'dial-state':
    case 'dial-ended':
      return dialEvent(pbxEvent, about)
    case 'bridge-created':
      return call('BridgeCreate', bridgeSnapshot(pbxEvent.bridge))
    case 'bridge-entered':
      return call('BridgeEnter', [
        ...bridgeSnapshot(pbxEvent.bridge),
        ...about(pbxEvent.channel),
        ...(pbxEvent.swap === undefined ? [] : ([['SwapUniqueid', pbxEvent.swap.uniqueid]] as const)),
      ])
    case 'bridge-left':
      return call('BridgeLeave', [...bridgeSnapshot(pbxEvent.bridge), ...about(pbxEvent.channel)])
    case 'bridge-destroyed':
      return call('BridgeDestroy', bridgeSnapshot(pbxEvent.bridge))
    case 'blind-transferred':
      return call('BlindTransfer', [
        ['Result', pbxEvent.result],
        ...about(pbxEvent.transferer, 'Transferer'),
        ...(pbxEvent.transferee === undefined ? [] : about(pbxEvent.transferee, 'Transferee')),
        ...(pbxEvent.bridge === undefined ? [] : bridgeSnapshot(pbxEvent.bridge)),
        ['IsExternal', pbxEvent.isExternal ? 'Yes' : 'No'],
        ['Context', pbxEvent.context],
        ['Extension', pbxEvent.exten],
      ])
    case 'picked-up':
      return call('Pickup', [...about(pbxEvent.channel), ...about(pbxEvent.target, 'Target')])
    case 'attended-transferred':
    case 'bridge-merged':
      return transferEvent(pbxEvent, about)
    case 'hold-ended':
      return call('Unhold', about(pbxEvent.channel))
    case 'hangup-requested':
    case 'soft-hangup-requested': {
      const { channel, cause, type } = pbxEvent
      const name = type === 'hangup-requested' ? 'HangupRequest' : 'SoftHangupRequest'
      return call(name, [
        ...about(channel),
        ...(cause === undefined ? [] : [['Cause', cause] as const]),
        ...techCause(channel),
      ])
    }
    case 'hung-up': {
      const { channel } = pbxEvent
      const { hangupCause } = channel
      const headers = [
        ['Cause', hangupCause],
        ['Cause-txt', causeText(hangupCause)],
      ] as const
      return call('Hangup', [...about(channel), ...headers, ...techCause(channel)])
    }
    case 'originated':
      return call('OriginateResponse', originateResponse(pbxEvent.outcome, variables))
    case 'device-changed':
      return call('DeviceStateChange', [
        ['Device', pbxEvent.device],
        ['State', pbxEvent.state],
      ])
    case 'extension-changed':
      return call('ExtensionStatus', [
        ['Exten', pbxEvent.state.exten],
        ['Context', pbxEvent.state.context],
        ['Hint', pbxEvent.state.hint],
        ['Status', pbxEvent.state.status],
        ['StatusText', pbxEvent.state.text],
      ])
    case 'user-event': {
      const lines = pbxEvent.body.map((line) => `${encodeBytes(line)}\r\n`).join('')
      return { ...of('user', 'UserEvent', [...about(pbxEvent.channel), ['UserEvent', pbxEvent.name]]), lines }
    }
    case 'digit-begun':
      return of('dtmf', 'DTMFBegin', [
        ...about(pbxEvent.channel),
        ['Digit', pbxEvent.digit],
        ['Direction', pbxEvent.direction],
      ])
    case 'digit-ended':
      return of('dtmf', 'DTMFEnd', [
        ...about(pbxEvent.channel),
        ['Digit', pbxEvent.digit],
        ['DurationMs', pbxEvent.duration],
        ['Direction', pbxEvent.direction],
      ])
    case 'recording-started':
      return call(pbxEvent.mixed ? 'MixMonitorStart' : 'MonitorStart', about(pbxEvent.channel))
    case 'recording-stopped':
      return call(pbxEvent.mixed ? 'MixMonitorStop' : 'MonitorStop', about(pbxEvent.channel))
    case 'recording-muted':
      return call('MixMonitorMute', [
        ...about(pbxEvent.channel),
        ['Direction', pbxEvent.direction],
        ['State', pbxEvent.muted ? 1 : 0],
      ])
    case 'spying-started':
    case 'spying-stopped':
      return call(pbxEvent.type === 'spying-started' ? 'ChanSpyStart' : 'ChanSpyStop', [
        ...about(pbxEvent.spyer, 'Spyer'),
        ...about(pbxEvent.spyee, 'Spyee'),
      ])
    case 'music-started':
      return call('MusicOnHoldStart', [...about(pbxEvent.channel), ['Class', pbxEvent.name]])
    case 'music-stopped':
      return call('MusicOnHoldStop', about(pbxEvent.channel))
    case 'parked':
    case 'park-given-up':
    case 'park-timed-out':
    case 'unparked':
      return call(parkingEvents[pbxEvent.type], [
        ...about(pbxEvent.call.channel, 'Parkee'),
        ...(pbxEvent.type === 'unparked' ? about(pbxEvent.retriever, 'Retriever') : []),
        ['ParkerDialString', pbxEvent.call.parker],
        ['Parkinglot', pbxEvent.call.lot],
        ['ParkingSpace', pbxEvent.call.space],
        ['ParkingTimeout', pbxEvent.call.remaining()],
        ['ParkingDuration', pbxEvent.call.duration()],
      ])
    default:
      return conferenceEvent(pbxEvent, about)
  }
}

const parkingEvents = {
  parked: 'ParkedCall',
  'park-given-up': 'ParkedCallGiveUp',
  'park-timed-out': 'ParkedCallTimeOut',
  unparked: 'UnParkedCall',
} as const

type DialEvent = Extract<PbxEvent, { type: 'dial-begun' | 'dial-state' | 'dial-ended' }>

function dialEvent(pbxEvent: DialEvent, about: (channel: DialEvent['dest'], prefix?: string) => Headers): AmiEvent {
  const who = [...(pbxEvent.channel === undefined ? [] : about(pbxEvent.channel)), ...about(pbxEvent.dest, 'Dest')]
  if (pbxEvent.type === 'dial-begun') return call('DialBegin', [...who, ['DialString', pbxEvent.dialString]])
  return call(pbxEvent.type === 'dial-state' ? 'DialState' : 'DialEnd', [...who, ['DialStatus', pbxEvent.status]])
}

function originateResponse(outcome: OriginateOutcome, variables: readonly string[]): Headers {
  const { actionId, channel, requested, target, reason, callerId } = outcome
  const where: Headers =
    'application' in target
      ? [
          ['Application', target.application],
          ['Data', target.data],
        ]
      : [
          ['Context', target.context],
          ['Exten', target.exten],
        ]
  return [
    ...(actionId === undefined ? [] : ([['ActionID', actionId]] as const)),
    ['Response', channel === undefined ? 'Failure' : 'Success'],
    ['Channel', channel?.name ?? requested],
    ...where,
    ['Reason', reason],
    ['Uniqueid', channel?.uniqueid ?? outcome.uniqueid ?? '<unknown>'],
    ['CallerIDNum', callerId.num || '<unknown>'],
    ['CallerIDName', callerId.name || '<unknown>'],
    ...(channel === undefined
      ? []
      : variables.map(
          (name) => [`ChanVariable(${channel.name})`, `${name}=${channel.variables.get(name) ?? ''}`] as const,
        )),
  ]
}

/** Releases without it hide it. */
function techCause({ techCause: response }: Channel): Headers {
  return response === 0 ? [] : [['TechCause', response]]
}

/** Control characters and quotes as two characters (R14). */
function escaped(value: string): string {
  const letters: Readonly<Record<string, string>> = { '\r': 'r', '\n': 'n', '\t': 't' }
  return value.replace(/[\r\n\t\\"]/g, (character) => `\\${letters[character] ?? character}`)
}

function call(name: string, headers: Headers): AmiEvent {
  return of('call', name, headers)
}

function of(eventClass: string, name: string, headers: Headers): AmiEvent {
  return { name, classes: [eventClass], headers }
}
