import { anchorsOf, type Page } from '@openami/generator/internal'

/** Published addresses: page → anchors. They are never removed. */
export type Anchors = Map<string, Set<string>>

/** `actions/Hangup: request request-channel`, a line a page. */
export function readAnchors(text: string): Anchors {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line): [string, Set<string>] => {
      const [path = '', anchors = ''] = line.split(/: ?/)
      return [path, new Set(anchors.split(' ').filter(Boolean))]
    }),
  )
}

export function anchorsOfPages(pages: readonly Page[]): Anchors {
  return new Map(pages.map((page) => [page.path, new Set(anchorsOf(page))]))
}

/** The lock with what is new added: nothing is ever taken out by a run. */
export function lockText(locked: Anchors, pages: readonly Page[]): string {
  const all = new Map(locked)
  for (const [path, anchors] of anchorsOfPages(pages)) all.set(path, new Set([...(locked.get(path) ?? []), ...anchors]))
  const lines = [...all].map(([path, anchors]) => `${path}:${[...anchors].map((anchor) => ` ${anchor}`).join('')}`)
  return `# Addresses that links may use. \`npm run generate\` adds new ones; none may go.\n${lines.sort().join('\n')}\n`
}

/** Anchors that a page no longer has still lead to it. */
export function withFormerAnchors(pages: readonly Page[], locked: Anchors): Page[] {
  return pages.map((page) => {
    const there = new Set(anchorsOf(page))
    const former = [...(locked.get(page.path) ?? [])].filter((anchor) => !there.has(anchor))
    return former.length === 0 ? page : { ...page, former }
  })
}

/** A page at each locked address that no longer has one, so that links to it still work. */
export function formerPages(pages: readonly Page[], locked: Anchors): Page[] {
  const there = new Set(pages.map(({ path }) => path))
  return [...locked]
    .filter(([path]) => !there.has(path))
    .map(([path, anchors]) => {
      const [folder = '', name = path] = path.split('/')
      return {
        path,
        kind: 'former',
        title: name,
        summary: `The specification no longer describes \`${name}\`: no release of Asterisk was found to have it.`,
        source: 'spec/DEVIATIONS.md',
        badges: [],
        facts: [],
        blocks: [{ kind: 'text', text: `See [all ${folder}](page:${folder}).` }],
        former: [...anchors],
      }
    })
}
