import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import getReleasePlan from '@changesets/get-release-plan'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { packAll, type Tarball } from '../src/pack.ts'
import { mustRun } from '../src/run.ts'
import { sbomOf } from '../src/sbom.ts'
import { manifestOf, outside, publicPackages, root } from '../src/workspace.ts'

const folder = mkdtempSync(join(tmpdir(), 'openami-release-'))
let tarballs: readonly Tarball[]

beforeAll(async () => {
  tarballs = await packAll(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Unlicense']

it('every changeset can be released: all public packages get one version, and no other package gets any', async () => {
  const plan = await getReleasePlan(root)
  const releases = plan.releases.filter(({ type }) => type !== 'none')
  const names = publicPackages.map((name) => manifestOf(name).name)
  expect(releases.filter(({ name }) => !names.includes(name)).map(({ name }) => name)).toEqual([])
  if (plan.changesets.length === 0) return
  expect(releases.map(({ name }) => name).sort()).toEqual(names.toSorted())
  expect(new Set(releases.map(({ newVersion }) => newVersion)).size).toBe(1)
})

it('npm would publish each package, after those that it depends on, publicly and with the tag latest', async () => {
  expect(JSON.parse(readFileSync(`${root}.changeset/config.json`, 'utf8'))).toMatchObject({ access: 'public' })
  const published = new Set<string>()
  for (const { file, package: name } of tarballs) {
    const { name: full, version, dependencies = {} } = manifestOf(name)
    const own = Object.keys(dependencies).filter((one) => !outside[name]?.includes(one))
    expect(own.filter((one) => !published.has(one))).toEqual([])
    const [manifest] = JSON.parse(
      `[${await mustRun('tar', ['-xOzf', file, 'package/package.json'], folder)}]`,
    ) as Record<string, unknown>[]
    expect(manifest).toMatchObject({ name: full, version })
    expect(manifest).not.toHaveProperty('private')
    // A prerelease needs a tag of its own: npm refuses to make it the latest.
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    published.add(full)
  }
  expect(published.size).toBe(publicPackages.length)
})

it.each(publicPackages)('%s is made of packages with licences that we may give on, each named in its SBOM', (name) => {
  const { metadata, components, dependencies } = sbomOf(name)
  for (const component of [metadata.component, ...components]) {
    expect(component.purl).toMatch(/^pkg:npm\/(?:%40[\w-]+\/)?[\w-]+@\d+\.\d+\.\d+$/)
    expect(allowed, component.name).toContain(component.licenses[0].license.id)
  }
  const refs = new Set([metadata.component, ...components].map((component) => component['bom-ref']))
  expect(dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !refs.has(ref))).toEqual([])
})

it('code of other packages is in the SBOM of what contains it, and its licence in the package', () => {
  for (const [name, part] of [
    ['cli', 'commander'],
    ['simulator', 'yaml'],
    ['generator', 'yaml'],
    ['openami', 'commander'],
    ['bridge', 'ajv'],
    ['bridge', 'yaml'],
    ['bridge', '@nats-io/nats-core'],
  ] as const)
    expect(sbomOf(name).components.map((component) => component.name)).toContain(part)
  for (const name of ['cli', 'simulator', 'generator', 'bridge'])
    expect(tarballs.find((tarball) => tarball.package === name)?.paths).toContain('dist/licences.txt')
})
