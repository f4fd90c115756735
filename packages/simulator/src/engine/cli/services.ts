import { availableIn } from '@openami/bindings'
import { type Commands, columns, failed, usage, withArguments } from './command.ts'

/** Releases whose `cdr show status` says what records leave out, and what a dial that is given up counts as. */
const ignoredChanges = { since: ['16.30', '18.16', '19.8', '20.1'], absentIn: ['17'] }
const canceledDisposition = { since: ['20.16', '21.11', '22.6'] }

const done = (): string[] => ['']

/** A command that turns a log of packets on or off. */
function debug(title: string, use: string): Commands[string] {
  return (_, [flag = '', ...rest]) => {
    if (rest.length > 0 || (flag !== 'on' && flag !== 'off')) return usage(`${use} {on|off|ip host[:port]}`)
    return [`${title} ${flag === 'on' ? 'Enabled' : 'Disabled'}`]
  }
}

/** The parts of the program that have few commands each: they report the defaults of their configuration. */
export const serviceCommands: Commands = {
  'acl show': withArguments(0, 1, 'acl show [name]', (_, [name]) =>
    name === undefined ? ['', 'acl', '---'] : ['', `Could not find ACL named '${name}'`],
  ),
  'cc report status': done,
  'cdr show active': () => [
    '',
    'Channels with Call Detail Record (CDR) Information',
    '--------------------------------------------------',
    columns(
      [25, 25, 15, 8, 8, 8, 8, 0],
      ['Channel', 'Dst. Channel', 'LastApp', 'Start', 'Answer', 'End', 'Billsec', 'Duration'],
    ),
  ],
  'cdr show status': ({ modules, personality: { release } }) => [
    '',
    'Call Detail Record (CDR) settings',
    '----------------------------------',
    '  Logging:                    Enabled',
    '  Mode:                       Simple',
    '  Log calls by default:       Yes',
    '  Log unanswered calls:       No',
    '  Log congestion:             No',
    '',
    ...(availableIn(ignoredChanges, release)
      ? ['  Ignore bridging changes:    No', '', '  Ignore dial state changes:  No', '']
      : []),
    ...(availableIn(canceledDisposition, release) ? ['  Cancel disposition enabled: No', ''] : []),
    '* Registered Backends',
    '  -------------------',
    ...(modules.isLoaded('cdr_manager') ? ['    cdr_manager'] : ['    (none)']),
    '',
  ],
  'cdr submit': () => ['Cannot submit CDR batch: batch mode not enabled.'],
  'cdr set debug': withArguments(1, 1, 'cdr set debug [on|off]', (_, [flag = '']) =>
    flag === 'on' || flag === 'off'
      ? [`CDR debugging ${flag === 'on' ? 'enabled' : 'disabled'}`]
      : usage('cdr set debug [on|off]'),
  ),
  'cel show status': () => ['CEL Logging: Disabled'],
  'cli check permissions': withArguments(
    2,
    99,
    'cli check permissions {<username>|@<groupname>|<username>@<groupname>} [<command>]',
    (_, [user = '', ...command]) => [`User '${user}' is allowed to run command: '${command.join(' ')}'`],
  ),
  'cli show permissions': done,
  'cli reload permissions': done,
  'cli show aliases': () => [columns([50, 50], ['Alias Command', 'Real Command'])],
  'dnsmgr refresh': () => ['DNS Manager is disabled.'],
  'dnsmgr reload': done,
  'dnsmgr status': () => ['DNS Manager: disabled', 'Refresh Interval: 300 seconds', 'Number of entries: 0'],
  'fax set debug': debug('FAX Debug', 'fax set debug'),
  'features show': ({ modules }) => [
    'Builtin Feature           Default Current',
    '---------------           ------- -------',
    ...features
      .filter(([name]) => name !== 'One Touch Monitor' || modules.isAvailable('res_monitor'))
      .map(([name, key]) => columns([25, 7, 7], [name, key, key])),
    '',
    'Dynamic Feature           Default Current',
    '---------------           ------- -------',
    '(none)',
    '',
    'Feature Groups:',
    '---------------',
    '(none)',
  ],
  'http show status': () => ['HTTP Server Status:', 'Prefix: ', 'Server: Asterisk', 'Server Disabled'],
  'indication show': (_, words) => {
    const wanted = words.filter((word) => word === 'us')
    if (words.length > 0 && wanted.length === 0) return ['No countries matched your criteria.']
    if (words.length > 0)
      return [
        'Country Indication      PlayList',
        '=====================================',
        ...tones.map(([name, list]) => `us      ${name.padEnd(15)} ${list}`),
      ]
    const line = '==========================='
    return ['Country   Description', line, 'us       United States', line, 'Default tone zone: us']
  },
  'indication add': withArguments(3, 3, 'indication add <country> <indication> "<tonelist>"', done),
  'indication remove': withArguments(1, 2, 'indication remove <country> [<indication>]', done),
  'keys show': () => [
    columns([18, 8, 16, 32], ['Key Name', 'Type', 'Status', 'Sum']),
    columns([18, 8, 16, 32], ['-'.repeat(18), '-'.repeat(8), '-'.repeat(16), '-'.repeat(32)]),
    '',
    '0 known RSA keys.',
  ],
  'keys init': done,
  'malloc trim': () => ['Returned some memory to the OS.'],
  'media cache show all': () => ['URI', '\tLocal File', '-'.repeat(15)],
  'media cache show': withArguments(1, 1, 'media cache show <uri>', (_, [uri = '']) => [
    `Unable to find '${uri}' in the media cache`,
  ]),
  'media cache delete': withArguments(1, 1, 'media cache delete <uri>', (_, [uri = '']) => [
    `Unable to delete '${uri}'`,
  ]),
  'media cache refresh': withArguments(1, 1, 'media cache refresh <uri>', (_, [uri = '']) => [
    `Unable to refresh '${uri}'`,
  ]),
  'media cache create': withArguments(2, 2, 'media cache create <uri> <file>', (_, [uri = '', file = '']) => [
    `Unable to create '${uri}' associated with local file '${file}'`,
  ]),
  'moh reload': done,
  'moh show classes': done,
  'moh show files': done,
  'rtp set debug': debug('RTP Packet Debugging', 'rtp set debug'),
  'rtcp set debug': debug('RTCP Packet Debugging', 'rtcp set debug'),
  'rtcp set stats': (_, [flag = '']) =>
    flag === 'on' || flag === 'off'
      ? [`RTCP Stats ${flag === 'on' ? 'Enabled' : 'Disabled'}`]
      : usage('rtcp set stats {on|off}'),
  'rtp show settings': () => [
    '',
    '',
    'General Settings:',
    '----------------',
    '  Port start:      10000',
    '  Port end:        20000',
    '  Checksums:       Yes',
    '  DTMF Timeout:    1200',
    '  Strict RTP:      Yes',
    '  Probation:       4 frames',
    '  Replay Protect:  Yes',
    '  ICE support:     Yes',
    '  STUN:            disabled',
    '   Address:        0.0.0.0:0',
  ],
  'say load': () => ['say mode is [old]'],
  'sla show stations': () => sla('Stations', '============================================================'),
  'sla show trunks': () => sla('Trunks', '============================================================='),
  'sorcery show settings': () => [
    '',
    'Sorcery global settings',
    '-----------------',
    '  Update->Create fallback in backends: disabled',
  ],
  ...Object.fromEntries(
    ['show', 'dump', 'expire', 'stale', 'populate'].map((verb) => [
      `sorcery memory cache ${verb}`,
      withArguments(1, 3, `sorcery memory cache ${verb} <cache name>`, (_, [name = '']) =>
        failed(`Specified sorcery memory cache '${name}' does not exist`),
      ),
    ]),
  ),
  'stasis show topic': withArguments(1, 1, 'stasis show topic <name>', (_, [name = '']) =>
    failed(`Specified topic '${name}' does not exist`),
  ),
  'stun set debug': debug('STUN Debugging', 'stun set debug'),
  'timing test': (_, [ticks = '50']) => {
    const rate = Number.parseInt(ticks, 10) || 50
    return [
      `Attempting to test a timer with ${rate} ticks per second.`,
      "Using the 'timerfd' timing module for this test.",
      `It has been 1000 milliseconds, and we got ${rate} timer ticks`,
    ]
  },
  'udptl set debug': debug('UDPTL Debugging', 'udptl set debug'),
  'udptl show config': () => [
    'UDPTL Global options',
    '--------------------',
    'udptlstart:      4000',
    'udptlend:        4999',
    'udptlfecentries: 0',
    'udptlfecspan:    0',
    'use_even_ports:  No',
    'udptlchecksums: Yes',
  ],
  'xmldoc dump': withArguments(1, 1, 'xmldoc dump <filename>', done),
  'xmldoc reload': done,
}

const features = [
  ['Pickup', '*8'],
  ['Blind Transfer', '#'],
  ['Attended Transfer', ''],
  ['One Touch Monitor', ''],
  ['Disconnect Call', '*'],
  ['Park Call', ''],
  ['One Touch MixMonitor', ''],
] as const

const tones = [
  ['<ringcadence>', '2000,4000'],
  ['dial', '350+440'],
  ['busy', '480+620/500,0/500'],
  ['ring', '440+480/2000,0/4000'],
  ['congestion', '480+620/250,0/250'],
] as const

function sla(kind: string, end: string): string[] {
  const line = '='.repeat(61)
  return ['', line, `=== Configured SLA ${kind} `.padEnd(61, '='), line, '===', end, '']
}
