import { availableIn } from '@openami/bindings/release'
import type { Action, Availability, Field, Model, ResolvedType } from '@openami/generator/internal'
import { Project, type ts } from 'ts-morph'
import { beforeAll, describe, expect, it } from 'vitest'
import { model as loaded } from '../../../packages/generator/test/model/own-spec.ts'
import { workspace } from './compiler.ts'
import { inConditions, isMet, isUntyped, subsets } from './conditions.ts'
import { alternatives, type Expanded, expand, membersOf } from './expand.ts'

/**
 * Holds the generated types against the model: each message is expanded by the compiler, so that it does not matter
 * which groups, aliases and bases a member comes through. What is expected is written here once more, without the
 * emitter.
 */
const model = loaded as Model
const branches = model.releases.map(({ branch }) => branch)

let checker: ts.TypeChecker
/** Types of the maps by name. */
let events: Map<string, ts.Type>
let actions: Map<string, ts.Type>
/** Members of every view, which no header has a getter for. */
let ofViews: Set<string>

beforeAll(() => {
  const project = new Project({
    tsConfigFilePath: `${workspace}packages/bindings/tsconfig.json`,
    skipAddingFilesFromTsConfig: true,
    compilerOptions: { types: [] },
  })
  const maps = project.addSourceFileAtPath(`${workspace}packages/bindings/src/generated/maps.ts`)
  project.resolveSourceFileDependencies()
  checker = project.getTypeChecker().compilerObject
  const types = (name: string): Map<string, ts.Type> =>
    new Map(
      checker
        .getPropertiesOfType(maps.getInterfaceOrThrow(name).getType().compilerType)
        .map((symbol) => [symbol.name, checker.getTypeOfSymbol(symbol)]),
    )
  events = types('Events')
  actions = types('Actions')
  ofViews = new Set(
    ['event.ts', 'fields.ts'].flatMap((file) =>
      project
        .getSourceFileOrThrow(`${workspace}packages/bindings/src/runtime/${file}`)
        .getClasses()
        .flatMap((view) => checker.getPropertiesOfType(view.getType().compilerType).map(({ name }) => name)),
    ),
  )
}, 60_000)

describe('generated types', () => {
  it('have every event with its headers: type, optional, readonly, documented', () => {
    expect([...events.keys()].sort()).toEqual(Object.keys(model.events).sort())
    for (const event of Object.values(model.events)) {
      const common = model.protocol.common.event.filter(({ name }) => name !== 'Event' && name !== 'Privilege')
      const expected = new Map([
        ...headers(common).filter(([name]) => name !== 'ActionID'),
        ...headers(event.headers, event),
      ])
      expected.set('name', { type: `"${event.name}"`, optional: false, readonly: true })
      const type = events.get(event.name) as ts.Type
      const found = membersOf(type, checker)
      for (const name of ofViews) if (name !== 'name') found.delete(name)
      expect(sort(found), event.name).toEqual(sort(expected))
      const undocumented = checker
        .getPropertiesOfType(type)
        .filter((symbol) => !ofViews.has(symbol.name) && symbol.getDocumentationComment(checker).length === 0)
      expect(undocumented, event.name).toEqual([])
    }
  })

  it('have every request with its parameters, in each of its alternatives', () => {
    expect([...actions.keys()].sort()).toEqual(Object.keys(model.actions).sort())
    for (const action of Object.values(model.actions)) {
      for (const found of alternativesOf(action)) {
        const steps = found.get('steps')
        expect(steps !== undefined, action.name).toBe(action.steps !== undefined)
        for (const { step } of action.steps ?? []) expect(steps?.type).toContain(`"${step}"`)
        found.delete('steps')
        const expected = parameters(action)
        for (const name of inConditions(action)) expected.set(name, narrowed(expected.get(name), found.get(name)))
        expect(sort(found), action.name).toEqual(sort(expected))
      }
    }
  })

  it('take the requests that meet the conditions of their action, and no others', () => {
    const conditional = Object.values(model.actions).filter(({ conditions }) => conditions.length > 0)
    expect(conditional.length).toBeGreaterThan(5)
    for (const action of conditional) {
      const types = alternativesOf(action)
      for (const given of subsets(inConditions(action))) {
        const takes = types.some((members) =>
          inConditions(action).every((name) => {
            const { type, optional } = members.get(name) as Expanded
            return given.has(name) ? type !== 'undefined' : optional
          }),
        )
        const meets = action.conditions.filter((one) => !isUntyped(action, one)).every((one) => isMet(one, given))
        expect(takes, `${action.name} with ${[...given].join(', ') || 'none of them'}`).toBe(meets)
      }
    }
  })

  it('have every reply with its headers, items and events', () => {
    for (const action of Object.values(model.actions)) {
      const reply = part(action, 'reply')
      const shapes = (reply.isUnion() ? reply.types : [reply]).map((shape) => sort(membersOf(shape, checker)))
      const found = Object.assign({}, ...shapes)
      const expected = headers(action.replies.flatMap((span) => span.headers ?? [])).map(
        ([name, header]) => [name, { ...header, optional: !isInEveryReply(name, action) }] as const,
      )
      const getters = Object.entries(found).filter(([name]) => !ofViews.has(name) && !ofReplies.has(name))
      expect(Object.fromEntries(getters), action.name).toEqual(sort(new Map(expected)))
      expect(parts(found), action.name).toEqual(content(action))
    }
  })
})

