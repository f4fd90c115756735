import { availableIn, branchOf, compareReleases, privilegesAt } from '@openami/bindings/release'
import type {
  Action,
  Availability,
  Field,
  Header,
  Meaning,
  Model,
  Outcome,
  Parameter,
  ReplySpan,
  ResolvedType,
} from '@openami/spec'
import { compareText } from './compare-text.ts'
import { nearestRelease } from './releases.ts'
import { type Framing, framingOf } from './reply-framing.ts'

/** A release that the model does not know. */
export class UnknownRelease extends Error {
  override readonly name = 'UnknownRelease'
}

/** A header in one release: no availability is left in it. */
export interface EditionField {
  name: string
  /** Name of the type, or the type itself where it has none. */
  type: string | ResolvedType
  summary: string
  unit?: string
  meaning?: string
  absent?: string[]
  repeated?: true
  optional?: true
  keyed?: true
  pattern?: string
  sensitive?: true
  from?: Field['from']
}

export interface EditionParameter extends EditionField {
  required: boolean
  requiredWhen?: string
  default?: string
}

export interface EditionReply extends Framing {
  kind: ReplySpan['kind']
  headers?: EditionField[]
  items?: string[]
  ends?: string
  sometimes?: string
}

export interface EditionAction {
  method: string
  summary: string
  privileges: string[]
  request: EditionParameter[]
  /** Forms of the steps of numbered parameters. */
  steps?: Array<{ step: string; reads: string[]; needs?: string[] }>
  reply: EditionReply | undefined
  outcome?: Outcome
  /** Takes any other header as well. */
  dynamic?: true
}

export interface EditionEvent {
  summary: string
  privileges: string[]
  headers: EditionField[]
  dynamic?: true
}

export interface EditionHeader {
  meanings: Array<Omit<Meaning, 'type'> & { type: string | ResolvedType }>
}

/** The protocol of exactly one release. */
export interface Edition {
  release: string
  /** AMI version that the last release of the branch states in its greeting. */
  ami: string
  actions: Record<string, EditionAction>
  events: Record<string, EditionEvent>
  /** Every header name that the release uses, and every name of the old document's list. */
  headers: Record<string, EditionHeader>
}

/** `18.15.0` itself; of a branch its newest release. Throws `UnknownRelease`. */
export function exactRelease(model: Model, release: string): string {
  const branch = branchWith(model, release)
  return release === branch.branch ? branch.last : release
}

function branchWith(model: Model, release: string): Model['releases'][number] {
  const branch = /^\d+(\.\d+)*$/.test(release)
    ? model.releases.find((one) => one.branch === branchOf(release))
    : undefined
  const within =
    branch !== undefined &&
    (release === branch.branch ||
      (compareReleases(release, branch.first) >= 0 && compareReleases(release, branch.last) <= 0))
  if (branch === undefined || !within) {
    throw new UnknownRelease(`there is no release ${release || "''"}; ${nearestRelease(model.releases, release, '')}`)
  }
  return branch
}

/** If the release has no such event, the result is not reported. */
function outcomeIn(model: Model, action: Action, release: string): Outcome | undefined {
  const event = action.outcome && model.events[action.outcome.event]
  return event !== undefined && availableIn(event, release) ? action.outcome : undefined
}

