import { resolve } from 'node:path'
import { collect } from './collect/index.ts'
import { Search } from './search.ts'

/** Everything that the site's search finds, ready to be asked. `folder`: the package of the reference. */
export function load(folder: string): Search {
  // Guides and examples are found from here, as in the build of the site.
  process.env.OPENAMI_REFERENCE ??= resolve(folder)
  const search = new Search(collect(folder))
  search.prepare()
  return search
}
