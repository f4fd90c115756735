import { readSpec } from './files.ts'
import { type Loaded, type LoadOptions, resolveSpec } from './resolve.ts'

export { atRelease, type Edition, type EditionField, exactRelease, UnknownRelease } from './at-release.ts'
export { Misuse, parseCommand } from './command-line.ts'
export type { Change, ChangeKind, Weight } from './diff/change.ts'
export { diffReleases, type ReleaseDiff } from './diff/diff.ts'
export { messages as changesByMessage, printDiff } from './diff/print.ts'
export { DRAFT } from './drafts.ts'
export { fileProblem, type SpecFiles, type SpecText, UnreadableSpec } from './files.ts'
export { compareText, type Finding, formatFinding, formatFindings, RULES, type Rule } from './findings.ts'
export type * from './model.ts'
export { findField } from './names.ts'
export { type Loaded, type LoadOptions, resolveSpec, SpecMemory } from './resolve.ts'
export { SpecFile } from './spec-file.ts'
export { didYouMean } from './suggest.ts'
export { isTextLine } from './text-rows.ts'

/** Reads, checks and resolves the spec in `directory`. Throws only where the folder itself cannot be read. */
export function loadSpec(directory: string, options?: LoadOptions): Loaded {
  return resolveSpec(readSpec(directory), options)
}
