import { actionContract, actionDescriptor, actionNames, eventNames, releases } from '@openami/bindings'
import type { Parameter } from '@openami/spec'
import { find, namesOf } from '../reference/reference.ts'

export interface Candidate {
  readonly text: string
  readonly summary?: string | undefined
}

/** What can follow the words of a command, apart from options. */
export function argumentsOf(command: string, before: readonly string[], current: string): Candidate[] {
  switch (command) {
    case 'send':
      return before.length === 0 ? actions() : parameters(before[0] ?? '', before.slice(1), current)
    case 'listen':
      return eventNames.map((text) => ({ text }))
    case 'explain':
      return (['action', 'event', 'header'] as const).flatMap((kind) =>
        namesOf(kind).map((text) => ({ text, summary: kind })),
      )
    case 'diff':
      return before.length < 2 ? releaseNames() : []
    case 'completion':
      return ['bash', 'zsh', 'fish'].map((text) => ({ text }))
    default:
      return []
  }
}

function actions(): Candidate[] {
  return actionNames.map((text) => ({ text, summary: actionDescriptor(text)?.summary }))
}

/** `Header=` of those that are not there yet, or the values of the one that is being written. */
function parameters(action: string, given: readonly string[], current: string): Candidate[] {
  const name = actionContract(action)?.name
  const entry = name === undefined ? undefined : find('action', name)
  const own = entry?.request.filter((one) => one.name !== 'ActionID') ?? []
  const equals = current.indexOf('=')
  if (equals > 0) {
    const parameter = own.find((one) => one.name.toLowerCase() === current.slice(0, equals).toLowerCase())
    return parameter === undefined ? [] : valuesOfType(current.slice(0, equals), parameter)
  }
  const there = new Set(given.map((word) => word.split('=')[0]?.toLowerCase()))
  return own
    .filter(({ name, repeated }) => repeated || !there.has(name.toLowerCase()))
    .map(({ name, summary }) => ({ text: `${name}=`, summary }))
}

function valuesOfType(header: string, { type }: Parameter): Candidate[] {
  if (type.kind === 'boolean') return ['true', 'false'].map((value) => ({ text: `${header}=${value}` }))
  return Object.entries(type.values ?? {}).map(([value, summary]) => ({ text: `${header}=${value}`, summary }))
}

export function releaseNames(): Candidate[] {
  return releases.map(({ branch, last }) => ({ text: branch, summary: last }))
}

/** Those that begin with what is there. */
export function fitting(current: string, all: readonly Candidate[]): Candidate[] {
  const wanted = current.toLowerCase()
  return all.filter(({ text }) => text !== '' && text.toLowerCase().startsWith(wanted))
}
