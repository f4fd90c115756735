import { type Page, type PageKind, plainText } from '@openami/generator/internal'

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
