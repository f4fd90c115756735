import { splitArguments } from '../dialplan/arguments.ts'
import { posixPattern } from '../posix/pattern.ts'
import { encodeBytes } from '../text.ts'
import type { FunctionCall, Functions } from './function.ts'

/** Lists in variables, arrays, hashes, groups of devices, locks. */
export const collectionFunctions: Functions = {
  ARRAY: {
    write: ({ scope, channel, argument }, value) => {
      const names = splitArguments(argument)
      if (names.every((name) => name.trim() === '')) return false
      const values = value === '' ? [] : splitArguments(value)
      for (const [index, name] of names.entries()) scope.setVariable(channel, name.trim(), values[index] ?? '')
      return true
    },
  },
  HASH: {
    read: ({ scope, channel, argument }) => {
      const [name = '', key] = splitArguments(argument)
      if (key !== undefined)
        return channel?.variables.get(hashName(name, key)) ?? scope.globals.get(hashName(name, key))
      const keys = hashKeys({ scope, channel, argument: name })
      scope.setVariable(channel, '~ODBCFIELDS~', keys.join(','))
      return keys.map((each) => scope.read(channel, hashName(name, each))).join(',')
    },
    write: ({ scope, channel, argument }, value) => {
      const [name = '', ...keys] = splitArguments(argument)
      const values = splitArguments(value)
      const named = keys.length > 0 ? keys : splitArguments(scope.read(channel, '~ODBCFIELDS~'))
      for (const [index, key] of named.entries())
        scope.setVariable(channel, hashName(name, key), keys.length === 1 ? value : (values[index] ?? ''))
      return true
    },
  },
  HASHKEYS: { read: (call) => hashKeys(call).join(',') },
  SHIFT: { read: (call) => take(call, (items) => items.shift()) },
  POP: { read: (call) => take(call, (items) => items.pop()) },
  PUSH: { write: (call, value) => add(call, (items) => items.push(...splitArguments(value))) },
  UNSHIFT: { write: (call, value) => add(call, (items) => items.unshift(...splitArguments(value))) },
  DIALGROUP: {
    read: ({ scope, argument }) => [...group(scope, argument)].join('&'),
    write: ({ scope, argument }, value) => {
      const [name = '', change = ''] = splitArguments(argument)
      const members = group(scope, name)
      const given = value.split('&').filter((device) => device !== '')
      if (change === 'add') for (const device of given) members.add(device)
      else if (change === 'del') for (const device of given) members.delete(device)
      else if (change === '') {
        members.clear()
        for (const device of given) members.add(device)
      } else return false
      return true
    },
  },
  GROUP_LIST: {
    read: ({ channel }) =>
      [...(channel?.groups ?? [])]
        .map(([category, name]) => (category === '' ? name : `${name}@${category}`))
        .join(' '),
  },
  GROUP_MATCH_COUNT: {
    read: ({ scope, argument }) => {
      const [pattern = '', category] = argument.split('@')
      const expression = safeExpression(pattern)
      if (expression === undefined) return '0'
      let count = 0
      for (const { groups } of scope.channels)
        for (const [each, name] of groups)
          if ((category === undefined || each === category) && expression.test(name)) count++
      return String(count)
    },
  },
  LOCK: { read: lock },
  TRYLOCK: { read: lock },
  UNLOCK: {
    read: ({ channel, argument }) => {
      if (channel === undefined) return undefined
      return channel.fields.delete(`lock ${argument}`) ? '1' : '0'
    },
  },
}

/** Of each server, so that two of them share nothing. */
const dialGroups = new WeakMap<FunctionCall['scope'], Map<string, Set<string>>>()

function group(scope: FunctionCall['scope'], name: string): Set<string> {
  const groups = dialGroups.get(scope) ?? new Map<string, Set<string>>()
  dialGroups.set(scope, groups)
  const members = groups.get(name) ?? new Set<string>()
  groups.set(name, members)
  return members
}

/** One channel holds a lock; another gets none. */
function lock({ scope, channel, argument }: FunctionCall): string | undefined {
  if (channel === undefined) return undefined
  const key = `lock ${argument}`
  for (const other of scope.channels) if (other !== channel && other.fields.has(key)) return '0'
  channel.fields.set(key, '1')
  return '1'
}

function hashName(name: string, key: string): string {
  return `~HASH~${name.trim()}~${key.trim()}~`
}

/** The last one that was set first. */
function hashKeys({ scope, channel, argument }: FunctionCall): string[] {
  const prefix = `~HASH~${argument}~`
  const names = [...(channel?.variables ?? scope.globals).keys()].filter((name) => name.startsWith(prefix))
  return names.map((name) => name.slice(prefix.length, -1)).reverse()
}

/** `NAME,delimiter`: the items of a list in a variable. */
function list({ scope, channel, argument }: FunctionCall): { name: string; mark: string; items: string[] } {
  const [name = '', delimiter = ''] = splitArguments(argument)
  const mark = delimiter === '' ? ',' : delimiter.replace(/\\(.)/g, '$1').charAt(0)
  const value = scope.read(channel, name)
  return { name, mark, items: value === '' ? [] : value.split(mark) }
}

function take(call: FunctionCall, change: (items: string[]) => string | undefined): string {
  const { name, mark, items } = list(call)
  const taken = change(items)
  if (taken !== undefined) call.scope.setVariable(call.channel, name, items.join(mark))
  return taken ?? ''
}

function add(call: FunctionCall, change: (items: string[]) => void): boolean {
  const { name, mark, items } = list(call)
  change(items)
  call.scope.setVariable(call.channel, name, items.join(mark))
  return true
}

/** A pattern that can be searched in linear time; undefined for others. */
function safeExpression(pattern: string): { test(text: string): boolean } | undefined {
  return posixPattern(encodeBytes(pattern))
}
