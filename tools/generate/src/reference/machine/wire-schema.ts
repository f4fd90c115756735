import {
  type Action,
  type Event,
  type Field,
  isRequired,
  namePattern,
  type ResolvedType,
  type Schema,
  unique,
} from '@openami/generator/internal'

/** No line of the wire holds these. */
const LINE = '^[^\\r\\n\\u0000]*$'

/**
 * An action as it is written: an object of its lines, each name with its text, and a list of texts where the name comes more
 * than once. Whatever the server takes is right: names that it does not know are ignored by it.
 */
export function actionWireSchema(action: Action): Schema {
  const parameters = unique(action.request)
  const required = parameters.filter((one) => isRequired(one, action)).map(({ name }) => name)
  return message('Action', action, parameters, ['Action', ...required])
}

/** An event as it comes: what `event.message.toObject()` gives, and any program that splits lines at the first colon. */
export function eventWireSchema(event: Event): Schema {
  return message('Event', event, unique(event.headers), ['Event'])
}

function message(
  head: string,
  { name, summary }: Action | Event,
  fields: readonly Field[],
  required: string[],
): Schema {
  const plain = fields.filter(({ pattern, keyed }) => pattern === undefined && !keyed)
  const varying = fields.filter((field) => !plain.includes(field))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${name} on the wire`,
    description: summary,
    type: 'object',
    properties: {
      [head]: { type: 'string', const: name },
      ...Object.fromEntries(
        plain.map((field) => [field.name, field]).map(([key, field]) => [key, lines(field as Field)]),
      ),
    },
    ...(varying.length > 0 && {
      patternProperties: Object.fromEntries(varying.map((field) => [patternOf(field), lines(field)])),
    }),
    required,
    additionalProperties: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
  }
}

/** `ChanVariable(PJSIP/100-00000001)`; before 1.8 without a key. */
function patternOf(field: Field): string {
  if (field.pattern !== undefined) return namePattern(field.name)
  const name = field.name.replace(/\(.*$/, '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  return `^${name}(?:\\(.*\\))?$`
}

function lines(field: Field): Schema {
  const text = textSchema(field.type, field.absent ?? [])
  const several = field.repeated || field.keyed || field.type.kind === 'pairs'
  const unit = field.type.unit === undefined ? {} : { 'x-unit': field.type.unit }
  const secret = field.sensitive ? { writeOnly: true } : {}
  const notes = { description: field.summary, ...unit, ...secret }
  return several ? { ...notes, anyOf: [text, { type: 'array', items: text }] } : { ...notes, ...text }
}

/** The text of one line. Words are open: a server may send one that the spec does not know. */
function textSchema(type: ResolvedType, absent: readonly string[]): Schema {
  switch (type.kind) {
    case 'integer':
    case 'big-integer':
      return number('[+-]?\\d+', absent)
    case 'number':
      return number('[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?|[+-]?(?:inf|nan)', absent)
    case 'boolean':
    case 'enum': {
      const words = [...(type.true ?? []), ...(type.false ?? []), ...Object.keys(type.values ?? {}), ...absent]
      return { type: 'string', pattern: LINE, examples: [...new Set(words)] }
    }
    default:
      return { type: 'string', pattern: type.pattern === undefined || absent.length > 0 ? LINE : type.pattern }
  }
}

function number(pattern: string, absent: readonly string[]): Schema {
  const others = absent.map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  return { type: 'string', pattern: `^(?:${[pattern, ...others].join('|')})$` }
}
