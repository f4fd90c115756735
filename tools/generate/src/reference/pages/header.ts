import {
  type Action,
  allBranches,
  type Block,
  branchesOf,
  code,
  compareNames,
  type Event,
  type Field,
  type Header,
  headerLink,
  headerPath,
  joined,
  type Meaning,
  type Model,
  marked,
  meaningText,
  messageLink,
  type Page,
  slug,
  sorted,
  text,
  typeText,
  valuesOf,
} from '@openami/generator/internal'

/** One place where a header occurs. */
interface Use {
  name: string
  field: Field
  message: Action | Event
  /** Sent by the server in a reply or event, or by a client in a request. */
  by: 'server' | 'client'
}

/** One page a header; names that differ in case only share it. */
export function headerPages(model: Model): Page[] {
  const uses = usesOf(model)
  const names = new Map<string, string[]>()
  for (const name of [...new Set([...Object.keys(model.headers), ...uses.map((use) => use.name)])].sort(compareNames)) {
    names.set(slug(name), [...(names.get(slug(name)) ?? []), name])
  }
  const bySlug = new Map<string, Use[]>()
  for (const use of uses) {
    const key = slug(use.name)
    const same = bySlug.get(key)
    if (same === undefined) bySlug.set(key, [use])
    else same.push(use)
  }
  return [...names].map(([key, spellings]) => headerPage(spellings, bySlug.get(key) ?? [], model))
}

function headerPage(spellings: readonly string[], uses: readonly Use[], model: Model): Page {
  const [name = ''] = spellings
  const known = spellings.flatMap((spelling) => model.headers[spelling] ?? [])
  const sections = spellings.flatMap((spelling) => meaningsOf(spelling, model.headers[spelling], uses))
  const branches = allBranches(model).filter((branch) =>
    uses.some((use) => branchesOf(use.field, model).includes(branch)),
  )
  const first = sections[0]?.meaning
  return {
    path: headerPath(name),
    kind: 'header',
    title: spellings.join(' · '),
    summary: sections.length === 1 && first !== undefined ? text(first.summary) : `${sections.length} meanings.`,
    source: known[0] === undefined ? 'spec' : `spec/${known[0].source.file}`,
    ...(uses.length === 0 ? {} : marked(branches, allBranches(model))),
    badges: [],
    facts: [
      { label: 'Sent by', text: counted(uses, 'server') },
      { label: 'Used in', text: counted(uses, 'client') },
      ...baseOf(name, uses, model),
    ],
    blocks: sections.flatMap((section) => sectionBlocks(section, spellings, model)),
  }
}

interface Section {
  name: string
  meaning: Meaning
  uses: Use[]
}

/** Meanings of the shared header, and of the messages that describe it in their own words. */
function meaningsOf(name: string, header: Header | undefined, all: readonly Use[]): Section[] {
  const uses = all.filter((use) => use.name === name)
  const declared = header?.meanings ?? []
  const sections: Section[] = declared.map((meaning) => ({ name, meaning, uses: [] }))
  for (const use of uses) {
    const { meaning: id, summary, type, absent } = use.field
    let section = sections.find((one) => one.meaning.id === id)
    if (section === undefined) {
      section = { name, meaning: { id, summary, type, ...(absent && { absent }) }, uses: [] }
      sections.push(section)
    }
    section.uses.push(use)
  }
  return sections
}

function sectionBlocks({ name, meaning, uses }: Section, spellings: readonly string[], model: Model): Block[] {
  const label = joined(
    [spellings.length > 1 ? code(name) : '', meaning.id === 'default' ? 'Meaning' : meaning.id],
    ': ',
  )
  const { values } = valuesOf(meaning, allBranches(model))
  return [
    {
      kind: 'heading',
      level: 2,
      id: spellings.length > 1 && name !== spellings[0] ? `${meaning.id}-${name}` : meaning.id,
      text: label.replaceAll('-', ' '),
    },
    { kind: 'text', text: meaningText(meaning) },
    {
      kind: 'text',
      text: `Type: ${typeText({ type: meaning.type })}.${meaning.sensitive ? ' Sensitive: the client never prints it.' : ''}`,
    },
    ...(values === undefined
      ? []
      : [
          {
            kind: 'table' as const,
            head: ['Value', 'Meaning'],
            rows: values.map(({ value, meaning, on }) => ({ cells: [code(value), meaning], ...(on && { on }) })),
          },
        ]),
    ...usesBlocks('Sent by', uses, 'server', meaning, model),
    ...usesBlocks('Used in', uses, 'client', meaning, model),
    {
      kind: 'list',
      items: (meaning.standard ?? []).map(({ row, verdict, note }) => ({
        text: joined([
          `Row ${row} of the [old list of standard headers](page:standard-headers#row-${row}): ${VERDICTS[verdict]}.`,
          text(note ?? ''),
        ]),
      })),
    },
  ]
}

/** What is true of a row of the old list. */
export const VERDICTS = {
  ok: 'true',
  value: 'its values or scope were not',
  wrong: 'its meaning was not',
  absent: 'no message has it',
  case: 'its spelling was not',
  prerelease: 'only in a beta',
} as const

function usesBlocks(title: string, uses: readonly Use[], by: Use['by'], meaning: Meaning, model: Model): Block[] {
  const there = uses.filter((use) => use.by === by)
  if (there.length === 0) return []
  const rows = there.map(({ field, message }) => ({
    ...marked(branchesOf(field, model), allBranches(model)),
    text: joined([
      messageLink(message),
      'method' in message ? (by === 'server' ? '(reply)' : '') : '',
      field.summary === meaning.summary ? '' : `– ${text(field.summary)}`,
    ]),
  }))
  return [
    { kind: 'text', text: `${title}:` },
    { kind: 'list', items: rows },
  ]
}

function counted(uses: readonly Use[], by: Use['by']): string {
  const messages = new Set(uses.filter((use) => use.by === by).map((use) => use.message))
  if (messages.size === 0) return by === 'server' ? 'no message of the server' : 'no action'
  if (messages.size <= 3) return [...messages].map(messageLink).join(', ')
  const events = [...messages].filter((message) => !('method' in message)).length
  const parts = [
    [events, 'events'],
    [messages.size - events, by === 'server' ? 'replies' : 'actions'],
  ] as const
  return parts
    .flatMap(([count, word]) =>
      count > 0 ? `${count} ${count === 1 ? word.slice(0, -1).replace('ie', 'y') : word}` : [],
    )
    .join(', ')
}

/** `DestChannel` leads to `Channel`. */
function baseOf(name: string, uses: readonly Use[], model: Model): Page['facts'] {
  const prefix = uses.find((use) => use.field.from?.prefix)?.field.from?.prefix ?? ''
  const base = name.slice(prefix.length)
  return prefix !== '' && model.headers[base] !== undefined
    ? [{ label: 'Same as', text: `${headerLink(base)}, of the ${text(prefix)} side` }]
    : []
}

function usesOf(model: Model): Use[] {
  const uses: Use[] = []
  const add = (message: Action | Event, fields: readonly Field[], by: Use['by']): void => {
    const seen = new Set<string>()
    for (const field of fields) {
      if (seen.has(field.name)) continue
      seen.add(field.name)
      uses.push({ name: field.name, field, message, by })
    }
  }
  for (const event of sorted(model.events)) add(event, event.headers, 'server')
  for (const action of sorted(model.actions)) {
    add(action, action.request, 'client')
    add(
      action,
      action.replies.flatMap((reply) => reply.headers ?? []),
      'server',
    )
  }
  return uses
}
