import { actionNames, eventDescriptor, eventNames } from '@openami/bindings'
import { Command } from 'commander'
import { serverNames } from '../connection/config-file.ts'
import type { Subcommand } from '../subcommands.ts'
import { argumentsOf, type Candidate, fitting, releaseNames } from './arguments.ts'

/** What can come in place of the last word, which may be empty; nothing where files can. */
export async function candidates(words: readonly string[], subcommands: readonly Subcommand[]): Promise<Candidate[]> {
  const [name = '', ...rest] = words
  const current = words.at(-1) ?? ''
  if (rest.length === 0)
    return fitting(current, [
      ...subcommands.map(({ name, summary }) => ({ text: name, summary })),
      { text: '--help' },
      { text: '--version' },
    ])
  const subcommand = subcommands.find((one) => one.name === name)
  if (subcommand === undefined)
    return name === 'help'
      ? fitting(
          current,
          subcommands.map((one) => ({ text: one.name })),
        )
      : []
  return fitting(current, await ofCommand(subcommand, rest))
}

async function ofCommand(subcommand: Subcommand, words: readonly string[]): Promise<Candidate[]> {
  const command = new Command()
  const { define } = await subcommand.load()
  define(command)
  const current = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  const takesValue = (word: string): boolean =>
    command.options.some(({ long, short, required }) => required && (long === word || short === word))
  if (takesValue(before)) return valuesOf(before, current, words)
  if (current.startsWith('-'))
    return [
      ...command.options.map(({ long, description }) => ({ text: long ?? '', summary: description })),
      { text: '--help' },
    ]
  const positionals = words
    .slice(0, -1)
    .filter((word, i, all) => !word.startsWith('-') && !takesValue(all[i - 1] ?? ''))
  return argumentsOf(subcommand.name, positionals, current)
}

/** Of an option. */
async function valuesOf(option: string, current: string, words: readonly string[]): Promise<Candidate[]> {
  switch (option) {
    case '--release':
      return releaseNames()
    case '-s':
    case '--server':
      return (await serverNames().catch(() => [])).map((text) => ({ text }))
    case '--actions':
      return listed(current, actionNames)
    case '--events':
      return listed(current, eventNames)
    case '--where': {
      const events = words.filter((word) => eventDescriptor(word) !== undefined)
      const names = (events.length > 0 ? events : eventNames).flatMap(
        (name) => eventDescriptor(name)?.headers.map((one) => one.name) ?? [],
      )
      return [...new Set(names)].map((name) => ({ text: `${name}=` }))
    }
    default:
      return []
  }
}

/** The next name of a list between commas. */
function listed(current: string, names: readonly string[]): Candidate[] {
  const start = current.slice(0, current.lastIndexOf(',') + 1)
  return names.map((name) => ({ text: `${start}${name}` }))
}
