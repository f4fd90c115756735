import { preambleComment } from './preamble.ts'

/** A Markdown page from its parts; empty ones are left out. */
export function page(title: string, source: string, parts: ReadonlyArray<string | undefined>): string {
  const body = parts.filter((part) => part !== undefined && part !== '').join('\n\n')
  return `${preambleComment(source)}# ${text(title)}\n\n${body}\n`
}

export function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

export function code(value: string): string {
  return value.includes('`') ? `\`\` ${value} \`\`` : `\`${value}\``
}

/** Running text: nothing in it is taken for markup of HTML. */
export function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

export function fence(body: string): string {
  return `\`\`\`text\n${body.trimEnd()}\n\`\`\``
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** File name of a header's page: `DestChannel` as it is, anything odd percent-encoded. */
export function slug(name: string): string {
  return encodeURIComponent(name)
    .replaceAll('%', '_')
    .replace(/[*'()!]/g, (character) => `_${character.charCodeAt(0).toString(16)}`)
}

export function link(label: string, target: string): string {
  return `[${code(label)}](${target})`
}
