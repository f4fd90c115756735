import type { ErrorObject } from 'ajv'
import type { Path, SpecFile } from './spec-file.ts'
import { choice, instead } from './suggest.ts'

export interface Explanation {
  rule: 'schema' | 'missing-summary'
  message: string
  /** Key within the place of the error that the finding is about. */
  below?: string
}

/** What to write where a key is missing that most writers know by its example. */
const EXAMPLES: Readonly<Record<string, string>> = {
  action: 'action: NAME',
  event: 'event: NAME',
  group: 'group: NAME',
  area: 'area: system',
  module: 'module: app_queue',
  since: "since: '22'",
  privileges: 'privileges: [system]',
  reply: 'reply: { kind: ack }',
  kind: 'kind: ack',
  headers: 'headers: {}',
  title: 'title: One queue',
  type: 'type: text',
  to: 'to: NAME',
  from: "from: '1.0'",
  first: "first: '22.0.0'",
  last: "last: '22.10.1'",
  ami: "ami: '11.0.0'",
  true: "true: ['yes']",
  false: "false: ['no']",
  separator: "separator: ','",
  items: 'items: text',
  values: 'values: { VALUE: What it means. }',
  row: 'row: 1',
  verdict: 'verdict: ok',
  note: 'note: What the document said.',
  advice: 'advice: What to do about it.',
  sources: 'sources: [main/manager.c:3488@22.10.1]',
}

/** What a text has to look like, by the pattern that says so. */
const FORMS: Readonly<Record<string, readonly [what: string, write: string]>> = {
  '^\\d+(\\.\\d+){0,3}$': ['a release', "'22' or '22.3'"],
  '^\\d+(\\.\\d+){0,2}$': ['a branch', "'22'"],
  '^\\d+(\\.\\d+){1,2}$': ['an AMI version', "'11.0.0'"],
  '^[a-z][\\w./-]*\\.[ch]:[1-9]\\d*@\\d+(\\.\\d+){1,3}$': [
    'a line of Asterisk',
    'its file, line and release, as in main/manager.c:3488@22.10.1',
  ],
  '^\\S(.*\\S)?$': ['a text of a server', 'it without blanks around it'],
  '^[a-z][a-z0-9-]*$': ['a name of this kind', 'small letters, digits and hyphens'],
  '^[a-z][A-Za-z0-9]*$': ['a name of this kind', 'a small letter, then letters and digits'],
}

/** One sentence for a writer: what is wrong, and what to write instead. */
export function explain(error: ErrorObject, path: readonly string[], source: SpecFile): Explanation {
  const params = error.params as Record<string, unknown>
  const says = (message: string): Explanation => ({ rule: 'schema', message })
  const limit = Number(params.limit)
  switch (error.keyword) {
    case 'required':
      return missing(String(params.missingProperty))
    case 'additionalProperties': {
      const extra = String(params.additionalProperty)
      const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {})
      const keys = known.length > 12 ? 'see spec/README.md for the keys' : `write ${choice(known)}`
      const hint = instead(extra, known, `${keys}, or remove it`)
      return { ...says(`there is no key \`${extra}\` here${hint}`), below: extra }
    }
    case 'minLength':
      if (path.at(-1) === 'summary') return emptySummary()
      return says(`${keyOf(path)} is empty; ${asIn(path, 'write a text')}, or remove the key`)
    case 'enum': {
      const known = (params.allowedValues as unknown[]).map(String)
      const hint = instead(String(error.data), known, `write ${choice(known)}`)
      return says(`${shown(path, source)} is not known here${hint}`)
    }
    case 'type':
      if (path.at(-1) === 'summary' && error.data === null) return emptySummary()
      return says(typeMessage([params.type].flat().map(String), error.data, path, source))
    case 'const':
      return says(`${keyOf(path)} can only be ${JSON.stringify(params.allowedValue)}; write that, or remove the key`)
    case 'pattern': {
      const name = error.propertyName
      const text = name ?? String(error.data)
      const message = `\`${text}\` ${form(String(params.pattern), text)}`
      return { ...says(message), ...(name !== undefined && { below: name }) }
    }
    case 'minItems':
      return says(
        `${keyOf(path)} has ${counted(error.data, 'entry', 'entries')}; write at least ${limit}, or remove the key`,
      )
    case 'minProperties':
      return says(`${keyOf(path)} has no keys; write at least ${limit}, or remove it`)
    case 'maxProperties':
      return says(
        `${keyOf(path)} has ${counted(error.data, 'key', 'keys')}; write ${limit}, and the others in entries of their own`,
      )
    case 'uniqueItems':
      return says(
        `entries ${Math.min(Number(params.i), Number(params.j)) + 1} and ${Math.max(Number(params.i), Number(params.j)) + 1} of ${keyOf(path)} are the same; remove one of them`,
      )
    case 'minimum':
      return says(`${shown(path, source)} is too small; write ${limit} or more`)
    case 'maximum':
      return says(`${shown(path, source)} is too large; write ${limit} or less`)
    default:
      return says(`${keyOf(path)} ${error.message ?? error.keyword}; see spec/README.md`)
  }
}

