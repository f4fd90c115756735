import type { Action, Model, Parameter } from '@openami/spec'
import { alternativeTexts, isRequired, typedConditions } from './conditions.ts'
import { aliasText, interfaceText, type Member, sourceFile } from './declarations.ts'
import { emitEvents } from './events.ts'
import { codes, getter, gettersOf, importValues } from './getters.ts'
import { Groups } from './groups.ts'
import { byArea, keyText, sorted, typeName } from './names.ts'
import type { Outputs } from './outputs.ts'
import { Imports } from './printer.ts'
import { replyType, unique } from './replies.ts'
import { inEveryReply } from './reply-spans.ts'
import { stepsMember, stepTexts } from './steps.ts'
import { fieldDoc, requestDoc } from './tsdoc.ts'
import { parameterType, patternKey } from './typescript.ts'
import { Values } from './values.ts'

/** Types of every message, one file an area. */
export function emitInterfaces(model: Model, folder: string, outputs: Outputs): void {
  const values = new Values(model)
  const groups = new Groups(model, values)
  emitEvents(model, groups, values, folder, outputs)
  for (const [area, actions] of byArea(sorted(model.actions))) {
    const imports = new Imports()
    const texts = actions.flatMap((action) => [
      ...requestTexts(action, values, imports),
      ...stepTexts(action, imports),
      ...replyTexts(action, model, values, imports),
    ])
    outputs.set(`${folder}/actions/${area}.ts`, sourceFile('spec/actions', imports, texts))
  }
  outputs.set(`${folder}/groups.ts`, `${groups}`)
  outputs.set(`${folder}/values.ts`, `${values}`)
}

export function requestTexts(action: Action, values: Values, imports: Imports): string[] {
  const name = `${typeName(action.name)}Request`
  // The client chooses the ActionID itself, unguessable (R14).
  const parameters = unique(action.request).filter((parameter) => parameter.name !== 'ActionID')
  if (parameters.length === 0 && !action.dynamic)
    return [aliasText(name, imports.type('../../runtime/call.ts', 'NoParameters'), requestDoc(action))]
  const members = parameters
    .filter((parameter) => parameter.pattern === undefined)
    .map((parameter) => member(parameter, keyText(parameter.name), action, values, imports))
    .concat(stepsMember(action))
  const signatures = parameters.flatMap((parameter) => {
    const key = parameter.pattern === undefined ? undefined : patternKey(parameter.name)
    return key === undefined ? [] : [member(parameter, `[header: ${key}]`, action, values, imports)]
  })
  if (action.dynamic) signatures.push(anyHeader)
  if (typedConditions(action).alternatives.length === 0)
    return [interfaceText({ name, doc: requestDoc(action), members, signatures })]
  const types = new Map(parameters.map((parameter) => [parameter.name, typeOf(parameter, action, values, imports)]))
  return alternativeTexts(action, { doc: requestDoc(action), members, signatures, types })
}

function member(parameter: Parameter, key: string, action: Action, values: Values, imports: Imports): Member {
  const required = isRequired(parameter, action)
  const type = typeOf(parameter, action, values, imports)
  return {
    key,
    type: required ? type : `${type} | undefined`,
    optional: !required && parameter.pattern === undefined,
    doc: fieldDoc(parameter, action, codes(parameter, values.nameOf(parameter, action.name)), parameter),
  }
}

/** Type of the values of a parameter. */
function typeOf(parameter: Parameter, action: Action, values: Values, imports: Imports): string {
  const named = values.nameOf(parameter, action.name)
  if (named !== undefined) imports.type('../values.ts', named)
  return parameterType(parameter, named, imports)
}

const anyHeader: Member = {
  key: '[header: string]',
  type: 'string | number | boolean | readonly (string | number | boolean)[] | undefined',
  doc: 'Any other header goes out as it is.',
}

export function replyTexts(action: Action, model: Model, values: Values, imports: Imports): string[] {
  const name = `${typeName(action.name)}Reply`
  const { shapes, headers } = replyType(action, eventModules(model), imports)
  const [first = [], ...others] = shapes
  const doc = `Reply of ${action.name}.`
  const members = gettersOf(headers).map((field) =>
    getter(field, action, !inEveryReply(field.name, action, model), values),
  )
  importValues(members, imports)
  if (others.length === 0) {
    if (members.length === 0 && first.length === 1) return [aliasText(name, first, doc)]
    return [interfaceText({ name, doc, extends: first, members })]
  }
  const parts = [members.length > 0 ? `${name}Headers` : first.join(' & '), ...others.map((shape) => shape.join(' & '))]
  const alias = aliasText(name, parts, `${doc} Which of them depends on the release.`)
  return members.length > 0 ? [interfaceText({ name: `${name}Headers`, doc, extends: first, members }), alias] : [alias]
}

function eventModules({ events }: Model): (name: string) => string | undefined {
  return (name) => (events[name] === undefined ? undefined : `../events/${events[name].area}.ts`)
}
