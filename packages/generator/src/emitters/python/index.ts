import type { Action, Event, Field, Parameter, ResolvedType } from '@openami/spec'
import { sorted, typeName } from '../../typescript/names.ts'
import { unique } from '../../typescript/replies.ts'
import { availabilityText, boundsText, capital, privilegesText, sameAvailability } from '../../typescript/tsdoc.ts'
import type { Emitter } from '../emitter.ts'
import { Attributes, docstring, pythonText, pythonTuple } from './names.ts'
import { reader, runtime } from './runtime.ts'

/** A module with a dataclass of each action and event, OpenAMI's and those that were added. */
export const python: Emitter = (model, { spec }) => {
  const actions = sorted(model.actions)
  const events = sorted(model.events)
  const from = spec === undefined ? '' : ` and ${spec}`
  const user = events.filter(({ userEvent }) => userEvent !== undefined)
  return [
    docstring(
      [
        `Actions and events of the Asterisk Manager Interface.`,
        `Generated from the spec of OpenAMI${from} by \`openami generate\`. Edit the YAML, not this file.`,
      ],
      '',
    ),
    '\n',
    runtime,
    ...actions.map(actionClass),
    ...events.map(eventClass),
    `\n\nACTIONS: Mapping[str, type[Action]] = {one.NAME: one for one in Action.__subclasses__()}\n`,
    `"""Classes of the actions by name."""\n\n`,
    `EVENTS: Mapping[str, type[Event]] = {one.NAME: one for one in Event.__subclasses__()}\n`,
    `"""Classes of the events by name."""\n\n`,
    `USER_EVENTS: Mapping[str, type[Event]] = {${user.map(({ name, userEvent = '' }) => `${pythonText(userEvent)}: ${typeName(name)}Event`).join(', ')}}\n`,
    `"""Classes of UserEvents by what their header UserEvent says."""\n\n\n`,
    reader,
  ].join('')
}

/** A header with its attribute. */
interface Attribute {
  readonly field: Field | Parameter
  readonly name: string
}

function attributesOf(fields: readonly (Field | Parameter)[], without: readonly string[]): Attribute[] {
  const names = new Attributes()
  return unique(fields)
    .filter(({ name, pattern }) => pattern === undefined && !without.includes(name))
    .map((field) => ({ field, name: names.of(field.name) }))
}

function actionClass(action: Action): string {
  const attributes = attributesOf(action.request, ['ActionID'])
  const rule = (constant: string, kind: string): string => {
    const found = action.conditions.flatMap((condition) => Object.entries(condition) as Array<[string, string[]]>)
    const names = found.filter(([name]) => name === kind).map(([, each]) => pythonTuple(each))
    return names.length === 0 ? '' : `    ${constant} = (${names.join(', ')},)\n`
  }
  const facts = `${capital(availabilityText(action))}. Privileges: ${privilegesText(action.privileges, 'or')}.`
  return [
    head(`${typeName(action.name)}Action`, 'Action', [
      action.summary,
      action.description ?? '',
      ...(action.notes ?? []),
      facts,
    ]),
    constants(action.name, attributes),
    rule('TOGETHER', 'together'),
    rule('ONE_OF', 'oneOf'),
    rule('EXCLUSIVE', 'exclusive'),
    ...attributes.map(({ field, name }) => {
      const required = 'required' in field && field.required && sameAvailability(field, action)
      return member(field, name, required ? parameterType(field) : `${parameterType(field)} | None`, required, action)
    }),
  ].join('')
}

function eventClass(event: Event): string {
  const attributes = attributesOf(event.headers, [])
  const facts = `${capital(availabilityText(event))}. Privileges: ${privilegesText(event.privileges, 'and')}.`
  return [
    head(`${typeName(event.name)}Event`, 'Event', [
      event.summary,
      event.description ?? '',
      ...(event.notes ?? []),
      facts,
    ]),
    constants(event.name, attributes),
    ...attributes.map(({ field, name }) => member(field, name, `${headerType(field)} | None`, false, event)),
  ].join('')
}

