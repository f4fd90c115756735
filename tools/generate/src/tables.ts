import type { Action, Availability, Event, Field, Model, Parameter, ReplySpan, ResolvedType } from '@openami/model-tool'
import { camelCase, compareNames, keyText, sorted, typeName } from './names.ts'
import type { Outputs } from './outputs.ts'
import { Code, Imports, literal, preamble } from './printer.ts'
import { unique } from './replies.ts'
import { sameAvailability } from './tsdoc.ts'

const DESCRIPTOR = '../../runtime/descriptor.ts'
const DEFINE = '../../runtime/define.ts'

/** Descriptor tables: data that the runtime reads. One maker a message, so that nothing is built before it is used. */
export function emitTables(model: Model, folder: string, outputs: Outputs): void {
  const types = new SharedTypes()
  const shared = new SharedRuns(types)
  const actions = sorted(model.actions)
  const events = sorted(model.events)
  for (const event of events) shared.count(event.headers, event)
  const actionTable = table('ActionDescriptor', 'actions', actions, (action, imports) =>
    actionLiteral(action, types, imports),
  )
  const eventTable = table('EventDescriptor', 'events', events, (event, imports) =>
    eventLiteral(event, shared, imports),
  )
  const common = commonTable(model, types)
  outputs.set(`${folder}/tables/actions.ts`, preamble('spec/actions') + actionTable)
  outputs.set(`${folder}/tables/events.ts`, preamble('spec/events') + eventTable)
  outputs.set(`${folder}/tables/common.ts`, preamble('spec/protocol.yaml') + common)
  outputs.set(`${folder}/tables/groups.ts`, preamble('spec/groups') + shared.toString())
  outputs.set(`${folder}/tables/types.ts`, preamble('spec/types.yaml') + types.toString())
  outputs.set(`${folder}/tables/releases.ts`, preamble('spec/releases.yaml') + releaseTable(model))
  outputs.set(
    `${folder}/tables/renames.ts`,
    `${preamble('spec')}${renames('actions', actions)}\n${renames('events', events)}`,
  )
}

function table<T extends { name: string }>(
  descriptor: string,
  name: string,
  messages: readonly T[],
  body: (message: T, imports: Imports) => string,
): string {
  const imports = new Imports()
  imports.type(DESCRIPTOR, descriptor)
  const entries = messages.map((message) => `  ${keyText(message.name)}: () => (${body(message, imports)}),\n`).join('')
  return `${imports}\nexport const ${name}: Readonly<Record<string, () => ${descriptor}>> = {\n${entries}}\n`
}

function actionLiteral(action: Action, types: SharedTypes, imports: Imports): string {
  const request = unique(action.request).map((parameter) => parameterCode(parameter, action, types, imports))
  return block({
    name: action.name,
    method: action.method,
    availability: availabilityOf(action),
    privileges: action.privileges,
    request: rows(request),
    conditions: action.conditions.length > 0 ? action.conditions : undefined,
    replies: action.replies.map((reply) => replyOf(reply, action, types, imports)),
    outcome: action.outcome,
    risk: action.risk.length > 0 ? action.risk : undefined,
    summary: action.summary,
  })
}

function eventLiteral(event: Event, shared: SharedRuns, imports: Imports): string {
  return block({
    name: event.name,
    availability: availabilityOf(event),
    privileges: event.privileges,
    headers: rows(shared.write(event.headers, event, imports)),
    dynamic: event.dynamic,
  })
}

function replyOf(reply: ReplySpan, action: Action, types: SharedTypes, imports: Imports): object {
  const headers = reply.headers?.map((field) => headerCode(field, action, types, imports))
  return {
    since: reply.since,
    until: reply.until,
    kind: reply.kind,
    headers: headers === undefined ? undefined : new Code(`[${headers.join(', ')}]`),
    items: reply.items,
    ends: reply.ends,
  }
}

function commonTable(model: Model, types: SharedTypes): string {
  const imports = new Imports()
  const list = (fields: readonly Field[]): string =>
    fields.map((field) => `  /*@__PURE__*/ ${headerCode(field, field, types, imports)},\n`).join('')
  const { event, response } = model.protocol.common
  const type = imports.type(DESCRIPTOR, 'HeaderDescriptor')
  const body = `export const event: readonly ${type}[] = [\n${list(event)}]\n\nexport const response: readonly ${type}[] = [\n${list(response)}]\n`
  return `${imports}\n${body}`
}

function releaseTable(model: Model): string {
  const imports = new Imports()
  const rowsOf = model.releases.map((release) => `  ${literal(release)},\n`).join('')
  const type = imports.type(DESCRIPTOR, 'ReleaseDescriptor')
  return `${imports}\nexport const releases: readonly ${type}[] = [\n${rowsOf}]\n`
}

function renames(name: string, messages: readonly (Action | Event)[]): string {
  const rowsOf = messages.flatMap(({ name: old, replacedBy }) =>
    replacedBy === undefined ? [] : [`  ${keyText(old)}: ${literal(replacedBy.to)},\n`],
  )
  return `export const ${name}: Readonly<Record<string, string>> = {\n${rowsOf.join('')}}\n`
}

function headerCode(field: Field, owner: Availability, types: SharedTypes, imports: Imports): string {
  return call('h', field, restOf(field, owner), types, imports)
}

function parameterCode(parameter: Parameter, owner: Availability, types: SharedTypes, imports: Imports): string {
  return call(
    'p',
    parameter,
    { required: parameter.required || undefined, ...restOf(parameter, owner) },
    types,
    imports,
  )
}

