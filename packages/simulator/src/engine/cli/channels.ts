import type { Channel } from '../pbx/channel.ts'
import { cachedChannels, walkedChannels } from '../pbx/channel-order.ts'
import { originate } from '../pbx/originate.ts'
import type { Pbx } from '../pbx/pbx.ts'
import { posixPattern } from '../posix/pattern.ts'
import type { Server } from '../server.ts'
import { type CommandFailure, type Commands, columns, failed, plural, usage, withArguments } from './command.ts'
import { handlerRows } from './hangup-handlers.ts'
import { spelled } from './times.ts'

const oneChannel = (
  use: string,
  run: (engine: Server, channel: Channel, words: readonly string[]) => readonly string[],
) =>
  withArguments(1, 1, use, (engine, words) => {
    const channel = engine.pbx.channel(words[0] ?? '')
    return channel === undefined ? failed(`Channel '${words[0]}' not found`) : run(engine, channel, words)
  })

/** Channels: lists of them, and what can be done to one. */
export const channelCommands: Commands = {
  'core show channels': withArguments(0, 1, 'core show channels [concise|verbose|count]', showChannels),
  'core show channel': withArguments(1, 1, 'core show channel <channel>', (engine, [name = '']) => {
    const channel = engine.pbx.channel(name)
    return channel === undefined ? [`${name} is not a known channel`] : channelRows(engine, channel)
  }),
  'core show calls': withArguments(0, 2, 'core show calls [uptime [seconds]]', (engine, [form, unit]) => {
    if ((form !== undefined && form !== 'uptime') || (unit !== undefined && unit !== 'seconds'))
      return usage('core show calls [uptime [seconds]]')
    const uptime = engine.host.clock.now() - engine.startedAt
    return [
      ...callCounts(engine.pbx),
      ...(form === undefined
        ? []
        : [`System uptime: ${unit === undefined ? spelled(uptime) : Math.floor(uptime / 1000)}`]),
    ]
  }),
  'core show hanguphandlers all': ({ pbx }) => handlerRows(walkedChannels(pbx)),
  'core show hanguphandlers': withArguments(1, 1, 'core show hanguphandlers <channel>', ({ pbx }, [name = '']) => {
    const channel = pbx.channel(name)
    return channel === undefined ? failed('Channel does not exist.') : handlerRows([channel])
  }),
  'local show channels': ({ pbx }) => {
    const owners = walkedChannels(pbx).filter(({ name }) => /^Local\/.*;1$/.test(name))
    if (owners.length === 0) return ['No local channels in use']
    return owners.map(({ name, device }) => `${name} -- ${device.slice('Local/'.length)}`)
  },
  'group show channels': ({ pbx }, [pattern]) => {
    const rows = walkedChannels(pbx).flatMap((channel) =>
      [...channel.groups]
        .filter(([, group]) => pattern === undefined || posixPattern(pattern)?.test(group) === true)
        .map(([category, group]) => columns([26, 21, 20], [channel.name, group, category || '(default)'])),
    )
    return [columns([26, 21, 20], ['Channel', 'Group', 'Category']), ...rows, plural(rows.length, 'active channel')]
  },
  'channel request hangup': (engine, words) => {
    if (words.length === 0) return usage('channel request hangup <all>|<channel> [<channel> ...]')
    const found = words.flatMap<Channel | string>(
      (word) => matching(engine.pbx, word) ?? `${word} is not a known channel`,
    )
    const channels = found.filter((each) => typeof each !== 'string')
    const cause = explicitHangup
    for (const channel of channels) {
      channel.hangingUp = true
      engine.pbx.emit({ type: 'soft-hangup-requested', channel, cause })
    }
    for (const channel of channels) engine.pbx.hangUp(channel)
    return found.map((each) => (typeof each === 'string' ? each : `Requested Hangup on channel '${each.name}'`))
  },
  'channel redirect': withArguments(
    2,
    2,
    'channel redirect <channel> <[[context,]exten,]priority>',
    ({ pbx }, [name = '', place = '']) => {
      const channel = pbx.channel(name)
      if (channel === undefined) return failed(`Channel '${name}' not found`)
      const parts = place.split(',')
      const [priority = '1', exten = channel.exten, context = channel.context] = parts.reverse()
      const number = pbx.dialplan.priority(context, exten, priority)
      if (number === undefined || !(number > 0)) return failed(`Channel '${name}' failed to be redirected to ${place}`)
      pbx.redirect([{ channel, context, exten, priority: number }])
      return [`Channel '${name}' successfully redirected to ${place}`]
    },
  ),
  'channel originate': (engine, words) => originateFrom(engine, words),
  'dialplan set chanvar': withArguments(3, 3, 'dialplan set chanvar <channel> <varname> <value>', ({ pbx }, words) => {
    const [name = '', variable = '', value = ''] = words
    const channel = pbx.channel(name)
    if (channel === undefined) return failed(`Channel '${name}' not found`)
    pbx.assign(channel, variable, value)
    return ['', `    -- Channel variable '${variable}' set to '${value}' for '${name}'`]
  }),
  'dialplan show chanvar': oneChannel('dialplan show chanvar <channel>', (_, { variables }) =>
    variables.size === 0 ? [''] : [...variables].reverse().map(([name, value]) => `${name}=${value}`),
  ),
}

