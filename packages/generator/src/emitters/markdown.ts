import { ownMessages } from '../own/load.ts'
import { markdown as pageText, title } from '../reference/markdown.ts'
import type { Page } from '../reference/page.ts'
import { actionPage } from '../reference/pages/action.ts'
import { eventPage } from '../reference/pages/event.ts'
import { linksOf } from '../reference/parts/links.ts'
import { preambleComment } from '../reference/preamble.ts'
import type { Emitter } from './emitter.ts'

/** One page with all messages that were added. */
export const markdown: Emitter = (model, { spec }) => {
  const { actions, events } = ownMessages(model)
  const links = linksOf(model)
  const pages = [
    ...actions.map((action) => actionPage(action, model, links)),
    ...events.map((event) => eventPage(event, model, links)),
  ]
  const anchors = new Map(pages.map((page) => [page.path, anchor(title(page))]))
  const contents = pages.map((page) => `- [${title(page)}](#${anchor(title(page))}): ${page.summary}`)
  return [
    `<!-- Generated from ${spec ?? 'spec'} by \`openami generate\`. Edit the YAML, not this file. -->\n\n`,
    `# Actions and events\n\n${contents.join('\n')}\n\n`,
    pages.map((page) => within(page, anchors)).join('\n'),
  ].join('')
}

/** Its headings a level lower, its links within this page or none: others lead to pages of the reference. */
function within(page: Page, anchors: ReadonlyMap<string, string>): string {
  const text = pageText({ ...page, data: [] }).slice(preambleComment(page.source).length)
  let isCode = false
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('```')) isCode = !isCode
      if (isCode) return line
      const linked = line.replace(
        /\[([^\]]*)\]\((?:\.\.\/)*([^)#\s]*?)\.md(?:#[^)]*)?\)/g,
        (_, words: string, path: string) => {
          const target = anchors.get(path)
          return target === undefined ? words : `[${words}](#${target})`
        },
      )
      return /^#+ /.test(linked) ? `#${linked}` : linked
    })
    .join('\n')
}

function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-')
}
