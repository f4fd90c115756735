import { pages, releases } from './pages.ts'

export interface Figure {
  readonly count: number
  readonly what: string
  readonly link: string
}

const ofKind = (kind: string): number => pages.filter((page) => page.kind === kind).length
const examples = pages.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'example').length

/** How much there is of everything, counted in the generated pages. */
export const figures: Figure[] = [
  { count: ofKind('action'), what: 'actions', link: '/actions/' },
  { count: ofKind('event'), what: 'events', link: '/events/' },
  { count: ofKind('header'), what: 'headers', link: '/headers/' },
  { count: releases.length, what: 'releases side by side', link: '/releases/' },
  { count: ofKind('upgrade'), what: 'pairs of releases compared', link: '/upgrade/' },
  { count: examples, what: 'examples', link: '/actions/Originate/' },
]
