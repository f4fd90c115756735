import type { ApplicationPbx } from '../applications/application.ts'
import { splitWords } from '../cli/words.ts'
import type { Channel } from '../pbx/channel.ts'

/** What an AGI command answers: a code, and the rest of the line. */
export interface AgiAnswer {
  readonly code: number
  readonly text: string
}

const success = (result: string | number): AgiAnswer => ({ code: 200, text: `result=${result}` })
const usage: AgiAnswer = { code: 520, text: 'Invalid command syntax.  Proper usage not available.' }

type Command = (pbx: ApplicationPbx, channel: Channel, words: readonly string[]) => AgiAnswer

/** A value in parentheses, or that there is none. */
function found(value: string | undefined): AgiAnswer {
  return value === undefined || value === '' ? success(0) : success(`1 (${value})`)
}

/** Commands that are over at once, by their first words. */
const commands: Readonly<Record<string, Command>> = {
  answer: (pbx, channel) => {
    if (channel.state !== 6) pbx.answer(channel)
    return success(0)
  },
  'channel status': (pbx, channel, [name]) => {
    const target = name === undefined ? channel : pbx.channel(name)
    return success(target?.state ?? -1)
  },
  'database get': (pbx, _, [family = '', key = '']) => found(pbx.database.get(family, key)),
  'database put': (pbx, _, [family = '', key = '', value = '']) => {
    pbx.database.put(family, key, value)
    return success(1)
  },
  'database del': (pbx, _, [family = '', key = '']) => success(pbx.database.delete(family, key) ? 1 : 0),
  'database deltree': (pbx, _, [family = '', key = '']) => success(pbx.database.deleteTree(family, key) > 0 ? 1 : 0),
  'get variable': (pbx, channel, [name]) => (name === undefined ? usage : found(pbx.read(channel, name))),
  'get full variable': (pbx, channel, [text = '', name]) => {
    const target = name === undefined ? channel : pbx.channel(name)
    const inner = /^\$\{(.*)\}$/s.exec(text)?.[1]
    return target === undefined ? success(0) : found(inner === undefined ? text : pbx.read(target, inner))
  },
  'set variable': (pbx, channel, [name, value = '']) => {
    if (name === undefined) return usage
    pbx.assign(channel, name, value)
    return success(1)
  },
  'set callerid': (pbx, channel, [number = '']) => {
    pbx.setCallerId(channel, 'num', number)
    return success(1)
  },
  'set context': (_, channel, [context = '']) => {
    channel.context = context
    return success(0)
  },
  'set extension': (_, channel, [exten = '']) => {
    channel.exten = exten
    return success(0)
  },
  'set priority': (_, channel, [priority = '1']) => {
    channel.priority = Number.parseInt(priority, 10) || 1
    return success(0)
  },
  noop: () => success(0),
  verbose: () => success(1),
}

/** Runs a command that is over at once; undefined where there is none of the name. */
export function runAgiCommand(pbx: ApplicationPbx, channel: Channel, line: string): AgiAnswer | undefined {
  const words = splitWords(line)
  for (const count of [3, 2, 1]) {
    const name = words.slice(0, count).join(' ').toLowerCase()
    const run = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (run !== undefined && words.length >= count) return run(pbx, channel, words.slice(count))
  }
  return undefined
}
