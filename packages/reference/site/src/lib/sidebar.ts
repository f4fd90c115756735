import { recipes } from './cookbook.ts'
import type { Page } from './pages.ts'

interface Link {
  label: string
  link: string
  attrs?: Record<string, string>
}
interface Group {
  label: string
  items: Link[]
  collapsed?: boolean
}

export const guides: Link[] = [
  ['First steps', 'first-steps'],
  ['Lists', 'lists'],
  ['Originate and its outcome', 'originate'],
  ['Reconnect and gaps', 'reconnect'],
  ['Security and least privilege', 'security'],
  ['Testing with the simulator', 'simulator'],
  ['AMI over HTTP', 'http'],
  ['Many servers', 'many-servers'],
  ['The bridge in operation', 'bridge'],
  ['Configuration files', 'configuration'],
  ['Your own spec files', 'own-spec'],
].map(([label = '', name]) => ({
  label,
  link: `/guides/${name}/`,
}))

const cookbook: Link[] = recipes().map(({ title, path }) => ({ label: title, link: `/${path}/` }))

const reference: Link[] = [
  ['Actions', 'actions'],
  ['Events', 'events'],
  ['Headers', 'headers'],
  ['Calls', 'calls'],
  ['Areas', 'areas'],
  ['Read and write classes', 'privileges'],
  ['Releases', 'releases'],
  ['Upgrading', 'upgrade'],
  ['Wire rules', 'wire-rules'],
  ['Standard headers', 'standard-headers'],
  ['For machines', 'machines'],
].map(([label = '', path]) => ({ label, link: `/${path}/` }))

const answers: Link[] = [
  ['Hang-up causes', 'hangup-causes'],
  ['Originate reasons', 'originate-reasons'],
  ['States', 'states'],
  ['Error texts', 'errors'],
  ['Header types', 'types'],
  ['Uniqueid and Linkedid', 'uniqueid-and-linkedid'],
  ['Releases at a glance', 'release-matrix'],
  ['Glossary', 'glossary'],
  ['Permissions builder', 'permissions'],
].map(([label = '', path]) => ({ label, link: `/${path}/` }))

/** Guides, the lists, and the neighbours of the page: everything of its area. */
export function sidebarOf(page: Page | undefined, pages: readonly Page[]): Group[] {
  const groups: Group[] = [
    { label: 'Reference', items: reference },
    { label: 'Values and words', items: answers },
    { label: 'Guides', items: guides },
    { label: 'Cookbook', items: cookbook },
  ]
  if (page?.area === undefined || page.kind === 'header') return groups
  const inArea = (kind: Page['kind']): Link[] =>
    pages.filter((one) => one.kind === kind && one.area === page.area).map(toLink)
  const neighbours = [
    { label: `Actions: ${page.area}`, items: inArea('action') },
    { label: `Events: ${page.area}`, items: inArea('event') },
  ].filter(({ items }) => items.length > 0)
  return [...neighbours, ...groups]
}

function toLink({ title, path, on }: Page): Link {
  return { label: title, link: `/${path}/`, ...(on && { attrs: { 'data-on': on.join(' ') } }) }
}
