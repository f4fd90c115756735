import { readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
// biome-ignore lint/correctness/noUndeclaredDependencies: it becomes part of the built command, which alone loads it
import { type Document, isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml'
import { checkSchema, formatIssue } from '../../schema/check.ts'
import { configSchema } from '../../schema/config-schema.ts'
import type { SchemaIssue } from '../../schema/schema.ts'
import { milliseconds } from '../../testing/duration.ts'
import type { SimulatorOptions } from '../options.ts'
import { readNamedFile } from './files.ts'

/** A configuration of the command that cannot be used: one line for each mistake, with file and line. */
export class CommandConfigError extends Error {
  override readonly name = 'CommandConfigError'
}

export interface CommandConfig {
  readonly options: SimulatorOptions
  /** Where the control API listens; undefined for none. */
  readonly control: { readonly port?: number } | undefined
  /** Folder of spec files whose messages the simulator has, too. */
  readonly spec?: string
}

/** What the file has, as the schema describes it. */
interface FileContent {
  readonly [name: string]: unknown
  readonly tls?: { readonly key: string; readonly cert: string; readonly port?: number }
  readonly control?: { readonly port?: number }
  readonly folder?: string
  readonly spec?: string
  readonly phones?: ReadonlyArray<{ readonly ringTime?: number | string }>
  readonly latency?: number | string
}

/**
 * Reads the YAML of the command.
 *
 * @throws CommandConfigError with all mistakes
 */
export function readCommandConfig(file: string): CommandConfig {
  const source = readNamedFile('--config', file)
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): string => `${file}:${lines.linePos(offset).line}`
  if (document.errors.length > 0)
    throw new CommandConfigError(document.errors.map(({ pos, message }) => `${at(pos[0])}: ${message}`).join('\n'))
  const value: unknown = document.toJS() ?? {}
  const issues = checkSchema(configSchema, value)
  if (issues.length > 0)
    throw new CommandConfigError(
      issues.map((issue) => `${at(offsetOf(document, issue))}: ${formatIssue(issue)}`).join('\n'),
    )
  const { tls, control, folder, spec, phones, latency, ...others } = value as FileContent
  const near = (name: string): string => resolve(dirname(file), name)
  const existing = <Result>(key: string, kind: string, name: string, get: (path: string) => Result): Result => {
    try {
      return get(near(name))
    } catch {
      const place = at(offsetOf(document, { path: key.split('.'), message: '' }))
      throw new CommandConfigError(`${place}: ${key}: there is no ${kind} ${near(name)}`)
    }
  }
  const read = (name: string, key: string): string => existing(key, 'file', name, (path) => readFileSync(path, 'utf8'))
  const folderPath = (key: string, name: string): string =>
    existing(key, 'folder that can be read:', name, (path) => {
      readdirSync(path)
      return path
    })
  const options = {
    port: 5038,
    ...others,
    ...(latency === undefined ? {} : { latency: milliseconds(String(latency)) }),
    ...(phones === undefined ? {} : { phones: phones.map(withRingTime) }),
    ...(tls === undefined ? {} : { tls: { ...tls, key: read(tls.key, 'tls.key'), cert: read(tls.cert, 'tls.cert') } }),
    ...(folder === undefined ? {} : { folder: folderPath('folder', folder) }),
  } as SimulatorOptions
  return { options, control, ...(spec === undefined ? {} : { spec: folderPath('spec', spec) }) }
}

function withRingTime<Phone extends { readonly ringTime?: number | string }>(phone: Phone): object {
  return phone.ringTime === undefined ? phone : { ...phone, ringTime: milliseconds(String(phone.ringTime)) }
}

/** Where in the text a path leads to: to the key of an entry, as far as it goes. */
function offsetOf(document: Document, { path }: SchemaIssue): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const last = path[length - 1]
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(last))
      if (pair !== undefined && isNode(pair.key) && pair.key.range) return pair.key.range[0]
    }
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
