import { compareReleases } from '@openami/bindings/release'
import type {
  Action,
  Availability,
  Condition,
  Event,
  Example,
  Field,
  Outcome,
  Parameter,
  PrivilegeSpan,
} from '@openami/spec'
import { intersect, pick, spanIn } from './availability.ts'
import { checkEntries, checkRelease } from './availability-checks.ts'
import { resolveFields, resolveParameters } from './fields.ts'
import { methodOf } from './methods.ts'
import { resolveReplies } from './replies.ts'
import { availabilityOf, type Context, checkEvent, isRelease } from './resolver-context.ts'
import type { Path, SpecFile } from './spec-file.ts'
import type { RawAction, RawEvent, RawExample, RawPrivileges } from './spec-types.ts'
import { resolveSteps } from './steps.ts'
import { checkSuccessors } from './successors.ts'
import { choice, instead } from './suggest.ts'

export function resolveAction(context: Context, source: SpecFile, actionId: Parameter | undefined): Action {
  const raw = source.data as RawAction
  const base = resolveBase(context, source, raw, context.actionNames, 'unknown-action')
  const whole = pick(base)
  const request = resolveParameters({ context, source, path: ['request'], whole }, raw.request)
  if (actionId !== undefined && !request.some((one) => one.name.toLowerCase() === 'actionid')) {
    const { until: _until, absentIn: _absentIn, ...rest } = actionId
    request.unshift({ ...rest, ...whole, required: false })
  }
  checkSuccessors(context, source, ['request'], raw.request, request)
  const outcome = resolveOutcome(context, source, raw.outcome, request)
  const { waits } = raw
  if (waits !== undefined) checkParameter(source, ['waits', 'for'], waits.for, request)
  const conditions = raw.conditions ?? []
  checkConditions(source, conditions, request)
  const steps = raw.steps && resolveSteps(context, source, raw.steps, request, whole)
  return {
    name: raw.action,
    ...base,
    method: raw.method ?? methodOf(raw.action),
    request,
    conditions,
    ...(steps !== undefined && { steps }),
    replies: resolveReplies(context, source, raw.reply, whole),
    ...(outcome !== undefined && { outcome }),
    ...(waits !== undefined && { waits }),
    ...(raw.dynamic && { dynamic: true as const }),
    risk: raw.risk ?? [],
  }
}

function resolveOutcome(
  context: Context,
  source: SpecFile,
  raw: RawAction['outcome'],
  request: readonly Parameter[],
): Outcome | undefined {
  if (raw === undefined) return undefined
  if (typeof raw === 'string') {
    checkEvent(context, source, ['outcome'], raw)
    return { event: raw }
  }
  checkEvent(context, source, ['outcome', 'event'], raw.event)
  for (const [header, parameter] of Object.entries(raw.by ?? {}))
    checkParameter(source, ['outcome', 'by', header], parameter, request)
  return raw
}

function checkParameter(source: SpecFile, path: Path, name: string, request: readonly Parameter[]): void {
  const known = request.map((one) => one.name)
  if (known.includes(name)) return
  const hint = known.length === 0 ? '; add it to `request`' : instead(name, known, `write ${choice(known)}`)
  source.report(path, 'condition-unknown-parameter', `the action has no parameter ${name}${hint}`, 'value')
}

export function resolveEvent(context: Context, source: SpecFile): Event {
  const raw = source.data as RawEvent
  const base = resolveBase(context, source, raw, context.eventNames, 'unknown-event')
  const own = resolveFields({ context, source, path: ['headers'], whole: pick(base) }, raw.headers)
  checkSuccessors(context, source, ['headers'], raw.headers, own)
  return {
    name: raw.event,
    ...base,
    headers: raw.userEvent === undefined ? own : [...userEventHeaders(context, pick(base), own), ...own],
    ...(raw.dynamic && { dynamic: true }),
    ...(raw.byItself && { byItself: true }),
    ...(raw.userEvent !== undefined && { userEvent: raw.userEvent }),
    ...(raw.neverSent !== undefined && { neverSent: raw.neverSent }),
  }
}

/** What any UserEvent carries, in the releases that have this one. */
function userEventHeaders({ base, releases }: Context, whole: Availability, own: readonly Field[]): Field[] {
  const names = new Set(own.map(({ name }) => name))
  return (base?.events.UserEvent?.headers ?? []).flatMap((field) => {
    const availability = intersect(pick(field), whole, releases)
    if (names.has(field.name) || availability === undefined) return []
    const { since: _since, until: _until, absentIn: _absentIn, ...rest } = field
    return [{ ...rest, ...availability }]
  })
}

