import { copyFileSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Tarball } from './pack.ts'
import { mustRun } from './run.ts'
import { root } from './workspace.ts'

const consumers = fileURLToPath(new URL('../consumers/', import.meta.url))

/** Most programs are compiled without `exactOptionalPropertyTypes`; in the workspace the type tests are with it. */
const typeTest = `${root}packages/openami/test/conditions.types.ts`

/**
 * Fills an empty folder with a project that has the tarballs as its only dependencies, those of `others` with them, and with
 * the consumers.
 */
export async function installInto(
  folder: string,
  tarballs: readonly Tarball[],
  others: readonly string[],
): Promise<void> {
  writeFileSync(`${folder}/package.json`, JSON.stringify({ name: 'consumer', version: '1.0.0', private: true }))
  // Offline: that nothing else is needed is part of what is tested.
  const flags = ['--offline', '--no-audit', '--no-fund', '--loglevel=error']
  await mustRun('npm', ['install', ...flags, ...tarballs.map(({ file }) => file), ...others], folder)
  cpSync(consumers, folder, { recursive: true })
  // One program for both: how they resolve modules is their difference.
  for (const name of ['main', 'build']) {
    copyFileSync(`${consumers}${name}.ts`, `${folder}/nodenext/${name}.mts`)
    copyFileSync(`${consumers}${name}.ts`, `${folder}/bundler/${name}.ts`)
  }
  cpSync(`${root}examples/own-spec/ami`, `${folder}/ami`, { recursive: true })
  // The application's own, which `openami/opentelemetry` needs.
  mkdirSync(`${folder}/node_modules/@opentelemetry`)
  symlinkSync(`${root}node_modules/@opentelemetry/api`, `${folder}/node_modules/@opentelemetry/api`)
  const text = readFileSync(typeTest, 'utf8').replace("'../src/index.ts'", "'openami'")
  writeFileSync(`${folder}/bundler/conditions.types.ts`, text)
}

/** The compilers that the types are for, by the folder of `node_modules` that has them. */
export const compilers = { '5.9': 'typescript-5', '6': 'typescript', '7': 'typescript-7' } as const

/** Compiles one of the consumers, a folder with a tsconfig.json, as strictly as TypeScript can. */
export function compile(folder: string, version: keyof typeof compilers): Promise<string> {
  const tsc = `${root}node_modules/${compilers[version]}/bin/tsc`
  return mustRun(process.execPath, [tsc, '-p', folder, '--typeRoots', `${root}node_modules/@types`], folder)
}

/** Bundles the ESM consumer of a project into a folder of it. */
export async function bundle(project: string, folder: string, splitting: boolean): Promise<void> {
  await build({
    entryPoints: [`${project}/esm.mjs`],
    bundle: true,
    splitting,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outdir: `${project}/${folder}`,
    outExtension: { '.js': '.mjs' },
    logLevel: 'silent',
  })
}
