import type { Action, Event, Field, Model, Parameter } from '@openami/model-tool'
import {
  type IndexSignatureDeclarationStructure,
  type InterfaceDeclarationStructure,
  type OptionalKind,
  Project,
  type PropertySignatureStructure,
  type StatementStructures,
  StructureKind,
} from 'ts-morph'
import { branchesOf } from './branches.ts'
import type { Memo } from './memo.ts'
import { byArea, keyText, sorted, typeName } from './names.ts'
import type { Outputs } from './outputs.ts'
import { Imports, preamble } from './printer.ts'
import { replyType, unique } from './replies.ts'
import { stepsDoc, stepTexts, stepType } from './steps.ts'
import { actionDoc, eventDoc, fieldDoc, sameAvailability } from './tsdoc.ts'
import { headerType, parameterType, patternKey } from './typescript.ts'

/** Members of the runtime's views; a header of such a name is read by `get`. */
export const VIEW_MEMBERS: ReadonlySet<string> = new Set([
  'message',
  'response',
  'name',
  'actionId',
  'privilege',
  'get',
  'getAll',
  'getBytes',
  'getAllBytes',
  'has',
  'toObject',
  'toJSON',
  'issues',
  ...Object.getOwnPropertyNames(Object.prototype),
])

/** Types of every message, one file an area. */
export function emitInterfaces(model: Model, folder: string, outputs: Outputs, memo: Memo): void {
  const print = printer(memo)
  const eventModule = (name: string): string | undefined => {
    const event = model.events[name]
    return event === undefined ? undefined : `../events/${event.area}.ts`
  }
  const common = commonFields(model)
  for (const [area, events] of byArea(sorted(model.events))) {
    const imports = new Imports()
    imports.type('../common.ts', 'CommonEvent')
    const statements = events.map((event) => eventInterface(event, common, model))
    outputs.set(`${folder}/events/${area}.ts`, preamble('spec/events') + print(imports, statements))
  }
  for (const [area, actions] of byArea(sorted(model.actions))) {
    const imports = new Imports()
    const statements = actions.flatMap((action) => [
      requestType(action, imports),
      ...stepTexts(action, imports),
      ...replyStatements(action, eventModule, imports),
    ])
    outputs.set(`${folder}/actions/${area}.ts`, preamble('spec/actions') + print(imports, statements))
  }
  outputs.set(`${folder}/common.ts`, preamble('spec/protocol.yaml') + print(...commonEvent(common.shared)))
}

interface CommonFields {
  /** Every event has them with the same type. */
  shared: Field[]
  /** Some events give them a type of their own, so that each event names its own. */
  varying: Field[]
}

function commonFields(model: Model): CommonFields {
  const fields = model.protocol.common.event.filter((field) => !['Event', 'Privilege', 'ActionID'].includes(field.name))
  const own = Object.values(model.events).flatMap((event) => event.headers)
  const varies = ({ name, type }: { name: string; type: string }): boolean =>
    own.some((field) => field.name === name && headerType(field) !== type)
  const varying = fields.filter((field) => varies({ name: field.name, type: headerType(field) }))
  return { shared: fields.filter((field) => !varying.includes(field)), varying }
}

function commonEvent(fields: readonly Field[]): [Imports, StatementStructures[]] {
  const imports = new Imports()
  const base = imports.type('../runtime/event.ts', 'AmiEvent')
  const docs = ['An event that the spec knows: what any of them may carry.']
  return [
    imports,
    [declare({ name: 'CommonEvent', extends: [base], docs, properties: getters(fields, { since: [] }) })],
  ]
}

function eventInterface(event: Event, common: CommonFields, model: Model): StatementStructures {
  const name: OptionalKind<PropertySignatureStructure> = { name: 'name', type: `'${event.name}'`, isReadonly: true }
  const whole = branchesOf(event, model)
  const everywhere = (header: Field): boolean => {
    const branches = branchesOf(header, model)
    return common.varying.includes(header) || whole.every((branch) => branches.includes(branch))
  }
  const properties = [name, ...getters([...event.headers, ...common.varying], event, everywhere)]
  return declare({
    name: `${typeName(event.name)}Event`,
    extends: ['CommonEvent'],
    docs: [eventDoc(event)],
    properties,
  })
}

/**
 * What every header's getter gives. One that not every release of its event has is optional, so that the event as a
 * release has it, without the header, is an event of any release.
 */
function getters(
  fields: readonly Field[],
  owner: Field | Event | { since: string[] },
  everywhere: (field: Field) => boolean = () => true,
): Array<OptionalKind<PropertySignatureStructure>> {
  return unique(fields)
    .filter((field) => field.pattern === undefined && !VIEW_MEMBERS.has(field.name))
    .map((field) => ({
      name: keyText(field.name),
      type: `${headerType(field)} | undefined`,
      isReadonly: true,
      hasQuestionToken: !everywhere(field),
      docs: docsOf(fieldDoc(field, owner)),
    }))
}

