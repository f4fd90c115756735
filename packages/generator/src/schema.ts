import type { Action, Condition, Event, Field, Parameter, ResolvedType } from '@openami/spec'
import { isRequired } from './typescript/conditions.ts'
import { unique } from './typescript/replies.ts'
import { stepParameters, widest } from './typescript/steps.ts'
import { sameAvailability } from './typescript/tsdoc.ts'

/** A JSON Schema (2020-12). */
export interface Schema {
  [keyword: string]: unknown
}

/** No value on the wire holds these. */
const LINE = '^[^\\r\\n\\u0000]*$'
const SCALAR: Schema = { type: ['string', 'number', 'boolean'] }
const ANY: Schema = { anyOf: [SCALAR, { type: 'array', items: SCALAR }] }

/** The typed request of an action, as the client's method takes it. Strict: unknown headers are mistakes. */
export function actionSchema(action: Action, documented: boolean): Schema {
  const parameters = unique(action.request)
  const required = parameters.filter((parameter) => isRequired(parameter, action)).map((parameter) => parameter.name)
  return {
    ...heading(action, documented),
    type: 'object',
    ...withSteps(
      action,
      members(parameters, (parameter) => annotated(parameter, parameterSchema(parameter), documented)),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: action.dynamic ? ANY : false,
    ...conditions(action.conditions),
  }
}

/** Numbered parameters may be given as a list of steps, too. */
function withSteps(action: Action, schema: Schema): Schema {
  if (action.steps === undefined) return schema
  const numbered = stepParameters(action)
  const leader = numbered[0]?.name ?? ''
  const names = numbered.map(({ name }) => name)
  const forms = widest(action.steps)
  const rules = forms
    // Of a step with several forms each may be meant.
    .filter(({ step }) => forms.filter((form) => form.step === step).length === 1)
    .map(({ step, reads, needs = [] }) => ({
      if: { properties: { [leader]: { const: step } }, required: [leader] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: {
        required: needs,
        properties: Object.fromEntries(
          names.filter((name) => name !== leader && !reads.includes(name)).map((name) => [name, false]),
        ),
      },
    }))
  const items = {
    type: 'object',
    properties: Object.fromEntries(numbered.map((parameter) => [parameter.name, parameterSchema(parameter)])),
    required: [leader],
    additionalProperties: false,
    allOf: rules,
  }
  return { ...schema, properties: { ...(schema.properties as object), steps: { type: 'array', items } } }
}

/** An event as its `toObject` gives it. Unknown headers are welcome, unknown words of an enum too. */
export function eventSchema(event: Event, documented: boolean): Schema {
  const headers = unique(event.headers)
  const required = headers.filter((header) => isCertain(header, event)).map((header) => header.name)
  return {
    ...heading(event, documented),
    type: 'object',
    ...members(headers, (header) => annotated(header, headerSchema(header, documented), documented)),
    ...(required.length > 0 ? { required } : {}),
  }
}

/** In every event of its kind, whatever the release; `toObject` omits what means "no value". */
function isCertain(header: Field, event: Event): boolean {
  return (
    !header.optional &&
    !header.pattern &&
    !header.keyed &&
    !header.repeated &&
    !header.absent &&
    sameAvailability(header, event)
  )
}

function heading(message: Action | Event, documented: boolean): Schema {
  if (!documented) return {}
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: message.name, description: message.summary }
}

function members<F extends Field>(fields: readonly F[], schema: (field: F) => Schema): Schema {
  const plain = fields.filter((field) => field.pattern === undefined)
  const patterns = fields.filter((field) => field.pattern !== undefined)
  const all = (list: readonly F[], key: (field: F) => string): Schema =>
    Object.fromEntries(list.map((field) => [key(field), schema(field)]))
  return {
    ...(plain.length > 0 ? { properties: all(plain, (field) => field.name) } : {}),
    ...(patterns.length > 0 ? { patternProperties: all(patterns, (field) => namePattern(field.name)) } : {}),
  }
}

function annotated(field: Field, schema: Schema, documented: boolean): Schema {
  if (!documented) return schema
  const unit = field.type.unit === undefined ? {} : { 'x-unit': field.type.unit }
  return { description: field.summary, ...schema, ...unit, ...(field.sensitive ? { writeOnly: true } : {}) }
}

function parameterSchema(parameter: Parameter): Schema {
  const one = inputSchema(parameter.type)
  if (!parameter.repeated || parameter.type.kind === 'pairs') return one
  return { anyOf: [one, { type: 'array', items: one }] }
}

function inputSchema(type: ResolvedType): Schema {
  switch (type.kind) {
    case 'integer':
    case 'number':
      return { type: type.kind, ...range(type) }
    case 'big-integer':
      return { type: ['string', 'integer'], pattern: '^[+-]?\\d+$' }
    case 'boolean':
      return { type: 'boolean' }
    case 'enum':
      return { enum: Object.keys(type.values ?? {}) }
    case 'list':
      return {
        anyOf: [
          { type: 'string', pattern: LINE },
          { type: 'array', items: type.items === undefined ? { type: 'string' } : inputSchema(type.items) },
        ],
      }
    case 'pairs':
      return {
        anyOf: [
          { type: 'string', pattern: LINE },
          { type: 'array', items: { type: 'string', pattern: LINE } },
          { type: 'object', additionalProperties: SCALAR },
        ],
      }
    case 'string':
      return { type: ['string', 'number'], pattern: LINE }
    case 'escaped':
      return { type: 'string' }
    default:
      return { type: 'string', pattern: LINE }
  }
}

function headerSchema(header: Field, documented: boolean): Schema {
  const one = valueSchema(header.type, documented)
  const each = header.type.kind === 'pairs' || !header.repeated ? one : { type: 'array', items: one }
  if (!header.keyed) return each
  return { type: 'object', additionalProperties: header.type.kind === 'pairs' ? one : { type: 'array', items: one } }
}

function valueSchema(type: ResolvedType, documented: boolean): Schema {
  switch (type.kind) {
    case 'integer':
    case 'number':
      return { type: type.kind, ...range(type) }
    case 'big-integer':
      return { type: 'string', pattern: '^[+-]?\\d+$' }
    case 'boolean':
      return { type: 'boolean' }
    case 'enum':
      return documented && type.values !== undefined
        ? { anyOf: [{ enum: Object.keys(type.values) }, { type: 'string' }] }
        : { type: 'string' }
    case 'list':
      return {
        type: 'array',
        items: type.items === undefined ? { type: 'string' } : valueSchema(type.items, documented),
      }
    case 'pairs':
      return { type: 'object', additionalProperties: { type: 'string' } }
    default:
      return { type: 'string' }
  }
}

function range({ minimum, maximum }: ResolvedType): Schema {
  return { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) }
}

