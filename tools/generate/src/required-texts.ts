import { availableIn, branchOf } from '@openami/bindings/release'
import {
  type Action,
  type Availability,
  branchesOf,
  type Event,
  type Field,
  type Model,
  type Spans,
  type TypeKind,
  VIEW_MEMBERS,
} from '@openami/generator/internal'

/** Texts that are in every message of a release; a getter gives them as `string`. */
export interface RequiredTexts {
  /** Names that are required in all messages that have them. */
  readonly everywhere: readonly string[]
  /** By message: further names that are required in it. */
  readonly byMessage: ReadonlyArray<readonly [string, readonly string[]]>
  /** By message: the spans in which names are required, where the message has them in others as well. */
  readonly spans: ReadonlyArray<readonly [string, ReadonlyArray<readonly [string, string]>]>
}

/** A header of a message, in all forms that releases give it. */
interface Form {
  readonly field: Field
  /** All of them have to hold. */
  readonly availability: readonly Availability[]
  readonly required: boolean
}

/** Of these an empty value reads as a text, too. */
const textKinds: ReadonlySet<TypeKind> = new Set(['string', 'enum', 'escaped', 'secret'])

/** Headers of replies are told by the client's method, those of events by the event. */
export function requiredTexts(model: Model, spans: Spans): RequiredTexts {
  const releases = releasesOf(model)
  const everywhere = new Map<string, boolean>()
  const messages: Array<readonly [string, Map<string, string | undefined>]> = []
  for (const field of model.protocol.common.event) everywhere.set(field.name, false)
  const add = (name: string, owner: Availability, headers: ReadonlyMap<string, readonly Form[]>): void => {
    const own = new Map<string, string | undefined>()
    const having = branchesOf(owner, model).map(
      (branch) => [branch, (releases.get(branch) ?? []).filter((release) => availableIn(owner, release))] as const,
    )
    for (const [header, forms] of headers) {
      const span = requiredSpan(having, forms, spans)
      everywhere.set(header, span !== 'never' && (everywhere.get(header) ?? true))
      if (span !== 'never') own.set(header, span === 'always' ? undefined : spans.name(span))
    }
    messages.push([name, own])
  }
  for (const event of Object.values(model.events)) add(event.name, event, formsOfEvent(event))
  for (const action of Object.values(model.actions)) add(action.method, action, formsOfReplies(action))
  const sorted = messages.sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    everywhere: [...everywhere].flatMap(([name, required]) => (required ? [name] : [])).sort(),
    byMessage: sorted.map(([name, own]) => [name, [...own.keys()].filter((header) => !everywhere.get(header)).sort()]),
    spans: sorted.map(([name, own]) => [name, [...own].flatMap(([header, span]) => (span ? [[header, span]] : []))]),
  }
}

/** The branches in all of whose releases the header is required, of those of the message; those that lack the header say nothing. */
function requiredSpan(
  releases: ReadonlyArray<readonly [branch: string, releases: readonly string[]]>,
  forms: readonly Form[],
  spans: Spans,
): 'never' | 'always' | string[] {
  const formIn = (release: string): Form | undefined =>
    forms.find(({ availability }) => availability.every((one) => availableIn(one, release)))
  const having = releases.filter(([branch]) => formIn(branch) !== undefined)
  const required = having
    .filter(([, exact]) => exact.every((release) => formIn(release)?.required))
    .map(([branch]) => branch)
  if (required.length === 0) return 'never'
  return required.length === having.length ? 'always' : spans.branches.filter((branch) => required.includes(branch))
}

function formsOfEvent(event: Event): Map<string, Form[]> {
  const forms = new Map<string, Form[]>()
  for (const field of event.headers) addForm(forms, { field, availability: [field], required: isRequired(field) })
  return forms
}

function formsOfReplies(action: Action): Map<string, Form[]> {
  const forms = new Map<string, Form[]>()
  for (const reply of action.replies) {
    // An answer of another kind, or one that nothing marks as an answer, may take the place of this one.
    const certain = reply.sometimes === undefined && reply.empty === undefined && !reply.withoutResponse
    for (const field of reply.headers ?? [])
      addForm(forms, { field, availability: [reply, field], required: certain && isRequired(field) })
  }
  return forms
}

function addForm(forms: Map<string, Form[]>, form: Form): void {
  const { name, pattern } = form.field
  if (pattern === undefined && !VIEW_MEMBERS.has(name)) forms.set(name, [...(forms.get(name) ?? []), form])
}

function isRequired({ type, optional, absent, repeated, keyed }: Field): boolean {
  return textKinds.has(type.kind) && !optional && absent === undefined && !repeated && !keyed
}

/** Every release of each branch that can differ from another in what it has. */
function releasesOf(model: Model): Map<string, string[]> {
  const exact = new Set(
    Object.values(model.events)
      .flatMap((event) => [event, ...event.headers])
      .concat(Object.values(model.actions).flatMap(({ replies }) => replies.flatMap(({ headers = [] }) => headers)))
      .flatMap(({ since, until = [] }: Availability) => [...since, ...until]),
  )
  return new Map(
    model.releases.map(({ branch, last }) => {
      const newest = Number(last.split('.')[branch.split('.').length] ?? 0)
      const numbered = Array.from({ length: newest + 1 }, (_, number) => `${branch}.${number}`)
      const others = [...exact].filter((entry) => branchOf(entry) === branch && entry !== branch)
      return [branch, [...new Set([...numbered, ...others])]]
    }),
  )
}
