import { splitArguments } from '../dialplan/arguments.ts'
import type { Channel } from '../pbx/channel.ts'
import { walkedChannels } from '../pbx/channel-order.ts'
import { isDeviceState } from '../pbx/extension-state.ts'
import { printGroups } from '../pbx/pickup-groups.ts'
import { posixPattern } from '../posix/pattern.ts'
import type { FunctionCall, Functions } from './function.ts'
import { writeHangupHandler } from './hangup-handlers.ts'

/** What a channel, the database, devices and globals hold. */
export const channelFunctions: Functions = {
  CHANNEL: {
    read: ({ channel, argument }) => channelField(channel, argument.toLowerCase()),
    write: ({ scope, channel, argument }, value) => {
      const field = argument.toLowerCase()
      if (channel === undefined) return false
      if (field === 'language') channel.language = value
      else if (field === 'accountcode') scope.setAccountCode(channel, value)
      else if (field === 'userfield') channel.userField = value
      else if (field.startsWith('hangup_handler_')) return writeHangupHandler(scope, channel, field, value)
      else if (kept.has(field)) channel.fields.set(field, value)
      else return false
      return true
    },
  },
  CDR: {
    read: ({ channel, argument }) => channel && cdrField(channel, (splitArguments(argument)[0] ?? '').toLowerCase()),
    write: ({ scope, channel, argument }, value) => {
      if (channel === undefined) return false
      const field = argument.toLowerCase()
      if (field === 'accountcode') scope.setAccountCode(channel, value)
      else if (field === 'userfield') channel.userField = value
      else channel.fields.set(`cdr ${field}`, value)
      return true
    },
  },
  TIMEOUT: {
    read: ({ scope, channel, argument }) => {
      const kind = argument.toLowerCase()
      if (channel === undefined) return kind === 'absolute' ? '0' : undefined
      if (kind === 'absolute')
        return channel.hangupAt === undefined ? '0' : ((channel.hangupAt - scope.host.clock.now()) / 1000).toFixed(3)
      const usual: Readonly<Record<string, string>> = { digit: '5', response: '10' }
      return (Number.parseFloat(channel.fields.get(`timeout ${kind}`) ?? usual[kind] ?? '') || 0).toFixed(3)
    },
    write: ({ scope, channel, argument }, value) => {
      const kind = argument.toLowerCase()
      if (channel === undefined || !['absolute', 'digit', 'response'].includes(kind)) return false
      channel.fields.set(`timeout ${kind}`, value)
      if (kind === 'absolute') scope.limit(channel, (Number.parseFloat(value) || 0) * 1000)
      return true
    },
  },
  GLOBAL: {
    read: ({ scope, argument }) => scope.globals.get(argument) ?? '',
    write: ({ scope, argument }, value) => {
      scope.setVariable(undefined, argument, value)
      return true
    },
  },
  SHARED: {
    read: (call) => shared(call)?.[0].fields.get(shared(call)?.[1] ?? '') ?? '',
    write: (call, value) => {
      const found = shared(call)
      found?.[0].fields.set(found[1], value)
      return found !== undefined
    },
  },
  DB: {
    read: ({ scope, channel, argument }) => {
      const [family = '', ...key] = argument.split('/')
      const value = scope.database.get(family, key.join('/'))
      if (channel !== undefined) scope.setVariable(channel, 'DB_RESULT', value ?? '')
      return value ?? ''
    },
    write: ({ scope, argument }, value) => {
      const [family = '', ...key] = argument.split('/')
      if (family === '' || key.length === 0) return false
      scope.database.put(family, key.join('/'), value)
      return true
    },
  },
  DB_EXISTS: {
    read: ({ scope, channel, argument }) => {
      const [family = '', ...key] = argument.split('/')
      const value = scope.database.get(family, key.join('/'))
      if (value !== undefined && channel !== undefined) scope.setVariable(channel, 'DB_RESULT', value)
      return value === undefined ? '0' : '1'
    },
  },
  DB_DELETE: {
    write: ({ scope, channel, argument }) => {
      const [family = '', ...key] = argument.split('/')
      if (key.length === 0) return false
      scope.setVariable(channel, 'DB_RESULT', scope.database.get(family, key.join('/')) ?? '')
      scope.database.delete(family, key.join('/'))
      return true
    },
    read: ({ scope, argument }) => {
      const [family = '', ...key] = argument.split('/')
      const value = scope.database.get(family, key.join('/')) ?? ''
      scope.database.delete(family, key.join('/'))
      return value
    },
  },
  DB_KEYS: {
    read: ({ scope, argument }) => {
      const [family = '', ...key] = argument.split('/')
      const depth = argument === '' ? 1 : argument.split('/').length + 1
      const names = scope.database.tree(family, key.join('/')).map(([path]) => path.split('/')[depth] ?? '')
      return [...new Set(names)].filter((name) => name !== '').join(',')
    },
  },
  DEVICE_STATE: {
    read: ({ scope, argument }) => scope.states.device(argument),
    write: ({ scope, argument }, value) => {
      const state = value.toUpperCase()
      if (!/^Custom:/i.test(argument) || !isDeviceState(state)) return false
      scope.states.setCustom(argument, state)
      return true
    },
  },
  PRESENCE_STATE: {
    read: ({ scope, argument }) => {
      const [provider = '', field = ''] = splitArguments(argument).map((part) => part.trim())
      const presence = scope.presence.get(provider)
      if (field === 'value') return presence?.state
      return field === 'subtype' ? presence?.subtype : field === 'message' ? presence?.message : undefined
    },
    write: ({ scope, argument }, value) => {
      const [, name] = /^CustomPresence:(.*)$/i.exec(argument.trim()) ?? []
      return name !== undefined && scope.presence.set(name, value)
    },
  },
  EXTENSION_STATE: {
    read: ({ scope, argument }) => {
      const [exten = '', context = ''] = argument.split('@')
      return scope.states.deviceOfHint(exten, context || 'default') ?? 'UNKNOWN'
    },
  },
  HINT: {
    read: ({ scope, argument }) => {
      const [exten = '', context = 'default'] = (splitArguments(argument)[0] ?? '').split('@')
      return scope.dialplan.hint(context, exten) ?? ''
    },
  },
  DIALPLAN_EXISTS: {
    read: ({ scope, channel, argument }) => {
      const [context = '', exten = '', priority = ''] = splitArguments(argument)
      return existsInDialplan(scope, channel, context, exten, priority) ? '1' : '0'
    },
  },
  CHANNELS: {
    read({ scope, argument }) {
      const matches = argument === '' ? undefined : posixPattern(argument.toLowerCase())
      if (argument !== '' && matches === undefined) return undefined
      return walkedChannels(scope)
        .map(({ name }) => name)
        .filter((name) => matches === undefined || matches.test(name.toLowerCase()))
        .join(' ')
    },
  },
  CHANNEL_EXISTS: { read: ({ scope, argument }) => (scope.channel(argument) === undefined ? '0' : '1') },
  IMPORT: {
    read: ({ scope, argument }) => {
      const [name = '', variable = ''] = splitArguments(argument)
      const channel = scope.channel(name.trim())
      return channel === undefined ? '' : scope.read(channel, variable.trim())
    },
  },
  GROUP: {
    read: ({ channel, argument }) => channel?.groups.get(argument) ?? '',
    write: ({ channel, argument }, value) => {
      channel?.groups.set(argument, value)
      return channel !== undefined
    },
  },
  GROUP_COUNT: {
    read: ({ scope, channel, argument }) => {
      const [group = '', category = ''] = argument.split('@')
      const wanted = group || channel?.groups.get(category)
      return String([...scope.channels].filter(({ groups }) => groups.get(category) === wanted).length)
    },
  },
}