/** The channels that a name, `all` or a pattern between slashes means; undefined where a name is not one. */
function matching(pbx: Pbx, word: string): Channel[] | undefined {
  const all = walkedChannels(pbx)
  if (word === 'all') return all
  if (/^\/.*\/$/.test(word)) {
    const matches = posixPattern(word.slice(1, -1))
    return all.filter(({ name }) => matches?.test(name) === true)
  }
  const channel = pbx.channel(word)
  return channel === undefined ? undefined : [channel]
}

/** How many calls run in the dialplan, and how many did. */
function callCounts(pbx: Pbx): string[] {
  return [plural(pbx.activeCalls, 'active call'), `${plural(pbx.processedCalls, 'call')} processed`]
}

/** Widths of columns; narrower before 18. */
const widths = {
  plain: { now: [64, 32, 7, 30], before: [20, 20, 7, 30] },
  verbose: {
    now: [80, 24, 24, -4, 7, 12, 25, 15, 8, 11, 11, 20],
    before: [20, 20, 16, -4, 7, 12, 25, 15, 8, 11, 11, 20],
  },
}

function showChannels(engine: Server, [form]: readonly string[]): readonly string[] | CommandFailure {
  const { pbx } = engine
  const channels = cachedChannels(pbx)
  const age = engine.personality.since('18') ? 'now' : 'before'
  const [plain, verbose] = [widths.plain[age], widths.verbose[age]]
  const counts = [plural(channels.length, 'active channel'), ...callCounts(pbx)]
  switch (form?.toLowerCase()) {
    case 'concise':
      return channels.length === 0 ? [''] : channels.map((channel) => conciseRow(pbx, channel))
    case 'count':
      return counts
    case 'verbose': {
      const head = ['Channel', 'Context', 'Extension', 'Prio', 'State', 'Application', 'Data', 'CallerID', 'Duration']
      const top = columns(verbose, [...head, 'Accountcode', 'PeerAccount', 'BridgeID'])
      return [top, ...channels.map((channel) => verboseRow(pbx, channel, verbose)), ...counts]
    }
    case undefined:
      return [
        columns(plain, ['Channel', 'Location', 'State', 'Application(Data)']),
        ...channels.map((channel) => plainRow(channel, plain)),
        ...counts,
      ]
    default:
      return usage('core show channels [concise|verbose|count]')
  }
}

function plainRow(channel: Channel, plain: readonly number[]): string {
  const { name, exten, context, priority, stateName, application, appData } = channel
  const location = exten === '' ? '(None)' : `${exten}@${context}:${priority}`
  const running = application === '' ? '(None)' : `${application}(${appData})`
  return columns(plain, [name.slice(0, plain[0]), location.slice(0, plain[1]), stateName.slice(0, 7), running])
}

function conciseRow(pbx: Pbx, channel: Channel): string {
  return [
    channel.name,
    channel.context,
    channel.exten,
    channel.priority,
    channel.stateName,
    channel.application || '(None)',
    channel.appData,
    channel.callerId.num,
    channel.accountCode,
    channel.half?.accountCode ?? '',
    3,
    seconds(pbx, channel),
    channel.bridge?.id ?? '',
    channel.uniqueid,
  ].join('!')
}

