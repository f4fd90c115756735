import { splitArguments } from '../dialplan/arguments.ts'
import type { Channel } from '../pbx/channel.ts'
import type { Functions } from './function.ts'

interface Header {
  readonly name: string
  value: string
}

/** Headers that the dialplan has added to the SIP messages of a channel. */
const added = new WeakMap<Channel, Header[]>()
/** Headers of one channel. */
const maxHeaders = 1_000

/** SIP headers that the dialplan adds to a channel of PJSIP; a simulated phone sends none (res_pjsip_header_funcs.c, 22.10.1). */
export const pjsipHeaderFunctions: Functions = {
  PJSIP_HEADER: {
    read({ channel, argument }) {
      const [action = '', name = '', number = '1'] = splitArguments(argument)
      if (channel?.technology !== 'PJSIP' || name === '') return undefined
      if (action.toLowerCase() === 'read') return find(channel, name, number)?.value
      return action.toLowerCase() === 'remove' ? String(remove(channel, name)) : undefined
    },
    write({ channel, argument }, value) {
      const [action = '', name = '', number = '1'] = splitArguments(argument)
      if (channel?.technology !== 'PJSIP' || name === '') return false
      const headers = added.get(channel) ?? []
      if (action.toLowerCase() === 'add') {
        if (headers.length >= maxHeaders) return false
        added.set(channel, [...headers, { name, value }])
        return true
      }
      if (action.toLowerCase() === 'remove') return added.has(channel) && remove(channel, name) >= 0
      const found = action.toLowerCase() === 'update' ? find(channel, name, number) : undefined
      if (found !== undefined) found.value = value
      return found !== undefined
    },
  },
  PJSIP_HEADERS: {
    read({ channel, argument }) {
      if (channel?.technology !== 'PJSIP') return undefined
      const names = (added.get(channel) ?? []).map(({ name }) => name)
      const wanted = names.filter((name) => name.toLowerCase().startsWith(argument.toLowerCase()))
      return [...new Set(wanted)].join(',')
    },
  },
}

/** `X-Name`, or `X-*` for what begins like that; the first one is number 1. */
function find(channel: Channel, name: string, number: string): Header | undefined {
  const fitting = (added.get(channel) ?? []).filter((header) => fits(header, name))
  return fitting[Math.max(1, Number.parseInt(number, 10) || 1) - 1]
}

function remove(channel: Channel, name: string): number {
  const headers = added.get(channel) ?? []
  const kept = headers.filter((header) => !fits(header, name))
  if (added.has(channel)) added.set(channel, kept)
  return headers.length - kept.length
}

function fits(header: Header, name: string): boolean {
  const [own, wanted] = [header.name.toLowerCase(), name.toLowerCase()]
  return wanted.endsWith('*') ? own.startsWith(wanted.slice(0, -1)) : own === wanted
}
