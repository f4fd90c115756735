import type { PhoneOptions } from '../pbx/options.ts'
import type { Server } from '../server.ts'
import { type Commands, columns, usage, withArguments } from './command.ts'

const done = (): string[] => ['']
const peerWidths = [16, 40, 4, 40, 15, 15, 20]

function peers({ pbx }: Server): PhoneOptions[] {
  return pbx.phones.filter(({ device }) => device.startsWith('IAX2/'))
}

/** `iax2 …`: no IAX channel is made, peers are listed. */
export const iaxCommands: Commands = {
  'iax2 show peers': (engine) => {
    const all = peers(engine)
    return [
      columns([16, 46, 41, 16, 11, 17], ['Name/Username', 'Host', 'Mask', 'Port', 'Status', 'Description']),
      ...all.map(({ device, host }) =>
        columns(peerWidths, [
          device.slice(5),
          host?.address ?? '(null)',
          host === undefined ? '(D)' : '(S)',
          host === undefined ? '(null)' : '255.255.255.255',
          host?.port ?? '(null)',
          'Unmonitored',
          '',
        ]),
      ),
      `${all.length} iax2 peers [0 online, 0 offline, ${all.length} unmonitored]`,
    ]
  },
  'iax2 show peer': withArguments(1, 1, 'iax2 show peer <name>', (engine, [name = '']) => {
    const peer = peers(engine).find(({ device }) => device.slice(5) === name)
    if (peer === undefined) return [`Peer ${name} not found.`, '']
    const row = (title: string, value: string): string => `  ${title.padEnd(13)}: ${value}`
    return [
      '',
      '',
      `  * Name       : ${name}`,
      row('Description', ''),
      row('Secret', peer.secret === true ? '<Set>' : '<Not set>'),
      row('Context', 'default'),
      row('Mailbox', peer.mailbox ?? ''),
      row('Dynamic', peer.host === undefined ? 'Yes' : 'No'),
      row('Trunk', 'No'),
      row('Encryption', 'No'),
      row('Callerid', '"" <>'),
      row('Addr->IP', `${peer.host?.address ?? '(null)'} Port ${peer.host?.port ?? '(null)'}`),
      row('Status', 'Unmonitored'),
      '',
    ]
  }),
  'iax2 show channels': () => [
    columns(
      [21, 41, 11, 12, 12, 8, 7, 7, 7, 11, 10],
      [
        'Channel',
        'Peer',
        'Username',
        'ID (Lo/Rem)',
        'Seq (Tx/Rx)',
        'Lag',
        'Jitter',
        'JitBuf',
        'Format',
        'FirstMsg',
        'LastMsg',
      ],
    ),
    '0 active IAX channels',
  ],
  'iax2 show netstats': () => [
    '                                -------- LOCAL ---------------------  -------- REMOTE --------------------',
    'Channel                    RTT  Jit  Del  Lost   %  Drop  OOO  Kpkts  Jit  Del  Lost   %  Drop  OOO  Kpkts FirstMsg    LastMsg',
    '0 active IAX channels',
  ],
  'iax2 show registry': () => [
    columns([46, 7, 11, 46, 8, 0], ['Host', 'dnsmgr', 'Username', 'Perceived', 'Refresh', 'State']),
    '0 IAX2 registrations.',
  ],
  'iax2 show stats': () => [
    '    IAX Statistics',
    '---------------------',
    'Outstanding frames: 0 (0 ingress, 0 egress)',
    '0 timed and 0 untimed transmits; MTU 0/0/1240',
    'Packets in transmit queue: 0 dead, 0 final, 0 total',
    '',
  ],
  'iax2 show users': (engine) => [
    columns([16, 21, 16, 16, 6, 10], ['Username', 'Secret', 'Authen', 'Def.Context', 'A/C', 'Codec Pref']),
    ...peers(engine)
      .filter(({ host }) => host === undefined)
      .map(({ device }) =>
        columns(
          [16, 21, 16, 16, 6, 10],
          [device.slice(5), `${device.slice(5)}-secret`, '000000000000002', 'default', 'No', 'Host'],
        ),
      ),
  ],
  'iax2 show cache': () => [columns([20, 12, 9, 8, 0], ['Peer/Context', 'Exten', 'Exp.', 'Wait.', 'Flags'])],
  'iax2 show firmware': () => [columns([16, 15, 15], ['Device', 'Version', 'Size'])],
  'iax2 show provisioning': () => ['No provisioning templates found'],
  'iax2 reload': () => [''],
  'iax2 unregister': withArguments(1, 1, 'iax2 unregister <peername>', (engine, [name = '']) => [
    peers(engine).some(({ device }) => device.slice(5) === name)
      ? `Peer ${name} not registered`
      : `Peer unknown: ${name}. Not unregistered`,
  ]),
  'iax2 prune realtime': withArguments(1, 1, 'iax2 prune realtime [<peername>|all]', (_, [name = '']) => [
    name === 'all' ? 'Cache flushed successfully.' : `${name} was not found in the cache.`,
  ]),
  'iax2 provision': withArguments(2, 3, 'iax2 provision <host> <template> [forced]', (_, [, template = '']) => [
    `No template (including wildcard) matching '${template}'`,
  ]),
  'iax2 set mtu': withArguments(1, 1, 'iax2 set mtu <value>', (_, [value = '']) =>
    Number.isInteger(Number(value)) || value === 'default' ? [''] : usage('iax2 set mtu <value>'),
  ),
  'iax2 test losspct': withArguments(1, 1, 'iax2 test losspct <percentage>', done),
}
