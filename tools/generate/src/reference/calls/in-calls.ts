import type { Call, RecordedMessage } from '@openami/calls-tool'
import {
  type Action,
  allBranches,
  type Block,
  branchesOf,
  type Event,
  type Model,
  marked,
  messageLink,
  type Page,
  type Row,
  wordLink,
} from '@openami/generator/internal'
import { Cast } from './cast.ts'
import { nameOf } from './entries.ts'
import { nameLink } from './names.ts'
import { callPath } from './pages.ts'

/** How long, in milliseconds, what comes together takes. */
const MOMENT = 25
/** Calls that a page lists with what is around the message there; it only links the others. */
const ROWS = 5

interface Around {
  call: Call['scenario']
  server: string
  release: string
  times: number
  before: string[]
  together: string[]
  after: string[]
}

/** For each message that occurs in calls, what comes before, with and after it there. */
export function occurrences(calls: readonly Call[], model: Model): ReadonlyMap<Action | Event, Around[]> {
  const found = new Map<Action | Event, Around[]>()
  for (const { scenario, recorded } of calls) {
    const told = new Set<Action | Event>()
    for (const { server, release, messages } of recorded) {
      const about = aboutOf(messages)
      for (const message of new Set(messages.map((one) => describedBy(one, model)))) {
        // The newest release that has it speaks for the call.
        if (message === undefined || told.has(message)) continue
        told.add(message)
        const own = messages.filter((one) => describedBy(one, model) === message)
        const around = {
          call: scenario,
          server,
          release,
          times: own.length,
          ...neighbours(own, messages, about, model),
        }
        found.set(message, [...(found.get(message) ?? []), around])
      }
    }
  }
  return found
}

function describedBy({ kind, name }: RecordedMessage, model: Model): Action | Event | undefined {
  return kind === 'response' ? undefined : (kind === 'action' ? model.actions : model.events)[name]
}

/** Participants by message. */
function aboutOf(messages: readonly RecordedMessage[]): Map<RecordedMessage, Set<unknown>> {
  const cast = new Cast(messages)
  return new Map(messages.map((message) => [message, new Set(cast.of(message))]))
}

function neighbours(
  own: readonly RecordedMessage[],
  messages: readonly RecordedMessage[],
  about: ReadonlyMap<RecordedMessage, ReadonlySet<unknown>>,
  model: Model,
): Pick<Around, 'before' | 'together' | 'after'> {
  const before: string[] = []
  const together: string[] = []
  const after: string[] = []
  for (const message of own) {
    const at = messages.indexOf(message)
    const members = about.get(message) ?? new Set()
    const counts = (one: RecordedMessage): boolean =>
      one.name !== message.name &&
      one.name !== 'VarSet' &&
      [...(about.get(one) ?? [])].some((member) => members.has(member))
    const link = (one: RecordedMessage): string => nameLink(nameOf(one), model, one.kind)
    const previous = messages.slice(0, at).findLast(counts)
    const next = messages.slice(at + 1).find(counts)
    if (previous !== undefined) before.push(link(previous))
    if (next !== undefined) after.push(link(next))
    for (const one of messages)
      if (one !== previous && one !== next && Math.abs(one.at - message.at) <= MOMENT && counts(one))
        together.push(link(one))
  }
  const taken = new Set([...most(before), ...most(after)])
  return { before: most(before), after: most(after), together: most(together.filter((name) => !taken.has(name))) }
}

/** The three that come most often. */
function most(names: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([name]) => name)
}

/** The part of a message's page about calls, before its further examples. */
export function withCalls(page: Page, all: readonly Around[] | undefined, total: number, model: Model): Page {
  if (all === undefined || all.length === 0) return page
  const first = page.blocks.findIndex((block) => block.kind === 'heading' && block.id === 'more-examples')
  const at = first === -1 ? page.blocks.length : first
  return { ...page, blocks: [...page.blocks.slice(0, at), ...blocks(all, total, model), ...page.blocks.slice(at)] }
}

function blocks(all: readonly Around[], total: number, model: Model): Block[] {
  // Calls in which the same comes before, with and after it share a row.
  const groups = new Map<string, Around[]>()
  for (const one of all) {
    const key = [one.before, one.together, one.after].map((names) => names.join(' ')).join('|')
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const before = most(all.flatMap((one) => one.before))
  const after = most(all.flatMap((one) => one.after))
  const together = most(all.flatMap((one) => one.together)).filter((name) => ![...before, ...after].includes(name))
  const sorted = [...groups.values()].sort((a, b) => b.length - a.length)
  const overall = rowOf('All of them', [before, together, after], model)
  const rows = sorted.slice(0, ROWS).map((members) => {
    const [one] = members as [Around]
    return rowOf(links(members), [one.before, one.together, one.after], model)
  })
  const others = sorted.slice(ROWS).flat()
  const shown = groups.size > 1 ? [overall, ...rows] : rows
  // The words around the table are for the releases that see any of its rows.
  const branches = allBranches(model).filter((branch) =>
    shown.some(({ on }) => on === undefined || on.includes(branch)),
  )
  const on = marked(branches, allBranches(model))
  return [
    { kind: 'heading', level: 2, id: 'in-calls', text: 'In calls' },
    {
      kind: 'text',
      ...on,
      text: `It comes in ${all.length} of the ${total} [recorded calls](page:calls). Before and after it are the nearest messages about the same channel, bridge, queue or action; with it, what comes in the same moment.`,
    },
    {
      kind: 'table',
      head: ['Call', 'Before it', 'With it', 'After it'],
      rows: shown,
    },
    ...(others.length === 0 ? [] : [{ kind: 'text' as const, ...on, text: `Also in ${links(others)}.` }]),
  ]
}

/** A row, for releases that have all messages in it. */
function rowOf(call: string, columns: readonly string[][], model: Model): Row {
  const byLink = branchesByLink(model)
  const there = [...new Set(columns.flat())].flatMap((link) => byLink.get(link) ?? [])
  const all = allBranches(model)
  const on = all.filter((branch) => there.every((branches) => branches.includes(branch)))
  return { cells: [call, ...columns.map((names) => names.join(', '))], ...marked(on, all) }
}

/** Branches that have a message, by the link to it. */
function branchesByLink(model: Model): ReadonlyMap<string, ReadonlyArray<readonly string[]>> {
  const known = linksOfModels.get(model)
  if (known !== undefined) return known
  const found = new Map<string, Array<readonly string[]>>()
  for (const message of [...Object.values(model.actions), ...Object.values(model.events)]) {
    const link = messageLink(message)
    found.set(link, [...(found.get(link) ?? []), branchesOf(message, model)])
  }
  linksOfModels.set(model, found)
  return found
}

const linksOfModels = new WeakMap<Model, ReadonlyMap<string, ReadonlyArray<readonly string[]>>>()

function links(all: readonly Around[]): string {
  return all
    .map(
      ({ call, release, server }) =>
        `${wordLink(call.title, callPath(call.name))}${server === '22' ? '' : ` (${release})`}`,
    )
    .join(', ')
}
