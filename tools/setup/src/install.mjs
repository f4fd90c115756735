import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Installs what the package-lock.json of `folder` asks for, once for each lock file and Node version; says so while it
 * does. The site has a folder of its own, so that only those who build it wait for it.
 */
export function install(folder = '') {
  refuseOldNode()
  const stamp = `${root}${folder}node_modules/.openami-installed`
  const wanted = createHash('sha256')
    .update(readFileSync(`${root}${folder}package-lock.json`))
    .update(process.version)
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.error(`Installing dependencies${folder && ` of ${folder}`}; the next run skips this.`)
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: `${root}${folder}`,
    // Standard output is the command's own: what it prints may be read by a program.
    stdio: ['ignore', 2, 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error(`npm ci failed${error ? `: ${error.message}` : ''}. Is the npm registry within reach?`)
    process.exit(status ?? 1)
  }
  writeFileSync(stamp, wanted)
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`OpenAMI needs Node 20.19 or newer; this is ${process.version}.`)
  process.exit(1)
}
