import { spawnSync } from 'node:child_process'
import { Misuse, type SpecText } from '@openami/generator/internal'

/** Newest tag that the present commit descends from; undefined where the clone has none. */
export function lastTag(root: string): string | undefined {
  const { status, stdout } = git(root, ['describe', '--tags', '--abbrev=0'])
  const tag = stdout.toString('utf8').trim()
  return status === 0 && tag !== '' ? tag : undefined
}

/** Names that the branch which others are merged into may have, the one that was fetched first. */
const MAIN = ['origin/HEAD', 'origin/main', 'main', 'origin/master', 'master']

/**
 * Where the present work left the main branch, for a clone without tags; undefined where it has no main branch, or
 * where nothing of the spec was changed since, committed or not.
 */
export function mergeBase(root: string): { ref: string; name: string } | undefined {
  for (const name of MAIN) {
    const { status, stdout } = git(root, ['merge-base', 'HEAD', name])
    const ref = stdout.toString('utf8').trim()
    if (status !== 0 || ref === '') continue
    const isSame = git(root, ['diff', '--quiet', ref, '--', 'spec']).status === 0
    const added = git(root, ['ls-files', '--others', '--exclude-standard', '--', 'spec']).stdout.length > 0
    return isSame && !added ? undefined : { ref, name: `${name} (${ref.slice(0, 9)})` }
  }
  return undefined
}

/** YAML files of spec/ as they are at `ref`, read without a checkout; undefined where there is no such commit. */
export function specAt(root: string, ref: string): Map<string, SpecText> | undefined {
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  if (commit.status !== 0) return undefined
  const listed = git(root, ['ls-tree', '-rz', commit.stdout.toString('utf8').trim(), '--', 'spec/'])
  if (listed.status !== 0) throw new Error(listed.stderr.toString('utf8').trim())
  const entries = listed.stdout
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [mode, path] = line.split('\t')
      if (mode === undefined || path === undefined || !/^spec\/(?!schema\/).*\.ya?ml$/.test(path)) return []
      return [{ object: mode.split(' ')[2] as string, path: path.slice('spec/'.length) }]
    })
  const read = git(root, ['cat-file', '--batch'], entries.map((one) => `${one.object}\n`).join(''))
  if (read.status !== 0) throw new Error(read.stderr.toString('utf8').trim())
  const files = new Map<string, SpecText>()
  let at = 0
  for (const { path } of entries) {
    // Each object: `<id> blob <bytes>`, LF, the bytes, LF.
    const end = read.stdout.indexOf('\n', at)
    const size = Number(read.stdout.toString('utf8', at, end).split(' ')[2])
    if (end < 0 || Number.isNaN(size)) throw new Error(`git has no text of ${path} at ${ref}`)
    files.set(path, read.stdout.toString('utf8', end + 1, end + 1 + size))
    at = end + size + 2
  }
  return files
}

function git(root: string, args: readonly string[], input = '') {
  const run = spawnSync('git', ['-C', root, ...args], { input, maxBuffer: 1 << 28 })
  if (run.error !== undefined) throw new Misuse(`git cannot be run (${run.error.message}); install it first`)
  return run
}
