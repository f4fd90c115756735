import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '../../../../../generator/src/reference/page.ts'
import type { Entry, Index } from '../entry.ts'
import { articles } from './articles.ts'
import { askedOf } from './asked.ts'
import { pageEntries } from './pages.ts'
import { type Release, releaseEntries } from './releases.ts'
import { articleEntries } from './sections.ts'

/**
 * Everything that can be found, of what `npm run generate` wrote and of what is written by hand.
 * `folder`: the package of the reference.
 */
export function collect(folder: string): Index {
  const site = join(folder, 'content/site')
  if (!existsSync(site)) throw new Error(`${site} is missing; run npm run generate`)
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(site, name), 'utf8'))
  const releases = read<Release[]>('releases.json')
  const pages = readdirSync(site)
    .filter((name) => name !== 'releases.json' && name !== 'former.json')
    .flatMap((name) => read<Page[]>(name))
  const entries = [
    ...pages.flatMap(pageEntries),
    ...releaseEntries(releases),
    ...articles(folder).flatMap(articleEntries),
  ]
  return {
    entries: withAsked(entries, askedOf(folder)),
    newest: releases.findLast(({ unreleased }) => !unreleased)?.branch ?? '',
  }
}

/** Adds what people ask to the entry that answers it. */
function withAsked(entries: Entry[], asked: ReturnType<typeof askedOf>): Entry[] {
  const byAddress = new Map(entries.map((entry) => [entry.to, entry]))
  for (const [to, phrases] of asked) {
    const entry = byAddress.get(to)
    if (entry === undefined)
      throw new Error(`asked.txt: no page, section or row has the address ${to}; correct it there`)
    entry.asked = [...(entry.asked === undefined ? [] : [entry.asked]), ...phrases].join('|')
  }
  return entries
}
