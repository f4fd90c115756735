import { branchOf, compareReleases } from '@openami/bindings/release'
import { compareText } from './compare-text.ts'
import { checkDraft } from './drafts.ts'
import type { SpecFiles, SpecText } from './files.ts'
import type { Finding } from './findings.ts'
import { checkSchema, type Kind } from './schemas.ts'
import { SpecFile } from './spec-file.ts'
import { choice, instead } from './suggest.ts'
import { checkTexts } from './texts.ts'

const SINGLE: Record<string, Kind> = {
  'releases.yaml': 'releases',
  'privileges.yaml': 'privileges',
  'types.yaml': 'types',
  'protocol.yaml': 'protocol',
  'errors.yaml': 'errors',
}
export const KINDS: readonly Kind[] = [
  'releases',
  'privileges',
  'types',
  'protocol',
  'errors',
  'headers',
  'group',
  'action',
  'event',
]
const FOLDERS: Record<string, Kind> = { headers: 'headers', groups: 'group', actions: 'action', events: 'event' }

export type FilesByKind = Record<Kind, SpecFile[]>

/** One file as it was read: whether it fits its schema, and what was found while reading it. */
interface Reading {
  file: SpecText
  kind: Kind | undefined
  source: SpecFile
  good: boolean
  found: readonly Finding[]
}

/** Files by path as they were last read. */
export type Readings = Map<string, Reading>

/**
 * All files by kind, those of them that fit their schema, and what has been found in any so far. `adds`: they add to a spec
 * that has what there is once.
 */
export function readSpecFiles(
  files: SpecFiles,
  memory: Readings = new Map(),
  adds = false,
): { all: FilesByKind; good: FilesByKind; findings: () => Finding[] } {
  const all = noFiles()
  const stray: SpecFile[] = []
  const good = noFiles()
  const seen = new Map<string, SpecFile>()
  for (const file of memory.keys()) if (!files.has(file)) memory.delete(file)
  for (const [file, text] of [...files].sort(([a], [b]) => compareText(a, b))) {
    const { source, kind, good: fits } = recall(memory, file, text)
    if (kind === undefined) {
      stray.push(source)
      continue
    }
    all[kind].push(source)
    const twin = seen.get(file.toLowerCase())
    if (twin !== undefined) reportTwins(twin, source)
    seen.set(file.toLowerCase(), source)
    if (fits) good[kind].push(source)
  }
  const missing = Object.entries(SINGLE).flatMap(([file, kind]): Finding[] =>
    adds || all[kind].length > 0 ? [] : [{ file, line: 1, column: 1, rule: 'schema', message: missingFile(file) }],
  )
  const findings = () => [...missing, ...[...stray, ...Object.values(all).flat()].flatMap((source) => source.findings)]
  return { all, good, findings }
}

function recall(memory: Readings, file: string, content: SpecText): Reading {
  const before = memory.get(file)
  if (before !== undefined && isSame(before.file, content)) {
    // What was found beyond reading is another run's.
    before.source.findings.splice(0, Number.POSITIVE_INFINITY, ...before.found)
    return before
  }
  const source = new SpecFile(file, content)
  const kind = kindOf(file)
  if (kind === undefined && typeof content === 'string') {
    source.report([], 'syntax', strayFile(file))
  }
  if (source.readable) checkTexts(source)
  // A letter that only looks right makes every name wrong that it is in.
  const isClear = source.readable && source.findings.every(({ rule }) => rule !== 'character')
  const good = kind !== undefined && isClear && checkSchema(source, kind)
  if (good) {
    checkName(source, kind)
    checkDraft(source)
  }
  const reading = { file: content, kind, source, good, found: [...source.findings] }
  memory.set(file, reading)
  return reading
}

export function isSame(a: SpecText | undefined, b: SpecText): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.problem === b.problem : a === b
}

/** One file of a kind that cannot be read, or a single file that is missing, makes every name of it unknown. */
export function isComplete(kind: Kind, all: FilesByKind, good: FilesByKind, adds = false): boolean {
  // Of another spec: what is here is reported.
  if (adds && kind !== 'types' && Object.values(SINGLE).includes(kind)) return true
  return (
    all[kind].length === good[kind].length && (adds || all[kind].length > 0 || !Object.values(SINGLE).includes(kind))
  )
}

/** `events/NewCallerid@12.yaml` is NewCallerid: the branch distinguishes names that differ only in case. */
export function baseName(source: SpecFile): string {
  return source.file.replace(/^.*\//, '').replace(/(@[\d.]+)?\.yaml$/, '')
}

function noFiles(): FilesByKind {
  return {
    releases: [],
    privileges: [],
    types: [],
    protocol: [],
    errors: [],
    headers: [],
    group: [],
    action: [],
    event: [],
  }
}

function kindOf(file: string): Kind | undefined {
  const [folder, name, ...deeper] = file.split('/')
  if (!file.endsWith('.yaml')) return undefined
  if (name === undefined) return SINGLE[file]
  return deeper.length === 0 ? FOLDERS[folder as string] : undefined
}

function checkName(source: SpecFile, kind: Kind): void {
  if (kind !== 'action' && kind !== 'event' && kind !== 'group') return
  const name = (source.data as Record<string, unknown>)[kind]
  if (name === baseName(source)) return
  const right = source.file.replace(/[^/]*$/, `${String(name)}.yaml`)
  const message = `the file is named for ${baseName(source)}; write \`${kind}: ${baseName(source)}\`, or rename the file to ${right}`
  source.report([kind], 'name-mismatch', message, 'value')
}

/** Two files whose names differ in case only: the one that came later in Asterisk bears its branch. */
function reportTwins(one: SpecFile, other: SpecFile): void {
  const [first, later] = compareReleases(branchIn(one), branchIn(other)) > 0 ? [other, one] : [one, other]
  const name = later.file.replace('.yaml', `@${branchIn(later)}.yaml`)
  const message = `many systems take this file and ${first.file} for one, for their names differ in case only; rename it to ${name}`
  later.report([], 'name-mismatch', message)
}

function branchIn({ data }: SpecFile): string {
  const since = [(data as { since?: unknown } | undefined)?.since].flat()[0]
  return typeof since === 'string' && /^\d/.test(since) ? branchOf(since) : '22'
}

function missingFile(file: string): string {
  return `the spec has no ${file}; add it, or name the right folder with --spec`
}

/** What to do about a file that is not where spec files are. */
function strayFile(file: string): string {
  if (file.endsWith('.yml')) return `spec files end with .yaml; rename it to ${file.replace(/yml$/, 'yaml')}`
  const folders = Object.keys(FOLDERS)
  const [folder, ...rest] = file.split('/') as [string, ...string[]]
  if (rest.length > 0 && !folders.includes(folder))
    return `there is no folder ${folder}/ in a spec${instead(folder, folders, `move the file to ${choice(folders)}`)}`
  if (rest.length > 1) return `spec files are in ${folder}/ itself; move it to ${folder}/${rest.at(-1)}`
  const singles = Object.keys(SINGLE)
  return `the spec folder itself has ${choice(singles)} only${instead(file, singles, `move it to ${choice(folders)}`)}`
}
