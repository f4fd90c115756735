import type { Availability, Field, Meaning, Model, Parameter } from '@openami/spec'
import { allBranches, branchesOf } from '../../typescript/branches.ts'
import { unique } from '../../typescript/replies.ts'
import { availabilityText, boundsText, sameAvailability } from '../../typescript/tsdoc.ts'
import { code, headerLink, joined, slug, text } from '../inline.ts'
import type { Block, Row } from '../page.ts'
import { branchesOfValue } from './notes.ts'
import { typeAnchor, valueAddress } from './value-pages.ts'
import { marked } from './when.ts'

/** Parameters of an action; `prefix` keeps anchors of a page's tables apart. */
export function parameterTable(request: readonly Parameter[], owner: Availability, model: Model): Block {
  const need = (parameter: Parameter): string => (parameter.required ? 'yes' : text(parameter.requiredWhen ?? ''))
  return table(request, owner, model, 'request', 'Required', need)
}

/** Headers of an event or a reply. */
export function fieldTable(fields: readonly Field[], owner: Availability, model: Model, prefix: string): Block {
  return table(fields, owner, model, prefix, 'Present', (field) => (field.optional ? 'may be missing' : 'always'))
}

/** Where to read what a header said, in releases that lack it or give it another meaning. */
function successorText(by: Field['replacedBy']): string {
  if (by === undefined) return ''
  const others = by.to.map(code).join(' and ')
  const note = text(by.note ?? '')
  const when = by.since === undefined ? 'Later' : `From ${by.since} on`
  if (others === '') return `${when}: ${note}.`
  return `${when}: ${others}${note === '' ? '' : `; ${note}`}.`
}

/** What a header holds, without its values. */
export function meaningText(field: Pick<Field, 'summary' | 'type' | 'absent'> & { default?: string }): string {
  const { type } = field
  return joined([
    text(field.summary),
    ...(type.values === undefined ? boundsText(type) : []),
    field.default === undefined ? '' : `Default: ${text(field.default)}.`,
    field.absent === undefined
      ? ''
      : `No value: ${field.absent.map((one) => (one === '' ? 'an empty text' : code(one))).join(', ')}.`,
  ])
}

/** `all` branches, where some may lack a value. */
export function valuesOf({ type }: Pick<Meaning, 'type'>, all: readonly string[]): Pick<Row, 'values'> {
  const spellings =
    type.kind === 'boolean'
      ? { [type.true?.[0] ?? 'true']: 'True.', [type.false?.[0] ?? 'false']: 'False.' }
      : (type.values ?? {})
  const values = Object.entries(spellings).map(([value, meaning]) => {
    const to = valueAddress(type.name, value)
    const on = branchesOfValue(meaning, all)
    return { value, meaning: text(meaning), ...(to !== undefined && { to }), ...(on !== undefined && { on }) }
  })
  return values.length === 0 ? {} : { values }
}

export function typeText(field: Pick<Field, 'type' | 'repeated' | 'keyed' | 'pattern'>): string {
  const { type } = field
  const items = type.items?.name ?? type.items?.kind
  return [
    `${type.name ?? type.kind}${type.name === undefined && items !== undefined ? ` of ${items}` : ''}`,
    type.unit === undefined ? '' : `in ${type.unit}`,
    field.repeated ? 'repeated' : '',
    field.keyed ? 'keyed' : '',
    field.pattern === undefined ? '' : 'name varies',
  ]
    .filter(Boolean)
    .join(', ')
}

/** The same, linked to where the type is explained. */
function typeLink(field: Field): string {
  const { name } = field.type
  const words = typeText(field)
  return name === undefined ? words : words.replace(name, `[${name}](page:types#${typeAnchor(name)})`)
}

function table<F extends Field>(
  fields: readonly F[],
  owner: Availability,
  model: Model,
  prefix: string,
  needed: string,
  need: (field: F) => string,
): Block {
  const within = branchesOf(owner, model)
  const rows = unique(fields).map((field) => ({
    id: `${prefix}-${slug(field.name)}`,
    ...marked(branchesOf(field, model), within),
    cells: [
      headerLink(field.name),
      typeLink(field),
      need(field),
      sameAvailability(field, owner) ? '' : availabilityText(field),
      joined([
        meaningText(field),
        field.sensitive ? 'Sensitive: the client never prints it.' : '',
        successorText(field.replacedBy),
      ]),
    ],
    ...valuesOf(field, allBranches(model)),
  }))
  return { kind: 'table', head: ['Header', 'Type', needed, 'When', 'Meaning'], rows }
}
