import type { Entry } from '../entry.ts'
import type { Article } from './articles.ts'

/** A guide and each of its sections. */
export function articleEntries({ path, title, summary, text }: Article): Entry[] {
  const [before = '', ...sections] = withoutCode(text).split(/^(?=#{2,3} )/m)
  const page = { title, kind: kindOf(path), to: path === 'index' ? '' : `${path}/`, summary }
  return [{ ...page, text: plain(before) }, ...sections.map((section) => sectionEntry(path, title, section))]
}

function sectionEntry(path: string, page: string, section: string): Entry {
  const [, heading = '', body = ''] = /^#+ (.*)\n?([\s\S]*)$/.exec(section) ?? []
  const name = plain(heading)
  // A rule is named by its number; what it says begins with its title.
  const [, said] = /^\s*\*\*(.+?)\.\*\*/.exec(body) ?? []
  const text = plain(body)
  return {
    title: said === undefined ? name : `${name} · ${plain(said)}`,
    kind: page,
    to: `${path}/#${anchor(name)}`,
    summary: text.slice(0, 160).replace(/\s+\S*$/, ' …'),
    ...(/^R\d+$/.test(name) && { asked: `rule ${name.slice(1)}|wire rule ${name.slice(1)}` }),
    text,
  }
}

function kindOf(path: string): string {
  if (path.startsWith('cookbook/')) return 'cookbook'
  return path === 'index' || path === 'machines' ? 'overview' : 'guide'
}

/** The anchor that the site gives a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}

/** Of code only the names that it calls are words that someone looks for. */
function withoutCode(markdown: string): string {
  return markdown.replace(
    /^```[\s\S]*?^```$/gm,
    (code) => `${[...new Set(code.match(/(?<=\.)[a-z]\w{3,}(?=\()/g))].join(' ')}\n`,
  )
}

function plain(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\*\*|`/g, '')
    .replace(/^\|[-| :]*$/gm, ' ')
    .replace(/[|\s]+/g, ' ')
    .trim()
}
