import type { Server } from '../server.ts'
import type { Commands } from './command.ts'
import { databaseCommands } from './database.ts'
import { dialplanCommands } from './dialplan.ts'
import { queueRows } from './queue-show.ts'

export interface CommandResult {
  readonly lines: readonly string[]
  readonly success: boolean
}

const commands: Commands = {
  ...databaseCommands,
  ...dialplanCommands,
  'core show version': ({ personality }) => [`Asterisk ${personality.version}, simulated by OpenAMI`],
  'core show channels': showChannels,
  'core show uptime': uptime,
  'queue show': (engine, [name = '']) => queueRows(engine, name),
  'manager show connected': showConnected,
  'manager show users': (engine) => {
    const names = [...engine.config.users.keys()]
    return ['', 'username', '--------', ...names, '-------------------', `${names.length} manager users configured.`]
  },
  'manager show commands': (engine) => engine.actions.names,
  'channel request hangup': ({ pbx }, [name = '']) => {
    const channel = pbx.channel(name)
    if (channel === undefined) return [`${name} is not a known channel`]
    pbx.hangUp(channel)
    return [`Requested Hangup on channel '${channel.name}'`]
  },
  'manager reload': () => [''],
  'module show': ({ modules }, [like = '', pattern = '']) => {
    const names = modules.loaded.filter((name) => like !== 'like' || name.includes(pattern))
    const row = (name: string, text: string, uses: string, status: string, support: string): string =>
      `${name.padEnd(30)} ${text.padEnd(40)} ${uses.padEnd(10)} ${status.padEnd(11)} ${support}`
    const rows = names.map((name) => row(`${name}.so`, '', '0', 'Running', 'core'.padStart(13)))
    return [
      row('Module', 'Description', 'Use Count', 'Status', 'Support Level'),
      ...rows,
      `${names.length} modules loaded`,
    ]
  },
  'core show applications': ({ modules }) => [
    '    -= Registered Asterisk Applications =-',
    ...modules.applications.map(({ name }) => `${name.padStart(20)}: `).sort(),
    `    -= ${modules.applications.length} Applications Registered =-`,
  ],
  'core show functions': ({ modules }) => [
    'Installed Custom Functions:',
    '-'.repeat(80),
    ...modules.functions.map(({ name }) => `${name.padEnd(20)}`).sort(),
    `${modules.functions.length} custom functions installed.`,
  ],
  'voicemail show users': ({ pbx }) => {
    const { users } = pbx.mailboxes
    const row = (context: string, box: string, name: string, zone: string, count: string): string =>
      `${context.padEnd(10)} ${box.padEnd(5)} ${name.padEnd(25)} ${zone.padEnd(10)} ${count.padStart(6)}`
    const rows = users.map(({ context, mailbox, name, newMessages }) =>
      row(context, mailbox, name, '', String(newMessages)),
    )
    return [row('Context', 'Mbox', 'User', 'Zone', 'NewMsg'), ...rows, `${users.length} voicemail users configured.`]
  },
  'confbridge list': ({ pbx }, [name]) => {
    if (name !== undefined) return [`No conference bridge named '${name}' found!`]
    const row = (room: string, users: number): string =>
      `${room.padEnd(32)} ${String(users).padStart(6)} ${'0'.padStart(6)} No     No`
    return [
      'Conference Bridge Name           Users  Marked Locked Muted',
      '================================ ====== ====== ====== =====',
      ...pbx.conferences.all.map(({ name: room, participants }) => row(room, participants.length)),
    ]
  },
}

/** The commands that are simulated, in lower case. */
export const commandNames: ReadonlySet<string> = new Set(Object.keys(commands))

/** Older spellings of the same commands. */
const aliases: Readonly<Record<string, string>> = {
  'show version': 'core show version',
  'show channels': 'core show channels',
  'show uptime': 'core show uptime',
  'show queues': 'queue show',
  'show manager commands': 'manager show commands',
}

