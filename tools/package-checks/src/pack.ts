import { mustRun } from './run.ts'
import { folderOf, type PublicPackage, publicPackages, root } from './workspace.ts'

export interface Tarball {
  readonly package: PublicPackage
  /** Absolute path of the .tgz. */
  readonly file: string
  /** Paths inside it, `dist/index.js`. */
  readonly paths: readonly string[]
  /** Bytes, packed and unpacked. */
  readonly size: number
  readonly unpackedSize: number
}

interface PackReport {
  readonly filename: string
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string }[]
}

/** `npm pack` of every public package, as built last, into `folder`. */
export async function packAll(folder: string): Promise<Tarball[]> {
  const tarballs: Tarball[] = []
  for (const name of publicPackages) {
    // Without scripts: prepack builds, and here that is done.
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
    const [report] = JSON.parse(await mustRun('npm', args, `${root}${folderOf(name)}`)) as PackReport[]
    if (report === undefined) throw new Error(`npm pack said nothing of ${name}`)
    tarballs.push({
      package: name,
      file: `${folder}/${report.filename}`,
      paths: report.files.map(({ path }) => path).sort(),
      size: report.size,
      unpackedSize: report.unpackedSize,
    })
  }
  return tarballs
}
