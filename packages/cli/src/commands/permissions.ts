import { leastPrivilege, type PrivilegeOptions } from '@openami/client'
import type { Command } from 'commander'
import { UsageError } from '../errors.ts'
import { wrap } from '../reference/show.ts'
import { availableAt, namesInRecording, namesInSources } from '../used-names.ts'
import { readUses } from '../uses-file.ts'

interface PermissionsOptions {
  readonly release?: string
  readonly actions: string[]
  readonly events: string[]
  readonly application: string[]
  readonly uses: string[]
  readonly recording: string[]
  readonly scan: string[]
  readonly user?: string
  readonly json?: boolean
}

const examples = `
Examples:
  openami permissions --release 22 --actions Originate,Hangup --events Hangup --user click-to-call
  openami permissions --release 16.28.0 --uses uses.json     what a client recorded (client.uses)
  openami permissions --release 22 --scan src                          what the sources mention: look it over`

export function define(command: Command): void {
  command
    .option('--release <release>', "the server's: 22, or exactly, 16.28.0")
    .option('--actions <names>', 'actions that the application sends, between commas', split, [])
    .option('--events <names>', 'events that it waits for', split, [])
    .option('--application <name>', "one that its Originate runs: System, 'Queue(support,,,,,x.agi)'", append, [])
    .option('--uses <file>', 'JSON of what a client recorded: { actions, events, applications }', append, [])
    .option(
      '--recording <file>',
      'what a client sent and received: openami record, openami-simulator --record',
      append,
      [],
    )
    .option('--scan <path>', 'source files, or a folder of them, for the names that they mention', append, [])
    .option('--user <name>', 'name of the section; default: application')
    .option('--json', 'everything as JSON')
    .addHelpText('after', examples)
    .action(permissions)
}

function permissions({ release, user, json, ...lists }: PermissionsOptions): void {
  if (release === undefined) throw new UsageError('--release is required, as in --release 22')
  const sources = [
    { actions: lists.actions, events: lists.events, applications: lists.application },
    ...lists.uses.map(readUses),
    ...lists.recording.map((path) => availableAt(release, namesInRecording(path))),
    ...lists.scan.map((path) => availableAt(release, namesInSources(path))),
  ]
  const all = (key: 'actions' | 'events' | 'applications'): string[] => sources.flatMap((names) => names[key] ?? [])
  const options: PrivilegeOptions = {
    release,
    actions: all('actions'),
    events: all('events'),
    applications: all('applications'),
    ...(user === undefined ? {} : { username: user }),
  }
  if (all('actions').length + all('events').length === 0)
    throw new UsageError(
      lists.scan.length + lists.recording.length > 0
        ? `no action and no event of Asterisk ${release} is mentioned there`
        : '--actions, --events, --uses, --recording or --scan is required',
    )
  const found = least(options)
  if (json) process.stdout.write(`${JSON.stringify(found)}\n`)
  else
    process.stdout.write(
      `${found.notes.flatMap((note) => wrap(note, '; - ', ';   ')).join('\n')}\n${found.managerConf}`,
    )
}

function least(options: PrivilegeOptions): ReturnType<typeof leastPrivilege> {
  try {
    return leastPrivilege(options)
  } catch (error) {
    // Each name that is wrong is a line of its own.
    throw new UsageError((error as Error).message.replace(/^\w+: release/, '--release').replaceAll('\n', '; '))
  }
}

function split(names: string, before: string[]): string[] {
  return [...before, ...names.split(',').map((name) => name.trim())].filter((name) => name !== '')
}

function append(name: string, before: string[]): string[] {
  return [...before, name]
}