/** What actions and events have in common. */
function resolveBase(
  context: Context,
  source: SpecFile,
  raw: RawAction | RawEvent,
  names: ReadonlySet<string>,
  rule: 'unknown-action' | 'unknown-event',
) {
  checkEntries(context, source, [], raw)
  const availability = availabilityOf(raw, [])
  if (raw.replacedBy !== undefined) {
    const { to, since } = raw.replacedBy
    const folder = rule === 'unknown-action' ? 'actions' : 'events'
    const hint = instead(to, names, `name one that is there, or write ${folder}/${to}.yaml`)
    if (!names.has(to)) source.report(['replacedBy', 'to'], rule, `${folder}/ has no ${to}${hint}`, 'value')
    checkRelease(context, source, ['replacedBy', 'since'], since)
  }
  if ((raw.examples?.length ?? 0) === 0 && !('neverSent' in raw && raw.neverSent !== undefined)) {
    const message =
      rule === 'unknown-action'
        ? 'the action has no example; write what is sent and what is received under `examples`'
        : 'the event has no example; write what a server sends under `examples`'
    source.report(['examples'], 'missing-example', message)
  }
  return {
    area: raw.area,
    module: raw.module,
    summary: raw.summary,
    ...(raw.description !== undefined && { description: raw.description }),
    ...availability,
    privileges: resolvePrivileges(context, source, raw.privileges, availability),
    examples: (raw.examples ?? []).map((example, i) => resolveExample(context, source, ['examples', i], example)),
    ...(raw.replacedBy !== undefined && { replacedBy: raw.replacedBy }),
    ...(raw.deprecated !== undefined && { deprecated: raw.deprecated }),
    ...(raw.standard && { standard: true as const }),
    ...(raw.notes !== undefined && { notes: raw.notes }),
    source: source.place([]),
  }
}

/** A plain list holds from the message's first release; a history has a list for each release that changed it. */
function resolvePrivileges(
  context: Context,
  source: SpecFile,
  raw: RawPrivileges,
  whole: Availability,
): PrivilegeSpan[] {
  const check = (path: Path, names: readonly string[]) => {
    for (const [i, name] of names.entries()) {
      if (context.privileges.has(name) || !context.complete.has('privileges')) continue
      const several = name.split(/[\s,]+/).every((part) => context.privileges.has(part))
      const hint = several
        ? `; write commas between the classes: [${name.split(/[\s,]+/).join(', ')}]`
        : instead(name, context.privileges, `write ${choice([...context.privileges])}`)
      source.report([...path, i], 'unknown-privilege', `privileges.yaml has no ${name}${hint}`, 'value')
    }
  }
  const names = raw.filter((entry) => typeof entry === 'string')
  const spans = raw.flatMap((entry, i): PrivilegeSpan[] => {
    if (typeof entry === 'string') return []
    const path = ['privileges', i]
    checkRelease(context, source, [...path, 'from'], entry.from)
    const key = entry.all === undefined ? 'any' : 'all'
    check([...path, key], entry[key] ?? [])
    return [{ from: entry.from, privileges: entry[key] ?? [] }]
  })
  if (names.length > 0 && spans.length > 0) {
    source.report(
      ['privileges'],
      'schema',
      'classes and a history are mixed; write one list of classes, or `{ from: …, any: […] }` alone',
    )
  }
  if (spans.length > 0) return spans.sort((a, b) => compareReleases(a.from, b.from))
  check(['privileges'], names)
  return [{ from: [...whole.since].sort(compareReleases)[0] ?? '1.0', privileges: names }]
}

function resolveExample(context: Context, source: SpecFile, path: Path, raw: RawExample): Example {
  if (raw.release !== undefined) checkRelease(context, source, [...path, 'release'], raw.release)
  return { ...raw }
}

function checkConditions(source: SpecFile, conditions: readonly Condition[], request: readonly Parameter[]): void {
  const known = request.map((one) => one.name)
  for (const [i, condition] of conditions.entries()) {
    for (const [kind, names] of Object.entries(condition) as Array<[string, string[]]>) {
      for (const [j, name] of names.entries()) {
        if (known.includes(name)) continue
        const path = ['conditions', i, kind, j]
        const message = `the action has no parameter ${name}${instead(name, known, `write ${choice(known)}`)}`
        source.report(path, 'condition-unknown-parameter', message, 'value')
      }
    }
  }
}

/** The newest release that has the message, for an example that names none. */
export function newestRelease(context: Context, message: Availability): string | undefined {
  const found = context.releases.findLast(({ branch }) => spanIn(message, branch) !== undefined)
  const span = found === undefined ? undefined : spanIn(message, found.branch)
  return span?.to !== undefined && isRelease(context, span.to) ? span.to : found?.branch
}
