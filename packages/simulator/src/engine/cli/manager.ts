import type { ManagerUser } from '../config/manager-conf.ts'
import type { Server } from '../server.ts'
import { type Commands, columns, usage, withArguments } from './command.ts'

/** `manager …`. */
export const managerCommands: Commands = {
  'manager show connected': showConnected,
  'manager show users': (engine) => {
    const names = [...engine.config.users.values()].map(({ name }) => name)
    return ['', 'username', '--------', ...names, '-------------------', `${names.length} manager users configured.`]
  },
  'manager show user': withArguments(1, 1, 'manager show user <user>', (engine, [name = '']) => {
    const user = [...engine.config.users.values()].find((one) => one.name.toLowerCase() === name.toLowerCase())
    return user === undefined ? [`There is no manager called ${name}`] : userRows(engine, user)
  }),
  'manager show commands': (engine) => {
    const widths = [32, 11, 60]
    if (!engine.personality.since('1.6'))
      return [columns(widths, ['Action', 'Privilege', 'Synopsis']), ...engine.actions.names]
    return [
      columns([46, 0], ['  Action', 'Synopsis']),
      columns([46, 0], ['  ------', '--------']),
      ...engine.actions.names
        .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
        .map((name) => `  ${name.padEnd(44)} `),
    ]
  },
  'manager show command': (engine, words) => {
    if (words.length === 0) return usage('manager show command <actionname> [<actionname> [<actionname> [...]]]')
    const rows = words.flatMap((word) => {
      const name = engine.actions.nameOf(word)
      if (name === undefined) return []
      return ['', `  -= Info about Manager Command '${name}' =- `, '']
    })
    return rows.length === 0 ? [''] : rows
  },
  'manager show settings': ({ config }) => {
    const row = (name: string, value: string): string => `  ${name.padEnd(25)}  ${value.padEnd(15)}`
    const yes = (flag: boolean): string => (flag ? 'Yes' : 'No')
    return [
      '',
      'Global Settings:',
      '----------------',
      row('Manager (AMI):', yes(config.enabled)),
      row('Web Manager (AMI/HTTP):', 'No'),
      row('TCP Bindaddress:', `${config.bindaddr}:${config.port}`),
      row('HTTP Timeout (seconds):', '60'),
      row('TLS Enable:', 'No'),
      row('TLS Bindaddress:', 'Disabled'),
      row('TLS Certfile:', 'asterisk.pem'),
      row('TLS Privatekey:', ''),
      row('TLS Cipher:', ''),
      row('Allow multiple login:', 'Yes'),
      row('Display connects:', 'Yes'),
      row('Timestamp events:', yes(config.timestampEvents)),
      row('Channel vars:', config.channelVars.join('')),
      row('Disabled events:', ''),
      row('Debug:', 'No'),
    ]
  },
  'manager show eventq': () => [''],
  'manager reload': (engine) => {
    engine.reload('manager')
    return ['']
  },
  'manager set debug': withArguments(0, 1, 'manager set debug [on|off]', (_, [flag]) => {
    if (flag === undefined) return ['manager debug is off']
    return flag === 'on' || flag === 'off' ? [''] : usage('manager set debug [on|off]')
  }),
  'manager kick session': withArguments(1, 1, 'manager kick session <file descriptor>', (engine, [descriptor = '']) => {
    const session = [...engine.sessions].find((one) => fileDescriptor(engine, one) === Number.parseInt(descriptor, 10))
    if (session === undefined) return [`No manager session found using file descriptor ${descriptor}`]
    session.end()
    return [`Kicking manager session connected using file descriptor ${descriptor}`]
  }),
}

type Session = Server['sessions'] extends ReadonlySet<infer Each> ? Each : never

/** Sessions are numbered in their order, as a process numbers its sockets. */
function fileDescriptor({ sessions }: Server, session: Session): number {
  return [...sessions].indexOf(session) + 10
}

function showConnected(engine: Server): string[] {
  const isWide = engine.personality.since('18')
  const widths = [17, 55, 10, 10, 8, 8, ...(isWide ? [10, 10] : [5, 5])]
  const now = engine.host.clock.now()
  const users = [...engine.sessions].filter(({ loggedIn }) => loggedIn)
  const older = !engine.personality.since('1.6')
  const line = (texts: readonly (string | number)[]): string =>
    texts.map((text, index) => String(text).padEnd(widths[index] ?? 0)).join('  ')
  const rows = users.map((session) => {
    const { user, connection, startedAt, read, write } = session
    return line([
      `  ${user?.name ?? ''}`,
      connection.remoteAddress,
      Math.floor(startedAt / 1000),
      Math.floor((now - startedAt) / 1000),
      ...(older ? [] : [fileDescriptor(engine, session), 0, read, write]),
    ])
  })
  const head = ['  Username', 'IP Address', 'Start', 'Elapsed']
  const permissions = isWide ? ['ReadPerms', 'WritePerms'] : ['Read', 'Write']
  return [
    line(older ? head : [...head, 'FileDes', 'HttpCnt', ...permissions]),
    ...rows,
    `${users.length} users connected.`,
  ]
}

function userRows({ personality }: Server, { name, read, write, acl, allowMultipleLogin }: ManagerUser): string[] {
  const { classes } = personality
  const row = (title: string, value: string): string => `${`${title}:`.padStart(19)} ${value}`
  return [
    '',
    row('username', name),
    row('secret', '<Set>'),
    row('ACL', acl.length > 0 ? 'yes' : 'no'),
    row('read perm', classes.describe(classes.parse(read))),
    row('write perm', classes.describe(classes.parse(write))),
    row('displayconnects', 'yes'),
    row('allowmultiplelogin', allowMultipleLogin ? 'yes' : 'no'),
    row('Variables', ''),
  ]
}
