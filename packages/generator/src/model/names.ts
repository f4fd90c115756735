import type { Field } from '@openami/spec'

/** The field that a name on the wire belongs to, in whichever case (R17) and with whatever blanks before its colon. */
export function findField<F extends Pick<Field, 'name' | 'keyed' | 'pattern'>>(
  fields: readonly F[],
  name: string,
): F | undefined {
  const wanted = name.trimEnd().toLowerCase()
  return (
    fields.find((field) => field.name.toLowerCase() === wanted) ??
    fields.find((field) => field.keyed && wanted.startsWith(`${field.name.toLowerCase().replace(/\(.*$/, '')}(`)) ??
    fields.find((field) => field.pattern !== undefined && nameMatches(field.name, field.pattern, wanted))
  )
}

/** `Action-000000` matches `Action-` and digits, `ReportXLSR` a number in place of X, `*` any text. */
function nameMatches(name: string, mark: string, wanted: string): boolean {
  const literal = name.split(mark).map(escaped)
  return new RegExp(`^${literal.join(mark === '*' ? '.+' : '\\d+')}$`, 'i').test(wanted)
}

/** A text as a part of a regular expression that matches it and nothing else. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
