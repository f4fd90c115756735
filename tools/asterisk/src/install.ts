import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './command.ts'
import { type AsteriskVersion, type Distribution, distributions } from './distribution.ts'
import { AsteriskUnavailable } from './errors.ts'
import { underLock } from './lock.ts'
import { debianMirrors } from './sources.ts'

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg'

/** Folder that holds what is downloaded: `$OPENAMI_CACHE`, or `.asterisk` at the top of the repository. */
export function cacheFolder(): string {
  return process.env.OPENAMI_CACHE ?? fileURLToPath(new URL('../../../.asterisk', import.meta.url))
}

/**
 * Makes sure that Asterisk lies unpacked in the cache and resolves to that folder. A second call finds it there.
 *
 * @throws AsteriskUnavailable without Debian's apt, without a network, on another processor.
 */
export async function install(version: AsteriskVersion, say: (line: string) => void): Promise<string> {
  const home = join(cacheFolder(), version)
  const root = join(home, 'root')
  if (existsSync(root)) return root
  refuseOtherMachines()
  mkdirSync(home, { recursive: true })
  const waiting = (owner: number) => say(`Process ${owner} is getting Asterisk ${version}; waiting for it.`)
  return underLock(join(home, 'install.lock'), waiting, async () => {
    if (existsSync(root)) return root
    const apt = await download(home, distributions[version], say)
    const fresh = join(home, 'root.new')
    rmSync(fresh, { recursive: true, force: true })
    await unpack(join(apt, 'cache/archives'), fresh)
    // Whole or not there: a run that was cut off leaves no half Asterisk behind.
    renameSync(fresh, root)
    rmSync(apt, { recursive: true, force: true })
    return root
  })
}

function refuseOtherMachines(): void {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new AsteriskUnavailable(
      `A real Asterisk is fetched for Linux on x86-64 only; this is ${process.platform} on ${process.arch}.`,
    )
  for (const program of ['/usr/bin/apt-get', '/usr/bin/dpkg-deb', '/bin/tar'])
    if (!existsSync(program))
      throw new AsteriskUnavailable(`A real Asterisk comes from Debian's packages, and this machine has no ${program}.`)
  if (!existsSync(KEYRING))
    throw new AsteriskUnavailable(`${KEYRING} is missing (package debian-archive-keyring): nothing could be verified.`)
}

/** Tries the machine's mirrors and the suites until one gives all packages; resolves to apt's folder. */
async function download(
  home: string,
  { suites, packages }: Distribution,
  say: (line: string) => void,
): Promise<string> {
  const mirrors = debianMirrors()
  if (mirrors.length === 0) throw new AsteriskUnavailable('No Debian mirror in /etc/apt: nowhere to get Asterisk from.')
  const failures: string[] = []
  const apt = join(home, 'apt')
  for (const mirror of mirrors)
    for (const suite of suites) {
      say(`Getting ${packages.join(', ')} from ${mirror} (${suite}), once; about 75 MB.`)
      const env = { ...process.env, LC_ALL: 'C', APT_CONFIG: await configureApt(apt, mirror, suite) }
      const updated = await run('apt-get', ['update', '--error-on=any', '-q'], env)
      if (updated.code !== 0) {
        failures.push(`${mirror} ${suite}: ${reason(updated.stderr)}`)
        continue
      }
      const options = ['--download-only', '--yes', '--no-install-recommends', 'install']
      const fetched = await run('apt-get', [...options, ...packages], env)
      if (fetched.code === 0) return apt
      failures.push(`${mirror} ${suite}: ${reason(fetched.stderr)}`)
    }
  rmSync(apt, { recursive: true, force: true })
  throw new AsteriskUnavailable(`Asterisk could not be fetched. Is there a network?\n  ${failures.join('\n  ')}`)
}

/** apt with folders of its own, no notion of what is installed, and one signed source. */
async function configureApt(folder: string, mirror: string, suite: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true })
  for (const part of ['etc/apt.conf.d', 'etc/preferences.d', 'state/lists/partial', 'cache/archives/partial', 'log'])
    mkdirSync(join(folder, part), { recursive: true })
  writeFileSync(join(folder, 'status'), '')
  writeFileSync(join(folder, 'etc/sources.list'), `deb [arch=amd64 signed-by=${KEYRING}] ${mirror} ${suite} main\n`)
  const file = join(folder, 'apt.conf')
  const lines = [
    `Dir "${folder}";`,
    `Dir::Etc "${folder}/etc";`,
    `Dir::State "${folder}/state";`,
    `Dir::State::status "${folder}/status";`,
    `Dir::Cache "${folder}/cache";`,
    `Dir::Log "${folder}/log";`,
    'Dir::Bin::methods "/usr/lib/apt/methods";',
    // An archived suite's index is past its date; its signature still holds.
    'Acquire::Check-Valid-Until "false";',
    'Acquire::Languages "none";',
    'Acquire::Retries "2";',
    'APT::Sandbox::User "";',
    'APT::Architecture "amd64";',
    ...(await hostProxies()),
  ]
  writeFileSync(file, `${lines.join('\n')}\n`)
  return file
}

/** The machine's own proxy settings, which the private configuration would hide. */
async function hostProxies(): Promise<string[]> {
  const { stdout } = await run('apt-config', ['dump'])
  return stdout.split('\n').filter((line) => /^Acquire::(https?)::(.*::)?Proxy\b/i.test(line))
}

async function unpack(archives: string, root: string): Promise<void> {
  // The links of the merged /usr come first: packages from before the merge then land in the same folders.
  for (const name of ['bin', 'sbin', 'lib', 'lib64']) {
    mkdirSync(join(root, 'usr', name), { recursive: true })
    symlinkSync(`usr/${name}`, join(root, name))
  }
  const script =
    'dpkg-deb --fsys-tarfile "$1" | tar -x --keep-directory-symlink --no-same-owner --exclude=./usr/share/doc ' +
    '--exclude=./usr/share/man --exclude=./usr/share/locale --exclude=./usr/share/perl --exclude=./dev -C "$2"'
  for (const name of readdirSync(archives).filter((file) => file.endsWith('.deb'))) {
    const archive = join(archives, name)
    if (statSync(archive).size === 0) continue
    const { code, stderr } = await run('bash', ['-o', 'pipefail', '-c', script, 'unpack', archive, root])
    if (code !== 0) throw new AsteriskUnavailable(`${name} could not be unpacked: ${reason(stderr)}`)
  }
}

/** The first line that says what went wrong; what follows are its consequences. */
function reason(stderr: string): string {
  const lines = stderr.trim().split('\n')
  return lines.find((line) => /^(E|W|Err|dpkg-deb|tar):/.test(line)) ?? lines[0] ?? ''
}
