/**
 * Builds the JavaScript of the package in the working directory for Node, in few files: Node takes about half a millisecond
 * for each, and twice that for each import of a package. Other packages stay imports, except those that the package
 * develops with and does not depend on: what a command alone loads becomes part of it. Where `exports` has the condition
 * `module`, bundlers read the modules that tsc writes instead: a bundle then has only what an application uses, and later
 * chunks what it loads later. A command `.cjs` with a source `.ts` is built as one file.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { buildAround } from './around.mjs'
import { buildCommand } from './command.mjs'
import { noteLicences, writeLicences } from './licences.mjs'
import { declareOthers } from './others.mjs'
import { tablesAsStrings } from './tables.mjs'

const {
  name,
  exports,
  bin = {},
  dependencies = {},
  peerDependencies = {},
} = JSON.parse(readFileSync('package.json', 'utf8'))
const entries = Object.values(exports).filter((entry) => typeof entry !== 'string')
const forNode = entries.every(({ module }) => module !== undefined)
const commands = Object.values(bin).filter((file) => existsSync(sourceOf(file, /\.cjs$/)))
const files = [...entries.map((entry) => entry.default), ...Object.values(bin).filter((file) => file.endsWith('.js'))]
const outdir = forNode ? './dist/bundled' : './dist'

const options = {
  outbase: 'src',
  outdir,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  external: [name, ...Object.keys(dependencies), ...Object.keys(peerDependencies)],
  // What Node would load of it is CommonJS that requires modules of Node, which a bundled ES module cannot.
  alias: { yaml: fileURLToPath(new URL('../../../node_modules/yaml/browser/index.js', import.meta.url)) },
  plugins: [noteLicences, tablesAsStrings],
  legalComments: 'none',
  // Node reads comments and spaces at each import. Short lines keep stack traces readable.
  minifyWhitespace: true,
  lineLimit: 120,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
}

rmSync(forNode ? outdir : `${outdir}/chunks`, { recursive: true, force: true })
if (forNode) await buildAround(name, files, options)
else await build({ ...options, entryPoints: files.map((file) => sourceOf(file, /\.js$/)) })
for (const command of commands) await buildCommand(command, options)
declareOthers()
writeLicences('dist')

function sourceOf(file, extension) {
  return file.replace('./dist', 'src').replace(extension, '.ts')
}
