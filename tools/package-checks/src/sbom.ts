import { existsSync, readFileSync } from 'node:fs'
import {
  folderOf,
  installedWith,
  manifestOf,
  manifestOutside,
  outside,
  type PublicPackage,
  publicPackages,
  root,
} from './workspace.ts'

export interface Component {
  readonly type: 'library'
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly licenses: readonly [{ readonly license: { readonly id: string } }]
}

export interface Sbom {
  readonly bomFormat: 'CycloneDX'
  readonly specVersion: '1.5'
  readonly version: 1
  readonly metadata: { readonly component: Component }
  readonly components: readonly Component[]
  readonly dependencies: ReadonlyArray<{ readonly ref: string; readonly dependsOn: readonly string[] }>
}

/**
 * What a package is made of, as CycloneDX: the packages that it depends on, and those of others whose code is part of what
 * is built. `npm sbom` cannot name the latter, and refuses the workspace for the alias of a second TypeScript.
 */
export function sbomOf(name: PublicPackage): Sbom {
  const self = own(name)
  const found = new Map<string, Component>()
  const dependsOn = new Map<string, string[]>()
  const visit = (one: PublicPackage): void => {
    const { 'bom-ref': ref } = own(one)
    if (dependsOn.has(ref)) return
    const needed = publicPackages.filter(
      (other) => manifestOf(one).dependencies?.[manifestOf(other).name] !== undefined,
    )
    const parts = [...needed.map(own), ...bundledIn(one), ...(outside[one] ?? []).map(ofOthers)]
    dependsOn.set(ref, parts.map((part) => part['bom-ref']).sort())
    for (const part of parts) found.set(part['bom-ref'], part)
    needed.forEach(visit)
    for (const other of installedWith(one)) {
      const part = ofOthers(other)
      found.set(part['bom-ref'], part)
      const names = Object.keys(manifestOutside(other).dependencies ?? {})
      dependsOn.set(part['bom-ref'], names.map((name) => ofOthers(name)['bom-ref']).sort())
    }
  }
  visit(name)
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: self },
    components: [...found.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1)),
    dependencies: [...dependsOn].map(([ref, refs]) => ({ ref, dependsOn: refs })),
  }
}

function own(name: PublicPackage): Component {
  const { name: full, version, license = '' } = manifestOf(name)
  return component(full, version, license)
}

function ofOthers(name: string): Component {
  const { version, license = '' } = manifestOutside(name)
  return component(name, version, license)
}

/** Packages of others in what was built, as the build wrote them down. */
function bundledIn(name: PublicPackage): Component[] {
  const file = `${root}${folderOf(name)}/dist/licences.txt`
  if (!existsSync(file)) return []
  const heads = readFileSync(file, 'utf8').matchAll(/^## (\S+) (\S+) \((.+)\)$/gm)
  return [...heads].map(([, part = '', version = '', license = '']) => component(part, version, license))
}

function component(name: string, version: string, license: string): Component {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return { type: 'library', 'bom-ref': purl, name, version, purl, licenses: [{ license: { id: license } }] }
}
