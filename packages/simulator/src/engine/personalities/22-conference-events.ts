import type { Headers } from '../message.ts'
import type { Channel } from '../pbx/channel.ts'
import type { PbxEvent } from '../pbx/pbx-events.ts'
import type { AmiEvent } from './personality.ts'
import { bridgeSnapshot } from './snapshots.ts'

const names = {
  'conference-started': 'ConfbridgeStart',
  'conference-ended': 'ConfbridgeEnd',
  'conference-joined': 'ConfbridgeJoin',
  'conference-left': 'ConfbridgeLeave',
  'conference-muted': 'ConfbridgeMute',
  'conference-unmuted': 'ConfbridgeUnmute',
} as const

/** Events of app_confbridge in Asterisk 22. */
export function conferenceEvent(pbxEvent: PbxEvent, about: (channel: Channel) => Headers): AmiEvent | undefined {
  switch (pbxEvent.type) {
    case 'conference-started':
    case 'conference-ended':
      return event(names[pbxEvent.type], [
        ['Conference', pbxEvent.conference.name],
        ...bridgeSnapshot(pbxEvent.conference.bridge),
      ])
    case 'conference-joined':
    case 'conference-left':
    case 'conference-muted':
    case 'conference-unmuted':
      return event(names[pbxEvent.type], [
        ['Conference', pbxEvent.conference.name],
        ...bridgeSnapshot(pbxEvent.conference.bridge),
        ...about(pbxEvent.channel),
        ['Admin', pbxEvent.user.profile.admin ? 'Yes' : 'No'],
        ...(pbxEvent.type === 'conference-joined' ? [['Muted', pbxEvent.user.muted ? 'Yes' : 'No'] as const] : []),
      ])
    case 'conference-recording':
      return event(pbxEvent.started ? 'ConfbridgeRecord' : 'ConfbridgeStopRecord', [
        ['Conference', pbxEvent.conference.name],
        ...bridgeSnapshot(pbxEvent.conference.bridge),
      ])
    case 'video-source-changed':
      return event('BridgeVideoSourceUpdate', [
        ...bridgeSnapshot(pbxEvent.bridge),
        ['BridgePreviousVideoSource', pbxEvent.previous ?? ''],
      ])
    default:
      return undefined
  }
}

function event(name: string, headers: Headers): AmiEvent {
  return { name, classes: ['call'], headers }
}