/** Members of `runtime/reply.ts`. */
const ofReplies = new Set([
  'response',
  'message',
  'items',
  'complete',
  'output',
  'text',
  'event',
  'outcome',
  'categories',
])

function part(action: Action, name: 'request' | 'reply'): ts.Type {
  const symbol = actions.get(action.name)?.getProperty(name)
  if (symbol === undefined) throw new Error(`Actions has no ${name} of ${action.name}`)
  return checker.getTypeOfSymbol(symbol)
}

/** Members of each alternative of a request. */
function alternativesOf(action: Action): Array<Map<string, Expanded>> {
  const request = part(action, 'request')
  return (request.isUnion() ? request.types : [request]).map((type) => membersOf(type, checker))
}

/** An alternative may need a parameter, or forbid it. */
function narrowed(whole?: Expanded, found?: Expanded): Expanded {
  if (whole === undefined || found === undefined) throw new Error('no such parameter')
  if (found.type === 'undefined') return { ...whole, type: 'undefined' }
  return found.optional ? whole : { ...whole, type: whole.type.replace(' | undefined', ''), optional: false }
}

/** Getters of the headers; each is optional that some release of `event` lacks. */
function headers(fields: readonly Field[], event?: Availability): Array<[string, Expanded]> {
  return first(fields)
    .filter(({ name, pattern }) => pattern === undefined && !ofViews.has(name) && !(name in Object.prototype))
    .map((field) => {
      const optional =
        event !== undefined && branches.some((branch) => availableIn(event, branch) && !availableIn(field, branch))
      return [field.name, { type: alternatives([...read(field), 'undefined']), optional, readonly: true }]
    })
}

function isInEveryReply(header: string, action: Action): boolean {
  const having = action.replies.flatMap(({ headers: fields = [], ...span }) =>
    fields.filter(({ name }) => name === header).map((field) => [span, field] as const),
  )
  return branches
    .filter((branch) => availableIn(action, branch))
    .every((branch) => having.some(([span, field]) => availableIn(span, branch) && availableIn(field, branch)))
}

/** Alternatives of what a getter gives. */
function read({ type, keyed, repeated }: Field): string[] {
  const each = valuesOf(type, true)
  const list = [`readonly (${alternatives(each)})[]`]
  if (keyed) return [`{ readonly [string]: ${alternatives(type.kind === 'pairs' ? each : list)} }`]
  return repeated && type.kind !== 'pairs' ? list : each
}

