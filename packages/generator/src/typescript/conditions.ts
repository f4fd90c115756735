import type { Action, Condition, Parameter } from '@openami/spec'
import { listed } from '../model/listed.ts'
import { aliasText, interfaceText, type Member } from './declarations.ts'
import { keyText, pascalCase, typeName } from './names.ts'
import { unique } from './replies.ts'
import { sameAvailability } from './tsdoc.ts'

/** One way to meet the conditions of an action: parameters to give, and parameters to omit. Others are optional. */
export interface Alternative {
  given: readonly string[]
  omitted: readonly string[]
}

/** Conditions of an action as types, and the alternatives that they come to: none where there are no conditions. */
export interface TypedConditions {
  conditions: readonly Condition[]
  alternatives: readonly Alternative[]
}

/**
 * Each alternative is an interface, and independent conditions multiply: PJSIPNotify would have six for three receivers
 * and two sources of headers. A condition that leads to more than this is only checked at run time.
 */
const maxAlternatives = 4

/** What is only required in some releases cannot be required by the type. */
export function isRequired(parameter: Parameter, action: Action): boolean {
  return parameter.required && parameter.pattern === undefined && sameAvailability(parameter, action)
}

/** Whether the action cannot be sent without a request. */
export function needsRequest(action: Action): boolean {
  const { alternatives } = typedConditions(action)
  return (
    action.request.some((parameter) => isRequired(parameter, action)) ||
    (alternatives.length > 0 && alternatives.every(({ given }) => given.length > 0))
  )
}

/** The conditions of an action that its type expresses; those on parameters whose names vary are not among them. */
export function typedConditions(action: Action): TypedConditions {
  const parameters = typedParameters(action)
  const names = parameters.map(({ name }) => name)
  const required = parameters.filter((parameter) => isRequired(parameter, action)).map(({ name }) => name)
  const conditions: Condition[] = []
  let found: Literals[] = [new Map(required.map((name) => [name, true]))]
  for (const condition of action.conditions) {
    if (
      !Object.values(condition)
        .flat()
        .every((name) => names.includes(name))
    )
      continue
    const narrowed = withoutImplied(found.flatMap((one) => ways(condition).flatMap((way) => merge(one, way))))
    if (narrowed.length > maxAlternatives) continue
    conditions.push(condition)
    found = narrowed
  }
  if (conditions.length === 0) return { conditions, alternatives: [] }
  const alternatives = found.map((literals) => ({
    given: names.filter((name) => literals.get(name) === true && !required.includes(name)),
    omitted: names.filter((name) => literals.get(name) === false),
  }))
  return { conditions, alternatives }
}

/** Parameters that are members of the request; the client chooses the ActionID itself. */
function typedParameters(action: Action): Parameter[] {
  return unique(action.request).filter(({ name, pattern }) => pattern === undefined && name !== 'ActionID')
}

/** Whether each of these parameters is given; one that is not named may or may not be. */
type Literals = ReadonlyMap<string, boolean>

/** The ways to meet one condition. */
function ways(condition: Condition): Literals[] {
  if ('oneOf' in condition) return condition.oneOf.map((name) => new Map([[name, true]]))
  if ('together' in condition)
    return [true, false].map((given) => new Map(condition.together.map((name) => [name, given])))
  const { exclusive } = condition
  return exclusive.map((one) => new Map(exclusive.filter((name) => name !== one).map((name) => [name, false])))
}

/** Both at once; none where they contradict each other. */
function merge(a: Literals, b: Literals): Literals[] {
  return [...b].some(([name, given]) => a.get(name) === !given) ? [] : [new Map([...a, ...b])]
}

/** Without those that allow nothing that another one of them does not, and each once. */
function withoutImplied(all: readonly Literals[]): Literals[] {
  const implies = (a: Literals, b: Literals): boolean => [...b].every(([name, given]) => a.get(name) === given)
  return all.filter((one, at) => {
    return !all.some((other, place) => place !== at && implies(one, other) && (place < at || !implies(other, one)))
  })
}

/** What the types of a request are made of. */
interface RequestParts {
  doc: string
  members: readonly Member[]
  signatures: readonly Member[]
  /** Types of the values, by parameter. */
  types: ReadonlyMap<string, string>
}

/**
 * An interface of all parameters, one for each alternative, which the compiler names where something is missing, and the
 * union of these. Editors show the comments of the first one's members in the others, too.
 */
export function alternativeTexts(action: Action, { doc, members, signatures, types }: RequestParts): string[] {
  const { alternatives } = typedConditions(action)
  const base = typeName(action.name)
  const names = alternativeNames(alternatives).map((name) => `${base}${name}`)
  const interfaces = alternatives.map(({ given, omitted }, at) =>
    interfaceText({
      name: names[at] ?? '',
      doc: `Parameters of ${action.name} ${alternativeText({ given, omitted })}.`,
      extends: [`${base}Parameters`],
      members: [
        ...given.map((name) => ({ key: keyText(name), type: types.get(name) ?? '' })),
        ...omitted.map((name) => ({ key: keyText(name), type: 'undefined', optional: true })),
      ],
    }),
  )
  return [
    interfaceText({
      name: `${base}Parameters`,
      doc: `All parameters of ${action.name}; {@link ${base}Request} says which of them are needed.`,
      members,
      signatures,
    }),
    ...interfaces,
    aliasText(`${base}Request`, names, doc),
  ]
}

/** `WithExten`, `WithoutExtraExten`: the first parameter; all of them where that does not tell the alternatives apart. */
function alternativeNames(alternatives: readonly Alternative[]): string[] {
  const name = (given: readonly string[], omitted: readonly string[]): string =>
    [words('With', given), words('Without', omitted)].join('')
  const words = (start: string, names: readonly string[]): string =>
    names.length === 0 ? '' : `${start}${names.map(pascalCase).join('And')}`
  const short = alternatives.map(({ given, omitted }) =>
    name(given.slice(0, 1), given.length > 0 ? [] : omitted.slice(0, 1)),
  )
  return new Set(short).size === short.length ? short : alternatives.map((one) => name(one.given, one.omitted))
}

function alternativeText({ given, omitted }: Alternative): string {
  const parts = [
    given.length > 0 ? `with ${listed(given)}` : '',
    omitted.length > 0 ? `without ${listed(omitted, 'or')}` : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}
