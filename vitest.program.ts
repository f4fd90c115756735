import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'

const programs = new Map<string, Promise<string>>()

/**
 * The path of a program in one file, made from its TypeScript source and the sources that it imports, for tests that start
 * it in a process of its own: Node loads the single file in a fifth of the time that it needs for the sources.
 */
export function buildProgram(source: string): Promise<string> {
  const known = programs.get(source) ?? bundle(source)
  programs.set(source, known)
  return known
}

async function bundle(source: string): Promise<string> {
  // Within the repository, where Node finds the packages that stay imports.
  const folder = join(import.meta.dirname, 'node_modules/.cache/openami/programs')
  mkdirSync(folder, { recursive: true })
  const name = relative(import.meta.dirname, source).replace(/\W+/g, '-')
  const [program, outfile] = [join(folder, `${name}.mjs`), join(folder, `${name}.${process.pid}`)]
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    conditions: ['@openami/source'],
    // CommonJS that requires modules of Node, which a bundled ES module cannot.
    external: ['yaml'],
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
  })
  // Another suite may be starting the same program: it gets the old file or the new one.
  renameSync(outfile, program)
  return program
}

/**
 * Makes a project with packages of this repository, as npm installs them: each is built from its sources, with the packages
 * that it needs except the spec, which has files that are read. What starts in the project loads them without a compiler.
 */
export async function installPackages(project: string, paths: readonly string[]): Promise<void> {
  rmSync(project, { recursive: true, force: true })
  for (const path of paths) await install(join(import.meta.dirname, path), project)
}

async function install(source: string, project: string): Promise<void> {
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
