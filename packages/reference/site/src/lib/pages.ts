import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '../../../../generator/src/reference/page.ts'

export type {
  Badge,
  Block,
  DiagramBlock,
  ExampleBlock,
  Fact,
  Item,
  Page,
  Row,
} from '../../../../generator/src/reference/page.ts'

// A bundle has no file path: astro.config.mjs passes the package's folder.
const root = process.env.OPENAMI_REFERENCE ?? '..'
const folder = join(root, 'content/site')
if (!existsSync(folder)) throw new Error(`${folder} is missing; run npm run generate`)

const read = (path: string): Page[] => JSON.parse(readFileSync(path, 'utf8'))

/** Every generated page. */
export const pages: Page[] = [
  ...readdirSync(folder)
    .filter((name) => name !== 'releases.json')
    .flatMap((name) => read(join(folder, name))),
  ...read(join(root, 'upgrades/pages.json')),
]

export const releases: Array<{ branch: string; ami: string; unreleased?: true }> = JSON.parse(
  readFileSync(join(folder, 'releases.json'), 'utf8'),
)

export const byPath: ReadonlyMap<string, Page> = new Map(pages.map((page) => [page.path, page]))

/** Pages that sidebars show. */
export const sidebarPages: Page[] = pages.filter(({ kind }) => kind === 'action' || kind === 'event')
