import { compareReleases } from '@openami/bindings/release'
import type { Action, Event, Model, Parameter } from '@openami/spec'
import { checkAdditions } from './additions.ts'
import { checkAreas } from './areas.ts'
import { compareText } from './compare-text.ts'
import { checkRefusals, resolveErrors } from './error-texts.ts'
import { checkExamples } from './examples.ts'
import { resolveGroups } from './fields.ts'
import type { SpecFiles } from './files.ts'
import { compareFindings, type Finding } from './findings.ts'
import { checkStandardRows, checkUnused, resolveHeaders } from './headers.ts'
import { resolveAction, resolveEvent } from './messages.ts'
import { methodProblem } from './methods.ts'
import { resolvePrivilegeClasses, resolveProtocol, resolveReleases } from './protocol.ts'
import { always, type Context } from './resolver-context.ts'
import type { Kind } from './schemas.ts'
import { checkSenders } from './senders.ts'
import type { SpecFile } from './spec-file.ts'
import { baseName, isComplete, isSame, KINDS, type Readings, readSpecFiles } from './spec-files.ts'
import { resolveNamedTypes } from './types.ts'

export interface Loaded {
  /** Absent if there is any finding. */
  model?: Model
  findings: Finding[]
}

/** What one process remembers that reads the same spec again and again. */
export class SpecMemory {
  readonly readings: Readings = new Map()
  /** What the last files resolved to. */
  last: { readonly files: SpecFiles; readonly loaded: Loaded } | undefined
}

export interface LoadOptions {
  /** Gives a model of what could be read although there are findings: for a spec that is compared, never generated. */
  despiteFindings?: boolean
  /**
   * What earlier calls have read: a file whose text is known is not parsed and held against its schema again, and files
   * that are all the same as in the last call are not resolved again. The model is shared then: no one may change it.
   */
  memory?: SpecMemory
  /**
   * The files add messages to this model: names are its names and theirs, and the model that results has both. Releases,
   * privileges and the protocol are those of `base`.
   */
  base?: Model
}

/** Checks and resolves a whole spec: path below the spec folder → text. Never throws for what a file says. */
export function resolveSpec(files: SpecFiles, options: LoadOptions = {}): Loaded {
  const { memory, despiteFindings } = options
  if (memory === undefined || despiteFindings) return resolveFiles(files, options)
  if (memory.last === undefined || !areSame(files, memory.last.files))
    memory.last = { files, loaded: resolveFiles(files, options) }
  return memory.last.loaded
}

function areSame(files: SpecFiles, others: SpecFiles): boolean {
  return files.size === others.size && [...files].every(([file, text]) => isSame(others.get(file), text))
}

