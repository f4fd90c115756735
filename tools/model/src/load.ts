import { always, type Context } from './context.ts'
import { checkDraft } from './drafts.ts'
import { checkExamples } from './examples.ts'
import { resolveGroups } from './fields.ts'
import { compareFindings, compareText, type Finding } from './findings.ts'
import { checkStandardRows, checkUnused, resolveHeaders } from './headers.ts'
import { resolveAction, resolveEvent } from './messages.ts'
import { methodProblem } from './methods.ts'
import type { Action, Event, Model, Parameter, Protocol } from './model.ts'
import { resolvePrivilegeClasses, resolveProtocol, resolveReleases } from './protocol.ts'
import { checkSchema, type Kind } from './schemas.ts'
import { Source } from './source.ts'
import { resolveNamedTypes } from './types.ts'

export interface Loaded {
  /** Absent where any finding stands: a model is right or is not. */
  model?: Model
  findings: Finding[]
}

const SINGLE: Record<string, Kind> = {
  'releases.yaml': 'releases',
  'privileges.yaml': 'privileges',
  'types.yaml': 'types',
  'protocol.yaml': 'protocol',
}
const KINDS: readonly Kind[] = ['releases', 'privileges', 'types', 'protocol', 'headers', 'group', 'action', 'event']
const FOLDERS: Record<string, Kind> = { headers: 'headers', groups: 'group', actions: 'action', events: 'event' }

export interface LoadOptions {
  /** Gives a model of what could be read although there are findings: for a spec that is compared, never generated. */
  despiteFindings?: boolean
}

/** Checks and resolves a whole spec: path below the spec folder → text. Never throws for what a file says. */
export function resolveSpec(files: ReadonlyMap<string, string>, options: LoadOptions = {}): Loaded {
  const findings: Finding[] = []
  const { all, good } = parse(files, findings)
  const names = (kind: Kind) => new Set(all[kind].map(baseName))
  const context: Context = {
    releases: good.releases.flatMap(resolveReleases),
    privileges: new Set(good.privileges.flatMap((source) => Object.keys(source.data as object))),
    types: Object.assign({}, ...good.types.map(resolveNamedTypes)),
    headers: {},
    groups: Object.fromEntries(good.group.map((source) => [baseName(source), { source, resolved: undefined }])),
    actionNames: names('action'),
    eventNames: names('event'),
    usedMeanings: new Set(),
    complete: new Set(KINDS.filter((kind) => isComplete(kind, all, good))),
  }
  resolveHeaders(context, good.headers)
  const groups = resolveGroups(context)
  const privileges = good.privileges.flatMap((source) => resolvePrivilegeClasses(context, source))
  const protocol = good.protocol.map((source) => resolveProtocol(context, source))[0]
  const actionId = protocol?.common.action.find((one) => one.name === 'ActionID') ?? sharedActionId(context)
  const actions = byName(good.action.map((source) => resolveAction(context, source, actionId)))
  const events = byName(good.event.map((source) => resolveEvent(context, source)))
  linkAnswers(actions, events)
  checkMethods(good.action, actions)
  checkExamples({ context, protocol, actions, events }, good.action, good.event)
  // Only a complete set of headers and users can lack a row or a use.
  if (context.complete.has('headers')) {
    checkStandardRows(good.headers)
    if (context.complete.size === KINDS.length) checkUnused(context, good.headers)
  }
  findings.sort(compareFindings)
  const unique = findings.filter((one, i) => i === 0 || compareFindings(one, findings[i - 1] as Finding) !== 0)
  if ((unique.length > 0 && !options.despiteFindings) || protocol === undefined) return { findings: unique }
  return { model: assemble(context, protocol, groups, actions, events, privileges), findings: unique }
}

/** One file of a kind that cannot be read, or a single file that is missing, makes every name of it unknown. */
function isComplete(kind: Kind, all: Sources, good: Sources): boolean {
  return all[kind].length === good[kind].length && (all[kind].length > 0 || !Object.values(SINGLE).includes(kind))
}

type Sources = Record<Kind, Source[]>