/** A context, an extension in it, or a step of that: a number or a label. */
function existsInDialplan(
  { dialplan }: FunctionCall['scope'],
  channel: Channel | undefined,
  context: string,
  exten: string,
  priority: string,
): boolean {
  const num = channel?.callerId.num
  if (exten === '') return [...dialplan.contexts].some(({ name }) => name === context)
  if (priority === '') return dialplan.has(context, exten, num)
  const step = dialplan.priority(context, exten, priority, num)
  return step !== undefined && dialplan.step(context, exten, step, num) !== undefined
}

/** Fields that keep what is written to them, with their values before that. */
const kept: ReadonlyMap<string, string> = new Map([
  ['musicclass', ''],
  ['parkinglot', ''],
  ['tonezone', ''],
  ['amaflags', 'DOCUMENTATION'],
  ['callgroup', ''],
  ['pickupgroup', ''],
  ['namedcallgroup', ''],
  ['namedpickupgroup', ''],
  ['peeraccount', ''],
  ['hangupsource', ''],
  ['transfercapability', 'SPEECH'],
  ['max_forwards', '20'],
  ['rxgain', ''],
  ['txgain', ''],
  ['dtmf_features', ''],
  ['after_bridge_goto', ''],
  ['secure_bridge_signaling', ''],
  ['secure_bridge_media', ''],
])

