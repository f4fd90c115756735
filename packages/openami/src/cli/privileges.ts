import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { leastPrivilege, type PrivilegeOptions } from '../index.ts'

const usage = `openami privileges --release RELEASE [options]

Prints the manager.conf section of a user with only the rights that the application needs.

  --release RELEASE      the server's: 22, or exactly, 16.28.0
  --actions NAME,NAME    actions that the application sends
  --events NAME,NAME     events that it waits for
  --application NAME     one that its Originate runs: System, 'Queue(support,,,,,x.agi)'; again for the next
  --uses FILE            JSON of what a client recorded: { "actions": [], "events": [], "applications": [] }
  --user NAME            name of the section; default: application
  --json                 everything as JSON
`

type Names = Partial<Record<'actions' | 'events' | 'applications', string[]>>

/** The text to print. */
export function privilegesCommand(args: readonly string[]): string {
  const { values } = parseArgs({
    args: [...args],
    options: {
      release: { type: 'string' },
      actions: { type: 'string', multiple: true },
      events: { type: 'string', multiple: true },
      application: { type: 'string', multiple: true },
      uses: { type: 'string', multiple: true },
      user: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return usage
  if (values.release === undefined) throw new Error(`--release is required\n\n${usage}`)
  const sources: Names[] = [
    { actions: split(values.actions), events: split(values.events), applications: values.application ?? [] },
    ...(values.uses ?? []).map(readUses),
  ]
  const all = (key: keyof Names): string[] => sources.flatMap((names) => names[key] ?? [])
  const options: PrivilegeOptions = {
    release: values.release,
    actions: all('actions'),
    events: all('events'),
    applications: all('applications'),
    ...(values.user === undefined ? {} : { username: values.user }),
  }
  if (all('actions').length + all('events').length === 0)
    throw new Error(`--actions, --events or --uses is required\n\n${usage}`)
  const found = leastPrivilege(options)
  if (values.json) return `${JSON.stringify(found, undefined, 2)}\n`
  return `${found.notes.flatMap((note) => wrap(note)).join('\n')}\n${found.managerConf}`
}

function split(lists: readonly string[] | undefined): string[] {
  return (lists ?? [])
    .flatMap((list) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** What `client.uses` gave, written as JSON. */
function readUses(file: string): Names {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${file}: must contain an object with actions and events`)
  const names: Names = {}
  for (const key of ['actions', 'events', 'applications'] as const) {
    const list: unknown = (value as Record<string, unknown>)[key]
    if (list === undefined) continue
    if (!Array.isArray(list) || !list.every((name) => typeof name === 'string'))
      throw new Error(`${file}: ${key} must be an array of names`)
    names[key] = list
  }
  return names
}

/** As a comment of the file. */
function wrap(note: string): string[] {
  const lines = ['; -']
  for (const word of note.split(' ')) {
    if ((lines.at(-1) as string).length + word.length > 100) lines.push(';  ')
    lines[lines.length - 1] += ` ${word}`
  }
  return lines
}
