import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { build } from 'esbuild'

/** Entries that an application needs only once it connects. */
const later = { '@openami/transport': ['./dist/bundled/index.js', './dist/bundled/codec/index.js'] }

/**
 * Builds the entries of a package around one file, `internal.js`, if it has that. The file holds all that any entry needs,
 * except what is needed later; the other packages import it in place of each other entry.
 */
export async function buildAround(name, files, options) {
  const sourceOf = (file) => resolve(file.replace('/dist/bundled/', '/src/').replace(/\.js$/, '.ts'))
  const plugins = [...options.plugins, { name: 'packages', setup: importInternal }]
  const center = files.find((file) => file.endsWith('/internal.js'))
  if (center === undefined) {
    const [index, ...commands] = files.map(sourceOf)
    await build({ ...options, plugins, entryPoints: [index] })
    const fromIndex = external('index', name, (path) => path === index)
    if (commands.length > 0) await build({ ...options, plugins: [...plugins, fromIndex], entryPoints: commands })
    return
  }
  const laterFiles = later[name] ?? []
  const soon = files.filter((file) => !laterFiles.includes(file))
  const first = await build({ ...options, entryPoints: soon.map(sourceOf), write: false, metafile: true })
  const namesIn = (file) => first.metafile.outputs[file.slice(2)].exports

  // The index last: some of its functions only call those of a smaller entry.
  const rest = soon.filter((file) => file !== center).toReversed()
  const known = new Set(namesIn(center))
  const additions = rest.map((file) => {
    const names = namesIn(file).filter((one) => !known.has(one))
    for (const one of names) known.add(one)
    return `export { ${names.join(', ')} } from ${JSON.stringify(sourceOf(file))}`
  })
  const inCenter = new Set(Object.keys(first.metafile.inputs).map((path) => resolve(path)))
  for (const path of laterFiles.length === 0 ? [] : inCenter) additions.push(`export * from ${JSON.stringify(path)}`)
  const whole = {
    name: 'whole',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\/internal\.ts$/ }, ({ path }) =>
        path === sourceOf(center)
          ? { contents: `${readFileSync(path, 'utf8')}\n${additions.join('\n')}`, loader: 'ts' }
          : undefined,
      ),
  }
  await build({ ...options, plugins: [...plugins, whole], entryPoints: [sourceOf(center)] })
  for (const file of rest) {
    const from = relative(dirname(file), center).replace(/^(?!\.)/, './')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `export { ${namesIn(file).join(', ')} } from '${from}'\n`)
  }

  const fromCenter = external('center', `${name}/internal`, (path) => inCenter.has(path))
  if (laterFiles.length > 0)
    await build({ ...options, plugins: [...plugins, fromCenter], entryPoints: laterFiles.map(sourceOf) })
}

function importInternal({ onResolve }) {
  onResolve({ filter: /^@openami\/bindings(\/|$)|^@openami\/transport\/errors$/ }, ({ path }) => ({
    path: path.replace(/^(@openami\/\w+).*/, '$1/internal'),
    external: true,
  }))
}

/** Imports some modules of the package from one of its built entries. */
function external(plugin, entry, covers) {
  return {
    name: plugin,
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) =>
        covers(resolve(resolveDir, path)) ? { path: entry, external: true } : undefined,
      ),
  }
}
