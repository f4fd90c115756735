import { join } from 'node:path'
import {
  formatFinding,
  Misuse,
  parseCommand,
  type Rule,
  readSpec,
  resolveSpec,
  SpecFile,
  type SpecFiles,
  SpecMemory,
} from '@openami/generator/internal'
import { type Output, refuse } from '../command.ts'
import { declaredBreak } from './changeset.ts'
import { type Break, findBreaks } from './compare.ts'
import { lastTag, mergeBase, specAt } from './git.ts'

const USAGE = `usage: npm run -s spec:breaking -- [--against REF]

Compares the spec with that of REF: what is removed, renamed or narrowed breaks programs. Without REF it is the last
tag, or in a clone without tags the commit where this branch left main.
`

/**
 * Exit code: 0 nothing breaks or a changeset says so, 1 something breaks or the spec is wrong, 2 the command is. `memory`:
 * files that were read before.
 */
export function checkBreaking(
  args: readonly string[],
  root: string,
  output: Output,
  memory = new SpecMemory(),
): number {
  try {
    return run(args, root, output, memory)
  } catch (error) {
    return refuse(error, output)
  }
}

function run(args: readonly string[], root: string, output: Output, memory: SpecMemory): number {
  const { values, positionals } = parseCommand(args, {
    against: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  })
  if (values.help) {
    output.out(USAGE)
    return 0
  }
  if (positionals.length > 0)
    throw new Misuse(`${positionals.join(' ')} is not an option; write --against ${positionals[0]}`)
  const { ref, name } = baseOf(root, values.against)
  const oldFiles = specAt(root, ref)
  if (oldFiles === undefined)
    throw new Misuse(`there is no commit ${ref} in this clone; fetch it, or write another after --against`)
  if (oldFiles.size === 0) throw new Misuse(`${ref} has no spec; write a commit that has one after --against`)
  const files = readSpec(join(root, 'spec'))
  // Most files are the same then and now, and are read once.
  const now = resolveSpec(files, { memory })
  for (const finding of now.findings) output.err(`spec/${formatFinding(finding)}\n`)
  if (now.model === undefined) return 1
  // Rules get stricter; a spec of then need not pass those of today to be compared.
  const old = resolveSpec(oldFiles, { despiteFindings: true, memory })
  if (old.model === undefined)
    throw new Misuse(
      `the spec of ${name} cannot be read (${old.findings.map(formatFinding)[0]}); write a newer commit after --against`,
    )
  const unread = old.findings.filter(({ rule }) => UNREAD.has(rule))
  const skipped = [...new Set(unread.map(({ file }) => file))]
  if (skipped.length > 0) output.err(`not compared, for the rules of today refuse them: ${skipped.join(', ')}\n`)
  return report(findBreaks(old.model, now.model), { old: oldFiles, new: files }, name, root, output)
}

/** Rules that leave a file out of the model. */
const UNREAD: ReadonlySet<Rule> = new Set<Rule>(['file', 'schema', 'syntax', 'character', 'missing-summary'])

/** What to compare with, and how it is called. */
function baseOf(root: string, against: string | undefined): { ref: string; name: string } {
  const tag = against ?? lastTag(root)
  if (tag !== undefined) return { ref: tag, name: tag }
  const base = mergeBase(root)
  if (base !== undefined) return base
  throw new Misuse(
    'this clone has no tag, and its spec is that of its main branch or it has none; write --against COMMIT, or fetch the tags',
  )
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
    const { line, column } = new SpecFile(file, texts[where].get(file) ?? '').place(path)
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
