import type { ConfigFiles } from '../config/config-files.ts'
import { ConfigError, isFalse, isTrue, type Setting } from '../config/ini.ts'
import { type PjsipType, pjsipDefaults } from './defaults.ts'

const file = 'pjsip.conf'

/** One section of pjsip.conf: an endpoint, an AOR, a registration. */
export class PjsipObject {
  readonly type: PjsipType
  readonly name: string
  readonly #values: ReadonlyMap<string, string>

  constructor(type: PjsipType, name: string, given: ReadonlyMap<string, string>) {
    this.type = type
    this.name = name
    this.#values = new Map(defaults[type].map(([option, value]) => [option, shown(option, given.get(option), value)]))
  }

  /** Value of an option as actions and the console show it. */
  get(option: string): string {
    return this.#values.get(option) ?? ''
  }

  /** Options in the order of the actions. */
  get options(): Iterable<readonly [option: string, value: string]> {
    return this.#values
  }
}

type Options = ReadonlyArray<readonly [option: string, value: string]>

function parsed(type: PjsipType): Options {
  return pjsipDefaults[type]
    .trim()
    .split('\n')
    .map((row): readonly [string, string] => {
      const equals = row.indexOf('=')
      return [row.slice(0, equals), row.slice(equals + 1)]
    })
}

const defaults: Readonly<Record<PjsipType, Options>> = {
  endpoint: parsed('endpoint'),
  auth: parsed('auth'),
  aor: parsed('aor'),
  transport: parsed('transport'),
  identify: parsed('identify'),
  registration: parsed('registration'),
}

/** Types that no action lists. */
const ignoredTypes = new Set(['global', 'system', 'acl', 'domain_alias', 'contact', 'resource_list', 'phoneprov'])

/** Objects of pjsip.conf in the order of the file. `warn` is called with what Asterisk logs and ignores. */
export function readPjsip(files: ConfigFiles, warn: (message: string) => void): PjsipObject[] {
  const objects: PjsipObject[] = []
  for (const { name, settings, line, file: where } of files.sections(file, ({ message }) => warn(message))) {
    const type = settings.findLast(({ key }) => key === 'type')
    if (type === undefined) {
      if (!['general', 'global'].includes(name))
        warn(new ConfigError(where, line, undefined, `[${name}] has no type; write type = endpoint`).message)
      continue
    }
    const kind = type.value.toLowerCase()
    if (Object.hasOwn(pjsipDefaults, kind)) {
      const known = kind as PjsipType
      for (const setting of settings) checkOption(known, setting, warn)
      objects.push(new PjsipObject(known, name, valuesOf(settings)))
    } else if (!ignoredTypes.has(kind))
      warn(new ConfigError(type.file, type.line, 'type', `'${type.value}' is not a type of object`).message)
  }
  return objects
}

function checkOption(type: PjsipType, { key, file: where, line }: Setting, warn: (message: string) => void): void {
  if (['type', 'disallow', 'md5_cred'].includes(key) || key.startsWith('@')) return
  if (!defaults[type].some(([option]) => option === key))
    warn(new ConfigError(where, line, key, `is not an option of type = ${type}`).message)
}

/** The last value counts; lists of codecs, contacts and addresses add up. */
function valuesOf(settings: readonly Setting[]): Map<string, string> {
  const values = new Map<string, string>()
  let codecs: string[] = []
  for (const { key, value } of settings) {
    const parts = value.split(',').map((part) => part.trim())
    if (key === 'disallow') codecs = value === 'all' ? [] : codecs.filter((codec) => !parts.includes(codec))
    else if (key === 'allow') codecs.push(...parts)
    else if (['contact', 'match'].includes(key))
      values.set(key, [values.get(key) ?? '', value].filter(Boolean).join(','))
    else values.set(key, value)
  }
  if (codecs.length > 0) values.set('allow', `(${codecs.map((codec) => codec.replace(/^!/, '')).join('|')})`)
  return values
}

function shown(option: string, given: string | undefined, standard: string): string {
  if (given === undefined) return standard
  const [yes, no] = words[standard] ?? []
  if (yes !== undefined && no !== undefined && (isTrue(given) || isFalse(given))) return isTrue(given) ? yes : no
  if (option === 'callerid') return callerId(given)
  if (option === 'match')
    return given
      .split(',')
      .map((address) => (address.includes('/') ? address : `${address}/255.255.255.255`))
      .join(',')
  return given
}

/** How an option spells yes and no. */
const words: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  true: ['true', 'false'],
  false: ['true', 'false'],
  yes: ['yes', 'no'],
  no: ['yes', 'no'],
  Yes: ['Yes', 'No'],
  No: ['Yes', 'No'],
}

/** `Main <100>` is shown with quotes. */
function callerId(text: string): string {
  const [, name = '', number] = /^\s*"?([^"<]*?)"?\s*(?:<([^>]*)>)?\s*$/.exec(text) ?? []
  if (number !== undefined) return name === '' ? `<${number}>` : `"${name}" <${number}>`
  return /^[\d+*#]+$/.test(name) ? `<${name}>` : `"${name}" <>`
}
