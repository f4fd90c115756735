import {
  allBranches,
  branchesOf,
  byArea,
  capital,
  headerLink,
  link,
  type Model,
  marked,
  type Page,
  sorted,
  text,
  wordLink,
} from '@openami/generator/internal'
import { section } from './tables.ts'

/** Lists of everything of a kind. */
export function overviewPages(model: Model, headers: readonly Page[]): Page[] {
  const actions = sorted(model.actions)
  const events = sorted(model.events)
  return [
    {
      ...overview('actions', 'Actions', 'spec/actions', `All ${actions.length} actions, by area.`),
      blocks: [...byArea(actions)].flatMap(([area, members]) => section(area, areaTitle(area), members, model)),
    },
    {
      ...overview('events', 'Events', 'spec/events', `All ${events.length} events, by area.`),
      blocks: [...byArea(events)].flatMap(([area, members]) => section(area, areaTitle(area), members, model)),
    },
    {
      ...overview('headers', 'Headers', 'spec/headers', `All ${headers.length} header names.`),
      blocks: letters(headers).flatMap(([letter, pages]) => [
        { kind: 'heading', level: 2, id: `letter-${letter}`, text: letter.toUpperCase() },
        {
          kind: 'list',
          items: pages.map(({ path, title, on, summary }) => ({
            text: `${link(title, path)} ${summary}`,
            ...(on && { on }),
          })),
        },
      ]),
    },
    {
      ...overview('areas', 'Areas', 'spec', 'What the protocol is about, one page each.'),
      blocks: [
        {
          kind: 'list',
          items: areasOf(model).map((area) => ({
            text: wordLink(areaTitle(area), `areas/${area}`),
            ...branchesOfArea(area, model),
          })),
        },
      ],
    },
  ]
}

export function areaPages(model: Model): Page[] {
  const actions = byArea(sorted(model.actions))
  const events = byArea(sorted(model.events))
  return areasOf(model).map((area) => {
    const asked = actions.get(area) ?? []
    const told = events.get(area) ?? []
    const headers = Object.values(model.headers).filter((header) => header.area === area)
    return {
      path: `areas/${area}`,
      kind: 'area',
      title: areaTitle(area),
      summary: capital(`${counted(asked.length, 'action')} and ${counted(told.length, 'event')}.`),
      source: 'spec',
      area,
      ...branchesOfArea(area, model),
      badges: [],
      facts: [{ label: 'Modules', text: modules([...asked, ...told]) }],
      blocks: [
        ...section('actions', 'Actions', asked, model),
        ...section('events', 'Events', told, model),
        ...(headers.length === 0
          ? []
          : [
              { kind: 'heading' as const, level: 2 as const, id: 'headers', text: 'Headers first described here' },
              { kind: 'text' as const, text: headers.map((header) => headerLink(header.name)).join(', ') },
            ]),
      ],
    }
  })
}

/** Branches that have anything of an area. */
function branchesOfArea(area: string, model: Model): { on?: string[] } {
  const messages = [...Object.values(model.actions), ...Object.values(model.events)].filter((one) => one.area === area)
  const some = new Set(messages.flatMap((message) => branchesOf(message, model)))
  const all = allBranches(model)
  return marked(
    all.filter((branch) => some.has(branch)),
    all,
  )
}

export function areasOf(model: Model): string[] {
  const messages = [...Object.values(model.actions), ...Object.values(model.events)]
  return [...new Set(messages.map((message) => message.area))].sort()
}

export function areaTitle(area: string): string {
  const names: Record<string, string> = {
    agi: 'AGI',
    cdr: 'Call records',
    dahdi: 'DAHDI',
    iax: 'IAX2',
    pjsip: 'PJSIP',
    sip: 'SIP (chan_sip)',
  }
  return names[area] ?? capital(area.replaceAll('-', ' '))
}

function overview(path: string, title: string, source: string, summary: string): Omit<Page, 'blocks'> {
  return { path, kind: 'overview', title, summary, source, badges: [], facts: [] }
}

function modules(messages: ReadonlyArray<{ module: string }>): string {
  return [...new Set(messages.map(({ module }) => module))]
    .sort()
    .map((name) => `\`${text(name)}\``)
    .join(', ')
}

function letters(pages: readonly Page[]): Array<[string, Page[]]> {
  const groups = new Map<string, Page[]>()
  for (const page of pages) {
    const letter = /^[a-z]/i.exec(page.title)?.[0].toLowerCase() ?? 'other'
    groups.set(letter, [...(groups.get(letter) ?? []), page])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`
}
