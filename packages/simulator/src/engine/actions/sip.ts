import type { Headers } from '../message.ts'
import type { Handler, Request } from '../request.ts'
import type { ListItem } from '../responder.ts'
import { peerDetails, peerEntry } from '../sip/headers.ts'
import type { SipPeer } from '../sip/peer.ts'

/** Peers of the old SIP channel. */
export const sipActions: Readonly<Record<string, Handler>> = {
  SIPpeers(request) {
    const peers = [...request.pbx.sip.peers].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    const items = peers.map((peer): ListItem => ({ event: 'PeerEntry', headers: peerEntry(peer) }))
    if (request.personality.framesLists) return request.list('Peer status list will follow', items, 'PeerlistComplete')
    // AMI 1.0 counts before the ActionID, and only here.
    request.ack('Peer status list will follow')
    for (const item of items) request.item(item)
    request.item({ event: 'PeerlistComplete', headers: [['ListItems', items.length]], id: 'last' })
  },

  SIPshowpeer(request) {
    const name = request.get('Peer')
    if (name === '') return request.error('Peer: <name> missing.')
    const peer = request.pbx.sip.find(name)
    // A stray blank line follows the error (R11).
    if (peer === undefined) {
      request.error(`Peer ${name} not found.`)
      return request.raw('\r\n')
    }
    request.respond('Success', peerDetails(peer, request.personality))
    request.raw('\r\n')
  },

  SIPpeerstatus(request) {
    const name = request.get('Peer').replace(/^sip\//i, '')
    const found = name === '' ? request.pbx.sip.all.filter(({ isPeer }) => isPeer) : named(request, name)
    if (name !== '' && found.length === 0) return request.error('No such peer')
    const items = found.map((peer): ListItem => {
      const headers: Headers = [
        ['Privilege', 'System'],
        ['ChannelType', 'SIP'],
        ['Peer', `SIP/${peer.name}`],
        ['PeerStatus', peer.isMonitored ? 'Unknown' : 'Unmonitored'],
      ]
      return { event: 'PeerStatus', headers, id: 'last' }
    })
    request.list('Peer status will follow', items, 'SIPpeerstatusComplete')
  },

  SIPqualifypeer(request) {
    const name = request.get('Peer')
    if (name === '') return request.error('Peer: <name> missing.')
    // Before 12 the only answer was a blank line (R21).
    if (!request.personality.since('12')) return request.raw('\r\n')
    if (request.pbx.sip.find(name) === undefined) return request.error('Peer not found')
    request.ack('SIP peer found - will qualify')
    request.engine.publish({
      name: 'SIPQualifyPeerDone',
      classes: ['call'],
      headers: [['Peer', name], ...request.id],
    })
  },

  SIPshowregistry: (request) => request.list('Registrations will follow', [], 'RegistrationsComplete'),

  SIPnotify(request) {
    if (request.get('Channel') === '') return request.error('SIPNotify requires a channel name')
    const [peer] = named(request, request.get('Channel').replace(/^sip\//i, ''))
    if (peer?.address === undefined) return request.error('Could not create address')
    request.ack('Notify Sent')
  },
}

function named({ pbx }: Request, name: string): SipPeer[] {
  const peer = pbx.sip.find(name)
  return peer === undefined ? [] : [peer]
}
