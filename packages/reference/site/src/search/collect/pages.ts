import type { Block, Page, Row } from '../../../../../generator/src/reference/page.ts'
import { plainText } from '../../../../../generator/src/reference/plain.ts'
import type { Entry } from '../entry.ts'

/** Kinds of pages whose rows and sections are about the page itself: they are no answers of their own. */
const WHOLE: ReadonlySet<string> = new Set([
  'action',
  'event',
  'header',
  'privilege',
  'release',
  'area',
  'upgrade',
  'former',
  'call',
])
/** Lists of what has pages of its own. */
const LISTS: ReadonlySet<string> = new Set([
  'actions',
  'events',
  'headers',
  'areas',
  'calls',
  'privileges',
  'releases',
  'upgrade',
  'standard-headers',
])
const LONGEST_SUMMARY = 200

/** A generated page, and each row and section of those that answer a question. */
export function pageEntries(page: Page): Entry[] {
  const whole = WHOLE.has(page.kind) || LISTS.has(page.path)
  const entry: Entry = {
    title: page.title,
    kind: page.kind,
    to: `${page.path}/`,
    summary: plainText(page.summary),
    ...(page.on && { on: page.on.join(' ') }),
    ...askedFor(page),
    ...textOf(page, whole),
  }
  return whole ? [entry] : [entry, ...partsOf(page)]
}

/** Errors that a message is answered by; names of releases and classes with the word that makes them clear. */
function askedFor({ kind, title, blocks }: Page): Pick<Entry, 'asked'> {
  if (kind === 'action') {
    const errors = blocks.flatMap((block) =>
      block.kind === 'example'
        ? [...(block.received ?? '').matchAll(/^Response: Error\n(?:ActionID: .*\n)?Message: (.*)$/gm)]
        : [],
    )
    const texts = [...new Set(errors.map(([, text = '']) => text.replaceAll('|', ' ')))]
    return texts.length === 0 ? {} : { asked: texts.join('|') }
  }
  const forms: Record<string, string[]> = {
    call: ['call flow', 'events of', 'what happens in', 'call events', 'sequence of events', 'order of events'],
    release: ['release', 'version', 'asterisk', 'branch', 'new in', 'changes in', 'what came with', 'ami version of'],
    privilege: ['privilege', 'class', 'read', 'write', 'permission', 'privilege class', 'event class'],
  }
  return kind in forms ? { asked: (forms[kind] ?? []).map((form) => `${form} ${title}`).join('|') } : {}
}

function textOf(page: Page, whole: boolean): Pick<Entry, 'text'> {
  if (LISTS.has(page.path) || page.kind === 'area' || page.kind === 'privilege' || page.kind === 'release') return {}
  const texts = page.blocks.flatMap((block) => blockTexts(block, page.kind, whole))
  const text = [...new Set(texts.map((one) => plainText(one)).filter(Boolean))].join(' ')
  return text === '' ? {} : { text }
}

/** The words by which a page is found: of tables the names, of examples what went wrong. */
function blockTexts(block: Block, kind: string, whole: boolean): string[] {
  switch (block.kind) {
    case 'heading':
      return whole ? [] : [block.text]
    case 'text':
      return kind === 'header' ? [] : [block.text]
    case 'list':
      return kind === 'header' ? [] : block.items.map(({ text }) => text)
    case 'table':
      if (!whole) return []
      return block.rows.flatMap(({ cells }) => (kind === 'header' ? cells : (cells[0] ?? '')))
    case 'example':
      return [block.title, ...[...(block.received ?? '').matchAll(/^Message: (.*)$/gm)].map(([, text = '']) => text)]
    default:
      return []
  }
}

/** Sections and rows that have an address. */
function partsOf(page: Page): Entry[] {
  const found: Entry[] = []
  let section: { entry: Entry; texts: string[] } | undefined
  const end = (): void => {
    if (section === undefined) return
    const { entry, texts } = section
    const text = texts.map(plainText).join(' ')
    found.push({ ...entry, summary: cut(text), text })
    section = undefined
  }
  for (const block of page.blocks) {
    if (block.kind === 'heading') {
      end()
      section = { entry: part(page, block.id, plainText(block.text), block.on), texts: [] }
    } else if (block.kind === 'table') {
      for (const row of block.rows) if (row.id !== undefined) found.push(rowEntry(page, block, row, row.id))
    } else section?.texts.push(...blockTexts(block, page.kind, false))
  }
  end()
  return found
}

function rowEntry(page: Page, block: Extract<Block, { kind: 'table' }>, row: Row, id: string): Entry {
  const [first = '', ...others] = row.cells.map(plainText)
  const values = (row.values ?? []).map(({ value, meaning }) => `${value} ${plainText(meaning)}`)
  const names = namesIn(row)
  const [of = ''] = block.head
  return {
    ...part(page, id, [first, ...names].join(' · '), row.on),
    summary: cut(others.filter((cell) => cell !== '' && !names.includes(cell)).join(' · ')),
    ...askedForRow(page, of, first),
    ...(values.length > 0 && { text: values.join(' ') }),
  }
}

/** `Cause` 21, `SIP` 486: a number is asked for with what it is a number of; of a text any words are. */
function askedForRow({ path, title }: Page, of: string, name: string): Pick<Entry, 'asked'> {
  if (/^-?\d+$/.test(name)) return { asked: `${of} ${name}|${title} ${name}` }
  if (path !== 'errors') return {}
  return {
    asked: name
      .split(' · ')
      .flatMap((text) => [text, `error ${text}`])
      .join('|'),
  }
}

/** Other spellings of what the first cell names: cells that are nothing but code. */
function namesIn({ cells: [first = '', ...others] }: Row): string[] {
  if (!/^\W*`/.test(first)) return []
  const cells = others.filter((cell) => /^(?:`[^`]+`[ ·,]*)+$/.test(cell) && !cell.includes('Record<'))
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]*[A-Za-z][^`]*)`/g)].map(([, name = '']) => name))
}

function part(page: Page, id: string, title: string, on: string[] | undefined): Entry {
  const branches = on ?? page.on
  return {
    title,
    kind: page.title,
    to: `${page.path}/#${id}`,
    summary: '',
    ...(branches && { on: branches.join(' ') }),
  }
}

function cut(text: string): string {
  return text.length <= LONGEST_SUMMARY ? text : `${text.slice(0, LONGEST_SUMMARY).replace(/\s+\S*$/, '')} …`
}