function parameters(action: Action): Map<string, Expanded> {
  const found = new Map<string, Expanded>()
  const taken = first(action.request).filter(({ name }) => name !== 'ActionID')
  for (const parameter of taken) {
    const one = written(parameter.type)
    const isList = parameter.repeated && parameter.type.kind !== 'pairs'
    const types = isList ? [...one, `readonly (${alternatives(one)})[]`] : one
    const same = branches.every((branch) => availableIn(parameter, branch) === availableIn(action, branch))
    const exact = JSON.stringify([parameter.since, parameter.until]) === JSON.stringify([action.since, action.until])
    const required = parameter.required && parameter.pattern === undefined && same && exact
    const name =
      parameter.pattern === undefined
        ? parameter.name
        : `[\`${parameter.name.replace(/000000|X|\*/, '$' + '{string}')}\`]`
    const optional = !required && parameter.pattern === undefined
    found.set(name, { type: alternatives(required ? types : [...types, 'undefined']), optional, readonly: false })
  }
  if (action.dynamic) {
    const one = ['string', 'number', 'true', 'false']
    const type = alternatives([...one, `readonly (${alternatives(one)})[]`, 'undefined'])
    found.set('[string]', { type, optional: false, readonly: false })
  }
  if (found.size === 0) found.set('[string]', { type: 'never', optional: false, readonly: true })
  return found
}

/** Alternatives of a value as a client gets it; with open words. */
function valuesOf(type: ResolvedType, open: boolean): string[] {
  switch (type.kind) {
    case 'integer':
    case 'number':
      return ['number']
    case 'boolean':
      return ['true', 'false']
    case 'enum':
      return [...Object.keys(type.values ?? {}).map((word) => JSON.stringify(word)), ...(open ? ['string & {}'] : [])]
    case 'list':
      return [`readonly (${alternatives(type.items === undefined ? ['string'] : valuesOf(type.items, open))})[]`]
    case 'pairs':
      return ['{ readonly [string]: string }']
    default:
      return ['string']
  }
}

/** Alternatives of a value as a client may write it. */
function written(type: ResolvedType): string[] {
  if (type.kind === 'big-integer') return ['string', 'number', 'bigint']
  if (type.kind === 'string') return ['string', 'number']
  if (type.kind === 'list')
    return ['string', `readonly (${alternatives(type.items === undefined ? ['string'] : written(type.items))})[]`]
  if (type.kind !== 'pairs') return valuesOf(type, false)
  return ['string', 'readonly (string)[]', '{ readonly [string]: bigint | false | number | string | true }']
}

/** Names of the events of a reply, and what else it is made of. */
function content({ replies, outcome }: Action): object {
  const named = (kind: string): string[] =>
    replies.filter((reply) => reply.kind === kind).flatMap(({ items = [] }) => items)
  const has = (kind: string): boolean => replies.some((reply) => reply.kind === kind)
  const rows = replies.some(({ headers: found }) => found?.some(({ name }) => name === 'Line-000000-000000'))
  const ends = replies.flatMap(({ kind, ends: name }) => (kind === 'list' && name !== undefined ? [name] : []))
  return {
    ...(has('list') && { items: [...new Set(named('list'))].sort(), complete: [...new Set(ends)].sort() }),
    ...(has('event') && { event: [...new Set(named('event'))].sort() }),
    ...(has('output') && { output: true }),
    ...(has('text') && { text: true }),
    ...(outcome !== undefined && { outcome: [outcome.event] }),
    ...(rows && { categories: true }),
  }
}

/** The same of the types that were found. */
function parts(members: Record<string, Expanded>): object {
  const names = (type: string): string[] => {
    const interfaces = new Set(type.replace(/^Promise<(.*)>$|^\((.*)\)\[\]$/, '$1$2').split(' | '))
    return [...events]
      .filter(([, each]) => interfaces.has(expand(each, checker)))
      .map(([name]) => name)
      .sort()
  }
  const { items, complete, event, output, text, outcome, categories } = members
  return {
    ...(items && { items: names(items.type) }),
    ...(complete && { complete: names(complete.type) }),
    ...(event && { event: names(event.type) }),
    ...(output && { output: output.type === '(string)[]' }),
    ...(text && { text: text.type === 'string' }),
    ...(outcome && { outcome: names(outcome.type) }),
    ...(categories && { categories: categories.type === 'readonly (ConfigCategory)[]' }),
  }
}

function first<T extends { name: string }>(fields: readonly T[]): T[] {
  return fields.filter(({ name }, at) => fields.findIndex((other) => other.name === name) === at)
}

function sort(members: ReadonlyMap<string, Expanded>): Record<string, Expanded> {
  return Object.fromEntries([...members].sort(([a], [b]) => (a < b ? -1 : 1)))
}
