import type { Server } from '../server.ts'
import { type Commands, columns, usage, withArguments } from './command.ts'

const levels = [
  [0, 'DEBUG'],
  [1, 'TRACE'],
  [2, 'NOTICE'],
  [3, 'WARNING'],
  [4, 'ERROR'],
  [5, 'VERBOSE'],
  [6, 'DTMF'],
] as const

/** Levels that modules add, in the order in which they are loaded. */
const moduleLevels = [
  ['ccss', 'CC'],
  ['chan_sip', 'SIP_HISTORY'],
  ['res_fax', 'FAX'],
  ['res_security_log', 'SECURITY'],
] as const
/** Number of the first of them. */
const firstModuleLevel = 16

/** Channels of the log that clients added, by server. */
const added = new WeakMap<Server, Map<string, string>>()

function channelsOf(engine: Server): Map<string, string> {
  const channels = added.get(engine) ?? new Map<string, string>()
  added.set(engine, channels)
  return channels
}

/** `logger …`. No log is written. */
export const loggerCommands: Commands = {
  'logger show channels': (engine) => {
    const widths = [35, 8, 10, 9, 0]
    const row = (name: string, marks: string): string =>
      columns(widths, [
        name,
        'File',
        'default',
        'Enabled',
        ` - ${marks
          .toUpperCase()
          .split(/[\s,]+/)
          .join(' ')} `,
      ])
    return [
      'Logger queue limit: 1000',
      '',
      columns(widths, ['Channel', 'Type', 'Formatter', 'Status', 'Configuration']),
      columns(widths, ['-------', '----', '---------', '------', '-------------']),
      row('/var/log/asterisk/messages.log', 'NOTICE WARNING ERROR'),
      ...[...channelsOf(engine)].map(([name, marks]) => row(`/var/log/asterisk/${name}`, marks)),
      '',
    ]
  },
  'logger show levels': ({ modules }) => {
    const added = moduleLevels.filter(([module]) => module === 'ccss' || modules.loaded.includes(module))
    const all = [...levels, ...added.map(([, name], index) => [firstModuleLevel + index, name] as const)]
    return ['Level Name', '----- ----', ...all.map(([number, name]) => `${String(number).padStart(5)} ${name}`), '']
  },
  'logger add channel': withArguments(
    1,
    2,
    'logger add channel <log_channel_name> <log_channel_levels>',
    (engine, [name = '', marks = 'notice,warning,error']) => {
      if (channelsOf(engine).has(name)) return [`Logger channel '${name}' already exists`]
      channelsOf(engine).set(name, marks)
      return ['']
    },
  ),
  'logger remove channel': withArguments(1, 1, 'logger remove channel <channel_name>', (engine, [name = '']) => [
    channelsOf(engine).delete(name)
      ? `Removed dynamic logger channel '${name}'`
      : `Unable to find dynamic logger channel '${name}'`,
  ]),
  'logger reload': () => [''],
  'logger rotate': () => [''],
  'logger mute': () => ["Couldn't find remote console."],
  'logger filter show': () => ['No filtering currently active'],
  'logger set level': withArguments(
    2,
    2,
    'logger set level {DEBUG|TRACE|NOTICE|WARNING|ERROR|VERBOSE|DTMF} {on|off}',
    setLevel,
  ),
  // The names of the levels belong to the pattern of this command.
  ...Object.fromEntries(
    levels
      .slice(0, 7)
      .flatMap(([, name]) =>
        ['on', 'off'].map((flag) => [
          `logger set level ${name.toLowerCase()} ${flag}`,
          (engine: Server) => setLevel(engine, [name, flag]),
        ]),
      ),
  ),
}

function setLevel(_: Server, [name = '', flag = '']: readonly string[]): ReturnType<Commands[string]> {
  if (flag !== 'on' && flag !== 'off') return usage('logger set level <level> {on|off}')
  return [`Logger status for '${name.toUpperCase()}' has been set to '${flag}'.`]
}
