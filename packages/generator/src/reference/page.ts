/**
 * A page of the reference, said once: printed as Markdown here, and as HTML by the site. Texts are Markdown of one
 * line with nothing in it but `code`, emphasis-free words and links; a link within the reference is `page:<path>#<anchor>`.
 */
export interface Page {
  /** `actions/Hangup`: the page's address, and that of its Markdown. It never changes. */
  path: string
  kind: PageKind
  title: string
  summary: string
  /** Path of the content in the repository. */
  source: string
  /** Branches that have what the page is about; absent where that is all of them, or no question. */
  on?: string[]
  /** Said in place of the thing where the chosen release lacks it. */
  instead?: string
  area?: string
  badges: Badge[]
  facts: Fact[]
  blocks: Block[]
  /** Anchors that it once had: links to them still lead here. */
  former?: string[]
  /** JSON of the same thing, below the root of the site. */
  data?: string[]
}

export type PageKind =
  | 'action'
  | 'event'
  | 'header'
  | 'privilege'
  | 'release'
  | 'answer'
  | 'area'
  | 'upgrade'
  | 'rules'
  | 'overview'
  | 'call'
  | 'former'

export interface Badge {
  text: string
  tone: 'since' | 'until' | 'risk' | 'plain'
}

export interface Fact {
  label: string
  text: string
  /** The same in parts where each is true of some branches only. */
  parts?: Item[]
}

export type Block =
  | { kind: 'heading'; level: 2 | 3; id: string; text: string; on?: string[] }
  | { kind: 'text'; text: string; on?: string[] }
  | { kind: 'list'; items: Item[] }
  /** `marks`: what the marks of its rows are about, in their order. */
  | { kind: 'table'; head: string[]; rows: Row[]; marks?: string[] }
  | { kind: 'tool'; tool: 'upgrade' | 'permissions' }
  | ExampleBlock
  | DiagramBlock

export interface Item {
  text: string
  on?: string[]
}

export interface Row {
  /** Anchor of the row. */
  id?: string
  /** Branches that have it, where the page's own do not all. */
  on?: string[]
  cells: string[]
  /** Drawn as a row of squares after the last cell, which says the same in words. */
  marks?: boolean[]
  /** Values that a header may have, each with what it means: they belong to the last cell. */
  values?: Array<{
    value: string
    meaning: string /** Address of the page that says more, `page:` omitted. */
    to?: string
    on?: string[]
  }>
}

/** The wire text next to the program's code. */
export interface ExampleBlock {
  kind: 'example'
  title: string
  release?: string
  note?: string
  /** Every line that a request may have, with the type of its value; in brackets what may be omitted. */
  skeleton?: Item[]
  sent?: string
  received?: string
  /** Lines of `received`, from 0, that some branches of the page lack: those that have it. */
  receivedOn?: Record<number, string[]>
  typescript?: string
  /** The same in other languages, over a plain socket. */
  programs?: Program[]
  on?: string[]
}

/** Who takes part in a call: a lifeline of its diagram. */
export interface Participant {
  kind: 'client' | 'server' | 'channel' | 'bridge' | 'queue' | 'conference' | 'parking lot' | 'mailbox'
  label: string
}

/** A message of a diagram: an arrow between two participants, or a mark at one. */
export interface DiagramRow {
  /** Its number in the list of the page. */
  number: number
  kind: 'action' | 'response' | 'event'
  /** Position of the participant that it is about or comes from. */
  from: number
  to?: number
  label: string
  note?: string
  /** The participant whose lifeline begins or ends with it. */
  begins?: number
  ends?: number
}

/** A sequence diagram: SVG on the site, Mermaid in Markdown. */
export interface DiagramBlock {
  kind: 'diagram'
  title: string
  /** Shown when the reader opens it. */
  folded?: true
  participants: Participant[]
  rows: DiagramRow[]
}

export interface Program {
  language: 'python' | 'php' | 'go'
  title: string
  code: string
}

/** All anchors of a page, in its order. */
export function anchorsOf(page: Page): string[] {
  return page.blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.id]
    if (block.kind === 'table') return block.rows.flatMap((row) => row.id ?? [])
    return []
  })
}
