/**
 * Builds the command, which depends on no package: `main.cjs`, which prints the list of subcommands or loads the rest;
 * `command.cjs`, which starts `command-whole.cjs` from a code cache; that one, with all other packages from their sources;
 * `simulator.cjs`, the part that few subcommands load; and `reference.br`, the model as the command reads it.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'esbuild'
import { writeLaunch } from '../../tools/package-checks/bundle/command.mjs'
import { noteLicences, writeLicences } from '../../tools/package-checks/bundle/licences.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '../..')
const [, , elsewhere] = process.argv
const outdir = resolve(elsewhere ?? join(here, 'dist'))
// What is built elsewhere, for tests, need not be small; the best quality takes half the time of the build.
const quality = elsewhere === undefined ? constants.BROTLI_MAX_QUALITY : 5

rmSync(outdir, { recursive: true, force: true })
mkdirSync(outdir, { recursive: true })
const whole = join(outdir, 'command-whole.cjs')
const options = {
  outdir,
  bundle: true,
  minify: true,
  conditions: ['@openami/source'],
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
  // Code from the cache of Node 20 cannot call import().
  supported: { 'dynamic-import': false },
  define: { 'import.meta.dirname': '__dirname', 'import.meta.url': 'thisUrl' },
  banner: { js: "const thisUrl=require('node:url').pathToFileURL(__filename).href;" },
  plugins: [noteLicences],
  legalComments: 'none',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
}
const ownFile = {
  name: 'simulator-as-own-file',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/simulator\.ts$/ }, ({ importer }) =>
      importer.startsWith(join(here, 'src')) ? { path: './simulator.cjs', external: true } : undefined,
    ),
}
await build({ ...options, entryPoints: [join(here, 'src/simulator.ts')] })
await build({
  ...options,
  entryPoints: { 'command-whole': join(here, 'src/main.ts') },
  plugins: [noteLicences, ownFile],
})
const subcommands = [...readFileSync(join(here, 'src/subcommands.ts'), 'utf8').matchAll(/name: '(\w+)'/g)]
writeLaunch(
  join(outdir, 'command.cjs'),
  whole,
  resolve(outdir, '../node_modules/.cache'),
  subcommands.map(([, name]) => name),
)
const overview = execFileSync(process.execPath, [whole, '--help'], { encoding: 'utf8' })
writeFileSync(
  join(outdir, 'main.cjs'),
  `const [name = '--help', ...more] = process.argv.slice(2)
if (more.length === 0 && /^(--help|-h|help)$/.test(name)) process.stdout.write(${JSON.stringify(overview)})
else require('./command.cjs')
`,
)
writeFileSync(join(outdir, 'main.d.cts'), 'export {}\n')
writeLicences(outdir)
writeFileSync(
  join(outdir, 'reference.br'),
  brotliCompressSync(reference(), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
)

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
  for (const kind of ['protocol', 'releases', 'privileges', 'errors', 'types'])
    lines.push(`model ${kind}\t${JSON.stringify(model[kind])}`)
  return `${lines.join('\n')}\n`
}
