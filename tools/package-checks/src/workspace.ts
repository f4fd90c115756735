import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Published packages, each after its dependencies. */
export const publicPackages = [
  'spec',
  'bindings',
  'validators',
  'generator',
  'transport',
  'client',
  'live',
  'bridge',
  'simulator',
  'cli',
  'openami',
] as const

/** Packages of others that a published one needs at run time. */
export const outside: Readonly<Partial<Record<PublicPackage, readonly string[]>>> = {
  bridge: ['@nats-io/jetstream', '@nats-io/kv', '@nats-io/transport-node', 'ws'],
}

export type PublicPackage = (typeof publicPackages)[number]

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly description?: string
  readonly keywords?: readonly string[]
  readonly license?: string
  readonly main?: string
  readonly types?: string
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly dependencies?: Readonly<Record<string, string>>
}

/** Below the root. */
export function folderOf(name: PublicPackage): string {
  return name === 'spec' ? 'spec' : `packages/${name}`
}

export function manifestOf(name: PublicPackage): Manifest {
  return readManifest(folderOf(name))
}

/** Of a package of others, as it is installed here. */
export function manifestOutside(name: string): Manifest {
  return readManifest(`node_modules/${name}`)
}

/** Names of the packages of others that are installed with a published one. */
export function installedWith(name: PublicPackage): string[] {
  const found = new Set<string>()
  const visit = (one: string): void => {
    if (found.has(one)) return
    found.add(one)
    Object.keys(manifestOutside(one).dependencies ?? {}).forEach(visit)
  }
  for (const one of outside[name] ?? []) visit(one)
  return [...found].sort()
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8')) as Manifest
}
