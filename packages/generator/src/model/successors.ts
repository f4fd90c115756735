import { availableIn } from '@openami/bindings/release'
import type { Field } from '@openami/spec'
import { checkRelease } from './availability-checks.ts'
import { type Context, isRelease } from './resolver-context.ts'
import type { Path, SpecFile } from './spec-file.ts'
import type { RawField } from './spec-types.ts'
import { choice, instead } from './suggest.ts'

/**
 * Reports a `replacedBy` of `raw` that names a header which the message lacks, or one that never takes the place of this.
 * `fields` are all headers of the message, in any release.
 */
export function checkSuccessors(
  context: Context,
  source: SpecFile,
  path: Path,
  raw: Readonly<Record<string, RawField | unknown[]>> | undefined,
  fields: readonly Field[],
): void {
  for (const [name, value] of Object.entries(raw ?? {})) {
    if (Array.isArray(value) || value.replacedBy === undefined) continue
    const field = fields.find((one) => one.name === name)
    if (field?.replacedBy === undefined) continue
    checkSuccessor(context, source, [...path, name, 'replacedBy'], field, fields)
  }
}

function checkSuccessor(context: Context, source: SpecFile, path: Path, field: Field, fields: readonly Field[]): void {
  const { to, since } = field.replacedBy as NonNullable<Field['replacedBy']>
  const others = fields.filter((one) => one.name !== field.name)
  const report = (key: string, message: string) => source.report([...path, key], 'header-successor', message, 'value')
  if (since !== undefined && !isRelease(context, since)) {
    checkRelease(context, source, [...path, 'since'], since)
    return
  }
  if (since !== undefined && !availableIn(field, since)) {
    report('since', `${field.name} is not there in ${since} any more; remove \`since\``)
    return
  }
  for (const name of to) {
    const successor = others.find((one) => one.name === name)
    if (successor === undefined) {
      const names = others.map((one) => one.name)
      report(
        'to',
        `the message has no header ${name}${instead(name, names, `write ${choice(names) || 'a `note` alone'}`)}`,
      )
    } else if (since !== undefined) {
      if (!availableIn(successor, since)) {
        report(
          'since',
          `${name} is not there in ${since}; write the first release in which it says what ${field.name} said`,
        )
      }
    } else if (!context.releases.some(({ last }) => availableIn(successor, last) && !availableIn(field, last))) {
      report(
        'to',
        `${field.name} is in every release that has ${name}; end it with \`until\`, or write in \`since\` when ${name} begins to say what it said`,
      )
    }
  }
}