/** In words that name a header when they fail: `exclusive` forbids both together. */
function conditions(all: readonly Condition[]): Schema {
  const dependentRequired: Record<string, string[]> = {}
  const dependentSchemas: Record<string, { properties: Record<string, false> }> = {}
  const oneOf: Schema[] = []
  for (const condition of all) {
    if ('together' in condition) {
      for (const name of condition.together) {
        dependentRequired[name] = [
          ...(dependentRequired[name] ?? []),
          ...condition.together.filter((other) => other !== name),
        ]
      }
    } else if ('oneOf' in condition) {
      oneOf.push({ anyOf: condition.oneOf.map((name) => ({ required: [name] })) })
    } else {
      condition.exclusive.forEach((name, at) => {
        const forbidden = condition.exclusive.slice(at + 1).map((other) => [other, false as const])
        if (forbidden.length === 0) return
        const before = dependentSchemas[name]?.properties
        dependentSchemas[name] = { properties: { ...before, ...Object.fromEntries(forbidden) } }
      })
    }
  }
  return {
    ...(Object.keys(dependentRequired).length > 0 ? { dependentRequired } : {}),
    ...(Object.keys(dependentSchemas).length > 0 ? { dependentSchemas } : {}),
    ...(oneOf.length > 0 ? { allOf: oneOf } : {}),
  }
}

/** Expression that the varying names of a header fit: the runtime reads them by the same one (`patternOf`). */
export function namePattern(name: string): string {
  const mark = /000000|\*|X(?![a-z])/.exec(name)?.[0]
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  if (mark === undefined) return `^${literal(name)}[0-9]+$`
  // `Line-000000-000000` has two numbers.
  return `^${name
    .split(mark)
    .map(literal)
    .join(mark === '*' ? '.+' : '[0-9]+')}$`
}
