import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { actionContract, actionNames, availableIn, eventDescriptor, eventNames } from '@openami/bindings'
import { namesInSource } from '@openami/generator/internal'
import { UsageError } from './errors.ts'
import { reasonOf } from './text-file.ts'
import type { UsedNames } from './uses-file.ts'

/** The actions that a client sent, and the events that came, in a recording. */
export function namesInRecording(file: string): UsedNames {
  const text = read(file)
  const names = (pattern: RegExp): string[] => [
    ...new Set([...text.matchAll(pattern)].map(([, name]) => name as string)),
  ]
  const actions = names(/^#[ \t]*Action:[ \t]*(\S+)/gim).flatMap((name) => actionContract(name)?.name ?? [])
  const events = names(/^Event:[ \t]*(\S+)/gim).flatMap((name) => eventDescriptor(name)?.name ?? [])
  if (actions.length + events.length === 0)
    throw new UsageError(`${file} is not a recording: it has no action and no event`)
  return { actions: actions.filter((name) => !/^(?:Login|Logoff|Challenge)$/.test(name)), events }
}

const source = /\.(?:[cm]?[jt]sx?|py|php|java|kt|cs|go|rb|rs|lua|pl)$/
const known = {
  actions: new Map(actionNames.map((name) => [name as string, actionContract(name)?.method ?? ''])),
  events: new Set<string>(eventNames),
}

/** The names that source files mention: in quotes, as methods of the client, and in lines of AMI (`Action: Ping`). */
export function namesInSources(path: string): UsedNames {
  const found = [...sourceFiles(path)].map((file) => namesInSource(read(file), known))
  const all = (key: 'actions' | 'events'): string[] => [...new Set(found.flatMap((one) => one[key]))].sort()
  return { actions: all('actions'), events: all('events') }
}

/** What the release has of these names. */
export function availableAt(release: string, { actions = [], events = [], applications = [] }: UsedNames): UsedNames {
  const has = (descriptor: ReturnType<typeof eventDescriptor> | ReturnType<typeof actionContract>): boolean =>
    descriptor !== undefined && !('neverSent' in descriptor) && availableIn(descriptor.availability, release)
  return {
    actions: actions.filter((name) => has(actionContract(name))),
    events: events.filter((name) => has(eventDescriptor(name))),
    applications,
  }
}

function* sourceFiles(path: string): Generator<string> {
  if (!stat(path).isDirectory()) return yield path
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || entry.name === 'vendor') continue
    const inner = join(path, entry.name)
    if (entry.isDirectory()) yield* sourceFiles(inner)
    else if (entry.isFile() && source.test(entry.name)) yield inner
  }
}

function stat(path: string): ReturnType<typeof statSync> & object {
  try {
    return statSync(path)
  } catch (error) {
    throw new UsageError(`${path} ${reasonOf(error)}`)
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch (error) {
    throw new UsageError(`${path} ${reasonOf(error)}`)
  }
}