/** What a console command prints, row by row. Case and the number of blanks do not matter. */
export function runCommand(engine: Server, command: string): CommandResult {
  const words = command.trim().split(/\s+/)
  for (let count = words.length; count > 0; count--) {
    const text = words.slice(0, count).join(' ').toLowerCase()
    const name = engine.personality.name === '1.4' ? (aliases[text] ?? text) : text
    const entry = engine.modules.command(name)
    if (entry === undefined) continue
    const run = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (run !== undefined) return { lines: run(engine, words.slice(count)), success: true }
    engine.unhandled.add('command', entry.name)
    return { lines: [`Not simulated: ${entry.name}`], success: false }
  }
  return { lines: [unknownCommand(engine, words)], success: false }
}

function unknownCommand(engine: Server, words: readonly string[]): string {
  const text = words.join(' ')
  if (engine.personality.name === '1.4') return `No such command '${text}' (type 'help' for help)`
  return `No such command '${text}' (type 'core show help ${words.slice(0, 2).join(' ')}' for other possible commands)`
}

function showChannels({ pbx }: Server, [form]: readonly string[]): string[] {
  const channels = [...pbx.channels.values()]
  if (form === 'concise') {
    const rows = channels.map((channel) =>
      [
        channel.name,
        channel.context,
        channel.exten,
        channel.priority,
        channel.stateName,
        channel.application,
        channel.appData,
        channel.callerId.num,
        '',
        '',
        '3',
        Math.floor((pbx.host.clock.now() - channel.createdAt) / 1000),
        channel.bridge?.id ?? '',
        channel.uniqueid,
      ].join('!'),
    )
    return rows.length > 0 ? rows : ['']
  }
  const row = (name: string, location: string, state: string, application: string): string =>
    `${name.slice(0, 64).padEnd(64)} ${location.padEnd(32)} ${state.padEnd(7)} ${application}`
  const rows = channels.map((channel) =>
    row(
      channel.name,
      `${channel.exten}@${channel.context}:${channel.priority}`,
      channel.stateName,
      `${channel.application}(${channel.appData})`,
    ),
  )
  const calls = channels.filter(({ name }) => !/[;,]2$/.test(name)).length
  return [
    row('Channel', 'Location', 'State', 'Application(Data)'),
    ...rows,
    plural(channels.length, 'active channel'),
    plural(calls, 'active call'),
    `${plural(pbx.processedCalls, 'call')} processed`,
  ]
}

function plural(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function uptime(engine: Server, [unit]: readonly string[]): string[] {
  const now = engine.host.clock.now()
  const span = (since: number): string => {
    const seconds = Math.floor((now - since) / 1000)
    return unit === 'seconds' ? String(seconds) : spelled(seconds)
  }
  return [`System uptime: ${span(engine.startedAt)}`, `Last reload: ${span(engine.reloadedAt)}`]
}

/** `2 hours, 1 second`. */
function spelled(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 3600), 'hour'],
    [Math.floor(seconds / 60) % 60, 'minute'],
    [seconds % 60, 'second'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => plural(count, what))
  return said.length > 0 ? said.join(', ') : '0 seconds'
}

function showConnected(engine: Server): string[] {
  const now = engine.host.clock.now()
  const users = [...engine.sessions].filter(({ loggedIn }) => loggedIn)
  const rows = users.map(({ user, connection, startedAt }) => {
    const start = String(Math.floor(startedAt / 1000)).padEnd(10)
    const elapsed = String(Math.floor((now - startedAt) / 1000))
    return `  ${(user?.name ?? '').padEnd(15)}  ${connection.remoteAddress.padEnd(55)}  ${start}  ${elapsed}`
  })
  const head = `  ${'Username'.padEnd(15)}  ${'IP Address'.padEnd(55)}  ${'Start'.padEnd(10)}  Elapsed`
  return [head, ...rows, `${users.length} users connected.`]
}
