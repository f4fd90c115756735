import { code } from './inline.ts'
import type { Block, DiagramBlock, ExampleBlock, Page, Row } from './page.ts'
import { preambleComment } from './preamble.ts'

/** A page as Markdown that needs no tool to be read. */
export function markdown(page: Page): string {
  const facts = page.facts.map(({ label, text }) => ({ text: `${label}: ${text}` }))
  const badges = page.badges.map(({ text }) => text).join('; ')
  const blocks: Block[] = [
    { kind: 'text', text: page.summary },
    { kind: 'text', text: badges === '' ? '' : `${badges.charAt(0).toUpperCase()}${badges.slice(1)}.` },
    { kind: 'list', items: facts },
    ...page.blocks,
  ]
  const data = (page.data ?? []).map((path) => `[${path.replace(/^.*\//, '')}](${relative(page.path, path)})`)
  const body = [...blocks.map(blockText), data.length > 0 ? `Data: ${data.join(', ')}` : ''].filter(Boolean)
  return `${preambleComment(page.source)}# ${title(page)}\n\n${body.map((part) => linked(part, page.path)).join('\n\n')}\n`
}

/** Prefixed with its kind if the name alone is ambiguous. */
export function title({ kind, title }: Page): string {
  const kinds: Partial<Record<Page['kind'], string>> = {
    action: 'Action',
    event: 'Event',
    header: 'Header',
    privilege: 'Class',
    release: 'Asterisk',
  }
  return kinds[kind] === undefined ? title : `${kinds[kind]} ${title}`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`
    case 'text':
      return block.text
    case 'list':
      return block.items.map((item) => `- ${item.text}`).join('\n')
    case 'table':
      return table(block.head, block.rows.map(withValues))
    case 'tool':
      // It needs a browser.
      return ''
    case 'example':
      return exampleText(block)
    case 'diagram':
      return mermaid(block)
  }
}

function withValues({ cells, values = [] }: Row): string[] {
  if (values.length === 0) return cells
  const words = values.map(({ value, meaning }) => `${code(value)} ${meaning}`.trim()).join('; ')
  return [...cells.slice(0, -1), `${cells.at(-1)} Values: ${words}`.trim()]
}

function exampleText({ title, release, note, skeleton, sent, received, typescript }: ExampleBlock): string {
  const fence = (language: string, body: string | undefined): string =>
    body === undefined ? '' : `\`\`\`${language}\n${body.trimEnd()}\n\`\`\``
  return [
    `### ${title}${release === undefined ? '' : ` (${release})`}`,
    note ?? '',
    fence('text', skeleton?.map((line) => line.text).join('\n')),
    fence('text', sent),
    fence('text', received),
    fence('ts', typescript),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** A sequence diagram in the language that GitHub and others draw. */
function mermaid({ title, participants, rows }: DiagramBlock): string {
  const plain = (text: string): string => text.replace(/[#;]/g, (sign) => `#${sign.charCodeAt(0)};`)
  const lines = [
    'sequenceDiagram',
    ...participants.map(({ label }, at) => `  participant p${at} as ${plain(label)}`),
    ...rows.map(({ number, kind, from, to = from, label, note }) => {
      const arrow = kind === 'response' ? '-->>' : '->>'
      return `  p${from}${arrow}p${to}: ${number} ${plain(note === undefined ? label : `${label} (${note})`)}`
    }),
  ]
  return `${title}:\n\n\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``
}

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

/** Links between pages become links between files. */
function linked(part: string, from: string): string {
  return part.replace(/\]\(page:([^)#]*)(#[^)]*)?\)/g, (_, path: string, anchor = '') => {
    return `](${relative(from, `${path === '' ? 'index' : path}.md`)}${anchor})`
  })
}

function relative(from: string, to: string): string {
  return '../'.repeat(from.split('/').length - 1) + to
}
