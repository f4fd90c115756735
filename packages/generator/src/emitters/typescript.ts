import type { Action, Model } from '@openami/spec'
import { type OwnModel, ownMessages } from '../own/load.ts'
import { needsRequest } from '../typescript/conditions.ts'
import { comment } from '../typescript/declarations.ts'
import { commonFields, eventText } from '../typescript/events.ts'
import { gettersOf } from '../typescript/getters.ts'
import { Groups } from '../typescript/groups.ts'
import { replyTexts, requestTexts } from '../typescript/interfaces.ts'
import { compareNames, keyText, typeName } from '../typescript/names.ts'
import { Imports, literal } from '../typescript/printer.ts'
import { stepTexts } from '../typescript/steps.ts'
import { actionDoc } from '../typescript/tsdoc.ts'
import { Values } from '../typescript/values.ts'
import { actionDescriptor, eventDescriptor } from './descriptors.ts'
import type { Emitter } from './emitter.ts'

/** The package that applications install; it has the types of all that OpenAMI knows. */
const PACKAGE = 'openami'

/** One module: types of the messages that were added, and a call that adds them to what the packages know. */
export const typescript: Emitter = (model, { spec }) => {
  const { actions, events } = ownMessages(model)
  const known = declaredIn(baseOf(model))
  const values = new Values(model)
  const groups = new Groups(model, values)
  const imports = new OwnImports(new Set(events.map(({ name }) => `${typeName(name)}Event`)), known)
  const common = commonFields(model, values)
  const texts = [
    ...events.map((event) => eventText(event, common, model, groups, values, imports)),
    ...actions.flatMap((action) => [
      ...requestTexts(action, values, imports),
      ...stepTexts(action, imports),
      ...replyTexts(action, model, values, imports),
    ]),
  ]
  const declared = [...values.declared, ...groups.declared]
    .filter(([name]) => imports.asked.has(name) && !known.has(name))
    .sort(([a], [b]) => compareNames(a, b))
    .map(([, text]) => text)
  const add = imports.value(PACKAGE, 'addMessages')
  const own = { actions: actions.map(actionDescriptor), events: events.map(eventDescriptor) }
  const parts = [...declared, ...texts, declarations(model, imports), `${add}(${lines(own)})\n`]
  const body = parts.join('\n').replaceAll('Source: spec/', `Source: ${spec ?? 'spec'}/`)
  return `// Generated from ${spec ?? 'spec'} by \`openami generate\`. Edit the YAML, not this file.\n\n${imports}\n${body}`
}

/** Everything that is asked for comes from the package or is declared in the module itself. */
class OwnImports extends Imports {
  /** Types that are not the runtime's: of values and of groups. */
  readonly asked = new Set<string>()
  readonly #local: ReadonlySet<string>
  readonly #known: ReadonlySet<string>

  constructor(local: ReadonlySet<string>, known: ReadonlySet<string>) {
    super()
    this.#local = local
    this.#known = known
  }

  override type(module: string, name: string): string {
    const isDeclared = /\/(?:values|groups)\.ts$/.test(module)
    if (isDeclared) this.asked.add(name)
    if (this.#local.has(name) || (isDeclared && !this.#known.has(name))) return name
    return super.type(PACKAGE, name)
  }
}

function baseOf(model: OwnModel): Model {
  const without = <T>(all: Record<string, T>, names: readonly string[]): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)))
  return {
    ...model,
    actions: without(model.actions, model.own.actions),
    events: without(model.events, model.own.events),
  }
}

/** Names of the types of values and groups that the package has. */
function declaredIn(base: Model): Set<string> {
  const values = new Values(base)
  for (const { name, headers } of Object.values(base.events))
    for (const field of gettersOf(headers)) values.nameOf(field, name)
  for (const { name, request, replies } of Object.values(base.actions))
    for (const field of [...request, ...replies.flatMap(({ headers = [] }) => headers)]) values.nameOf(field, name)
  return new Set([...new Groups(base, values).declared.keys(), ...values.declared.keys()])
}

/** What the messages add to the types of the package. */
function declarations(model: OwnModel, imports: Imports): string {
  const { actions, events } = ownMessages(model)
  const contract = ({ name }: Action): string =>
    `    ${keyText(name)}: { request: ${typeName(name)}Request; reply: ${typeName(name)}Reply }\n`
  const named = (name: string, body: readonly string[], gap = ''): string =>
    body.length === 0 ? '' : `  interface ${name} {\n${body.join(gap)}  }\n`
  const parts = [
    named(
      'Events',
      events.map(({ name }) => `    ${keyText(name)}: ${typeName(name)}Event\n`),
    ),
    named('Actions', actions.map(contract)),
    named('CustomActions', actions.map(contract)),
    named(
      'CustomMethods',
      actions.map((action) => method(action, imports)),
      '\n',
    ),
  ]
  return `declare module '${PACKAGE}' {\n${parts.filter(Boolean).join('\n')}}\n`
}

function method(action: Action, imports: Imports): string {
  const [request, reply] = [`${typeName(action.name)}Request`, `${typeName(action.name)}Reply`]
  const options = imports.type(PACKAGE, 'CallOptions')
  const isList = action.replies.some(({ kind }) => kind === 'list')
  const taken = isList ? `${options}<${imports.type(PACKAGE, 'ItemOf')}<${reply}>>` : options
  const mark = needsRequest(action) ? '' : '?'
  return `${comment(actionDoc(action), '    ')}    ${keyText(action.method)}(request${mark}: ${request}, options?: ${taken}): Promise<${reply}>\n`
}

/** An object with one message and one header a line. */
function lines(value: unknown, indent = ''): string {
  const line = literal(value)
  if (line.length + indent.length <= 110 || typeof value !== 'object' || value === null) return line
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map((one) => `${inner}${lines(one, inner)},\n`).join('')}${indent}]`
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return `{\n${members.map(([key, member]) => `${inner}${keyText(key)}: ${lines(member, inner)},\n`).join('')}${indent}}`
}
