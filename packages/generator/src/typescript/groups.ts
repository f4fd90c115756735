import type { Event, Field, Group, Model } from '@openami/spec'
import { allBranches, branchesOf } from './branches.ts'
import { interfaceText, type Member, sourceFile } from './declarations.ts'
import { getter, importValues } from './getters.ts'
import { compareNames, pascalCase, sorted } from './names.ts'
import { Imports } from './printer.ts'
import { groupDoc } from './tsdoc.ts'
import type { Values } from './values.ts'

/** A group with a prefix, as the interface that events extend. */
export interface GroupInterface {
  name: string
  group: Group
  prefix: string
  /** What all messages say that it is about; undefined where they say different things. */
  about: string | undefined
  /** By key. A member is optional where not every release that has the group has it. */
  members: Map<string, Member>
}

/** The groups of the spec, with each prefix that an event includes them with. */
export class Groups {
  readonly #byKey = new Map<string, GroupInterface>()
  readonly #imports = new Imports()

  constructor(model: Model, values: Values) {
    const uses = new Map<string, Field[]>()
    for (const { headers } of sorted(model.events)) {
      for (const field of headers) {
        if (field.from === undefined || model.groups[field.from.group] === undefined) continue
        const key = keyOf(field.from)
        uses.set(key, [...(uses.get(key) ?? []), field])
      }
    }
    for (const [key, fields] of uses) {
      const { group, prefix } = fields[0]?.from ?? { group: '', prefix: '' }
      const found = model.groups[group]
      if (found !== undefined) this.#byKey.set(key, this.#declare(found, prefix, fields, model, values))
    }
  }

  /** Those that bring headers into the event. */
  of(event: Event): GroupInterface[] {
    const keys = new Set(event.headers.flatMap(({ from }) => (from === undefined ? [] : [keyOf(from)])))
    return [...keys].flatMap((key) => this.#byKey.get(key) ?? [])
  }

  /** Declarations of the interfaces, by name. */
  get declared(): ReadonlyMap<string, string> {
    return new Map(this.#sorted().map((group) => [group.name, declaration(group)]))
  }

  toString(): string {
    return sourceFile('spec/groups', this.#imports, this.#sorted().map(declaration))
  }

  #sorted(): GroupInterface[] {
    return [...this.#byKey.values()].sort(
      (a, b) => compareNames(a.group.name, b.group.name) || compareNames(a.prefix, b.prefix),
    )
  }

  #declare(group: Group, prefix: string, fields: readonly Field[], model: Model, values: Values): GroupInterface {
    const abouts = new Set(fields.flatMap((field) => aboutOf(field, group) ?? []))
    const about = abouts.size === 1 ? [...abouts][0] : undefined
    const everywhere = { name: pascalCase(group.name), since: [allBranches(model)[0] ?? ''] }
    const members = group.headers.map((header) => {
      const own = fields.find((field) => field.name === prefix + header.name)
      // Words that fit all its messages: theirs, or else those of the group itself.
      const field = {
        ...(own ?? header),
        ...(abouts.size > 1 && { summary: header.summary }),
        name: prefix + header.name,
        since: header.since,
        until: header.until,
        absentIn: header.absentIn,
      } as Field
      const optional = branchesOf(header, model).length < allBranches(model).length
      return getter(field, everywhere, optional, values)
    })
    importValues(members, this.#imports, './values.ts')
    const name = `${prefix}${pascalCase(group.name)}`
    return { name, group, prefix, about, members: new Map(members.map((member) => [member.key, member])) }
  }
}

function declaration({ name, group, prefix, about, members }: GroupInterface): string {
  return interfaceText({ name, doc: groupDoc(group, prefix, about), members: [...members.values()] })
}

/** The words that the message puts in the place of the group's own: `the called channel`. */
export function aboutOf(field: Field, { of, headers }: Group): string | undefined {
  const header = headers.find(({ name }) => field.name === (field.from?.prefix ?? '') + name)
  if (of === undefined || header === undefined || !header.summary.includes(of)) return undefined
  const [before = '', ...after] = header.summary.split(of)
  const end = after.join(of)
  return field.summary.startsWith(before) && field.summary.endsWith(end)
    ? field.summary.slice(before.length, field.summary.length - end.length)
    : undefined
}

function keyOf({ group, prefix }: { group: string; prefix: string }): string {
  return `${group} ${prefix}`
}
