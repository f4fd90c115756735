import { splitArguments } from '../dialplan/arguments.ts'
import type { FunctionCall, Functions } from './function.ts'

/** Conferences: what they hold, and profiles that a call makes for itself. */
export const conferenceFunctions: Functions = {
  CONFBRIDGE: {
    write: ({ channel, argument }, value) => {
      const [kind = '', option = ''] = splitArguments(argument).map((part) => part.trim().toLowerCase())
      if (channel === undefined || !['bridge', 'user', 'menu'].includes(kind)) return false
      const prefix = `confbridge ${kind},`
      if (option === 'clear')
        for (const key of [...channel.fields.keys()]) if (key.startsWith(prefix)) channel.fields.delete(key)
      if (option !== '' && option !== 'clear') channel.fields.set(`${prefix}${option}`, value)
      return option !== ''
    },
  },
  CONFBRIDGE_INFO: {
    read: ({ scope, argument }) => {
      const [wanted = '', name = ''] = splitArguments(argument)
      const room = scope.conferences?.get(name)
      if (room === undefined) return '0'
      const kind = wanted.toLowerCase()
      if (kind === 'locked' || kind === 'muted') return room[kind] ? '1' : '0'
      return String(users(scope, name, kind).length)
    },
  },
  CONFBRIDGE_CHANNELS: {
    read: ({ scope, argument }) => {
      const [kind = '', name = ''] = splitArguments(argument)
      return users(scope, name, kind.toLowerCase()).join(',')
    },
  },
}

function users({ conferences }: FunctionCall['scope'], name: string, kind: string): string[] {
  const all = conferences?.get(name)?.participants ?? []
  const wanted = all.filter(({ profile, waiting }) => {
    if (kind === 'admins') return profile.admin
    if (kind === 'marked') return profile.marked
    if (kind === 'waiting') return waiting
    return kind === 'active' ? !waiting : true
  })
  return wanted.map(({ channel }) => channel.name)
}
