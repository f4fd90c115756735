import type { Availability, Field } from '@openami/spec'
import type { Member } from './declarations.ts'
import { keyText } from './names.ts'
import type { Imports } from './printer.ts'
import { unique } from './replies.ts'
import { fieldDoc } from './tsdoc.ts'
import { headerType } from './typescript.ts'
import type { Values } from './values.ts'

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

/** Headers that have a getter. */
export function gettersOf(fields: readonly Field[]): Field[] {
  return unique(fields).filter(({ name, pattern }) => pattern === undefined && !VIEW_MEMBERS.has(name))
}

/** The getter of a header of `owner`. `optional` where not every release of the message has it. */
export function getter(
  field: Field,
  owner: Availability & { name: string },
  optional: boolean,
  values: Values,
): Member {
  const named = values.nameOf(field, owner.name)
  return {
    key: keyText(field.name),
    type: `${headerType(field, named)} | undefined`,
    readonly: true,
    optional,
    doc: fieldDoc(field, owner, codes(field, named)),
    ...(named !== undefined && { values: named }),
  }
}

/** The type that says what numbers mean; that of words is named by the member. */
export function codes({ type }: Field, named: string | undefined): string | undefined {
  return type.kind === 'enum' || type.kind === 'list' ? undefined : named
}

/** Imports the types of values that these members name. */
export function importValues(members: readonly Member[], imports: Imports, module = '../values.ts'): void {
  for (const { values } of members) if (values !== undefined) imports.type(module, values)
}
