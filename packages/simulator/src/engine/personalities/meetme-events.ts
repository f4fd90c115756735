import type { Headers } from '../message.ts'
import type { Channel } from '../pbx/channel.ts'
import type { PbxEvent } from '../pbx/pbx-events.ts'
import type { AmiEvent } from './personality.ts'

const names = {
  'meetme-joined': 'MeetmeJoin',
  'meetme-left': 'MeetmeLeave',
  'meetme-muted': 'MeetmeMute',
  'meetme-unmuted': 'MeetmeMute',
  'meetme-ended': 'MeetmeEnd',
} as const

/** Events of app_meetme before Asterisk 12: apps/app_meetme.c at 1.4.44, lines 1909 to 2541, and at 1.8.32.3. */
export function meetmeEventBefore12(pbxEvent: PbxEvent, since: (release: string) => boolean): AmiEvent | undefined {
  if (!isMeetme(pbxEvent)) return undefined
  const name = names[pbxEvent.type]
  if (pbxEvent.type === 'meetme-ended') return event(name, [['Meetme', pbxEvent.room]])
  const { type, room, channel, user, seconds } = pbxEvent
  const spelling = type === 'meetme-left' && since('1.6') ? 'CallerIDN' : 'CallerIDn'
  const caller: Headers = [
    [`${spelling}um`, channel.callerId.num || '<unknown>'],
    [`${spelling}ame`, channel.callerId.name || '<unknown>'],
    ['ConnectedLineNum', channel.connected.num || '<unknown>'],
    ['ConnectedLineName', channel.connected.name || '<unknown>'],
  ]
  return event(name, [
    ['Channel', channel.name],
    ['Uniqueid', channel.uniqueid],
    ['Meetme', room],
    ['Usernum', user],
    ...(type === 'meetme-joined' || type === 'meetme-left' ? caller : []),
    ...(type === 'meetme-left' ? ([['Duration', seconds]] as const) : []),
    ...statusOf(type),
  ])
}

/** The same from Asterisk 12 on: apps/app_meetme.c at 18.24.0, from line 1304. */
export function meetmeEvent(pbxEvent: PbxEvent, about: (channel: Channel) => Headers): AmiEvent | undefined {
  if (!isMeetme(pbxEvent)) return undefined
  const name = names[pbxEvent.type]
  if (pbxEvent.type === 'meetme-ended') return event(name, [['Meetme', pbxEvent.room]])
  const { type, room, channel, user, seconds } = pbxEvent
  return event(name, [
    ['Meetme', room],
    ...about(channel),
    ...statusOf(type),
    ['User', user],
    ...(seconds > 0 ? ([['Duration', seconds]] as const) : []),
  ])
}

function isMeetme(pbxEvent: PbxEvent): pbxEvent is Extract<PbxEvent, { type: keyof typeof names }> {
  return pbxEvent.type in names
}

function statusOf(type: keyof typeof names): Headers {
  if (type === 'meetme-muted') return [['Status', 'on']]
  return type === 'meetme-unmuted' ? [['Status', 'off']] : []
}

function event(name: string, headers: Headers): AmiEvent {
  return { name, classes: ['call'], headers }
}
