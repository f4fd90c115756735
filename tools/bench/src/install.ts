import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const manifests = fileURLToPath(new URL('../peers/', import.meta.url))
const files = ['package.json', 'package-lock.json']

/** Folder that holds what is downloaded and made: `$OPENAMI_BENCH`, or `.bench` at the top of the repository. */
export function cacheFolder(): string {
  const folder = process.env.OPENAMI_BENCH ?? fileURLToPath(new URL('../../../.bench', import.meta.url))
  mkdirSync(folder, { recursive: true })
  return folder
}

/**
 * Installs the peers, once a set of versions, apart from the workspace; their scripts do not run.
 *
 * @throws Error where npm cannot
 */
export function installPeers(say: (line: string) => void): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(join(manifests, file)))
  const folder = join(cacheFolder(), `peers-${hash.digest('hex').slice(0, 12)}`)
  if (existsSync(folder)) return folder
  say('Getting the other clients from npm, once.')
  const fresh = `${folder}.${process.pid}`
  mkdirSync(fresh)
  for (const file of files) copyFileSync(join(manifests, file), join(fresh, file))
  const { status, stderr } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: fresh,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  )
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    throw new Error(`npm could not install the other clients: ${stderr.trim()}`)
  }
  // Whole or not there: a run that was cut off leaves no half of it behind.
  if (existsSync(folder)) rmSync(fresh, { recursive: true, force: true })
  else renameSync(fresh, folder)
  return folder
}
