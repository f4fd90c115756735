import { mustRun } from './run.ts'
import { folderOf, installedWith, type PublicPackage, publicPackages, root } from './workspace.ts'

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
    const report = await pack(folderOf(name), folder)
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

/** Packages of others that the public ones need, from where they are installed here: paths of files. */
export async function packOthers(folder: string): Promise<string[]> {
  const names = new Set(publicPackages.flatMap(installedWith))
  const files: string[] = []
  for (const name of names) files.push(`${folder}/${(await pack(`node_modules/${name}`, folder)).filename}`)
  return files
}

async function pack(source: string, folder: string): Promise<PackReport> {
  // Without scripts: prepack builds, and here that is done.
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [report] = JSON.parse(await mustRun('npm', args, `${root}${source}`)) as PackReport[]
  if (report === undefined) throw new Error(`npm pack said nothing of ${source}`)
  return report
}
