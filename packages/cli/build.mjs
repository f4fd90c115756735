/**
 * Builds the command: a main file that knows the names of the subcommands, one file for each of them, what they share, and
 * `reference.br`, the model as the command reads it. Other packages are part of it, from their sources: it depends on nothing.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '../..')
const outdir = resolve(process.argv[2] ?? join(here, 'dist'))

rmSync(outdir, { recursive: true, force: true })
mkdirSync(outdir, { recursive: true })
await build({
  entryPoints: [join(here, 'src/main.ts')],
  outdir,
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  conditions: ['@openami/source'],
  // What Node would load of it is CommonJS that requires modules of Node, which a bundled ES module cannot.
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
  // commander is CommonJS, too. Minified names are shorter.
  banner: {
    js: "import{createRequire as requireOfNode}from'node:module';const require=requireOfNode(import.meta.url);",
  },
  legalComments: 'none',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
})
writeFileSync(join(outdir, 'main.d.ts'), 'export declare function main(args: readonly string[]): Promise<void>\n')
writeFileSync(join(outdir, 'reference.br'), brotliCompressSync(reference()))

/** A line for each part of the model: its kind, its name, and its definition as JSON. */
function reference() {
  const model = JSON.parse(readFileSync(join(root, 'spec/generated/model.json'), 'utf8'))
  const lines = []
  for (const [kind, parts] of [
    ['action', model.actions],
    ['event', model.events],
    ['header', model.headers],
  ])
    for (const [name, { source: _, ...definition }] of Object.entries(parts))
      lines.push(`${kind} ${name}\t${JSON.stringify(definition)}`)
  for (const kind of ['protocol', 'releases', 'privileges', 'types'])
    lines.push(`model ${kind}\t${JSON.stringify(model[kind])}`)
  return `${lines.join('\n')}\n`
}
