import { branchOf, compareReleases } from '@openami/bindings'

/** A name that some release of Asterisk registers: a module, an action, an application, a function, a console command. */
export interface CatalogEntry {
  readonly name: string
  /** What the line begins with: the module that registers it; `core` is the program itself. */
  readonly module: string
  /** First branch or release that has it; undefined for the first of all. */
  readonly since: string | undefined
  /** Last branch that has it; undefined for the last of all. */
  readonly until: string | undefined
}

/** Reads a table with one line a module: `app_queue|Queue; QueueUpdate@15; Old@-11; Between@12-20`. */
export function parseCatalog(table: string): CatalogEntry[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const bar = line.indexOf('|')
      const module = line.slice(0, bar)
      return line
        .slice(bar + 1)
        .split('; ')
        .map((item) => {
          const [name = '', span = ''] = item.split('@')
          const [since, until] = span.split('-')
          return { name, module, since: since || undefined, until: until || undefined }
        })
    })
}

/** What was read, by table and release: tests start many servers. */
const known = new Map<string, Map<string, readonly CatalogEntry[]>>()

/** The entries of a table that one release has. */
export function catalogOf(table: string, release: string): readonly CatalogEntry[] {
  const releases = known.get(table) ?? new Map<string, readonly CatalogEntry[]>()
  known.set(table, releases)
  const entries = releases.get(release) ?? entriesOf(table, release)
  releases.set(release, entries)
  return entries
}

function entriesOf(table: string, release: string): CatalogEntry[] {
  const branch = branchOf(release)
  return parseCatalog(table).filter(
    ({ since, until }) =>
      (since === undefined || compareReleases(release, since) >= 0) &&
      (until === undefined || compareReleases(branch, until) <= 0),
  )
}
