import { checkDraft } from './drafts.ts'
import { compareText, type Finding } from './findings.ts'
import { checkSchema, type Kind } from './schemas.ts'
import { Source } from './source.ts'

const SINGLE: Record<string, Kind> = {
  'releases.yaml': 'releases',
  'privileges.yaml': 'privileges',
  'types.yaml': 'types',
  'protocol.yaml': 'protocol',
}
export const KINDS: readonly Kind[] = [
  'releases',
  'privileges',
  'types',
  'protocol',
  'headers',
  'group',
  'action',
  'event',
]
const FOLDERS: Record<string, Kind> = { headers: 'headers', groups: 'group', actions: 'action', events: 'event' }

export type Sources = Record<Kind, Source[]>

/** One file as it was read: whether it fits its schema, and what was found while reading it. */
interface Reading {
  text: string
  kind: Kind | undefined
  source: Source
  good: boolean
  found: readonly Finding[]
}

/** Files by path as they were last read, for one process that reads the same spec again and again. */
export type SourceMemory = Map<string, Reading>

/** All files by kind, those of them that fit their schema, and what has been found in any so far. */
export function readSources(
  files: ReadonlyMap<string, string>,
  memory: SourceMemory = new Map(),
): { all: Sources; good: Sources; findings: () => Finding[] } {
  const all = noSources()
  const stray: Source[] = []
  const good = noSources()
  const seen = new Map<string, string>()
  for (const file of memory.keys()) if (!files.has(file)) memory.delete(file)
  for (const [file, text] of [...files].sort(([a], [b]) => compareText(a, b))) {
    const { source, kind, good: fits } = recall(memory, file, text)
    if (kind === undefined) {
      stray.push(source)
      continue
    }
    all[kind].push(source)
    const twin = seen.get(file.toLowerCase())
    if (twin !== undefined) {
      const message = `differs from ${twin} in case only, which many systems take for one file; name it ${file.replace('.yaml', '@12.yaml')}`
      source.report([], 'name-mismatch', `${message} or by whichever branch it came with`)
    }
    seen.set(file.toLowerCase(), file)
    if (fits) good[kind].push(source)
  }
  const missing = Object.entries(SINGLE).flatMap(([file, kind]): Finding[] =>
    all[kind].length > 0 ? [] : [{ file, line: 1, column: 1, rule: 'schema', message: 'the file is missing' }],
  )
  const findings = () => [...missing, ...[...stray, ...Object.values(all).flat()].flatMap((source) => source.findings)]
  return { all, good, findings }
}

function recall(memory: SourceMemory, file: string, text: string): Reading {
  const before = memory.get(file)
  if (before?.text === text) {
    // What was found beyond reading is another run's.
    before.source.findings.splice(0, Number.POSITIVE_INFINITY, ...before.found)
    return before
  }
  const source = new Source(file, text)
  const kind = kindOf(file)
  if (kind === undefined) {
    const message = file.endsWith('.yml') ? 'the name of a spec file ends with .yaml' : 'no spec file belongs here'
    source.report([], 'syntax', message)
  }
  const good = kind !== undefined && source.readable && checkSchema(source, kind)
  if (good) {
    checkName(source, kind)
    checkDraft(source)
  }
  const reading = { text, kind, source, good, found: [...source.findings] }
  memory.set(file, reading)
  return reading
}

/** One file of a kind that cannot be read, or a single file that is missing, makes every name of it unknown. */
export function isComplete(kind: Kind, all: Sources, good: Sources): boolean {
  return all[kind].length === good[kind].length && (all[kind].length > 0 || !Object.values(SINGLE).includes(kind))
}

/** `events/NewCallerid@12.yaml` is NewCallerid: the branch tells apart names that differ in case only. */
export function baseName(source: Source): string {
  return source.file.replace(/^.*\//, '').replace(/(@[\d.]+)?\.yaml$/, '')
}

function noSources(): Sources {
  return { releases: [], privileges: [], types: [], protocol: [], headers: [], group: [], action: [], event: [] }
}

function kindOf(file: string): Kind | undefined {
  const [folder, name, ...deeper] = file.split('/')
  if (!file.endsWith('.yaml')) return undefined
  if (name === undefined) return SINGLE[file]
  return deeper.length === 0 ? FOLDERS[folder as string] : undefined
}

function checkName(source: Source, kind: Kind): void {
  if (kind !== 'action' && kind !== 'event' && kind !== 'group') return
  const name = (source.data as Record<string, unknown>)[kind]
  if (name !== baseName(source)) {
    source.report([kind], 'name-mismatch', `${String(name)} must stand in a file of its name`, 'value')
  }
}
