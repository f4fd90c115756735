import { splitArguments } from '../dialplan/arguments.ts'
import type { SipPeer } from '../sip/peer.ts'
import type { Functions } from './function.ts'

/** Peers of the old SIP channel. */
export const sipFunctions: Functions = {
  SIPPEER: {
    read({ scope, argument }) {
      const [name = '', item = 'ip'] = splitArguments(argument)
      const peer = scope.sip.find(name)
      return peer === undefined ? undefined : itemOf(peer, item.toLowerCase())
    },
  },
  // No domains are configured.
  CHECKSIPDOMAIN: { read: () => '' },
}

function itemOf(peer: SipPeer, item: string): string {
  const [, variable] = /^chanvar\[([^\]]*)\]?$/.exec(item) ?? []
  if (variable !== undefined) {
    const rows = peer.own('setvar').split('\n')
    return rows.findLast((row) => row.toLowerCase().startsWith(`${variable}=`))?.slice(variable.length + 1) ?? ''
  }
  const [, index] = /^codec\[(\d*)\]?$/.exec(item) ?? []
  if (index !== undefined) return peer.codecs.slice(1, -1).split('|')[Number(index)] ?? ''
  return items[item]?.(peer) ?? ''
}

const items: Readonly<Record<string, (peer: SipPeer) => string>> = {
  ip: ({ address }) => address?.address ?? '(null)',
  port: ({ address }) => String(address?.port ?? 0),
  status: ({ status }) => status,
  language: (peer) => peer.get('language'),
  regexten: (peer) => peer.own('regexten'),
  limit: (peer) => peer.own('call-limit') || '0',
  busylevel: (peer) => peer.own('busylevel') || '0',
  curcalls: () => '0',
  maxforwards: (peer) => peer.own('maxforwards') || '0',
  accountcode: (peer) => peer.get('accountcode'),
  callgroup: (peer) => peer.groups('callgroup'),
  pickupgroup: (peer) => peer.groups('pickupgroup'),
  namedcallgroup: (peer) => peer.own('namedcallgroup'),
  namedpickupgroup: (peer) => peer.own('namedpickupgroup'),
  useragent: () => '',
  mailbox: (peer) => peer.own('mailbox'),
  context: ({ context }) => context,
  expire: () => '-1',
  dynamic: ({ isDynamic }) => (isDynamic ? 'yes' : 'no'),
  callerid_name: ({ callerId }) => /^"(.*)"/.exec(callerId)?.[1] ?? '',
  callerid_num: ({ callerId }) => /<(.*)>$/.exec(callerId)?.[1] ?? '',
  codecs: ({ codecs }) => codecs,
  encryption: (peer) => (peer.flag('encryption') ? '1' : '0'),
}