function missing(key: string): Explanation {
  if (key === 'summary')
    return { rule: 'missing-summary', message: '`summary` is missing; write in one sentence what it is' }
  const example = EXAMPLES[key] ?? `${key}: …`
  return { rule: 'schema', message: `\`${key}\` is missing; write it, as in \`${example}\`` }
}

function emptySummary(): Explanation {
  const message = '`summary` is empty; write one sentence, in quotes where it begins with #'
  return { rule: 'missing-summary', message }
}

function form(pattern: string, text: string): string {
  const [what, write] = FORMS[pattern] ?? ['such a text', `what fits ${pattern}`]
  const number = /^v?(\d+(?:\.\d+)*)/i.exec(text)?.[1]
  return `is not ${what}; write ${number !== undefined && what !== 'a name of this kind' ? `'${number}'` : write}`
}

/** What to write as the value of a key that most writers know by its example. */
function asIn(path: Path, otherwise: string): string {
  const example = EXAMPLES[String(path.at(-1))]
  return example === undefined ? otherwise : `write it, as in \`${example}\``
}

/** The last key of a path, as it is named in a sentence. */
function keyOf(path: Path): string {
  const key = path.findLast((step) => !/^\d+$/.test(String(step)))
  return key === undefined ? 'the file' : `\`${key}\``
}

/** The value as it is written. */
function shown(path: Path, source: SpecFile): string {
  return `\`${source.written(path) ?? keyOf(path)}\``
}

function counted(data: unknown, one: string, several: string): string {
  const count = Object.keys(data as object).length
  return `${count} ${count === 1 ? one : several}`
}

const WRITE: Readonly<Record<string, string>> = {
  array: 'a list, as in `[a, b]`',
  object: 'a map, as in `{ key: value }`',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
}

/** YAML takes words for what they look like: that is most of what goes wrong with types. */
function typeMessage(wanted: readonly string[], data: unknown, path: readonly string[], source: SpecFile): string {
  const right = wanted.map((type) => WRITE[type] ?? type).join(' or ')
  const key = keyOf(path)
  if (data === null || data === undefined) {
    if (path.length === 0) return 'the file is empty; write a spec file into it, or remove it'
    return `${key} has no value; ${wanted.includes('object') ? 'write `{}`, or a map below it' : asIn(path, `write ${right}`)}`
  }
  const is = Array.isArray(data) ? 'a list' : typeof data === 'object' ? 'a map' : undefined
  if (path.length === 0) return `the file holds ${is ?? 'a text'} and must be a map; begin it with \`key: value\``
  if (is !== undefined) return `${key} is ${is}; write ${right}`
  const text = source.written(path) ?? String(data)
  if (typeof data !== 'string') {
    const kind = typeof data === 'number' ? 'a number' : 'not a text to YAML'
    if (wanted.includes('string')) return `\`${text}\` is ${kind}; write '${text}', in quotes`
    return `\`${text}\` is ${kind}; write ${right}`
  }
  if (wanted.includes('array')) return `\`${text}\` is a text; write a list: [${text}]`
  if (/^-?\d+$/.test(data) && wanted.some((type) => type === 'integer' || type === 'number'))
    return `'${data}' is a text; write ${data}, without quotes`
  return `\`${text}\` is a text; write ${right}`
}
