import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSpec, markdown } from '@openami/generator/internal'
import { apply, compare, type OutputFolder, type Outputs } from './outputs.ts'
import { upgradePages } from './reference/pages/upgrade.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Only for the site, in addition to the output of `generate`: 171 pairs of branches take longer than all the rest. */
const UPGRADES: OutputFolder = { path: 'packages/reference/upgrades', committed: false }

const { model, findings } = loadSpec(join(root, 'spec'))
if (model === undefined || findings.length > 0) {
  console.error('The spec has mistakes; run npm run generate to list them.')
  process.exitCode = 1
} else {
  const pages = upgradePages(model)
  const outputs: Outputs = new Map(pages.map((page) => [`${UPGRADES.path}/${page.path}.md`, markdown(page)]))
  outputs.set(`${UPGRADES.path}/pages.json`, `${JSON.stringify(pages)}\n`)
  apply(root, outputs, compare(root, UPGRADES, outputs))
}
