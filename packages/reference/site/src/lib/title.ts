import type { Page } from './pages.ts'

const KINDS: Partial<Record<Page['kind'], string>> = {
  action: 'action',
  event: 'event',
  header: 'header',
  privilege: 'privilege class',
  area: 'area',
}

/** What the tab of the browser and other sites call a page: an action and an event may have the same name. */
export function titleOf({ kind, title }: Pick<Page, 'kind' | 'title'>): string {
  if (kind === 'release' || kind === 'upgrade') return `Asterisk ${title}`
  return KINDS[kind] === undefined ? title : `${title} ${KINDS[kind]}`
}
