import type { Page, PageKind } from '@openami/reference/page'
import { plainText } from '@openami/reference/plain'

/** One thing that can be found, short because every reader loads all of them. */
export type SearchEntry = [title: string, kind: PageKind, path: string, summary: string, on?: string]

export function searchIndex(pages: readonly Page[]): SearchEntry[] {
  return pages.map(({ title, kind, path, summary, on }) => [
    title,
    kind,
    path,
    plainText(summary),
    ...(on === undefined ? ([] as const) : ([on.join(' ')] as const)),
  ])
}
