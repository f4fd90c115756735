import { posixPattern } from '../posix/pattern.ts'
import { hasAcl } from '../sip/headers.ts'
import type { SipPeer } from '../sip/peer.ts'
import { type Commands, columns, failed, usage, withArguments } from './command.ts'
import { peerRows, userRows } from './sip-rows.ts'

const peerWidths = [25, 39, 3, 10, 10, 3, 8, 11, 32, 0]
const userWidths = [26, 16, 16, 16, 4, 10]

/** `sip …` of the old SIP channel. Nothing is sent over any network. */
export const sipCommands: Commands = {
  'sip show peers': (engine, words) => {
    const matches = filterOf(words)
    if (matches === undefined) return usage('sip show peers [like <pattern>]')
    const found = engine.pbx.sip.peers
      .filter(({ name }) => matches(name))
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    const count = (monitored: boolean, online: boolean): number =>
      found.filter((peer) => peer.isMonitored === monitored && (!monitored && peer.address !== undefined) === online)
        .length
    const title = ['Name/username', 'Host', 'Dyn', 'Forcerport', 'Comedia', 'ACL', 'Port', 'Status', 'Description', '']
    return [
      columns(peerWidths, title),
      ...found.map(peerRow),
      `${found.length} sip peers [Monitored: ${count(true, true)} online, ${count(true, false)} offline Unmonitored: ${count(false, true)} online, ${count(false, false)} offline]`,
    ]
  },
  'sip show users': (engine, words) => {
    const matches = filterOf(words)
    if (matches === undefined) return usage('sip show users [like <pattern>]')
    const found = engine.pbx.sip.all.filter(({ isUser, name }) => isUser && matches(name))
    return [
      columns(userWidths, ['Username', 'Secret', 'Accountcode', 'Def.Context', 'ACL', 'Forcerport']),
      ...found.map((user) =>
        columns(userWidths, [
          user.name,
          user.own('secret'),
          user.get('accountcode'),
          user.context,
          hasAcl(user) ? 'Yes' : 'No',
          user.nat.port ? 'Yes' : 'No',
        ]),
      ),
    ]
  },
  'sip show peer': withArguments(1, 2, 'sip show peer <name> [load]', ({ pbx }, [name = '']) => {
    const peer = pbx.sip.find(name)
    return peer === undefined ? [`Peer ${name} not found.`, ''] : peerRows(peer)
  }),
  'sip show user': withArguments(1, 2, 'sip show user <name> [load]', ({ pbx }, [name = '']) => {
    const user = pbx.sip.findUser(name)
    return user === undefined ? [`User ${name} not found.`, ''] : userRows(user)
  }),
  'sip show registry': withArguments(0, 0, 'sip show registry', () => [
    columns([39, 6, 12, -9, 20, 25], ['Host', 'dnsmgr', 'Username', 'Refresh', 'State', 'Reg.Time']),
    '0 SIP registrations.',
  ]),
  'sip show channels': withArguments(0, 0, 'sip show channels', () => [
    columns(
      [16, 16, 16, 16, 8, 15, 10, 10],
      ['Peer', 'User/ANR', 'Call ID', 'Format', 'Hold', 'Last Message', 'Expiry', 'Peer'],
    ),
    '0 active SIP dialogs',
  ]),
  'sip show subscriptions': withArguments(0, 0, 'sip show subscriptions', () => [
    columns(
      [16, 16, 16, 16, 14, 15, 10, 6],
      ['Peer', 'User', 'Call ID', 'Extension', 'Last state', 'Type', 'Mailbox', 'Expiry'],
    ),
    '0 active SIP subscriptions',
  ]),
  'sip show channel': withArguments(1, 1, 'sip show channel <call-id>', (_, [id = '']) => [
    `No such SIP Call ID starting with '${id}'`,
  ]),
  'sip show history': withArguments(1, 1, 'sip show history <call-id>', (_, [id = '']) => [
    '',
    "***Note: History recording is currently DISABLED.  Use 'sip set history on' to ENABLE.",
    `No such SIP Call ID starting with '${id}'`,
  ]),
  'sip show channelstats': withArguments(0, 0, 'sip show channelstats', () => [
    columns(
      [16, 12, 8, 11, 10, 0, 6, 11, 10, 0, 6],
      [
        'Peer',
        'Call ID',
        'Duration',
        'Recv: Pack',
        'Lost',
        '(     %)',
        'Jitter',
        'Send: Pack',
        'Lost',
        '(     %)',
        'Jitter',
      ],
    ),
    '0 active SIP channels',
  ]),
  'sip show domains': () => ['SIP Domain support not enabled.', ''],
  'sip show inuse': ({ pbx }, [all]) => {
    const peers = pbx.sip.all.filter((peer) => peer.isPeer && (all === 'all' || Number(peer.own('call-limit')) > 0))
    const widths = [25, 15, 15]
    return [
      columns(widths, ['* Peer name', 'In use', 'Limit']),
      ...peers.map((peer) => {
        const { busy } = pbx.channels.use(`SIP/${peer.name}`)
        return columns(widths, [peer.name, `${busy}/0/0`, peer.own('call-limit') || 'N/A'])
      }),
    ]
  },
  'sip show mwi': () => [columns([31, 13, 11, 10], ['Host', 'Username', 'Mailbox', 'Subscribed'])],
  'sip show tcp': withArguments(0, 0, 'sip show tcp', () => [columns([47, -9, -6], ['Address', 'Transport', 'Type'])]),
  'sip qualify peer': withArguments(1, 2, 'sip qualify peer <name> [load]', (engine, [name = '']) => {
    if (engine.pbx.sip.find(name) === undefined) return [`Peer '${name}' not found`]
    engine.publish({ name: 'SIPQualifyPeerDone', classes: ['call'], headers: [['Peer', name]] })
    return ['']
  }),
  'sip unregister': withArguments(1, 1, 'sip unregister <peer>', ({ pbx }, [name = '']) => [
    pbx.sip.find(name) === undefined ? `Peer unknown: '${name}'. Not unregistered.` : `Peer ${name} not registered`,
  ]),
  'sip prune realtime': ({ pbx }, [kind, name, ...rest]) => {
    if (kind === 'all' || (kind === 'peer' && (name === 'all' || name === 'like'))) return ['No peers found to prune.']
    if (kind === undefined || (kind === 'peer' && name === undefined) || rest.length > 0)
      return usage('sip prune realtime [peer [<name>|all|like <pattern>]|all]')
    const wanted = kind === 'peer' ? (name ?? '') : kind
    return [
      pbx.sip.find(wanted) === undefined
        ? `Peer '${wanted}' not found.`
        : `Peer '${wanted}' is not a Realtime peer, cannot be pruned.`,
    ]
  },
  'sip notify': withArguments(2, 99, 'sip notify <type> <peer> [<peer>...]', () =>
    failed('No sip_notify.conf file found, or no types listed there'),
  ),
  'sip set debug on': () => ['SIP Debugging enabled'],
  'sip set debug off': () => ['SIP Debugging Disabled'],
  'sip set debug ip': withArguments(1, 1, 'sip set debug {on|off|ip addr[:port]|peer peername}', (_, [ip = '']) => [
    `SIP Debugging Enabled for IP: ${ip}`,
  ]),
  'sip set debug peer': withArguments(
    1,
    1,
    'sip set debug {on|off|ip addr[:port]|peer peername}',
    ({ pbx }, [name = '']) => {
      const peer = pbx.sip.find(name)
      if (peer === undefined) return [`No such peer '${name}'`]
      return [
        peer.address === undefined
          ? `Unable to get IP address of peer '${name}'`
          : `SIP Debugging Enabled for IP: ${peer.address.address}`,
      ]
    },
  ),
  'sip set history on': () => ["SIP History Recording Enabled (use 'sip show history')"],
  'sip set history off': () => ['SIP History Recording Disabled'],
  'sip reload': () => [''],
}

/** `like PATTERN`; undefined where the words are others. */
function filterOf(words: readonly string[]): ((name: string) => boolean) | undefined {
  if (words.length === 0) return () => true
  const [like, pattern = ''] = words
  if (words.length !== 2 || like?.toLowerCase() !== 'like') return undefined
  const matches = posixPattern(pattern)
  return matches === undefined ? undefined : (name) => matches.test(name)
}

function peerRow(peer: SipPeer): string {
  const { address, nat } = peer
  const auto = (isAuto: boolean, is: boolean): string => {
    const word = is ? 'Yes' : 'No'
    return isAuto ? `Auto (${word})` : word
  }
  const name = peer.own('defaultuser') === '' ? peer.name : `${peer.name}/${peer.own('defaultuser')}`
  return columns(peerWidths, [
    name.slice(0, 25),
    address?.address ?? '(Unspecified)',
    peer.isDynamic ? ' D ' : '',
    auto(nat.autoPort, nat.port),
    auto(nat.autoMedia, nat.media),
    hasAcl(peer) ? ' A ' : '',
    address?.port ?? 0,
    peer.status,
    peer.own('description').slice(0, 32),
    '',
  ])
}
