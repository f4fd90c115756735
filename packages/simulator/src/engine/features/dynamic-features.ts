import type { ConfigFiles } from '../config/config-files.ts'

/** A feature of `[applicationmap]`: a code that runs an application during a call. */
export interface DynamicFeature {
  readonly name: string
  readonly code: string
  /** The application runs on the party that presses the code, or on the others. */
  readonly onSelf: boolean
  readonly application: string
  readonly data: string
  /** Class of the music that the others hear meanwhile; undefined for none. */
  readonly musicClass: string | undefined
}

/** `[applicationmap]` of features.conf. A line that is wrong is ignored. */
export function readApplicationMap(files: ConfigFiles): DynamicFeature[] {
  return files
    .sections('features.conf', () => undefined)
    .filter(({ name }) => name.toLowerCase() === 'applicationmap')
    .flatMap(({ settings }) => settings.flatMap(({ key, value }) => readFeature(key, value) ?? []))
}

/** Names of features by the groups that have them: sections with other names. */
export function readFeatureGroups(files: ConfigFiles): ReadonlyMap<string, readonly string[]> {
  const own = new Set(['general', 'featuremap', 'applicationmap'])
  const sections = files.sections('features.conf', () => undefined).filter(({ name }) => !own.has(name.toLowerCase()))
  return new Map(sections.map(({ name, settings }) => [name, settings.map(({ key }) => key)]))
}

/** `code,self,application,data,music`, or with `application(data)`; the data may be in quotes. */
function readFeature(name: string, value: string): DynamicFeature | undefined {
  const [code = '', side = '', ...rest] = splitQuoted(value)
  const [, application = '', inner] = /^(\w+)(?:\((.*)\))?$/s.exec(rest[0] ?? '') ?? []
  const [data = '', musicClass] = inner === undefined ? rest.slice(1) : [inner, rest[1]]
  if (code === '' || application === '') return undefined
  const onSelf = /^(?:self|caller)/i.test(side)
  return { name, code, onSelf, application, data, musicClass: musicClass === '' ? undefined : musicClass }
}

function splitQuoted(text: string): string[] {
  const parts = ['']
  let quoted = false
  let depth = 0
  for (const char of text) {
    if (char === '"') quoted = !quoted
    else if (char === ',' && !quoted && depth === 0) parts.push('')
    else {
      depth += char === '(' ? 1 : char === ')' ? -1 : 0
      parts[parts.length - 1] += char
    }
  }
  return parts.map((part) => part.trim())
}
