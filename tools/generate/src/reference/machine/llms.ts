import { markdown, type Page, type PageKind, plainText } from '@openami/generator/internal'

const SECTIONS: Array<[title: string, kind: PageKind]> = [
  ['Lists and tables', 'overview'],
  ['Values, errors, words', 'answer'],
  ['Calls from start to end', 'call'],
  ['Areas', 'area'],
  ['Actions', 'action'],
  ['Events', 'event'],
  ['Privileges', 'privilege'],
  ['Releases', 'release'],
  ['Optional', 'header'],
]

/** `llms.txt`: every page as Markdown, one line each. The site adds its guides. */
export function llmsText(pages: readonly Page[]): string {
  const parts = SECTIONS.map(([title, kind]) => {
    const lines = pages.filter((page) => page.kind === kind).map(line)
    return `## ${title}\n\n${lines.join('\n')}`
  })
  return [
    '# OpenAMI: the Asterisk Manager Interface',
    '> Every action, event and header of Asterisk 1.0 to 23, with releases, privileges, types and examples. Each page is Markdown; /llms-full.txt has the pages of messages, classes, releases, values and errors in one file, and /api/model.json all of it as data.',
    ...parts,
    '',
  ].join('\n\n')
}

function line({ title, path, summary, badges }: Page): string {
  const when = badges.filter(({ tone }) => tone === 'since' || tone === 'until').map(({ text }) => text)
  const releases = when.length > 0 ? ` (${when.join(', ')})` : ''
  return `- [${title.replace(/[[\]]/g, '')}](/${path}.md): ${plainText(summary)}${releases}`
}

/** Each header has its row in every message that has it: their pages would say all of it twice. */
const APART: readonly PageKind[] = ['header', 'upgrade', 'former']

/** `llms-full.txt`: the pages themselves, each after a line with its address. The site adds its guides. */
export function llmsFullText(pages: readonly Page[]): string {
  const parts = pages
    .filter(({ kind }) => !APART.includes(kind))
    .map((page) => `<!-- /${page.path}/ -->\n\n${plain(markdown(page))}`)
  return `# OpenAMI: the Asterisk Manager Interface\n\n${parts.join('\n')}`
}

/** Without what a search of plain text stumbles over: the preamble, and where links lead. */
function plain(text: string): string {
  return text.replace(/^<!--.*-->\n\n/, '').replace(/\[((?:`[^`]*`|[^\]`])+)\]\([^()\s]+\)/g, '$1')
}
