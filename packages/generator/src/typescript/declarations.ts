import { type Imports, preamble } from './printer.ts'

/** One member of an interface: a getter of a view, or a parameter. */
export interface Member {
  /** As a key: quoted where the name is not an identifier. */
  key: string
  type: string
  readonly?: boolean
  optional?: boolean
  doc?: string
  /** Type of values that `type` names. */
  values?: string
}

export interface Interface {
  name: string
  doc?: string
  extends?: readonly string[]
  members?: readonly Member[]
  /** Index signatures, each with the name of its key: `` [header: `Action-${string}`] ``. */
  signatures?: readonly Member[]
}

const WIDTH = 120

export function interfaceText({
  name,
  doc = '',
  extends: bases = [],
  members = [],
  signatures = [],
}: Interface): string {
  const body = [...signatures, ...members].map(memberText).join('')
  const head = `export interface ${name}`
  const line = bases.length === 0 ? head : `${head} extends ${bases.join(', ')}`
  const opening = line.length + 2 <= WIDTH ? line : `${head}\n  extends ${bases.join(',\n    ')}`
  return `${comment(doc)}${opening} {${body === '' ? '' : `\n${body}`}}\n`
}

/** A union that is too long for one line has one alternative a line. */
export function aliasText(name: string, type: string | readonly string[], doc = ''): string {
  const alternatives = typeof type === 'string' ? [type] : type
  const line = `export type ${name} = ${alternatives.join(' | ')}`
  const isLong = alternatives.length > 1 && line.length > WIDTH
  const text = isLong ? `export type ${name} =${alternatives.map((each) => `\n  | ${each}`).join('')}` : line
  return `${comment(doc)}${text}\n`
}

/** On one line where the text has only one. */
export function comment(text: string, indent = ''): string {
  if (text === '') return ''
  if (!text.includes('\n')) return `${indent}/** ${text} */\n`
  const lines = text.split('\n').map((line) => `${indent} * ${line}`.trimEnd())
  return `${indent}/**\n${lines.join('\n')}\n${indent} */\n`
}

function memberText({ key, type, readonly, optional, doc = '' }: Member): string {
  return `${comment(doc, '  ')}  ${readonly ? 'readonly ' : ''}${key}${optional ? '?' : ''}: ${type}\n`
}

export function sourceFile(source: string, imports: Imports, texts: readonly string[]): string {
  const needed = imports.toString()
  return `${preamble(source)}${needed === '' ? '' : `${needed}\n`}${texts.join('\n')}`
}
