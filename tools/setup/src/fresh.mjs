import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether a task's outputs are what its inputs make, without running it: the way git knows that a file is unchanged.
 * A file whose size, times and inode are those of the stamp is taken as it was; of any other the content is compared.
 */

/** A file that changed this shortly before it was looked at may change again within the same tick of its clock. */
const RACY_MS = 2000

/** What turbo.json says that the root's `task` reads and writes: `folder/**` or single files. */
export function filesOf(root, task) {
  const { inputs, outputs } = JSON.parse(readFileSync(join(root, 'turbo.json'), 'utf8')).tasks[`//#${task}`]
  return { inputs: inputs.filter((glob) => !glob.startsWith('!')), outputs }
}

/** How the files are now: path → `[identity, content, whether the identity alone can be trusted]`. */
export function look(root, globs, known = {}) {
  const now = Date.now()
  const seen = {}
  for (const path of globs.flatMap((glob) => expand(root, glob)).sort()) {
    const file = join(root, path)
    const stat = statSync(file, { bigint: true, throwIfNoEntry: false })
    if (stat === undefined) continue
    const identity = [stat.size, stat.mtimeNs, stat.ctimeNs, stat.ino].join(' ')
    const before = known[path]
    const content =
      before?.[2] && before[0] === identity ? before[1] : createHash('sha256').update(readFileSync(file)).digest('hex')
    seen[path] = [identity, content, now - Number(stat.ctimeMs) > RACY_MS && now - Number(stat.mtimeMs) > RACY_MS]
  }
  return seen
}

/**
 * Runs `make` unless nothing changed since it last succeeded; returns 0 or its exit code. `say` reports that nothing was to do.
 * Inputs are looked at before, outputs after: a file that is edited meanwhile is seen the next time.
 */
export async function makeUnlessFresh(root, task, stampFile, make, say) {
  const globs = filesOf(root, task)
  const stamp = readStamp(stampFile)
  const inputs = look(root, globs.inputs, stamp?.inputs)
  if (stamp !== undefined && same(inputs, stamp.inputs)) {
    const outputs = look(root, globs.outputs, stamp.outputs)
    if (same(outputs, stamp.outputs)) {
      if (!identical(inputs, stamp.inputs) || !identical(outputs, stamp.outputs)) write(stampFile, { inputs, outputs })
      say(Object.keys(outputs).length)
      return 0
    }
  }
  const code = await make()
  if (code === 0) write(stampFile, { inputs, outputs: look(root, globs.outputs) })
  return code
}

function same(a, b) {
  const paths = Object.keys(a)
  return paths.length === Object.keys(b).length && paths.every((path) => b[path]?.[1] === a[path][1])
}

function identical(a, b) {
  return Object.keys(a).every((path) => b[path][0] === a[path][0] && b[path][2] === a[path][2])
}

function expand(root, glob) {
  if (!glob.includes('*')) return [glob]
  if (!/^[^*]+\/\*\*$/.test(glob)) throw new Error(`turbo.json: only folder/** is understood, not ${glob}`)
  return below(root, glob.slice(0, -3))
}

function below(root, folder) {
  let entries
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true })
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (!entry.isDirectory()) return [path]
    return entry.name === 'node_modules' ? [] : below(root, path)
  })
}

function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** By renaming: a concurrent reader gets the old file or the new one. */
function write(file, stamp) {
  mkdirSync(join(file, '..'), { recursive: true })
  const own = `${file}.${process.pid}`
  writeFileSync(own, JSON.stringify(stamp))
  renameSync(own, file)
}
