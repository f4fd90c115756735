import { splitArguments } from '../dialplan/arguments.ts'
import type { CallerId, Channel } from '../pbx/channel.ts'
import type { DialplanFunction, FunctionCall, Functions } from './function.ts'

/** Who calls, who is connected, and from whom a call was redirected. */
export const partyFunctions: Functions = {
  CALLERID: {
    read: ({ channel, argument }) => channel && callerField(channel, fieldOf(argument)),
    write: ({ scope, channel, argument }, value) => {
      if (channel === undefined) return false
      const field = fieldOf(argument)
      const changed = withField(channel.callerId, field, value)
      if (changed !== undefined) {
        scope.setCaller(channel, changed)
        return true
      }
      return keep(channel, 'caller', field, value, callerFields)
    },
  },
  CONNECTEDLINE: {
    read: ({ channel, argument }) => channel && field(channel, 'connected', channel.connected, fieldOf(argument)),
    write: ({ scope, channel, argument }, value) => {
      if (channel === undefined) return false
      const name = fieldOf(argument)
      const changed = withField(channel.connected, name, value)
      if (changed !== undefined) {
        scope.setConnected(channel, changed)
        return true
      }
      return keep(channel, 'connected', name, value, partyFields)
    },
  },
  REDIRECTING: redirecting(),
}

/** Fields of a party in addition to its number and name. */
const partyFields =
  /^(?:pres|name-(?:valid|charset|pres)|num(?:ber)?-(?:valid|plan|pres)|subaddr(?:-valid|-type|-odd)?|tag|priv-\S+|source)$/
const callerFields = new RegExp(`${partyFields.source}|^(?:ani2?|ani-\\S+|dnid(?:-\\S+)?|rdnis|ton)$`)

function fieldOf(argument: string): string {
  return (splitArguments(argument)[0] ?? '').trim().toLowerCase()
}

function withField(party: CallerId, name: string, value: string): CallerId | undefined {
  if (name === 'name') return { ...party, name: value }
  if (name === 'num' || name === 'number') return { ...party, num: value }
  if (name !== 'all') return undefined
  const [, written = '', num = value] = /^\s*"?([^"<]*?)"?\s*<([^>]*)>\s*$/.exec(value) ?? []
  return { name: written, num }
}

function keep(channel: Channel, prefix: string, name: string, value: string, known: RegExp): boolean {
  if (!known.test(name)) return false
  channel.fields.set(`${prefix} ${name}`, value)
  return true
}

function callerField(channel: Channel, name: string): string {
  const { callerId } = channel
  if (name === 'ani' || name === 'ani-num') return channel.fields.get('caller ani') ?? callerId.num
  if (name === 'ani-name') return channel.fields.get('caller ani-name') ?? callerId.name
  if (name === 'ani2' || name === 'ton') return channel.fields.get(`caller ${name}`) ?? '0'
  if (name === 'dnid') return channel.fields.get('caller dnid') ?? ''
  return field(channel, 'caller', callerId, name)
}

function field({ fields }: Channel, prefix: string, party: CallerId, name: string): string {
  switch (name) {
    case 'name':
      return party.name
    case 'num':
    case 'number':
      return party.num
    case 'all':
      return `"${party.name}" <${party.num}>`
    case 'pres':
    case 'name-pres':
    case 'num-pres':
      return fields.get(`${prefix} ${name}`) ?? 'allowed_not_screened'
    case 'name-valid':
      return party.name === '' ? '0' : '1'
    case 'num-valid':
      return party.num === '' ? '0' : '1'
    case 'name-charset':
      return fields.get(`${prefix} ${name}`) ?? 'iso8859-1'
    case 'num-plan':
      return fields.get(`${prefix} ${name}`) ?? '0'
    default:
      return fields.get(`${prefix} ${name}`) ?? ''
  }
}

/** `from-num`, `to-name`, `orig-all`, `reason`, `count`. */
function redirecting(): DialplanFunction {
  const known =
    /^(?:priv-)?(?:from|to|orig)-(?:all|num(?:ber)?|name|pres|tag|(?:name|num|subaddr)-\S+)$|^(?:orig-)?reason$|^count$/
  const key = (name: string): string => `redirecting ${name.replace(/-number$/, '-num')}`
  return {
    read: ({ channel, argument }) => {
      if (channel === undefined) return undefined
      const name = fieldOf(argument)
      const read = (part: string): string => channel.fields.get(key(part)) ?? ''
      if (!name.endsWith('-all'))
        return read(name) || (name === 'count' ? '0' : name.endsWith('reason') ? 'unknown' : '')
      const who = name.slice(0, -4)
      return `"${read(`${who}-name`)}" <${read(`${who}-num`)}>`
    },
    write: (call: FunctionCall, value) => {
      const { channel, argument } = call
      const name = fieldOf(argument)
      if (channel === undefined || !known.test(name)) return false
      if (name.endsWith('-all')) {
        const party = withField({ num: '', name: '' }, 'all', value)
        channel.fields.set(key(`${name.slice(0, -4)}-name`), party?.name ?? '')
        channel.fields.set(key(`${name.slice(0, -4)}-num`), party?.num ?? '')
      } else channel.fields.set(key(name), value)
      return true
    },
  }
}
