import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Tarball } from './pack.ts'
import { manifestOf } from './workspace.ts'

export interface Registry {
  /** `http://127.0.0.1:PORT/`. */
  readonly url: string
  close(): void
}

/** A registry on loopback that has the packed packages and no other: npm installs from it as from the public one. */
export async function startRegistry(tarballs: readonly Tarball[]): Promise<Registry> {
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(url.slice(1))
    const tarball = tarballs.find(({ package: name }) => [manifestOf(name).name, `${name}.tgz`].includes(path))
    if (tarball === undefined) response.writeHead(404).end('{}')
    else
      response.end(path.endsWith('.tgz') ? readFileSync(tarball.file) : JSON.stringify(documentOf(tarball, address())))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return { url: address(), close: () => void server.close() }
}

/** What npm asks about a package: its versions, here one. */
function documentOf({ package: folder, file }: Tarball, url: string) {
  const manifest = manifestOf(folder)
  const { name, version } = manifest
  const integrity = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`
  const dist = { tarball: `${url}${folder}.tgz`, integrity }
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { ...manifest, dist } } }
}
