import { encodeText } from '@openami/bindings'
import type { Headers } from '../message.ts'
import { causeText } from '../pbx/channel.ts'
import type { Fact, OriginateOutcome } from '../pbx/facts.ts'
import { queueEvent } from './22-queue-events.ts'
import type { AmiEvent } from './personality.ts'
import { bridgeSnapshot, channelSnapshot } from './snapshots.ts'

/** Stands for a channel where a global variable is set. */
const nobody: Headers = [
  ['Channel', 'none'],
  ['Uniqueid', 'none'],
]
const noPresentation: Headers = [['CID-CallingPres', '0 (Presentation Allowed, Not Screened)']]

/** What Asterisk 22 says about each fact. */
export function events22(fact: Fact, variables: readonly string[]): AmiEvent[] {
  const event = eventOf(fact, variables) ?? queueEvent(fact, variables)
  return event === undefined ? [] : [event]
}

function eventOf(fact: Fact, variables: readonly string[]): AmiEvent | undefined {
  const about = (channel: Parameters<typeof channelSnapshot>[0], prefix = ''): Headers =>
    channelSnapshot(channel, prefix, variables)
  switch (fact.type) {
    case 'channel-created':
      return call('Newchannel', about(fact.channel))
    case 'state-changed':
      return call('Newstate', about(fact.channel))
    case 'extension-entered':
      return of('dialplan', 'Newexten', [
        ...about(fact.channel),
        ['Extension', fact.channel.exten],
        ['Application', fact.channel.application],
        ['AppData', fact.channel.appData],
      ])
    case 'caller-id-changed':
      return call('NewCallerid', [...about(fact.channel), ...noPresentation])
    case 'connected-line-changed':
      return call('NewConnectedLine', about(fact.channel))
    case 'variable-set':
      return of('dialplan', 'VarSet', [
        ...(fact.channel === undefined ? nobody : about(fact.channel)),
        ['Variable', fact.name],
        ['Value', escaped(fact.value)],
      ])
    case 'local-bridged':
      return call('LocalBridge', [
        ...about(fact.one, 'LocalOne'),
        ...about(fact.two, 'LocalTwo'),
        ['Context', fact.context],
        ['Exten', fact.exten],
        ['LocalOptimization', fact.optimizes ? 'Yes' : 'No'],
      ])
    case 'dial-begun':
    case 'dial-state':
    case 'dial-ended':
      return dialEvent(fact, about)
    case 'bridge-created':
      return call('BridgeCreate', bridgeSnapshot(fact.bridge))
    case 'bridge-entered':
      return call('BridgeEnter', [...bridgeSnapshot(fact.bridge), ...about(fact.channel)])
    case 'bridge-left':
      return call('BridgeLeave', [...bridgeSnapshot(fact.bridge), ...about(fact.channel)])
    case 'bridge-destroyed':
      return call('BridgeDestroy', bridgeSnapshot(fact.bridge))
    case 'hangup-requested':
      return call('HangupRequest', [...about(fact.channel), ['Cause', fact.cause]])
    case 'soft-hangup-requested':
      return call('SoftHangupRequest', [...about(fact.channel), ['Cause', fact.cause]])
    case 'hung-up': {
      const { hangupCause } = fact.channel
      return call('Hangup', [...about(fact.channel), ['Cause', hangupCause], ['Cause-txt', causeText(hangupCause)]])
    }
    case 'originated':
      return call('OriginateResponse', originateResponse(fact.outcome, variables))
    case 'device-changed':
      return call('DeviceStateChange', [
        ['Device', fact.device],
        ['State', fact.state],
      ])
    case 'extension-changed':
      return call('ExtensionStatus', [
        ['Exten', fact.state.exten],
        ['Context', fact.state.context],
        ['Hint', fact.state.hint],
        ['Status', fact.state.status],
        ['StatusText', fact.state.text],
      ])
    case 'user-event': {
      const lines = fact.body.map((line) => `${encodeText(line)}\r\n`).join('')
      return { ...of('user', 'UserEvent', [...about(fact.channel), ['UserEvent', fact.name]]), lines }
    }
    case 'digit-begun':
      return of('dtmf', 'DTMFBegin', [...about(fact.channel), ['Digit', fact.digit], ['Direction', fact.direction]])
    case 'digit-ended':
      return of('dtmf', 'DTMFEnd', [
        ...about(fact.channel),
        ['Digit', fact.digit],
        ['DurationMs', fact.duration],
        ['Direction', fact.direction],
      ])
    case 'recording-started':
      return fact.mixed ? call('MixMonitorStart', about(fact.channel)) : undefined
    case 'recording-stopped':
      return fact.mixed ? call('MixMonitorStop', about(fact.channel)) : undefined
    case 'parked':
    case 'park-given-up':
      return call(fact.type === 'parked' ? 'ParkedCall' : 'ParkedCallGiveUp', [
        ...about(fact.call.channel, 'Parkee'),
        ['ParkerDialString', fact.call.parker],
        ['Parkinglot', 'default'],
        ['ParkingSpace', fact.call.space],
        ['ParkingTimeout', fact.call.remaining()],
        ['ParkingDuration', fact.call.duration()],
      ])
    default:
      return undefined
  }
}

type DialFact = Extract<Fact, { type: 'dial-begun' | 'dial-state' | 'dial-ended' }>

function dialEvent(fact: DialFact, about: (channel: DialFact['dest'], prefix?: string) => Headers): AmiEvent {
  const who = [...(fact.channel === undefined ? [] : about(fact.channel)), ...about(fact.dest, 'Dest')]
  if (fact.type === 'dial-begun') return call('DialBegin', [...who, ['DialString', fact.dialString]])
  return call(fact.type === 'dial-state' ? 'DialState' : 'DialEnd', [...who, ['DialStatus', fact.status]])
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
