import { availableIn } from '@openami/bindings'
import { readCelSettings } from '../cel/settings.ts'
import type { FeatureSettings } from '../features/features-conf.ts'
import { celStatus } from './cel.ts'
import { type CommandFailure, type Commands, columns, failed, usage, withArguments } from './command.ts'

/** Releases whose `cdr show status` says what records omit, and what an abandoned dial counts as. */
const ignoredChanges = { since: ['16.30', '18.16', '19.8', '20.1'], absentIn: ['17'] }
const canceledDisposition = { since: ['20.16', '21.11', '22.6'] }

const done = (): string[] => ['']

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
  'cc cancel': (_, [what, id, ...rest]) =>
    rest.length === 0 && ((what === 'all' && id === undefined) || (what === 'core' && /^\d+$/.test(id ?? '')))
      ? ['']
      : usage('cc cancel can be used in two ways.'),
  'config show help': ({ unhandled }, [module, ...rest]) => {
    if (rest.length > 2) return usage('config show help [<module> [<type> [<option>]]]')
    if (module === undefined)
      return ['The following modules have configuration information:', ...[...documented].map((name) => `\t${name}`)]
    if (documented.has(module)) {
      unhandled.add('command', 'config show help')
      return { failure: 'usage', lines: ['Not simulated: config show help'] }
    }
    return [`Module ${module} not found or has no config XML documentation.`]
  },
  'cdr submit': () => ['Cannot submit CDR batch: batch mode not enabled.'],
  'cel show status': ({ pbx }) => celStatus(readCelSettings(pbx.files)),
  'cli check permissions': withArguments(
    2,
    99,
    'cli check permissions {<username>|@<groupname>|<username>@<groupname>} [<command>]',
    (_, [user = '', ...command]) => checkPermissions(user, command.join(' ')),
  ),
  'cli show permissions': done,
  'cli reload permissions': done,
  'cli show aliases': () => [columns([50, 50], ['Alias Command', 'Real Command'])],
  'dnsmgr refresh': () => ['DNS Manager is disabled.'],
  'dnsmgr reload': done,
  'dnsmgr status': () => ['DNS Manager: disabled', 'Refresh Interval: 300 seconds', 'Number of entries: 0'],
  'features show': ({ modules, pbx }) => [
    'Builtin Feature           Default Current',
    '---------------           ------- -------',
    ...features
      .filter(([name]) => name !== 'One Touch Monitor' || modules.isAvailable('res_monitor'))
      .map(([name, key]) => columns([25, 7, 7], [name, key, currentCode(name, key, pbx.features.settings)])),
    '',
    'Dynamic Feature           Default Current',
    '---------------           ------- -------',
    ...(pbx.features.settings.dynamic.length === 0
      ? ['(none)']
      : pbx.features.settings.dynamic.map(({ name, code }) => columns([25, 7, 7], [name, 'no def', code]))),
    '',
    'Feature Groups:',
    '---------------',
    ...(pbx.features.settings.groups.size === 0
      ? ['(none)']
      : [...pbx.features.settings.groups].flatMap(([group, names]) => [
          `===> Group: ${group}`,
          ...names.map((name) => `===> --> ${name} (${codeOf(pbx.features.settings, name)})`),
        ])),
  ],
  'http show status': () => ['HTTP Server Status:', 'Prefix: ', 'Server: Asterisk', 'Server Disabled'],
  'indication show': ({ personality }, words) => {
    const wanted = words.filter((word) => word === 'us')
    if (words.length > 0 && wanted.length === 0) return ['No countries matched your criteria.']
    if (words.length > 0)
      return [
        'Country Indication      PlayList',
        '=====================================',
        ...tones.map(([name, list]) => `us      ${name.padEnd(15)} ${list}`),
      ]
    const line = '==========================='
    const rows = ['Country   Description', line, 'us       United States']
    return personality.since('18') ? [...rows, line, 'Default tone zone: us'] : rows
  },
  'indication add': withArguments(3, 3, 'indication add <country> <indication> "<tonelist>"', done),
  'indication remove': withArguments(1, 2, 'indication remove <country> [<indication>]', (_, [country, tone]) => {
    const isKnown = country === 'us' && (tone === undefined || tones.some(([name]) => name === tone))
    return isKnown ? [''] : failed()
  }),
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
  'rtp show settings': ({ personality }) => [
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
    ...(personality.since('18')
      ? ['  STUN:            disabled', '   Address:        0.0.0.0:0']
      : ['  STUN address:    0.0.0.0:0']),
  ],
  'say load': (_, [mode]) => {
    if (mode === undefined) return ['say mode is [old]']
    return mode === 'old' ? ['say mode is old already'] : mode === 'new' ? [''] : usage('say load [new|old]')
  },
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
      withArguments(1, 3, `sorcery memory cache ${verb} <name>`, (_, [name = '']) =>
        failed(`Specified sorcery memory cache '${name}' does not exist`),
      ),
    ]),
  ),
  'stasis show topic': withArguments(1, 1, 'stasis show topic <name>', (_, [name = '']) =>
    failed(`Specified topic '${name}' does not exist`),
  ),
  'timing test': (_, [ticks = '50']) => {
    const rate = Number.parseInt(ticks, 10) || 50
    return [
      `Attempting to test a timer with ${rate} ticks per second.`,
      "Using the 'timerfd' timing module for this test.",
      `It has been 1000 milliseconds, and we got ${rate} timer ticks`,
    ]
  },
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
  // The simulator writes no files.
  'xmldoc dump': withArguments(1, 1, 'xmldoc dump <filename>', () => failed()),
  'xmldoc reload': done,
}

/** Modules whose settings Asterisk documents. */
const documented = new Set(
  (
    'app_agent_pool app_confbridge app_skel cdr cel chan_motif chan_websocket features named_acl res_aeap res_ari res_geolocation ' +
    'res_hep res_http_media_cache res_mwi_external res_parking res_pjproject res_pjsip res_pjsip_acl res_pjsip_config_wizard ' +
    'res_pjsip_endpoint_identifier_ip res_pjsip_notify res_pjsip_outbound_publish res_pjsip_outbound_registration ' +
    'res_pjsip_phoneprov_provider res_pjsip_publish_asterisk res_pjsip_pubsub res_prometheus res_resolver_unbound res_statsd ' +
    'res_stir_shaken res_websocket_client res_xmpp stasis udptl'
  ).split(' '),
)

/** The system has no other user than root. */
function checkPermissions(user: string, command: string): readonly string[] | CommandFailure {
  const [name = '', group] = user.split('@')
  if (group !== undefined && group !== 'root') return failed(`Unknown group '${group}'`)
  if (name !== '' && name !== 'root') return failed(`Unknown user '${name}'`)
  const who = name === '' ? 'Group' : 'User'
  return [`${who} '${name === '' ? (group ?? '') : user}' is allowed to run command: '${command}'`]
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

function codeOf({ dynamic }: FeatureSettings, name: string): string {
  return dynamic.find((feature) => feature.name === name)?.code ?? ''
}

/** Its code in features.conf. */
function currentCode(feature: string, usual: string, settings: FeatureSettings): string {
  const codes: Readonly<Record<string, string>> = {
    'Blind Transfer': settings.blindTransfer,
    'Attended Transfer': settings.attendedTransfer,
    'Disconnect Call': settings.disconnect,
    'Park Call': settings.park,
    'One Touch MixMonitor': settings.record,
  }
  return codes[feature] ?? usual
}

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