function head(name: string, base: string, paragraphs: readonly string[]): string {
  return `\n\n@dataclass(frozen=True, kw_only=True)\nclass ${name}(${base}):\n${docstring(paragraphs, '    ')}\n`
}

function constants(name: string, attributes: readonly Attribute[]): string {
  const headers = attributes.map(({ field, name: attribute }) => `        ${headerCode(field, attribute)},\n`)
  const all = headers.length === 0 ? '' : `    HEADERS = (\n${headers.join('')}    )\n`
  return `    NAME = ${pythonText(name)}\n${all}`
}

function headerCode(field: Field | Parameter, attribute: string): string {
  const { name, type, repeated, keyed, absent } = field
  const kind = kindOf(type)
  const parts = [
    pythonText(attribute),
    pythonText(name),
    ...(kind === 'text' ? [] : [`kind=${pythonText(kind)}`]),
    ...(kind === 'bool' ? [`true=${pythonTuple(type.true ?? [])}`, `false=${pythonTuple(type.false ?? [])}`] : []),
    ...(type.separator === undefined || type.separator === ',' ? [] : [`separator=${pythonText(type.separator)}`]),
    ...(repeated ? ['many=True'] : []),
    ...(keyed ? ['keyed=True'] : []),
    ...(absent === undefined ? [] : [`absent=${pythonTuple(absent)}`]),
  ]
  return `Header(${parts.join(', ')})`
}

function member(
  field: Field | Parameter,
  name: string,
  type: string,
  required: boolean,
  owner: Action | Event,
): string {
  const value = field.sensitive ? ` = field(${required ? '' : 'default=None, '}repr=False)` : required ? '' : ' = None'
  const values = Object.entries(field.type.values ?? field.type.items?.values ?? {})
  const lines = [
    field.summary,
    field.type.unit === undefined ? '' : `Unit: ${field.type.unit}.`,
    ...boundsText(field.type),
    'default' in field && field.default !== undefined ? `Default: ${field.default}.` : '',
    values.length === 0 ? '' : values.map(([word, meaning]) => `- ${word}: ${meaning}`.trim()).join('\n'),
    sameAvailability(field, owner) ? '' : `${capital(availabilityText(field))}.`,
  ]
  return `    ${name}: ${type}${value}\n${docstring(lines, '    ')}`
}

function kindOf({ kind }: ResolvedType): 'text' | 'int' | 'float' | 'bool' | 'list' | 'pairs' {
  if (kind === 'integer') return 'int'
  if (kind === 'number') return 'float'
  if (kind === 'boolean') return 'bool'
  return kind === 'list' || kind === 'pairs' ? kind : 'text'
}

/** Type of a header's value in an event. */
function headerType({ type, repeated, keyed }: Field): string {
  const kind = kindOf(type)
  if (keyed || kind === 'pairs') return 'Mapping[str, str]'
  const one = kind === 'text' ? 'str' : kind === 'list' ? 'tuple[str, ...]' : kind
  return repeated ? `tuple[${one}, ...]` : one
}

/** Type of a parameter's value. */
function parameterType({ type, repeated }: Field): string {
  const one = oneParameter(type)
  return repeated && kindOf(type) !== 'pairs' ? `${one} | Sequence[${one}]` : one
}

function oneParameter(type: ResolvedType): string {
  switch (kindOf(type)) {
    case 'pairs':
      return 'str | Mapping[str, str]'
    case 'list':
      return 'str | Sequence[str]'
    case 'text': {
      const words = Object.keys(type.values ?? {})
      if (type.kind === 'enum' && words.length > 0) return `Literal[${words.map(pythonText).join(', ')}]`
      return type.kind === 'string' || type.kind === 'big-integer' ? 'str | int' : 'str'
    }
    default:
      return kindOf(type)
  }
}
