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
  'simulator',
  'cli',
  'openami',
] as const

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
  return JSON.parse(readFileSync(`${root}${folderOf(name)}/package.json`, 'utf8')) as Manifest
}
