import { type Page, type PageKind, plainText } from '@openami/generator/internal'

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
    '> Every action, event and header of Asterisk 1.0 to 23, with releases, privileges, types and examples. Each page is Markdown; /api/model.json has all of it as data.',
    ...parts,
    '',
  ].join('\n\n')
}

function line({ title, path, summary }: Page): string {
  return `- [${title.replace(/[[\]]/g, '')}](/${path}.md): ${plainText(summary)}`
}