function verboseRow(pbx: Pbx, channel: Channel, verbose: readonly number[]): string {
  const time = seconds(pbx, channel)
  const duration = [Math.floor(time / 3600), Math.floor(time / 60) % 60, time % 60]
  return columns(verbose, [
    channel.name,
    channel.context,
    channel.exten,
    channel.priority,
    channel.stateName,
    channel.application || '(None)',
    channel.appData || '(Empty)',
    channel.callerId.num,
    duration.map((part) => String(part).padStart(2, '0')).join(':'),
    channel.accountCode,
    channel.half?.accountCode ?? '',
    channel.bridge?.id ?? '',
  ])
}

function seconds(pbx: Pbx, { createdAt }: Channel): number {
  return Math.floor((pbx.host.clock.now() - createdAt) / 1000)
}

/** What `core show channel` knows of one channel. */
function channelRows({ pbx }: Server, channel: Channel): string[] {
  const time = seconds(pbx, channel)
  const connectedNumber = channel.connected.num || '(N/A)'
  const connectedName = channel.connected.name || '(N/A)'
  return [
    ' -- General --',
    `           Name: ${channel.name}`,
    `           Type: ${channel.technology}`,
    `       UniqueID: ${channel.uniqueid}`,
    `       LinkedID: ${channel.linkedid}`,
    `      Caller ID: ${channel.callerId.num || '(N/A)'}`,
    ` Caller ID Name: ${channel.callerId.name || '(N/A)'}`,
    `Connected Line ID: ${connectedNumber}`,
    `Connected Line ID Name: ${connectedName}`,
    `Eff. Connected Line ID: ${connectedNumber}`,
    `Eff. Connected Line ID Name: ${connectedName}`,
    '    DNID Digits: (N/A)',
    `       Language: ${channel.language}`,
    `          State: ${channel.stateName} (${channel.state})`,
    '  NativeFormats: (slin)',
    '    WriteFormat: slin',
    '     ReadFormat: slin',
    ' WriteTranscode: No ',
    '  ReadTranscode: No ',
    ` Time to Hangup: ${channel.hangupAt === undefined ? 0 : Math.floor(channel.hangupAt / 1000)}`,
    `   Elapsed Time: ${Math.floor(time / 3600)}h${Math.floor(time / 60) % 60}m${time % 60}s`,
    `      Bridge ID: ${channel.bridge?.id ?? '(Not bridged)'}`,
    ' --   PBX   --',
    `        Context: ${channel.context}`,
    `      Extension: ${channel.exten}`,
    `       Priority: ${channel.priority}`,
    '     Call Group: 0',
    '   Pickup Group: 0',
    `    Application: ${channel.application || '(N/A)'}`,
    `           Data: ${channel.appData || '(Empty)'}`,
    ' Call Identifier: (None)',
    '      Variables:',
    ...[...channel.variables].map(([name, value]) => `${name}=${value}`),
  ]
}

/** Someone asked for the hangup. */
const explicitHangup = 32

function originateFrom({ pbx }: Server, words: readonly string[]): readonly string[] | CommandFailure {
  const use = usage(
    'channel originate <tech/data> application <appname> [appdata]',
    'channel originate <tech/data> extension [exten@][context]',
  )
  const [device = '', kind = '', what, ...data] = words
  const slash = device.indexOf('/')
  if (slash < 1 || (kind.toLowerCase() === 'application') === (kind.toLowerCase() === 'extension')) return use
  if (kind.toLowerCase() === 'application' && what === undefined) return use
  const [exten = '', context = ''] = what?.split('@') ?? []
  originate(
    pbx,
    {
      technology: device.slice(0, slash),
      resource: device.slice(slash + 1),
      target:
        kind.toLowerCase() === 'application'
          ? { application: what ?? '', data: data.join(' ') }
          : { context: context || 'default', exten: exten || 's', priority: 1 },
      timeout: 30_000,
      callerId: { num: '', name: '' },
      variables: [],
      account: '',
      ids: { uniqueid: undefined, other: undefined },
    },
    () => undefined,
  )
  return ['']
}
