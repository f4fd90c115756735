import type { ResolvedType } from '@openami/spec'
import type { Context } from './resolver-context.ts'
import type { Path, SpecFile } from './spec-file.ts'
import type { RawNamedType, RawType } from './spec-types.ts'
import { choice, instead } from './suggest.ts'

/** The type whose values are the vocabulary of all device states. */
const DEVICE_STATE = 'device-state'

/** Text, used if the spec names an unknown type; the finding is reported and resolving continues. */
const TEXT: ResolvedType = { kind: 'string' }

/** Resolves types.yaml; a type may use types defined later in the file. */
export function resolveNamedTypes(
  source: SpecFile,
  base: Readonly<Record<string, ResolvedType>> = {},
): Record<string, ResolvedType> {
  const raw = source.data as Record<string, RawNamedType>
  const done: Record<string, ResolvedType> = Object.create(null)
  const resolve = (name: string, within: readonly string[]): ResolvedType | undefined => {
    const ready = done[name]
    if (ready !== undefined) return ready
    const type = Object.hasOwn(raw, name) ? raw[name] : undefined
    if (type === undefined) return Object.hasOwn(base, name) ? base[name] : undefined
    const { items, ...rest } = type
    const resolved: ResolvedType = { ...rest, name }
    if (items !== undefined) {
      if (typeof items === 'string' && [...within, name].includes(items)) {
        source.report(
          [name, 'items'],
          'unknown-type',
          `the type ${name} would contain itself; write another type as its items`,
          'value',
        )
        resolved.items = TEXT
      } else
        resolved.items = follow(items, { ...base, ...raw }, source, [name, 'items'], (other) =>
          resolve(other, [...within, name]),
        )
    }
    if (type.pattern !== undefined && !isPattern(type.pattern)) {
      source.report([name, 'pattern'], 'schema', patternProblem(type.pattern), 'value')
      delete resolved.pattern
    }
    done[name] = resolved
    return resolved
  }
  for (const name of Object.keys(raw)) {
    resolve(name, [])
    if (Object.hasOwn(base, name))
      source.report([name], 'duplicate-key', `OpenAMI has a type ${name} already; use that, or write another name`)
  }
  checkDeviceStates(source, raw, Object.keys((raw[DEVICE_STATE] ?? base[DEVICE_STATE])?.values ?? {}))
  const vocabulary = done[DEVICE_STATE]
  if (vocabulary?.values !== undefined)
    vocabulary.deviceState = Object.fromEntries(Object.keys(vocabulary.values).map((word) => [word, word]))
  return done
}

/** Values are taken from the type itself, words from the one vocabulary. */
function checkDeviceStates(source: SpecFile, raw: Record<string, RawNamedType>, words: readonly string[]): void {
  for (const [name, { values = {}, deviceState = {} }] of Object.entries(raw)) {
    for (const [value, word] of Object.entries(deviceState)) {
      const path = [name, 'deviceState', value]
      if (!Object.hasOwn(values, value)) {
        const hint = instead(value, Object.keys(values), `write ${choice(Object.keys(values))}`)
        source.report(path, 'unknown-device-state', `${name} has no value ${value}${hint}`)
      }
      if (!words.includes(word)) {
        const hint = instead(word, words, `write ${choice(words)}`)
        source.report(path, 'unknown-device-state', `${DEVICE_STATE} has no value ${word}${hint}`, 'value')
      }
    }
  }
}

/** The type that a header, parameter or key names, or writes in place. */
export function resolveType(context: Context, source: SpecFile, path: Path, raw: RawType): ResolvedType {
  // A types.yaml that does not fit its schema is one mistake, not one for each use.
  const lookUp = (name: string) => context.types[name] ?? (context.complete.has('types') ? undefined : TEXT)
  return follow(raw, context.types, source, path, lookUp)
}

function follow(
  raw: RawType,
  known: object,
  source: SpecFile,
  path: Path,
  lookUp: (name: string) => ResolvedType | undefined,
): ResolvedType {
  if (typeof raw === 'string') {
    const found = lookUp(raw)
    if (found !== undefined) return found
    source.report(
      path,
      'unknown-type',
      `types.yaml has no ${raw}${instead(raw, Object.keys(known), 'add it there, or write a type in place')}`,
      'value',
    )
    return TEXT
  }
  if (raw.enum !== undefined) return { kind: 'enum', values: raw.enum }
  const items = raw.list === undefined ? TEXT : follow(raw.list, known, source, [...path, 'list'], lookUp)
  return { kind: 'list', separator: raw.separator ?? ',', items }
}

/** Whether the text is a regular expression. */
export function isPattern(text: string): boolean {
  return regexProblem(text) === undefined
}

/** Why the text is not a regular expression, and what to do. */
export function patternProblem(text: string): string {
  return `\`${text}\` is not a regular expression (${regexProblem(text)}); correct it, or write \`\\\` before a character that is meant literally`
}

function regexProblem(text: string): string | undefined {
  try {
    new RegExp(text)
    return undefined
  } catch (error) {
    return String(error).split(': ').at(-1)
  }
}
