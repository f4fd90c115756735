import type { Server } from '../server.ts'
import { type Commands, columns, failed, usage, withArguments } from './command.ts'
import { capabilities } from './formats.ts'
import { level } from './levels.ts'
import { spelled } from './times.ts'
import { bestGuess } from './words.ts'

const channelTypes = [
  ['Recorder', 'Bridge Media Recording Channel Driver', 'no', 'no', 'yes', 'no', 'core', 'all', 'digits html text'],
  ['Announcer', 'Bridge Media Announcing Channel Driver', 'no', 'no', 'yes', 'no', 'core', 'all', 'digits html text'],
  [
    'CBAnn',
    'Conference Bridge Announcing Channel',
    'no',
    'no',
    'yes',
    'no',
    'app_confbridge',
    'all',
    'digits html text',
  ],
  ['CBRec', 'Conference Bridge Recording Channel', 'no', 'no', 'no', 'no', 'app_confbridge', 'all', ''],
  ['PJSIP', 'PJSIP Channel Driver', 'yes', 'no', 'yes', 'yes', 'chan_pjsip', 'audio', 'digits text'],
  ['SIP', 'Session Initiation Protocol (SIP)', 'yes', 'no', 'yes', 'yes', 'chan_sip', 'audio', 'digits html text'],
  [
    'IAX2',
    'Inter Asterisk eXchange Driver (Ver 2)',
    'yes',
    'no',
    'yes',
    'yes',
    'chan_iax2',
    'all',
    'digits html image text',
  ],
  ['Local', 'Local Proxy Channel Driver', 'yes', 'no', 'yes', 'no', 'core', 'all', 'digits html text'],
  [
    'Surrogate',
    'Surrogate channel used to pull channel from an application',
    'no',
    'no',
    'no',
    'no',
    'core',
    'none',
    '',
  ],
] as const
const typeWidths = [16, 40, 13, 13, 13, 13]

/** The program itself: versions, settings, help. */
export const coreCommands: Commands = {
  'core show version': withArguments(0, 0, 'core show version', ({ personality }) => [
    `Asterisk ${personality.version}, simulated by OpenAMI`,
  ]),
  'core show uptime': withArguments(0, 1, 'core show uptime [seconds]', (engine, [unit]) => {
    if (unit !== undefined && unit !== 'seconds') return usage('core show uptime [seconds]')
    const span = (since: number): string => {
      const time = engine.host.clock.now() - since
      return unit === 'seconds' ? String(Math.floor(time / 1000)) : spelled(time)
    }
    return [`System uptime: ${span(engine.startedAt)}`, `Last reload: ${span(engine.reloadedAt)}`]
  }),
  'core show settings': showSettings,
  'core show sysinfo': (engine) => [
    '',
    'System Statistics',
    '-----------------',
    `  System Uptime:             ${Math.floor((engine.host.clock.now() - engine.startedAt) / 3_600_000)} hours`,
    '  Total RAM:                 0 KiB',
    '  Free RAM:                  0 KiB',
    '  Buffer RAM:                0 KiB',
    '  Total Swap Space:          0 KiB',
    '  Free Swap Space:           0 KiB',
    '',
    '  Number of Processes:       1 ',
    '',
  ],
  'core show channeltypes': ({ modules }) => {
    const known = channelTypes.filter(([, , , , , , module]) => module === 'core' || modules.loaded.includes(module))
    return [
      columns(typeWidths, ['Type', 'Description', 'Devicestate', 'Presencestate', 'Indications', 'Transfer']),
      columns(typeWidths, ['-'.repeat(13), '-'.repeat(13), ...Array.from({ length: 4 }, () => '-'.repeat(13))]),
      ...known.map(([type, description, ...has]) =>
        columns(typeWidths, [type, description.slice(0, 40), ...has.slice(0, 4)]),
      ),
      '----------',
      `${known.length} channel drivers registered.`,
    ]
  },
  'core show channeltype': withArguments(1, 1, 'core show channeltype <name>', ({ modules }, [name = '']) => {
    const type = channelTypes.find(([one]) => one.toLowerCase() === name.toLowerCase())
    if (type === undefined || !modules.isLoaded(type[6]))
      return failed('', `${name} is not a registered channel driver.`)
    return [
      `-- Info about channel driver: ${type[0]} --`,
      `  Device State: ${type[2]}`,
      `Presence State: ${type[3]}`,
      `    Indication: ${type[4]}`,
      `     Transfer : ${type[5]}`,
      `  Capabilities: ${type[7] === 'none' ? '(nothing)' : capabilities(type[7])}`,
      ...[
        ['   Digit Begin', 'digits'],
        ['     Digit End', 'digits'],
        ['    Send HTML ', 'html'],
        [' Image Support', 'image'],
        ['  Text Support', 'text'],
      ].map(([title = '', what = '']) => `${title}: ${type[8].split(' ').includes(what) ? 'yes' : 'no'}`),
    ]
  }),
  'core show config mappings': () => ['No config mappings found.'],
  'core show image formats': () => [
    columns([-10, 45, -15, -10], ['Name', 'Extensions', 'Description', 'Format']),
    columns([-10, 45, -15, -10], ['----', '----------', '-----------', '------']),
    '',
    '0 image formats registered.',
  ],
  'core show switches': ({ modules }) => [
    '',
    '    -= Registered Asterisk Alternative Switches =-',
    ...(modules.isLoaded('chan_iax2') ? ['IAX2: IAX Remote Dialplan Switch'] : []),
  ],
  'core show taskprocessors': () => taskprocessors,
  'core show taskprocessor alerted subsystems': () => [
    '',
    'Subsystem                         Alert Count',
    '',
    '0 subsystems',
    '',
  ],
  'core show threads': () => ['0 threads listed.'],
  'core ping taskprocessor': withArguments(1, 1, 'core ping taskprocessor <taskprocessor>', (_, [name = '']) => [
    '',
    `ping failed: ${name} not found`,
    '',
  ]),
  'core show applications': ({ modules }, [form, wanted = '']) => {
    const like = form?.toLowerCase() === 'like' || form?.toLowerCase() === 'describing'
    const names = modules.applications
      .map(({ name }) => name)
      .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    const found = names.filter((name) => !like || name.toLowerCase().includes(wanted.toLowerCase()))
    if (found.length === 0) return ['    -= No Applications Found =-']
    return [
      `    -= ${like ? 'Matching' : 'Registered'} Asterisk Applications =-`,
      ...found.map((name) => `${name.padStart(20)}: `),
      `    -= ${found.length} Applications ${like ? 'Matching' : 'Registered'} =-`,
    ]
  },
  'core show application': (engine, words) => {
    if (words.length === 0) return usage('core show application <application> [<application> [<application> [...]]]')
    const found = words.flatMap((word) => engine.modules.application(word) ?? [])
    if (found.length === 0) return failed('Your application(s) is (are) not registered')
    return found.flatMap(({ name, module }) => about('Application', name, module))
  },
  'core show functions': ({ modules }, [form, wanted = '']) => {
    const like = form?.toLowerCase() === 'like'
    const names = modules.functions.map(({ name }) => name).sort()
    const found = names.filter((name) => !like || name.includes(wanted))
    return [
      `${like ? 'Matching' : 'Installed'} Custom Functions:`,
      '-'.repeat(80),
      ...found.map((name) => name.padEnd(20)),
      `${found.length} ${like ? 'matching ' : ''}custom functions installed.`,
    ]
  },
  'core show function': withArguments(1, 1, 'core show function <function>', ({ modules }, [name = '']) => {
    const known = modules.function(name.toUpperCase())
    return known === undefined
      ? failed('No function by that name registered.')
      : about('Function', known.name, known.module)
  }),
  'core show help': ({ modules }, words) => {
    const start = words.map((word) => word.toLowerCase())
    const names = modules.commands
      .map(({ name }) => name)
      .filter((name) => start.every((word, index) => name.toLowerCase().split(' ')[index] === word))
      .sort()
    if (names.length === 0) return [`No such command '${words.join(' ')}'.`]
    return names.map((name) => name.padEnd(30))
  },
  'core waitfullybooted': () => ['Asterisk has fully booted.'],
  'core abort shutdown': () => [''],
  'core reload': (engine) => {
    engine.reload()
    return ['']
  },
}

