import type { PhoneOptions } from '../pbx/options.ts'
import type { Handler, Request } from '../request.ts'
import type { ListItem } from '../responder.ts'

/** Phones of IAX2, and agents. */
export const peerActions: Readonly<Record<string, Handler>> = {
  IAXpeers: (request) => request.personality.answers.iaxPeers(request, request.pbx.phones),

  IAXpeerlist(request) {
    const items = peers(request).map(
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

function peers(request: Request): PhoneOptions[] {
  return request.pbx.phones.filter(({ device }) => device.startsWith('IAX2/'))
}
