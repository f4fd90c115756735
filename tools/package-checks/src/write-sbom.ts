import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { sbomOf } from './sbom.ts'
import { publicPackages, root } from './workspace.ts'

// Usage: write-sbom FOLDER, after the build. One file for each package, and the list of all licences to standard output.
const folder = resolve(root, process.argv[2] ?? 'dist/sbom')
mkdirSync(folder, { recursive: true })
const licences = new Set<string>()
for (const name of publicPackages) {
  const sbom = sbomOf(name)
  const { component } = sbom.metadata
  const file = `${component.name.replace('@', '').replace('/', '-')}-${component.version}.cdx.json`
  writeFileSync(`${folder}/${file}`, `${JSON.stringify(sbom, null, 2)}\n`)
  for (const { name, version, licenses } of [component, ...sbom.components])
    licences.add(`${name} ${version}: ${licenses[0].license.id}`)
}
console.log([...licences].sort().join('\n'))
