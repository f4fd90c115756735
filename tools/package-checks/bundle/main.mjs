/**
 * Builds the JavaScript of the package in the working directory: each of its entry points with what it needs of the
 * package in as few files as there are ways to load it, because Node takes about half a millisecond for each. Other
 * packages stay imports, except those that the package develops with and does not depend on: what a command alone loads
 * becomes part of it. The declarations are tsc's.
 */
import { readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const {
  name,
  exports,
  bin = {},
  dependencies = {},
  peerDependencies = {},
} = JSON.parse(readFileSync('package.json', 'utf8'))
const built = [
  ...Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [] : [entry.default])),
  ...Object.values(bin),
]
const entryPoints = built.map((file) => file.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts'))

rmSync('dist/chunks', { recursive: true, force: true })
await build({
  entryPoints,
  outbase: 'src',
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  external: [name, ...Object.keys(dependencies), ...Object.keys(peerDependencies)],
  legalComments: 'linked',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
})
