import { actionContract, actionNames, availableIn, eventDescriptor, eventNames } from '@openami/bindings'
import type { Completion, Owner } from '../protocol.ts'
import type { SimulatedServer } from './simulated-server.ts'

const most = 40

interface Completions {
  /** The part of the text that a completion takes the place of. */
  readonly typed: string
  readonly items: readonly Completion[]
}

/** What may follow the text before the caret: names of actions and headers, or of the client's methods. */
export function complete(server: SimulatedServer, owner: Owner, before: string): Completions {
  return owner === 'terminal' ? ofWire(server, before) : ofProgram(server, before)
}

function ofWire(server: SimulatedServer, before: string): Completions {
  const { engine, phones } = server
  const lines = (before.split(/\n[ \t]*\n/).at(-1) ?? '').split('\n')
  const [, name, typed = ''] = /^([\w-]+): *(.*)$/.exec(lines.at(-1) ?? '') ?? []
  if (name === undefined) return headersOf(server, lines)
  const named = (texts: Iterable<{ readonly name: string }>, note: string): Completion[] =>
    [...texts].map(({ name: text }) => ({ text, note }))
  switch (name.toLowerCase()) {
    case 'action':
      return matching(typed, actionsOf(server))
    case 'channel':
    case 'interface':
      return matching(typed, [
        ...named(engine.pbx.channels, 'channel'),
        ...phones.map((text) => ({ text, note: 'phone' })),
      ])
    case 'queue':
      return matching(typed, named(engine.pbx.queues.all, 'queue'))
    default:
      return { typed, items: [] }
  }
}

/** The headers of the action that the block begins with, or `Action:` itself. */
function headersOf({ engine }: SimulatedServer, lines: readonly string[]): Completions {
  const typed = lines.at(-1) ?? ''
  const written = new Set(lines.slice(0, -1).map((line) => line.split(':')[0]?.trim().toLowerCase()))
  const action = lines.map((line) => /^action: *(.*)$/i.exec(line)?.[1]?.trim()).find(Boolean)
  if (action === undefined) return matching(typed, [{ text: 'Action: ', note: 'what to do' }])
  const contract = actionContract(engine.actions.nameOf(action) ?? action)
  const parameters = (contract?.request ?? [])
    .filter(({ availability }) => availability === undefined || availableIn(availability, engine.personality.release))
    .filter(({ name, repeated }) => repeated === true || !written.has(name.toLowerCase()))
    .map(({ name, required }) => ({ text: `${name}: `, note: required === true ? 'required' : '' }))
  return matching(typed, parameters)
}

function ofProgram(server: SimulatedServer, before: string): Completions {
  const event = /\.(?:on|once|off|events)\([^()]*['"](\w*)$/.exec(before)
  if (event !== null) return matching(event[1] ?? '', eventsOf(server))
  const method = /\bami\.(\w*)$/.exec(before)
  if (method !== null) return matching(method[1] ?? '', methodsOf(server))
  const header = /\bevent\.(\w*)$/.exec(before)
  if (header !== null) {
    const listened = [...before.matchAll(/['"](\w+)['"]/g)]
      .map(([, name = '']) => name)
      .findLast((name) => eventDescriptor(name) !== undefined)
    return matching(header[1] ?? '', headersOfEvent(server, listened))
  }
  // Within the braces of an action's parameters.
  const [, called, typed = ''] = /\bami\.(\w+)\(\{(?:[^{}]|\{[^{}]*\})*?(?:^|[{,\s])(\w*)$/.exec(before) ?? []
  if (called === undefined) return { typed: '', items: [] }
  const contract = actionNames.map((name) => actionContract(name)).find((one) => one?.method === called)
  const items = (contract?.request ?? [])
    .filter(
      ({ name, availability }) =>
        name !== 'ActionID' &&
        (availability === undefined || availableIn(availability, server.engine.personality.release)),
    )
    .map(({ name, required }) => ({
      text: `${/^\w+$/.test(name) ? name : `'${name}'`}: `,
      note: required === true ? 'required' : '',
    }))
  return matching(typed, items)
}

function actionsOf({ engine }: SimulatedServer): Completion[] {
  return engine.actions.names.map((text) => ({ text, note: engine.actions.find(text.toLowerCase())?.summary ?? '' }))
}

function methodsOf(server: SimulatedServer): Completion[] {
  const own = [
    { text: "on('", note: 'calls a function with each event of a name' },
    { text: "once('", note: 'the next event of a name' },
    { text: "events('", note: 'events of names, for `for await`' },
  ]
  const methods = actionsOf(server).map(({ text, note }) => ({ text: `${actionContract(text)?.method}(`, note }))
  return [...own, ...methods]
}

function eventsOf({ engine }: SimulatedServer): Completion[] {
  return eventNames.filter((name) => engine.personality.forms.event(name).exists).map((text) => ({ text, note: '' }))
}

function headersOfEvent({ engine }: SimulatedServer, event: string | undefined): Completion[] {
  const headers = event === undefined ? [] : (eventDescriptor(event)?.headers ?? [])
  return headers
    .filter(
      ({ name, availability }) =>
        /^\w+$/.test(name) && (availability === undefined || availableIn(availability, engine.personality.release)),
    )
    .map(({ name }) => ({ text: name, note: '' }))
}

/** Those that begin so, then those with it within; without one that is typed in full. */
function matching(typed: string, all: readonly Completion[]): Completions {
  const wanted = typed.trimStart().toLowerCase()
  const begins = all.filter(({ text }) => text.toLowerCase().startsWith(wanted))
  const holds =
    wanted.length < 2 ? [] : all.filter((one) => !begins.includes(one) && one.text.toLowerCase().includes(wanted))
  const items = [...begins, ...holds].slice(0, most)
  return { typed: typed.trimStart(), items: items.length === 1 && items[0]?.text.toLowerCase() === wanted ? [] : items }
}
