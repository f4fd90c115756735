import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const cache = join(root, 'node_modules/.cache/openami')

/** Where the tests find the built command. */
export const folder = join(cache, 'cli')

/** A project with the packages that are not part of the command. */
export const project = join(cache, 'cli-project')

/** Once for all tests. */
export default async function buildAll(): Promise<void> {
  execFileSync(process.execPath, [fileURLToPath(new URL('../build.mjs', import.meta.url)), folder])
  rmSync(project, { recursive: true, force: true })
  for (const path of ['spec', 'packages/generator', 'packages/bridge']) await install(join(root, path))
}

/** As npm installs it, built from its sources with the packages that it needs, except the spec: that one has files to read. */
async function install(source: string): Promise<void> {
  const { name, exports } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as Manifest
  const target = join(project, 'node_modules', name)
  mkdirSync(target, { recursive: true })
  cpSync(join(source, 'package.json'), join(target, 'package.json'))
  for (const data of readdirSync(source))
    if (/^(?:generated|schema)$/.test(data)) symlinkSync(join(source, data), join(target, data), 'dir')
  await build({
    absWorkingDir: source,
    entryPoints: Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? [] : [{ in: entry['@openami/source'], out: entry.default.replace(/\.js$/, '') }],
    ),
    outdir: target,
    bundle: true,
    splitting: true,
    conditions: ['@openami/source'],
    external: ['@openami/spec', '@nats-io/*', 'ajv', 'ws', 'yaml'],
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
  })
}

/** What is read of a package.json. */
interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, string | { readonly '@openami/source': string; readonly default: string }>>
}