function call(helper: string, field: Field, rest: object, types: SharedTypes, imports: Imports): string {
  const type = imports.value('./types.ts', types.nameOf(field.type))
  const extra = literal(rest)
  return `${imports.value(DEFINE, helper)}(${literal(field.name)}, ${type}${extra === '{}' ? '' : `, ${extra}`})`
}

function restOf(field: Field, owner: Availability): object {
  return {
    absent: field.absent,
    repeated: field.repeated,
    optional: field.optional,
    keyed: field.keyed,
    pattern: field.pattern,
    sensitive: field.sensitive,
    availability: sameAvailability(field, owner) ? undefined : availabilityOf(field),
  }
}

function availabilityOf({ since, until, absentIn }: Availability): object {
  return { since, until, absentIn }
}

/** Members of an object, one a line. */
function block(members: object): string {
  const lines = Object.entries(members).filter(([, value]) => value !== undefined)
  return `{\n${lines.map(([key, value]) => `    ${key}: ${literal(value)},\n`).join('')}  }`
}

function rows(code: readonly string[]): Code {
  return new Code(code.length === 0 ? '[]' : `[\n${code.map((row) => `      ${row},\n`).join('')}    ]`)
}

/** One constant a way to read and write; most types of the spec share a few. */
class SharedTypes {
  readonly #names = new Map<string, string>()

  nameOf(type: ResolvedType): string {
    const code = this.#code(type)
    const known = this.#names.get(code)
    if (known !== undefined) return known
    const wish = this.#wish(type)
    let name = wish
    for (let count = 2; this.#taken(name); count++) name = `${wish}${count}`
    this.#names.set(code, name)
    return name
  }

  /** By name, lists behind what they are lists of. */
  toString(): string {
    const depth = (name: string): number => name.split('List').length
    const rank = ([, a]: [string, string], [, b]: [string, string]): number => depth(a) - depth(b) || compareNames(a, b)
    const lines = [...this.#names].sort(rank).map(([code, name]) => `export const ${name}: TypeDescriptor = ${code}\n`)
    return `import type { TypeDescriptor } from '${DESCRIPTOR}'\n\n${lines.join('')}`
  }

  #taken(name: string): boolean {
    return [...this.#names.values()].includes(name)
  }

  #wish(type: ResolvedType): string {
    if (type.kind === 'boolean') return `boolean${typeName(type.true?.[0] ?? '')}${typeName(type.false?.[0] ?? '')}`
    if (type.kind === 'list') return `${type.items === undefined ? 'text' : this.nameOf(type.items)}List`
    return `${camelCase(type.kind)}Type`
  }

  #code(type: ResolvedType): string {
    const { kind, separator } = type
    if (kind === 'boolean') return literal({ kind, true: type.true, false: type.false })
    if (kind === 'list') {
      const items = type.items === undefined ? undefined : new Code(this.nameOf(type.items))
      return literal({ kind, separator, items })
    }
    return literal(kind === 'pairs' ? { kind, separator } : { kind })
  }
}

/** Runs of headers that a group brought into more than one event are written once. */
class SharedRuns {
  readonly #types: SharedTypes
  readonly #imports = new Imports()
  readonly #uses = new Map<string, number>()
  readonly #names = new Map<string, string>()
  readonly #blocks: string[] = []

  constructor(types: SharedTypes) {
    this.#types = types
  }

  count(headers: readonly Field[], owner: Availability): void {
    for (const run of runs(unique(headers))) {
      const code = this.#code(run, owner, new Imports()).join()
      this.#uses.set(code, (this.#uses.get(code) ?? 0) + 1)
    }
  }

  /** Rows of an array literal: headers, and spreads of shared runs. */
  write(headers: readonly Field[], owner: Availability, imports: Imports): string[] {
    return runs(unique(headers)).flatMap((run) => {
      const key = this.#code(run, owner, new Imports()).join()
      const from = run[0]?.from
      if (from === undefined || run.length < 2 || (this.#uses.get(key) ?? 0) < 2) return this.#code(run, owner, imports)
      return [`...${imports.value('./groups.ts', this.#nameOf(key, from, run, owner))}`]
    })
  }

  toString(): string {
    const type = this.#imports.type(DESCRIPTOR, 'HeaderDescriptor')
    const blocks = this.#blocks.map((body) => body.replace('HEADER', type))
    return blocks.length === 0 ? 'export {}\n' : `${this.#imports}\n${blocks.join('\n')}`
  }

  #nameOf(key: string, from: { group: string; prefix: string }, run: readonly Field[], owner: Availability): string {
    const known = this.#names.get(key)
    if (known !== undefined) return known
    const wish = camelCase(from.group) + typeName(from.prefix)
    let name = wish
    for (let count = 2; [...this.#names.values()].includes(name); count++) name = `${wish}${count}`
    this.#names.set(key, name)
    const code = this.#code(run, owner, this.#imports)
    this.#blocks.push(
      `export const ${name}: readonly HEADER[] = [\n${code.map((row) => `  /*@__PURE__*/ ${row},\n`).join('')}]\n`,
    )
    return name
  }

  #code(run: readonly Field[], owner: Availability, imports: Imports): string[] {
    return run.map((field) => headerCode(field, owner, this.#types, imports))
  }
}

/** Neighbours that came from the same group with the same prefix. */
function runs(headers: readonly Field[]): Field[][] {
  const found: Field[][] = []
  for (const header of headers) {
    const run = found.at(-1)
    const last = run?.at(-1)
    const together =
      header.from !== undefined && last?.from?.group === header.from.group && last.from.prefix === header.from.prefix
    if (run !== undefined && together) run.push(header)
    else found.push([header])
  }
  return found
}
