import { compareText, didYouMean, type Edition, type EditionField, findField } from '@openami/generator/internal'
import { compareDifferences, type Difference, type Subject } from './difference.ts'
import type { Spec } from './spec.ts'
import type { Kind, Survey, SurveyedField, SurveyedMessage } from './survey.ts'

/** One message on both sides. */
interface Pair {
  spec: Spec
  kind: Kind
  name: string
  surveyed: SurveyedMessage
  edition: Edition['actions'][string] | Edition['events'][string]
}

/** Framing of lists, which the spec does not repeat on each event. */
const FRAME = ['ActionID', 'EventList', 'ListItems']

/** All differences between the spec and a source, sorted. */
export function compare(spec: Spec, survey: Survey): Difference[] {
  return [...compareKind(spec, survey, 'action'), ...compareKind(spec, survey, 'event')].sort(compareDifferences)
}

function* compareKind(spec: Spec, survey: Survey, kind: Kind): Generator<Difference> {
  const described: Record<string, Pair['edition']> = kind === 'action' ? spec.edition.actions : spec.edition.events
  const surveyed = kind === 'action' ? survey.actions : survey.events
  const messages = kind === 'action' ? spec.model.actions : spec.model.events
  const byCase = new Map(Object.keys(described).map((name) => [name.toLowerCase(), name]))
  const found = new Set<string>()
  for (const [name, message] of surveyed) {
    const own = described[name] === undefined ? byCase.get(name.toLowerCase()) : name
    const edition = own === undefined ? undefined : described[own]
    if (own === undefined || edition === undefined) {
      yield missing(spec, kind, message, Object.keys(described))
      continue
    }
    found.add(own)
    const pair: Pair = { spec, kind, name: own, surveyed: message, edition }
    if (own !== name) yield different(pair, 'name', undefined, `the source spells it ${name}`, message.place)
    yield* compareFields(pair)
    yield* comparePrivileges(pair)
  }
  const present = new Set([...survey.actions.keys()].flatMap((name) => spec.model.actions[name]?.module ?? []))
  for (const name of Object.keys(described)) {
    const message = messages[name]
    if (message === undefined || found.has(name) || !survey.wouldKnow(kind, message.module, present)) continue
    yield { verdict: 'gone', subject: kind, kind, name, spec: message.source }
  }
}

function missing(spec: Spec, kind: Kind, { name, place }: SurveyedMessage, known: readonly string[]): Difference {
  const elsewhere = (kind === 'action' ? spec.model.actions : spec.model.events)[name]
  const difference: Difference = { verdict: 'missing', subject: kind, kind, name }
  if (place !== undefined) difference.source = place
  if (elsewhere !== undefined) {
    const { since, until } = elsewhere
    difference.spec = elsewhere.source
    difference.detail = `the spec has it since ${since.join(', ')}${until === undefined ? '' : ` until ${until.join(', ')}`}`
  } else {
    const hint = didYouMean(name, known)
    if (hint !== '') difference.detail = hint.replace(/^; /, '')
  }
  return difference
}

function* compareFields(pair: Pair): Generator<Difference> {
  const { spec, kind, surveyed, edition } = pair
  if (surveyed.fields === undefined) return
  const own: readonly EditionField[] = 'request' in edition ? edition.request : edition.headers
  const { common } = spec.model.protocol
  const shared = kind === 'action' ? common.action : common.event
  const found = new Set<EditionField>()
  for (const field of surveyed.fields) {
    const match = own.find((one) => one.name === field.name) ?? findField(own, field.name)
    if (match === undefined) {
      // Any other header may follow; or every message of its kind may carry it.
      if (edition.dynamic || isFrame(field.name) || findField(shared, field.name) !== undefined) continue
      const subject = kind === 'action' ? 'parameter' : 'header'
      yield { ...different(pair, subject, field.name, nearest(own, field.name), field.place), verdict: 'missing' }
      continue
    }
    found.add(match)
    yield* compareField(pair, match, field)
  }
  if (!surveyed.complete) {
    yield* requiredButAbsent(pair, own, found)
    return
  }
  for (const field of own) {
    // The documentation writes a snapshot's name or what it always has, and no framing.
    if (found.has(field) || isFrame(field.name) || (field.optional && field.from !== undefined)) continue
    const subject = kind === 'action' ? 'parameter' : 'header'
    yield { ...different(pair, subject, field.name, undefined, surveyed.place), verdict: 'gone' }
  }
}