function requestType(action: Action, imports: Imports): StatementStructures {
  const name = `${typeName(action.name)}Request`
  // The client chooses the ActionID itself, unguessable (R14).
  const parameters = unique(action.request).filter((parameter) => parameter.name !== 'ActionID')
  if (parameters.length === 0 && !action.dynamic) {
    const type = imports.type('../../runtime/call.ts', 'NoParameters')
    return {
      kind: StructureKind.TypeAlias,
      name,
      type,
      isExported: true,
      docs: docsOf('This action takes no parameters.'),
    }
  }
  const properties = parameters
    .filter((parameter) => parameter.pattern === undefined)
    .map((parameter) => {
      const required = isRequired(parameter, action)
      const type = parameterType(parameter, imports)
      return {
        name: keyText(parameter.name),
        type: required ? type : `${type} | undefined`,
        hasQuestionToken: !required,
        docs: docsOf(fieldDoc(parameter, action, parameter)),
      }
    })
  const steps = stepType(action)
  if (steps !== undefined)
    properties.push({
      name: 'steps',
      type: `readonly ${steps}[] | undefined`,
      hasQuestionToken: true,
      docs: docsOf(stepsDoc),
    })
  const indexSignatures = parameters
    .filter((parameter) => parameter.pattern !== undefined)
    .flatMap((parameter) => signature(parameter, action, imports))
  if (action.dynamic) indexSignatures.push(anyHeader)
  return declare({ name, docs: [actionDoc(action)], properties, indexSignatures })
}

const anyHeader: OptionalKind<IndexSignatureDeclarationStructure> = {
  keyName: 'header',
  keyType: 'string',
  returnType: 'string | number | boolean | readonly (string | number | boolean)[] | undefined',
  docs: ['Any other header goes out as it is.'],
}

/** What is only required in some releases cannot be required by the type. */
export function isRequired(parameter: Parameter, action: Action): boolean {
  return parameter.required && parameter.pattern === undefined && sameAvailability(parameter, action)
}

function signature(
  parameter: Parameter,
  action: Action,
  imports: Imports,
): Array<OptionalKind<IndexSignatureDeclarationStructure>> {
  const keyType = patternKey(parameter.name)
  if (keyType === undefined) return []
  const returnType = `${parameterType(parameter, imports)} | undefined`
  return [{ keyName: 'header', keyType, returnType, docs: docsOf(fieldDoc(parameter, action, parameter)) }]
}

function replyStatements(
  action: Action,
  eventModule: (name: string) => string | undefined,
  imports: Imports,
): StatementStructures[] {
  const name = `${typeName(action.name)}Reply`
  const { shapes, headers } = replyType(action, eventModule, imports)
  const docs = [`Reply of ${action.name}.`]
  const [first = [], ...others] = shapes
  const head = { name, extends: first, docs, properties: getters(headers, action) }
  if (others.length === 0) return [declare(head)]
  const type = [
    ...(headers.length > 0 ? [`${name}Headers`] : [first.join(' & ')]),
    ...others.map((shape) => shape.join(' & ')),
  ].join(' | ')
  const alias: StatementStructures = {
    kind: StructureKind.TypeAlias,
    name,
    type,
    isExported: true,
    docs: docsOf(`${docs[0]} Which of them depends on the release.`),
  }
  return headers.length > 0 ? [declare({ ...head, name: `${name}Headers` }), alias] : [alias]
}

interface Declaration extends OptionalKind<InterfaceDeclarationStructure> {
  docs: string[]
}

function declare(structure: Declaration): StatementStructures {
  return { kind: StructureKind.Interface, isExported: true, ...structure, docs: structure.docs.flatMap(docsOf) }
}

/** ts-morph leaves the first line beside the opening of the comment unless it begins with a line break. */
function docsOf(text: string): string[] {
  return text === '' ? [] : [text.includes('\n') ? `\n${text}` : text]
}

/** Prints with ts-morph; nothing is type-checked or written by it. */
function printer(memo: Memo): (imports: Imports, statements: Array<StatementStructures | string>) => string {
  let project: Project | undefined
  let count = 0
  return (imports, statements) => {
    const lines: Array<StatementStructures | string> = imports.list().map(({ module, typeOnly, names }) => ({
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: module,
      isTypeOnly: typeOnly,
      namedImports: names,
    }))
    const all = [...lines, ...statements]
    return memo.get(`interfaces ${JSON.stringify(all)}`, () => {
      project ??= new Project({
        useInMemoryFileSystem: true,
        skipLoadingLibFiles: true,
        manipulationSettings: { indentationText: '  ' as never, quoteKind: "'" as never },
      })
      const file = project.createSourceFile(`${count++}.ts`, { statements: all })
      const text = file.getFullText().replace(/;$/gm, '')
      project.removeSourceFile(file)
      return text
    })
  }
}