const amaFlags: Readonly<Record<string, string>> = {
  OMIT: '1',
  BILLING: '2',
  DOCUMENTATION: '3',
  1: '1',
  2: '2',
  3: '3',
}

function channelField(channel: Channel | undefined, field: string): string | undefined {
  // Without a channel a server reads one that it makes for the moment.
  if (channel === undefined) return field === 'state' ? 'Down' : undefined
  const fields: Readonly<Record<string, string>> = {
    state: channel.stateName,
    name: channel.name,
    uniqueid: channel.uniqueid,
    linkedid: channel.linkedid,
    language: channel.language,
    accountcode: channel.accountCode,
    channeltype: channel.technology,
    userfield: channel.userField,
    context: channel.context,
    exten: channel.exten,
    ...Object.fromEntries([...kept].map(([name, usual]) => [name, channel.fields.get(name) ?? usual])),
    amaflags: amaFlags[(channel.fields.get('amaflags') ?? 'DOCUMENTATION').toUpperCase()] ?? '3',
    peer: channel.bridge?.channels.find((other) => other !== channel)?.name ?? '',
    callgroup: printGroups(channel.fields.get('callgroup') ?? ''),
    pickupgroup: printGroups(channel.fields.get('pickupgroup') ?? ''),
    appname: channel.application,
    appdata: channel.appData,
    onhold: '0',
    checkhangup: channel.gone ? '1' : '0',
    audioreadformat: 'slin',
    audiowriteformat: 'slin',
    audionativeformat: '(slin)',
  }
  return fields[field]
}

function cdrField(channel: Channel, field: string): string {
  const fields: Readonly<Record<string, string>> = {
    clid: channel.callerId.name === '' ? channel.callerId.num : `"${channel.callerId.name}" <${channel.callerId.num}>`,
    src: channel.callerId.num,
    dst: channel.exten,
    dcontext: channel.context,
    channel: channel.name,
    lastapp: channel.application,
    lastdata: channel.appData,
    accountcode: channel.accountCode,
    userfield: channel.userField,
    uniqueid: channel.uniqueid,
    linkedid: channel.linkedid,
    disposition: channel.state === 6 ? 'ANSWERED' : 'NO ANSWER',
  }
  return fields[field] ?? channel.fields.get(`cdr ${field}`) ?? ''
}

/** `NAME[,channel]`. */
function shared({ scope, channel, argument }: FunctionCall): [Channel, string] | undefined {
  const [name = '', other = ''] = splitArguments(argument)
  const owner = other.trim() === '' ? channel : scope.channel(other.trim())
  return owner === undefined ? undefined : [owner, `shared ${name.trim()}`]
}
