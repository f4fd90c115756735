import type { Headers } from '../message.ts'
import type { PhoneOptions } from '../pbx/options.ts'
import type { Handler, Request } from '../request.ts'
import type { ListItem } from '../responder.ts'

/** Phones as the channel drivers list them, and agents. */
export const peerActions: Readonly<Record<string, Handler>> = {
  SIPpeers(request) {
    const items = peers(request, 'SIP').map((phone): ListItem => ({ event: 'PeerEntry', headers: peerEntry(phone) }))
    if (request.personality.framesLists) return request.list('Peer status list will follow', items, 'PeerlistComplete')
    // AMI 1.0 counts before the ActionID, and only here.
    request.ack('Peer status list will follow')
    for (const item of items) request.item(item)
    request.item({ event: 'PeerlistComplete', headers: [['ListItems', items.length]], id: 'last' })
  },

  SIPshowpeer(request) {
    const name = request.get('Peer')
    if (name === '') return request.error('Peer: <name> missing.')
    const phone = peers(request, 'SIP').find(({ device }) => device.slice(4) === name)
    // A stray blank line follows the error (R11).
    if (phone === undefined) {
      request.error(`Peer ${name} not found.`)
      return request.raw('\r\n')
    }
    request.respond('Success', peerDetails(phone))
    request.raw('\r\n')
  },

  SIPpeerstatus(request) {
    const name = request.get('Peer').replace(/^sip\//i, '')
    const phones = peers(request, 'SIP').filter(({ device }) => name === '' || device.slice(4) === name)
    if (name !== '' && phones.length === 0) return request.error('No such peer')
    const items = phones.map(({ device, qualify }): ListItem => {
      const headers: Headers = [
        ['Privilege', 'System'],
        ['ChannelType', 'SIP'],
        ['Peer', device],
        ['PeerStatus', qualify ? 'Unknown' : 'Unmonitored'],
      ]
      return { event: 'PeerStatus', headers, id: 'last' }
    })
    request.list('Peer status will follow', items, 'SIPpeerstatusComplete')
  },

  SIPqualifypeer(request) {
    const name = request.get('Peer')
    if (name === '') return request.error('Peer: <name> missing.')
    const isThere = peers(request, 'SIP').some(({ device }) => device.slice(4) === name)
    // Before 12 the only answer was a blank line (R21).
    if (!request.personality.since('12')) return request.raw('\r\n')
    if (isThere) request.ack('SIP peer found - will qualify')
    else request.error('Peer not found')
  },

  SIPshowregistry: (request) => request.list('Registrations will follow', [], 'RegistrationsComplete'),

  SIPnotify(request) {
    if (request.get('Channel') === '') return request.error('SIPNotify requires a channel name')
    const name = request.get('Channel').replace(/^sip\//i, '')
    const phone = peers(request, 'SIP').find(({ device }) => device.slice(4) === name)
    if (phone?.host === undefined) return request.error('Could not create address')
    request.ack('Notify Sent')
  },

  IAXpeers: (request) => request.personality.answers.iaxPeers(request, request.pbx.phones),

  IAXpeerlist(request) {
    const items = peers(request, 'IAX2').map(
      ({ device, host }): ListItem => ({
        event: 'PeerEntry',
        headers: [
          ['Channeltype', 'IAX'],
          ['ObjectName', device.slice(5)],
          ['ChanObjectType', 'peer'],
          ['IPaddress', host?.address ?? '(null)'],
          ['Mask', host === undefined ? '(null)' : '255.255.255.255'],
          ['Port', host?.port ?? '(null)'],
          ['Dynamic', host === undefined ? 'yes' : 'no'],
          ['Trunk', 'no'],
          ['Encryption', 'no'],
          ['Status', 'Unmonitored'],
        ],
      }),
    )
    request.list('IAX Peer status list will follow', items, 'PeerlistComplete')
  },

  IAXregistry: (request) => request.list('Registrations will follow', [], 'RegistrationsComplete'),

  /** One row per call, without framing (R23); without calls only the end. */
  IAXnetstats: (request) => request.raw('\r\n'),

  Agents(request) {
    const items = request.pbx.agents.all.map((agent) => request.personality.answers.agent(agent))
    request.list('Agents will follow', items, 'AgentsComplete')
  },
}

function peers(request: Request, technology: string): PhoneOptions[] {
  return request.pbx.phones.filter(({ device }) => device.startsWith(`${technology}/`))
}

function status({ qualify }: PhoneOptions): string {
  return qualify ? 'UNKNOWN' : 'Unmonitored'
}

function peerEntry(phone: PhoneOptions): Headers {
  const { device, host } = phone
  return [
    ['Channeltype', 'SIP'],
    ['ObjectName', device.slice(4)],
    ['ChanObjectType', 'peer'],
    ['IPaddress', host?.address ?? '-none-'],
    ['IPport', host?.port ?? 0],
    ['Dynamic', host === undefined ? 'yes' : 'no'],
    ['Natsupport', 'no'],
    ['AutoForcerport', 'yes'],
    ['Forcerport', 'no'],
    ['AutoComedia', 'no'],
    ['Comedia', 'no'],
    ['VideoSupport', 'no'],
    ['TextSupport', 'no'],
    ['ACL', 'no'],
    ['Status', status(phone)],
    ['RealtimeDevice', 'no'],
    ['Description', ''],
    ['Accountcode', ''],
  ]
}

function peerDetails(phone: PhoneOptions): Headers {
  const { device, host } = phone
  return [
    ['Channeltype', 'SIP'],
    ['ObjectName', device.slice(4)],
    ['ChanObjectType', 'peer'],
    ['SecretExist', phone.secret ? 'Y' : 'N'],
    ['MD5SecretExist', 'N'],
    ['Context', 'default'],
    ['Language', ''],
    ['AMAflags', 'Unknown'],
    ['CID-CallingPres', 'Presentation Allowed, Not Screened'],
    ['Callgroup', phone.callGroups ?? ''],
    ['Pickupgroup', phone.pickupGroups ?? ''],
    ['VoiceMailbox', phone.mailbox ?? ''],
    ['TransferMode', 'open'],
    ['LastMsgsSent', -1],
    ['Call-limit', 0],
    ['MaxCallBR', '384 kbps'],
    ['Dynamic', host === undefined ? 'Y' : 'N'],
    ['Callerid', '"" <>'],
    ['RegExpire', '-1 seconds'],
    ['SIP-AuthInsecure', 'no'],
    ['SIP-NatSupport', 'RFC3581'],
    ['ACL', 'N'],
    ['SIP-CanReinvite', 'Y'],
    ['SIP-PromiscRedir', 'N'],
    ['SIP-UserPhone', 'N'],
    ['SIP-VideoSupport', 'N'],
    ['SIP-DTMFmode', 'rfc2833'],
    ['SIPLastMsg', 0],
    ['ToHost', host?.address ?? ''],
    ['Address-IP', host?.address ?? ''],
    ['Address-Port', host?.port ?? 0],
    ['Default-addr-IP', '0.0.0.0'],
    ['Default-addr-port', 0],
    ['Default-Username', ''],
    ['Codecs', '0xc (ulaw|alaw)'],
    ['CodecOrder', 'ulaw,alaw'],
    ['Status', status(phone)],
    ['SIP-Useragent', ''],
    // The real server writes this blank before the colon.
    ['Reg-Contact ', ''],
  ]
}
