import type { Host } from '../clock.ts'
import { substitute as substituteIn } from '../dialplan/substitute.ts'
import type { Modules } from '../modules.ts'
import type { UnhandledLog } from '../unhandled.ts'
import type { Channel } from './channel.ts'
import type { Database } from './database.ts'

/** What variables and functions are read from, beside the channel. */
interface Server {
  readonly host: Host
  readonly modules: Modules
  readonly unhandled: UnhandledLog
  readonly globals: ReadonlyMap<string, string>
  readonly database: Database
}

/** Value of a variable or function as Getvar and the dialplan see it; empty where there is none. */
export function readVariable(pbx: Server, channel: Channel | undefined, name: string): string {
  const call = /^(\w+)\((.*)\)$/s.exec(name)
  if (call !== null) return readFunction(pbx, channel, call[1] ?? '', call[2] ?? '')
  return builtIn(pbx, channel, name) ?? channel?.variables.get(name) ?? pbx.globals.get(name) ?? ''
}

/** Sets a variable through a function; false if that is not possible. */
export function writeFunction(channel: Channel | undefined, name: string, value: string): boolean {
  const field = /^CALLERID\((num|number|name)\)$/i.exec(name)?.[1]?.toLowerCase()
  if (channel === undefined || field === undefined) return false
  channel.callerId = field === 'name' ? { ...channel.callerId, name: value } : { ...channel.callerId, num: value }
  return true
}

/** `${…}` and `$[…]` in the text of a dialplan step. */
export function substitute(pbx: Server, channel: Channel, text: string): string {
  return substituteIn(text, {
    variable: (name) => readVariable(pbx, channel, name),
    function: (name, argument) => readFunction(pbx, channel, name, argument),
  })
}

function builtIn(pbx: Server, channel: Channel | undefined, name: string): string | undefined {
  if (name === 'EPOCH') return String(Math.floor(pbx.host.clock.now() / 1000))
  if (channel === undefined) return undefined
  switch (name) {
    case 'CHANNEL':
      return channel.name
    case 'UNIQUEID':
      return channel.uniqueid
    case 'EXTEN':
      return channel.exten
    case 'CONTEXT':
      return channel.context
    case 'PRIORITY':
      return String(channel.priority)
    case 'HANGUPCAUSE':
      return String(channel.hangupCause)
    default:
      return undefined
  }
}

function readFunction(pbx: Server, channel: Channel | undefined, name: string, argument: string): string {
  switch (name) {
    case 'LEN':
      return String(argument.length)
    case 'DB': {
      const [family = '', ...key] = argument.split('/')
      return pbx.database.get(family, key.join('/')) ?? ''
    }
    case 'CHANNEL':
      return channel === undefined ? '' : channelField(channel, argument.toLowerCase())
    case 'CALLERID':
      if (channel === undefined) return ''
      return argument.toLowerCase() === 'name' ? channel.callerId.name : channel.callerId.num
    default:
      // Neither has a value; what the release does not have is not worth a report.
      if (pbx.modules.function(name) !== undefined) pbx.unhandled.add('function', name)
      return ''
  }
}

function channelField(channel: Channel, field: string): string {
  const fields: Readonly<Record<string, string>> = {
    state: channel.stateName,
    name: channel.name,
    uniqueid: channel.uniqueid,
    linkedid: channel.linkedid,
    language: channel.language,
    accountcode: channel.accountCode,
    channeltype: channel.technology,
  }
  return fields[field] ?? ''
}
