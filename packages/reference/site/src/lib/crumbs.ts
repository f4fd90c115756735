import { byPath } from './pages.ts'

export interface Crumb {
  label: string
  /** Absent where the folder has no page of its own. */
  link?: string
}

/** What a page is below: its list, and the area of a message. */
export function crumbsOf(path: string): Crumb[] {
  const page = byPath.get(path)
  const [folder, ...rest] = path.split('/')
  if (folder === undefined || rest.length === 0) return []
  const list = byPath.get(folder)
  const first: Crumb =
    list === undefined
      ? { label: `${folder.charAt(0).toUpperCase()}${folder.slice(1)}` }
      : { label: list.title, link: `/${folder}/` }
  const area = page?.kind === 'action' || page?.kind === 'event' ? byPath.get(`areas/${page.area}`) : undefined
  return area === undefined ? [first] : [first, { label: area.title, link: `/${area.path}/` }]
}