function resolveFiles(files: SpecFiles, options: LoadOptions): Loaded {
  const { base } = options
  const adds = base !== undefined
  const { all, good, findings } = readSpecFiles(files, options.memory?.readings, adds)
  const names = (kind: Kind, others: object = {}) => new Set([...Object.keys(others), ...all[kind].map(baseName)])
  const groupsOfBase = Object.values(base?.groups ?? {}).map((resolved) => [resolved.name, { resolved }] as const)
  const context: Context = {
    releases: base?.releases ?? good.releases.flatMap(resolveReleases),
    privileges: new Set(
      base?.privileges.map(({ name }) => name) ??
        good.privileges.flatMap((source) => Object.keys(source.data as object)),
    ),
    types: Object.assign(noNames(), base?.types, ...good.types.map((source) => resolveNamedTypes(source, base?.types))),
    headers: Object.assign(noNames(), base?.headers),
    groups: named<Context['groups'][string]>([
      ...groupsOfBase,
      ...good.group.map((source) => [baseName(source), { source, resolved: undefined }] as const),
    ]),
    actionNames: names('action', base?.actions),
    eventNames: names('event', base?.events),
    usedMeanings: new Set(),
    base,
    complete: new Set(KINDS.filter((kind) => isComplete(kind, all, good, adds))),
  }
  // Without the releases nothing is known to exist anywhere.
  if (!context.complete.has('releases')) return { findings: findings().sort(compareFindings) }
  resolveHeaders(context, good.headers)
  const groups = resolveGroups(context)
  if (base !== undefined) checkAdditions(all, base)
  const privileges = base?.privileges ?? good.privileges.flatMap((source) => resolvePrivilegeClasses(context, source))
  const protocol = base?.protocol ?? good.protocol.map((source) => resolveProtocol(context, source))[0]
  const errors = base?.errors ?? good.errors.flatMap((source) => resolveErrors(context, source))
  const actionId = protocol?.common.action.find((one) => one.name === 'ActionID') ?? sharedActionId(context)
  const ownActions = byName(good.action.map((source) => resolveAction(context, source, actionId)))
  const ownEvents = byName(good.event.map((source) => resolveEvent(context, source)))
  const actions = base === undefined ? ownActions : byName(Object.values({ ...base.actions, ...ownActions }))
  const events = base === undefined ? ownEvents : byName(Object.values({ ...base.events, ...ownEvents }))
  linkAnswers(ownActions, events)
  checkSenders(good.event, events, findings().length === 0)
  checkMethods(good.action, actions, base?.actions)
  checkAreas([...good.action, ...good.event], good.headers, areasOf(base))
  // An example cannot be held against headers that could not be read.
  const described = ['releases', 'types', 'protocol', 'headers', 'group'] as const
  const isWhole = described.every((kind) => context.complete.has(kind))
  if (isWhole && !findings().some(({ rule }) => rule === 'unknown-group'))
    checkExamples({ context, protocol, actions, events }, good.action, good.event)
  // An application's own actions refuse in words of their own.
  if (base === undefined && context.complete.has('errors')) checkRefusals(context, errors, good.action, actions)
  // Only a complete set of headers and users can lack a row or a use.
  if (context.complete.has('headers')) {
    if (base === undefined) checkStandardRows(good.headers)
    if (context.complete.size === KINDS.length) checkUnused(context, good.headers)
  }
  const unique = findings()
    .sort(compareFindings)
    .filter((one, i, every) => i === 0 || compareFindings(one, every[i - 1] as Finding) !== 0)
  if ((unique.length > 0 && !options.despiteFindings) || protocol === undefined) return { findings: unique }
  return { model: assemble(context, { protocol, groups, actions, events, privileges, errors }), findings: unique }
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
  return named(sorted.map((item) => [item.name, item]))
}

/** Names of a spec may be anything, `constructor` too: no record of them inherits any. */
function noNames<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>
}

function named<T>(entries: ReadonlyArray<readonly [string, T]>): Record<string, T> {
  return Object.assign(noNames<T>(), Object.fromEntries(entries))
}

/** Adds to each event the actions that it answers. */
function linkAnswers(actions: Record<string, Action>, events: Record<string, Event>): void {
  for (const action of Object.values(actions)) {
    const named = action.replies.flatMap((reply) => [
      ...(reply.items ?? []),
      ...(reply.ends === undefined ? [] : [reply.ends]),
    ])
    for (const name of new Set(named)) {
      const event = events[name]
      // A copy: the event may be another model's.
      if (event !== undefined) events[name] = { ...event, answers: [...(event.answers ?? []), action.name] }
    }
  }
}

function areasOf(base: Model | undefined): Set<string> {
  return new Set([...Object.values(base?.actions ?? {}), ...Object.values(base?.events ?? {})].map(({ area }) => area))
}

function checkMethods(
  sources: readonly SpecFile[],
  actions: Record<string, Action>,
  others: Record<string, Action> = {},
): void {
  const seen = new Map(Object.values(others).map(({ name, method }) => [method, name]))
  // A name that was chosen gives way to one that follows from the action's own, and a newer one to an older.
  const chosen = (source: SpecFile) => Number((source.data as { method?: unknown }).method !== undefined)
  const since = (source: SpecFile) => String([(source.data as { since: unknown }).since].flat()[0])
  const ordered = [...sources].sort((a, b) => chosen(a) - chosen(b) || compareReleases(since(a), since(b)))
  for (const source of ordered) {
    const action = actions[String((source.data as { action: unknown }).action)]
    if (action === undefined) continue
    const problem = methodProblem(action, seen)
    if (problem !== undefined) source.report(['method'], 'duplicate-method', problem)
    seen.set(action.method, action.name)
  }
}

function assemble(
  context: Context,
  {
    protocol,
    groups,
    actions,
    events,
    privileges,
    errors,
  }: Pick<Model, 'protocol' | 'groups' | 'actions' | 'events' | 'privileges' | 'errors'>,
): Model {
  const { releases, types } = context
  return {
    $schema: './model.schema.json',
    version: 1,
    protocol,
    releases,
    privileges,
    errors,
    types: sorted(types),
    headers: sorted(context.headers),
    groups: sorted(groups),
    actions: { ...actions },
    events: { ...events },
  }
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => compareText(a, b)))
}
