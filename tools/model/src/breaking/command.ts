import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Output } from '../command.ts'
import { readSpec, type SpecFiles } from '../files.ts'
import { formatFinding } from '../findings.ts'
import { resolveSpec } from '../load.ts'
import { Source } from '../source.ts'
import { declaredBreak } from './changeset.ts'
import { type Break, findBreaks } from './compare.ts'
import { lastTag, specAt } from './git.ts'

const USAGE = `usage: npm run -s spec:breaking -- [--against REF]

Compares the spec with that of the last tag, or of REF: what is removed, renamed or narrowed breaks programs.
`

/** Exit code: 0 nothing breaks or a changeset says so, 1 something breaks or the spec is wrong, 2 the command is. */
export function checkBreaking(args: readonly string[], root: string, output: Output): number {
  let against: string | undefined
  try {
    const options = { against: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const
    const { values } = parseArgs({ args: [...args], options })
    if (values.help) {
      output.out(USAGE)
      return 0
    }
    against = values.against
  } catch (error) {
    output.err(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
    return 2
  }
  const ref = against ?? lastTag(root)
  if (ref === undefined) {
    output.out('No tag in this clone: nothing to compare with. Name a commit with --against.\n')
    return 0
  }
  const oldFiles = specAt(root, ref)
  if (oldFiles === undefined || oldFiles.size === 0) {
    output.err(oldFiles === undefined ? `no commit ${ref} in this clone\n` : `${ref} has no spec\n`)
    return 2
  }
  const files = readSpec(join(root, 'spec'))
  const now = resolveSpec(files)
  for (const finding of now.findings) output.err(`spec/${formatFinding(finding)}\n`)
  if (now.model === undefined) return 1
  // Rules get stricter; a spec of then need not pass those of today to be compared.
  const old = resolveSpec(oldFiles, { despiteFindings: true })
  if (old.model === undefined) {
    output.err(`the spec of ${ref} cannot be read: ${old.findings.map(formatFinding)[0] ?? ''}\n`)
    return 1
  }
  const unread = old.findings.filter(({ rule }) => rule === 'schema' || rule === 'syntax' || rule === 'missing-summary')
  const skipped = [...new Set(unread.map(({ file }) => file))]
  if (skipped.length > 0) output.err(`not compared, for the rules of today refuse them: ${skipped.join(', ')}\n`)
  return report(findBreaks(old.model, now.model), { old: oldFiles, new: files }, ref, root, output)
}

function report(
  breaks: readonly Break[],
  texts: Record<'old' | 'new', SpecFiles>,
  ref: string,
  root: string,
  output: Output,
): number {
  const lines = new Set<string>()
  for (const { rule, in: where, file, path, message } of breaks) {
    const { line, column } = new Source(file, texts[where].get(file) ?? '').place(path)
    const then = where === 'old' ? ` (as of ${ref})` : ''
    lines.add(`spec/${file}:${line}:${column} ${rule} ${message}${then}`)
  }
  for (const line of lines) output.out(`${line}\n`)
  if (lines.size === 0) {
    output.out(`Nothing breaks what was written against ${ref}.\n`)
    return 0
  }
  const changeset = declaredBreak(root)
  const count = `${lines.size} breaking ${lines.size === 1 ? 'change' : 'changes'} since ${ref}`
  if (changeset !== undefined) {
    output.out(`${count}, declared by .changeset/${changeset}.\n`)
    return 0
  }
  output.err(`${count}, and no changeset that declares them: npx changeset, major (before 1.0: minor).\n`)
  return 1
}