function isFrame(name: string): boolean {
  return FRAME.some((one) => one.toLowerCase() === name.toLowerCase())
}

/** A hint at a name that may be meant. */
function nearest(own: readonly EditionField[], name: string): string | undefined {
  const hint = didYouMean(
    name,
    own.map((one) => one.name),
  )
  return hint === '' ? undefined : hint.replace(/^; /, '')
}

function* compareField(pair: Pair, own: EditionField, field: SurveyedField): Generator<Difference> {
  // The server takes a parameter in any case (R17); a client reads a header in any case too, but bindings spell it.
  const literal = own.pattern === undefined && !own.keyed
  if (pair.kind === 'event' && literal && own.name !== field.name)
    yield different(pair, 'name', own.name, `the source spells it ${field.name}`, field.place)
  if (pair.kind === 'action' && field.required !== undefined && 'required' in own) {
    const { required, requiredWhen } = own as EditionField & { required: boolean; requiredWhen?: string }
    if (field.required !== required && !(field.required && requiredWhen !== undefined))
      yield different(
        pair,
        'required',
        own.name,
        field.required ? 'the source requires it' : 'optional in the source',
        field.place,
      )
  }
  const values = (typeof own.type === 'string' ? pair.spec.model.types[own.type] : own.type)?.values
  if (field.values !== undefined && values !== undefined) {
    const known = new Set(Object.keys(values).map((value) => value.toLowerCase()))
    const unknown = field.values.filter((value) => !known.has(value.toLowerCase()))
    if (unknown.length > 0)
      yield different(pair, 'values', own.name, `not in the spec: ${unknown.join(', ')}`, field.place)
  }
}

/** In a recording, a header of every message of its kind must occur. */
function* requiredButAbsent(
  pair: Pair,
  own: readonly EditionField[],
  found: ReadonlySet<EditionField>,
): Generator<Difference> {
  const counted = new Map(pair.surveyed.fields?.map((field) => [field.name.toLowerCase(), field.required]))
  for (const field of own) {
    if (field.optional || field.repeated || field.pattern !== undefined || field.keyed || isFrame(field.name)) continue
    if (found.has(field) && counted.get(field.name.toLowerCase()) !== false) continue
    const detail = found.has(field) ? 'not in every message of the recording' : 'in no message of the recording'
    yield different(pair, 'required', field.name, detail, undefined)
  }
}

function* comparePrivileges(pair: Pair): Generator<Difference> {
  const { edition, surveyed, spec, name } = pair
  if (surveyed.privileges === undefined) return
  // Part of an answer goes to the session that asked: no class is checked, whatever the documentation or the text says.
  const event = pair.kind === 'event' ? spec.model.events[name] : undefined
  if (event?.answers !== undefined && (!event.byItself || surveyed.privileges.length === 0)) return
  const [ours, theirs] = [edition.privileges, surveyed.privileges].map((list) => [...list].sort(compareText).join(','))
  if (ours === theirs) return
  yield different(pair, 'privileges', undefined, `spec ${ours || 'none'}, source ${theirs || 'none'}`, surveyed.place)
}

function different(
  { spec, kind, name }: Pair,
  subject: Subject,
  field: string | undefined,
  detail: string | undefined,
  source: string | undefined,
): Difference {
  const message = (kind === 'action' ? spec.model.actions : spec.model.events)[name]
  return {
    verdict: 'different',
    subject,
    kind,
    name: field === undefined ? name : `${name}/${field}`,
    ...(detail !== undefined && { detail }),
    ...(message !== undefined && { spec: spec.placeOf(kind, message, field) }),
    ...(source !== undefined && { source }),
  }
}
