import type { Headers } from '../message.ts'
import type { Channel } from '../pbx/channel.ts'
import type { PbxEvent } from '../pbx/pbx-events.ts'
import type { Phone } from '../pbx/phone.ts'
import type { AmiEvent } from './personality.ts'

/** What Asterisk says since 12 about phones that register, put on hold, and leave messages; undefined for other events. */
export function phoneEvents(pbxEvent: PbxEvent, about: (channel: Channel) => Headers): AmiEvent[] | undefined {
  switch (pbxEvent.type) {
    case 'held':
      return [of('call', 'Hold', [...about(pbxEvent.channel), ...musicClass(pbxEvent.musicClass)])]
    case 'unheld':
      return [of('call', 'Unhold', about(pbxEvent.channel))]
    case 'mailbox-changed':
      return [
        of('call', 'MessageWaiting', [
          ...(pbxEvent.channel === undefined ? [] : about(pbxEvent.channel)),
          ...messageWaiting(pbxEvent),
        ]),
      ]
    case 'registration-changed':
      return registration(pbxEvent.phone)
    default:
      return undefined
  }
}

function musicClass(name: string | undefined): Headers {
  return name === undefined ? [] : [['MusicClass', name]]
}

/** The same up to 11. */
export function legacyPhoneEvents(pbxEvent: PbxEvent): AmiEvent[] | undefined {
  switch (pbxEvent.type) {
    case 'held':
    case 'unheld': {
      const headers: Headers = [
        ['Channel', pbxEvent.channel.name],
        ['Uniqueid', pbxEvent.channel.uniqueid],
      ]
      return [of('call', pbxEvent.type === 'held' ? 'Hold' : 'Unhold', headers)]
    }
    case 'mailbox-changed':
      return [of('call', 'MessageWaiting', messageWaiting(pbxEvent))]
    case 'registration-changed': {
      const { device, registered } = pbxEvent.phone
      const status: Headers = registered
        ? [['PeerStatus', 'Registered']]
        : [
            ['PeerStatus', 'Unregistered'],
            ['Cause', 'Expired'],
          ]
      return [of('system', 'PeerStatus', [['Peer', device], ...status])]
    }
    default:
      return undefined
  }
}

function messageWaiting({ mailbox, counts }: Extract<PbxEvent, { type: 'mailbox-changed' }>): Headers {
  const unheard = counts.newMessages + counts.urgentMessages
  return [
    ['Mailbox', mailbox],
    ['Waiting', unheard > 0 ? 1 : 0],
    ['New', unheard],
    ['Old', counts.oldMessages],
  ]
}

/** PJSIP knows contacts, other technologies peers. */
function registration({ device, registered, qualify, host }: Phone): AmiEvent[] {
  const slash = device.indexOf('/')
  const [technology, name] = [device.slice(0, slash), device.slice(slash + 1)]
  const peer: Headers = [
    ['ChannelType', technology],
    ['Peer', device],
  ]
  if (technology !== 'PJSIP') {
    const status: Headers = registered
      ? [['PeerStatus', 'Registered']]
      : [
          ['PeerStatus', 'Unregistered'],
          ['Cause', 'Expired'],
        ]
    return [of('system', 'PeerStatus', [...peer, ...status])]
  }
  const { address, port } = host ?? { address: '127.0.0.1', port: 5060 }
  const contact: Headers = [
    ['URI', `sip:${name}@${address}:${port}`],
    ['ContactStatus', registered ? (qualify ? 'Reachable' : 'NonQualified') : 'Removed'],
    ['AOR', name],
    ['EndpointName', name],
    ['RoundtripUsec', 0],
  ]
  return [
    of('system', 'ContactStatus', contact),
    of('system', 'PeerStatus', [...peer, ['PeerStatus', registered ? 'Reachable' : 'Unreachable']]),
  ]
}

function of(eventClass: string, name: string, headers: Headers): AmiEvent {
  return { name, classes: [eventClass], headers }
}
