import type { Header, Meaning, SourcePlace, StandardRow } from '@openami/spec'
import type { Context } from './resolver-context.ts'
import type { Path, SpecFile } from './spec-file.ts'
import type { RawHeader, RawMeaning } from './spec-types.ts'
import { resolveType } from './types.ts'

const LAST_ROW = 129

/** Resolves headers/*.yaml into `context.headers`. */
export function resolveHeaders(context: Context, sources: readonly SpecFile[]): void {
  for (const source of sources) {
    const area = source.file.replace(/^headers\//, '').replace(/\.yaml$/, '')
    for (const [name, raw] of Object.entries(source.data as Record<string, RawHeader>)) {
      const before = context.headers[name]
      if (before !== undefined) {
        const first = sources.find((one) => one.file === before.source.file)
        if (first === undefined || context.base?.headers[name] === before) {
          const message = `OpenAMI describes ${name} already; remove it here, and give the header in its message a \`type\` and \`summary\` of its own where they differ`
          source.report([name], 'duplicate-key', message)
          continue
        }
        reportTwice(name, source, before.source)
        reportTwice(name, first, source.place([name]))
        continue
      }
      const meanings =
        'meanings' in raw
          ? Object.entries(raw.meanings).map(([id, one]) =>
              resolveMeaning(context, source, [name, 'meanings', id], id, one),
            )
          : [resolveMeaning(context, source, [name], 'default', raw)]
      context.headers[name] = { name, area, meanings, source: source.place([name]) }
    }
  }
}

/** Only their authors know which of the two is superfluous. */
function reportTwice(name: string, source: SpecFile, other: SourcePlace): void {
  const place = `${other.file}:${other.line}`
  const message = `${name} is described in ${place} too; remove one of the two, or make them two \`meanings\``
  source.report([name], 'duplicate-key', message)
}

function resolveMeaning(context: Context, source: SpecFile, path: Path, id: string, raw: RawMeaning): Meaning {
  return {
    id,
    summary: raw.summary,
    type: resolveType(context, source, [...path, 'type'], raw.type),
    ...(raw.absent !== undefined && { absent: raw.absent }),
    ...(raw.sensitive === true && { sensitive: true }),
    ...(raw.standard !== undefined && { standard: [raw.standard].flat() }),
  }
}

/** Rows 1 to 129 of the old document, each once. */
export function checkStandardRows(sources: readonly SpecFile[]): void {
  const seen = new Map<number, string>()
  for (const source of sources) {
    for (const [name, path, row] of rowsIn(source)) {
      const before = seen.get(row.row)
      if (before === undefined) seen.set(row.row, `${name} in ${source.file}:${source.place(path).line}`)
      else source.report(path, 'standard-row', `row ${row.row} is given to ${before} already; write the row of ${name}`)
    }
  }
  const missing = Array.from({ length: LAST_ROW }, (_, i) => i + 1).filter((row) => !seen.has(row))
  const home = sources[0]
  if (missing.length > 0 && home !== undefined) {
    home.report(
      [],
      'standard-row',
      `no header has row ${missing.join(', ')} of the old document; write it as \`standard\` of the header that it was about`,
    )
  }
}

function* rowsIn(source: SpecFile): Generator<[name: string, path: Path, row: StandardRow]> {
  for (const [name, raw] of Object.entries(source.data as Record<string, RawHeader>)) {
    const meanings: Array<[Path, RawMeaning]> =
      'meanings' in raw
        ? Object.entries(raw.meanings).map(([id, meaning]) => [[name, 'meanings', id], meaning])
        : [[[name], raw]]
    for (const [path, { standard }] of meanings) {
      if (Array.isArray(standard))
        for (const [i, row] of standard.entries()) yield [name, [...path, 'standard', i], row]
      else if (standard !== undefined) yield [name, [...path, 'standard'], standard]
    }
  }
}

/** A meaning with a standard row stays even where no message uses it: the old document named it. */
export function checkUnused(context: Context, sources: readonly SpecFile[]): void {
  for (const source of sources) {
    for (const [name, raw] of Object.entries(source.data as Record<string, RawHeader>)) {
      const header: Header | undefined = context.headers[name]
      if (header === undefined || header.source.file !== source.file) continue
      const unused = header.meanings.filter((one) => !context.usedMeanings.has(one) && one.standard === undefined)
      if (unused.length === 0) continue
      if (unused.length === header.meanings.length)
        source.report([name], 'unused-header', `no message uses ${name}; remove it, or use it in a message`)
      else if ('meanings' in raw) {
        for (const { id } of unused)
          source.report(
            [name, 'meanings', id],
            'unused-header',
            `no message uses ${name} with \`meaning: ${id}\`; remove it, or use it in a message`,
          )
      }
    }
  }
}
