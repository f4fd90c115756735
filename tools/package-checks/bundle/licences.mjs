import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folders = new Set()

/** For esbuild: notes which packages of others end up in what is built. */
export const noteLicences = {
  name: 'note-licences',
  setup(build) {
    build.initialOptions.metafile = true
    build.onEnd(({ metafile }) => {
      for (const { inputs } of Object.values(metafile?.outputs ?? {}))
        for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
          const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []
          if (folder !== undefined && bytesInOutput > 0) folders.add(resolve(folder))
        }
    })
  },
}

/**
 * Writes their licences to a file of the package, as most demand it: a line `## NAME VERSION (LICENCE)`, and the text.
 * `src/sbom.ts` reads these lines.
 */
export function writeLicences(outdir) {
  const file = join(outdir, 'licences.txt')
  rmSync(file, { force: true })
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const text = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one) && existsSync(join(folder, one)))
    if (text === undefined) throw new Error(`${name} has no licence file, and is part of ${process.cwd()}`)
    return `## ${name} ${version} (${license})\n\n${readFileSync(join(folder, text), 'utf8').trim()}\n`
  })
  if (texts.length > 0) writeFileSync(file, `Parts of other packages are in these files.\n\n${texts.join('\n')}`)
}
