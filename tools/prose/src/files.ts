import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const skipped = new Set([
  'node_modules',
  'dist',
  'coverage',
  'generated',
  'anchors',
  '.git',
  '.turbo',
  '.astro',
  '.cache',
])
// Built by `npm run generate` from the spec, which is checked itself.
const built = /^packages\/reference\/(?:content|upgrades)$|^packages\/reference\/site\/\.|^tools\/prose$/

/** Files with prose below `folder`, relative to it. */
export function proseFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return skipped.has(entry.name) || built.test(path) ? [] : proseFiles(root, path)
    return /\.(?:md|mdx|ts|mts|mjs|tsx|ya?ml)$|^spec\/schema\/.*\.json$/.test(path) ? [path] : []
  })
}