const taskprocessors = [
  '',
  columns(
    [70, -11, -10, -10, -10, -10, 12, 13],
    ['Processor', 'Processed', 'In Queue', 'Max Depth', 'Low water', 'High water', 'Low time(us)', 'High time(us)'],
  ),
  '',
  '0 taskprocessors',
  '',
]

function about(kind: string, name: string, module: string): string[] {
  return ['', `  -= Info about ${kind} '${name}' =- `, '', '[Provided By]', module === 'core' ? 'builtin' : module, '']
}

function showSettings(engine: Server): string[] {
  const { personality, startedAt, reloadedAt, config } = engine
  const time = (at: number): string => new Date(at).toISOString().slice(11, 19)
  const row = (name: string, value: string | number): string => `  ${`${name}:`.padEnd(28)} ${value}`
  return [
    '',
    'PBX Core settings',
    '-----------------',
    row('Version', personality.version),
    row('Maximum calls', 'Not set'),
    row('Maximum open file handles', 'Not set'),
    row('Root console verbosity', 0),
    row('Current console verbosity', level(engine, 'verbose')),
    row('Debug level', level(engine, 'debug')),
    row('Maximum load average', '0.000000'),
    row('Startup time', time(startedAt)),
    row('Last reload time', time(reloadedAt)),
    row('System name', ''),
    row('Default language', 'en'),
    row('Language prefix', 'Enabled'),
    row('Executable includes', 'Disabled'),
    row('Transcode via SLIN', 'Enabled'),
    '',
    '* Subsystems',
    '  -------------',
    row('Manager (AMI)', config.enabled ? 'Enabled' : 'Disabled'),
    row('Web Manager (AMI/HTTP)', 'Disabled'),
    row('Call data records', 'Enabled'),
    row('Realtime Architecture (ARA)', 'Disabled'),
    '',
    '',
  ]
}

/** What the server prints where it has no such command. */
export function unknownCommand(engine: Server, command: string, words: readonly string[]): string {
  if (!engine.personality.since('1.6')) return `No such command '${command}' (type 'help' for help)`
  const guess = bestGuess(engine.modules, words)
  return `No such command '${command}' (type 'core show help ${guess}' for other possible commands)`
}
