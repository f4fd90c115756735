import type { Event, Field, Model } from '@openami/spec'
import { branchesOf } from './branches.ts'
import { interfaceText, type Member, sourceFile } from './declarations.ts'
import { extend } from './extensions.ts'
import { getter, gettersOf, importValues } from './getters.ts'
import type { Groups } from './groups.ts'
import { byArea, keyText, sorted, stringText, typeName } from './names.ts'
import type { Outputs } from './outputs.ts'
import { Imports } from './printer.ts'
import { eventDoc } from './tsdoc.ts'
import { headerType } from './typescript.ts'
import type { Values } from './values.ts'

/** Types of every event, one file an area, and what all of them have. */
export function emitEvents(model: Model, groups: Groups, values: Values, folder: string, outputs: Outputs): void {
  const common = commonFields(model, values)
  for (const [area, events] of byArea(sorted(model.events))) {
    const imports = new Imports()
    const texts = events.map((event) => eventText(event, common, model, groups, values, imports))
    outputs.set(`${folder}/events/${area}.ts`, sourceFile('spec/events', imports, texts))
  }
  outputs.set(`${folder}/common.ts`, commonTexts(common, values))
}

export interface CommonFields {
  /** Every event has them with the same type. */
  shared: Field[]
  /** Some events give them a type of their own; each has an interface, which all other events extend. */
  varying: Field[]
}

export function commonFields(model: Model, values: Values): CommonFields {
  const fields = model.protocol.common.event.filter((field) => !['Event', 'Privilege', 'ActionID'].includes(field.name))
  const typeOf = (field: Field, message: string): string => headerType(field, values.nameOf(field, message))
  const varies = (common: Field): boolean =>
    Object.values(model.events).some((event) =>
      event.headers.some(
        (field) => field.name === common.name && typeOf(field, event.name) !== typeOf(common, 'Event'),
      ),
    )
  const varying = fields.filter(varies)
  return { shared: fields.filter((field) => !varying.includes(field)), varying }
}

function commonTexts({ shared, varying }: CommonFields, values: Values): string {
  const imports = new Imports()
  const base = imports.type('../runtime/event.ts', 'AmiEvent')
  const membersOf = (fields: readonly Field[]): Member[] =>
    fields.map((field) => getter(field, { name: 'Event', since: [] }, false, values))
  const doc = 'An event that the spec knows: what any of them may carry.'
  const members = membersOf(gettersOf(shared))
  importValues(members, imports, './values.ts')
  return sourceFile('spec/protocol.yaml', imports, [
    interfaceText({ name: 'CommonEvent', doc, extends: [base], members }),
    ...varying.map((field) =>
      interfaceText({
        name: commonName(field),
        doc: `Of all events that have no \`${field.name}\` of another type.`,
        members: membersOf([field]),
      }),
    ),
  ])
}

function commonName({ name }: Field): string {
  return `Common${typeName(name)}`
}

/**
 * What every header's getter gives. One that not every release of its event has is optional, so that the event as a
 * release has it, without the header, is an event of any release.
 */
export function eventText(
  event: Event,
  common: CommonFields,
  model: Model,
  groups: Groups,
  values: Values,
  imports: Imports,
): string {
  const whole = branchesOf(event, model)
  const optional = (header: Field): boolean => {
    const branches = branchesOf(header, model)
    return !whole.every((branch) => branches.includes(branch))
  }
  const names = new Set(event.headers.map(({ name }) => name))
  const bases = ['CommonEvent', ...common.varying.filter(({ name }) => !names.has(name)).map(commonName)]
  for (const base of bases) imports.type('../common.ts', base)
  const fields = gettersOf(event.headers)
  const members = new Map(
    fields.map((field) => [keyText(field.name), getter(field, event, optional(field), values)] as const),
  )
  const own = new Set(fields.filter(({ from }) => from === undefined).map(({ name }) => keyText(name)))
  const extensions = extend(groups.of(event), event, members, own)
  for (const { name } of extensions) imports.type('../groups.ts', name)
  const inherited = new Set(extensions.flatMap((one) => one.inherited))
  const described = new Set(extensions.flatMap((one) => one.narrowed))
  const declared = [...members.values()]
    .filter(({ key }) => !inherited.has(key))
    .map((member) => (described.has(member.key) ? { ...member, doc: '' } : member))
  importValues(declared, imports)
  const name: Member = { key: 'name', type: stringText(event.name), readonly: true }
  return interfaceText({
    name: `${typeName(event.name)}Event`,
    doc: eventDoc(
      event,
      extensions.flatMap(({ doc }) => doc ?? []),
    ),
    extends: [...bases, ...extensions.map(({ base }) => base)],
    members: [name, ...declared],
  })
}