/** All files by kind, and those of them that fit their schema. */
function parse(files: ReadonlyMap<string, string>, findings: Finding[]): { all: Sources; good: Sources } {
  const none = (): Sources => ({
    releases: [],
    privileges: [],
    types: [],
    protocol: [],
    headers: [],
    group: [],
    action: [],
    event: [],
  })
  const all = none()
  const good = none()
  const seen = new Map<string, string>()
  for (const [file, text] of [...files].sort(([a], [b]) => compareText(a, b))) {
    const source = new Source(file, text, findings)
    const kind = kindOf(file)
    if (kind === undefined) {
      source.report([], 'syntax', 'no spec file belongs here')
      continue
    }
    all[kind].push(source)
    const twin = seen.get(file.toLowerCase())
    if (twin !== undefined) {
      const message = `differs from ${twin} in case only, which many systems take for one file; name it ${file.replace('.yaml', '@12.yaml')}`
      source.report([], 'name-mismatch', `${message} or by whichever branch it came with`)
    }
    seen.set(file.toLowerCase(), file)
    if (!source.readable || !checkSchema(source, kind)) continue
    checkName(source, kind)
    checkDraft(source)
    good[kind].push(source)
  }
  for (const [file, kind] of Object.entries(SINGLE)) {
    if (all[kind].length === 0)
      findings.push({ file, line: 1, column: 1, rule: 'schema', message: 'the file is missing' })
  }
  return { all, good }
}

function kindOf(file: string): Kind | undefined {
  const [folder, name, ...deeper] = file.split('/')
  if (name === undefined) return SINGLE[file]
  return deeper.length === 0 ? FOLDERS[folder as string] : undefined
}

/** `events/NewCallerid@12.yaml` is NewCallerid: the branch tells apart names that differ in case only. */
function baseName(source: Source): string {
  return source.file.replace(/^.*\//, '').replace(/(@[\d.]+)?\.yaml$/, '')
}

function checkName(source: Source, kind: Kind): void {
  if (kind !== 'action' && kind !== 'event' && kind !== 'group') return
  const name = (source.data as Record<string, unknown>)[kind]
  if (name !== baseName(source)) {
    source.report([kind], 'name-mismatch', `${String(name)} must stand in a file of its name`, 'value')
  }
}

/** ActionID as headers/ has it, where protocol.yaml says nothing of it. */
function sharedActionId(context: Context): Parameter | undefined {
  const meaning = context.headers.ActionID?.meanings[0]
  if (meaning === undefined) return undefined
  context.usedMeanings.add(meaning)
  return {
    name: 'ActionID',
    meaning: meaning.id,
    summary: meaning.summary,
    type: meaning.type,
    ...always(context),
    required: false,
  }
}

function byName<T extends { name: string }>(items: readonly T[]): Record<string, T> {
  const sorted = [...items].sort((a, b) => compareText(a.name, b.name))
  return Object.fromEntries(sorted.map((item) => [item.name, item]))
}

/** Tells each event whose answer it is part of. */
function linkAnswers(actions: Record<string, Action>, events: Record<string, Event>): void {
  for (const action of Object.values(actions)) {
    const named = action.replies.flatMap((reply) => [
      ...(reply.items ?? []),
      ...(reply.ends === undefined ? [] : [reply.ends]),
    ])
    for (const name of new Set(named)) {
      const event = events[name]
      if (event !== undefined) event.answers = [...(event.answers ?? []), action.name]
    }
  }
}

function checkMethods(sources: readonly Source[], actions: Record<string, Action>): void {
  const seen = new Map<string, string>()
  for (const source of sources) {
    const action = actions[String((source.data as { action: unknown }).action)]
    if (action === undefined) continue
    const problem = methodProblem(action, seen)
    if (problem !== undefined) source.report(['method'], 'duplicate-method', problem)
    seen.set(action.method, action.name)
  }
}

function assemble(
  context: Context,
  protocol: Protocol,
  groups: Model['groups'],
  actions: Model['actions'],
  events: Model['events'],
  privileges: Model['privileges'],
): Model {
  const { releases, types } = context
  return {
    $schema: './model.schema.json',
    version: 1,
    protocol,
    releases,
    privileges,
    types: sorted(types),
    headers: sorted(context.headers),
    groups: sorted(groups),
    actions,
    events,
  }
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => compareText(a, b)))
}