/** The protocol of `release`: exact (`18.15.0`), or a branch for its newest. Throws `UnknownRelease`. */
export function atRelease(model: Model, release: string): Edition {
  const branch = branchWith(model, release)
  const exact = exactRelease(model, release)
  const here = <T extends Availability>(items: readonly T[]) => items.filter((item) => availableIn(item, exact))
  const used = new Map<string, Field[]>()
  const fields = (items: readonly Field[]): EditionField[] =>
    here(items).map((field) => {
      used.set(field.name, [...(used.get(field.name) ?? []), field])
      return editionField(field)
    })
  const actions: Edition['actions'] = {}
  for (const action of here(Object.values(model.actions))) {
    fields(action.request)
    const reply = here(action.replies)[0]
    const outcome = outcomeIn(model, action, exact)
    actions[action.name] = {
      method: action.method,
      summary: action.summary,
      privileges: [...privilegesAt(action.privileges, exact)],
      request: here(action.request).map(editionParameter),
      ...(action.steps && {
        steps: here(action.steps).map(({ step, reads, needs }) => ({ step, reads, ...(needs && { needs }) })),
      }),
      reply: reply && {
        kind: reply.kind,
        ...(reply.headers !== undefined && { headers: fields(reply.headers) }),
        ...(reply.items !== undefined && { items: existing(model, reply.items, exact) }),
        ...(reply.ends !== undefined && { ends: reply.ends }),
        ...(reply.sometimes !== undefined && { sometimes: reply.sometimes }),
        ...framingOf(reply),
      },
      ...(outcome !== undefined && { outcome }),
      ...(action.dynamic && { dynamic: true as const }),
    }
  }
  const events: Edition['events'] = {}
  for (const event of here(Object.values(model.events))) {
    events[event.name] = {
      summary: event.summary,
      privileges: [...privilegesAt(event.privileges, exact)],
      headers: fields(event.headers),
      ...(event.dynamic && { dynamic: true }),
    }
  }
  const { common } = model.protocol
  for (const part of [common.action, common.response, common.event]) fields(part)
  return { release: exact, ami: branch.ami, actions, events, headers: editionHeaders(model, used) }
}

/** Items of a list may have come to it release by release. */
function existing(model: Model, names: readonly string[], release: string): string[] {
  return names.filter((name) => {
    const event = model.events[name]
    return event === undefined || availableIn(event, release)
  })
}

function editionField(field: Field): EditionField {
  const { name, type, summary, meaning, absent, repeated, optional, keyed, pattern, sensitive, from } = field
  return {
    name,
    type: typeOf(type),
    summary,
    ...(type.unit !== undefined && { unit: type.unit }),
    ...(meaning !== 'default' && { meaning }),
    ...(absent !== undefined && { absent }),
    ...(repeated && { repeated }),
    ...(optional && { optional }),
    ...(keyed && { keyed }),
    ...(pattern !== undefined && { pattern }),
    ...(sensitive && { sensitive }),
    ...(from !== undefined && { from }),
  }
}

function editionParameter(parameter: Parameter): EditionParameter {
  const { name, ...rest } = editionField(parameter)
  return {
    name,
    required: parameter.required,
    ...rest,
    ...(parameter.requiredWhen !== undefined && { requiredWhen: parameter.requiredWhen }),
    ...(parameter.default !== undefined && { default: parameter.default }),
  }
}

function editionHeaders(model: Model, used: ReadonlyMap<string, readonly Field[]>): Edition['headers'] {
  const listed = Object.values(model.headers).filter((header) =>
    header.meanings.some((one) => one.standard !== undefined),
  )
  const names = [...new Set([...used.keys(), ...listed.map((header) => header.name)])].sort(compareText)
  return Object.fromEntries(
    names.map((name) => [name, { meanings: meaningsOf(model.headers[name], used.get(name) ?? []) }]),
  )
}

/** Meanings used in the release or listed by the old document; a prefixed name has those of its messages. */
function meaningsOf(header: Header | undefined, fields: readonly Field[]): EditionHeader['meanings'] {
  const used = new Set(fields.map((field) => field.meaning))
  const own = header?.meanings.filter((one) => used.has(one.id) || one.standard !== undefined) ?? []
  const rest = fields.filter((field, i) => {
    return (
      !own.some((one) => one.id === field.meaning) && fields.findIndex((one) => one.meaning === field.meaning) === i
    )
  })
  return [...own, ...rest.map(({ meaning, summary, type }): Meaning => ({ id: meaning, summary, type }))].map(
    (one) => ({
      ...one,
      type: typeOf(one.type),
    }),
  )
}

function typeOf(type: ResolvedType): string | ResolvedType {
  return type.name ?? type
}
