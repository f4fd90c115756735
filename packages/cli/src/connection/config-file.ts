import { homedir } from 'node:os'
import { join } from 'node:path'
import { didYouMean } from '@openami/bindings/suggest'
import { UsageError } from '../errors.ts'
import { readTextFile, readTextFileIfAny } from '../text-file.ts'

/** One server of the configuration file. */
export interface ServerEntry {
  readonly url?: string
  readonly user?: string
  readonly secret?: string
  readonly ca?: string
}

const entryKeys = ['url', 'user', 'secret', 'ca']

export function configFolder(): string {
  return join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'openami')
}

/** The named server, or the default one; undefined where there is neither a name nor a default. */
export async function readServerEntry(
  file: string | undefined,
  name: string | undefined,
): Promise<ServerEntry | undefined> {
  const path = file ?? process.env.OPENAMI_CONFIG ?? join(configFolder(), 'config.yaml')
  const text = file === undefined ? readTextFileIfAny(path) : readTextFile(path)
  if (text === undefined) {
    if (name === undefined) return undefined
    throw new UsageError(`--server needs the configuration file ${path}, which does not exist`)
  }
  const { servers, chosen } = await parse(path, text)
  const wanted = name ?? chosen
  if (wanted === undefined) return undefined
  const entry = servers.get(wanted)
  if (entry === undefined) {
    const known = [...servers.keys()]
    throw new UsageError(
      `${path} has no server ${JSON.stringify(wanted)}${didYouMean(wanted, known) || `; it has ${known.join(', ') || 'none'}`}`,
    )
  }
  return readEntry(`${path}: servers.${wanted}`, entry)
}

/** Names of the servers, for completion. */
export async function serverNames(): Promise<string[]> {
  const path = process.env.OPENAMI_CONFIG ?? join(configFolder(), 'config.yaml')
  const text = readTextFileIfAny(path)
  return text === undefined ? [] : [...(await parse(path, text)).servers.keys()]
}

async function parse(
  path: string,
  text: string,
): Promise<{ servers: ReadonlyMap<string, unknown>; chosen: string | undefined }> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { prettyErrors: true })
  const [fault] = document.errors
  // Its message shows the line, which may hold a secret.
  if (fault !== undefined) throw new UsageError(`${path}: line ${fault.linePos?.[0].line ?? 1} is not valid YAML`)
  const content = (document.toJS() ?? {}) as Record<string, unknown>
  if (!isMap(content)) throw new UsageError(`${path} must have an entry "servers"`)
  checkKeys(path, content, ['default', 'servers'])
  const servers = content.servers ?? {}
  if (!isMap(servers)) throw new UsageError(`${path}: servers must be a map from name to server`)
  if (content.default !== undefined && typeof content.default !== 'string')
    throw new UsageError(`${path}: default must be the name of a server`)
  return { servers: new Map(Object.entries(servers)), chosen: content.default }
}

function readEntry(where: string, entry: unknown): ServerEntry {
  if (typeof entry === 'string') return { url: entry }
  if (!isMap(entry)) throw new UsageError(`${where} must be a url, or have url, user, secret and ca`)
  checkKeys(where, entry, entryKeys)
  for (const [key, value] of Object.entries(entry))
    if (typeof value !== 'string') throw new UsageError(`${where}.${key} must be a text; put it in quotes`)
  return entry as ServerEntry
}

function checkKeys(where: string, map: object, known: readonly string[]): void {
  for (const key of Object.keys(map))
    if (!known.includes(key))
      throw new UsageError(
        `${where} has no setting ${key}${didYouMean(key, known) || `; there are ${known.join(', ')}`}`,
      )
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
