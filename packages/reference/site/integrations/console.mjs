import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = (path) => fileURLToPath(new URL(path, import.meta.url))
const source = folder('../src/console/')
const engine = folder('../../../simulator/src/engine/')

/**
 * What the engine imports and the console loads later, with the rest of the engine (`worker/parts/rest.ts`): opening it
 * would cost a third more. The importer, what it imports, and what takes its place.
 */
const later = [
  ['pbx/run-application.ts', '../applications/index.ts', 'basic-applications.ts'],
  ['pbx/variables.ts', '../functions/index.ts', 'functions.ts'],
  ['modules.ts', './catalog/commands.ts', 'catalogs.ts'],
  ['reload.ts', './catalog/module-titles.ts', 'catalogs.ts'],
  ['dispatch.ts', './actions/index.ts', 'basic-actions.ts'],
  ['actions/queues.ts', '../cli/queue-show.ts', 'queue-rows.ts'],
]

const loadLater = {
  name: 'load-later',
  setup({ onResolve, onEnd }) {
    const used = new Set()
    onResolve({ filter: /^\.\.?\// }, ({ importer, path }) => {
      const found = later.find(([from, imported]) => importer === engine + from && path === imported)
      if (found === undefined) return undefined
      used.add(found)
      return { path: `${source}worker/parts/${found[2]}` }
    })
    onEnd(() => {
      const lost = later.filter((one) => !used.has(one))
      if (lost.length === 0) return undefined
      const text = lost.map(([from, imported]) => `${from} no longer imports ${imported}`).join('; ')
      return { errors: [{ text: `${text}: correct the list \`later\` in integrations/console.mjs` }] }
    })
  },
}

/** What the client needs of Node, as far as a connection within the page needs it. */
const ofNode = {
  name: 'of-node',
  setup({ onResolve }) {
    const places = { 'node:net': 'net', 'node:crypto': 'crypto', 'node:diagnostics_channel': 'diagnostics-channel' }
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path: `${source}worker/node/${places[path] ?? 'missing'}.ts` }))
  },
}

const shared = {
  chunkNames: 'part-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  mainFields: ['module', 'main'],
  conditions: ['@openami/source'],
  logLevel: 'warning',
}

/** Bundles the console into `console/` of the site, by absolute path; pages load it when it is opened. */
export function bundleConsole(out, options = {}) {
  const outdir = `${out}console`
  const page = {
    console: `${source}page/console.ts`,
    'live-call': `${source}page/live-call.ts`,
    style: `${source}page/console.css`,
  }
  const worker = { worker: `${source}worker/main.ts` }
  // With a copy of the bindings of its own: what is shared would be loaded with the worker, needed or not.
  const program = { program: `${source}worker/program.ts` }
  const external = ['./program.js']
  return Promise.all([
    build({ ...shared, entryPoints: page, outdir, ...options }),
    build({ ...shared, entryPoints: worker, outdir, external, plugins: [loadLater], ...options }),
    build({ ...shared, entryPoints: program, outdir, plugins: [ofNode], ...options }),
  ])
}

/** Runs after the pages are built. */
export function consoleBundle() {
  return {
    name: 'console',
    hooks: { 'astro:build:done': ({ dir }) => bundleConsole(fileURLToPath(dir)) },
  }
}
