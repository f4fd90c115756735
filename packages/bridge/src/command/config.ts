import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { credsAuthenticator } from '@nats-io/transport-node'
import { connect } from '@openami/client'
import { Ajv, type ErrorObject } from 'ajv'
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Role } from '../actions/roles.ts'
import type { BridgeOptions } from '../bridge.ts'
import { BridgeError } from '../errors.ts'
import { unknownAction, unknownEvent } from '../gateway/names.ts'
import { addressPattern } from '../nats.ts'
import type { NodeOptions } from '../node-bridge.ts'
import { type GatewayConfig, type GatewaySection, readGateway } from './gateway.ts'
import { configSchema } from './schema.ts'

/** What the command was told. */
export interface CommandConfig {
  readonly options: BridgeOptions
  readonly http: { readonly host?: string; readonly port?: number } | undefined
  readonly gateway: GatewayConfig | undefined
  /** Hashes of passwords by role. */
  readonly passwords: ReadonlyMap<string, string>
}

interface TlsFiles {
  readonly ca?: string
  readonly cert?: string
  readonly key?: string
}

interface FileContent extends Pick<BridgeOptions, 'name' | 'retention' | 'buffer' | 'leaseDuration'> {
  readonly nats: {
    readonly servers: string[]
    readonly credentials?: string
    readonly user?: string
    readonly passwordFile?: string
    readonly tokenFile?: string
    readonly tls?: TlsFiles
  }
  readonly nodes: Readonly<
    Record<string, Omit<NodeOptions, 'tls'> & { url: string; secretFile?: string; tls?: TlsFiles }>
  >
  readonly roles?: Readonly<Record<string, Role & { readonly password?: string }>>
  readonly http?: CommandConfig['http']
  readonly gateway?: GatewaySection
}

const check = new Ajv({ allErrors: true, verbose: true, strictTypes: false }).compile<FileContent>(configSchema)

/**
 * Reads the configuration of the command.
 *
 * @throws BridgeError BRIDGE_CONFIG, with a line for each mistake: `bridge.yaml:7: nodes.berlin.url is missing`
 */
export async function readConfig(file: string): Promise<CommandConfig> {
  const lines = new LineCounter()
  const document = parseDocument(readText(file, `${file}`), { lineCounter: lines, prettyErrors: false })
  const at = (path: readonly string[]): string => `${file}:${lines.linePos(offsetOf(document, path)).line}`
  if (document.errors.length > 0)
    throw configError(document.errors.map(({ pos, message }) => `${file}:${lines.linePos(pos[0]).line}: ${message}`))
  const content: unknown = document.toJS() ?? {}
  if (!check(content)) throw configError((check.errors ?? []).filter(isCause).map((error) => describe(error, at)))
  const { nats, nodes, roles = {}, http, gateway, ...others } = content
  const unknownNode = (name: string): string | undefined =>
    Object.hasOwn(nodes, name) ? undefined : `there is no node "${name}"; there are: ${Object.keys(nodes).join(', ')}`
  const unknown = Object.entries(roles).flatMap(([role, own]) =>
    (
      [
        ['nodes', own.nodes, unknownNode],
        ['actions', own.actions, unknownAction],
        ['events', own.events, unknownEvent],
      ] as const
    ).flatMap(([key, names = [], problemIn]) =>
      names.flatMap((name, index) => {
        const problem = name === '*' ? undefined : problemIn(name)
        return problem === undefined
          ? []
          : [`${at(['roles', role, key, String(index)])}: roles.${role}.${key}: ${problem}`]
      }),
    ),
  )
  if (unknown.length > 0) throw configError(unknown)

  const read = (name: string, ...path: string[]): string =>
    readText(resolve(dirname(file), name), `${at(path)}: ${path.join('.')}`)
  const line = (name: string | undefined, ...path: string[]): string | undefined =>
    name === undefined ? undefined : read(name, ...path).split(/\r?\n/, 1)[0]
  const tlsOf = (tls: TlsFiles | undefined, ...path: string[]): object =>
    tls === undefined
      ? {}
      : { tls: Object.fromEntries(Object.entries(tls).map(([name, value]) => [name, read(value, ...path, name)])) }
  const { credentials, passwordFile, tokenFile, tls, ...natsOptions } = nats
  const first = (name: string, ...path: string[]): string => line(name, ...path) ?? ''
  const ownNodes: Readonly<Record<string, NodeOptions>> = Object.fromEntries(
    Object.entries(nodes).map(([node, { secretFile, tls: files, ...own }]) => [
      node,
      {
        ...own,
        ...defined('secret', line(secretFile, 'nodes', node, 'secretFile')),
        ...tlsOf(files, 'nodes', node, 'tls'),
      },
    ]),
  )
  const wrong: string[] = []
  for (const [node, own] of Object.entries(ownNodes)) {
    const problem = await problemOf(own)
    const [key = ''] = problem?.split(/\W/, 1) ?? []
    if (problem !== undefined) wrong.push(`${at(['nodes', node, key])}: nodes.${node}: ${problem}`)
  }
  if (wrong.length > 0) throw configError(wrong)
  return {
    http,
    gateway: gateway && readGateway(gateway, { roles, line: first, at, fail: configError }),
    passwords: new Map(Object.entries(roles).flatMap(([role, { password }]) => (password ? [[role, password]] : []))),
    options: {
      ...others,
      roles: Object.fromEntries(Object.entries(roles).map(([name, { password: _, ...role }]) => [name, role])),
      nats: {
        ...natsOptions,
        ...defined('pass', line(passwordFile, 'nats', 'passwordFile')),
        ...defined('token', line(tokenFile, 'nats', 'tokenFile')),
        ...(credentials === undefined
          ? {}
          : { authenticator: credsAuthenticator(Buffer.from(read(credentials, 'nats', 'credentials'))) }),
        ...tlsOf(tls, 'nats', 'tls'),
      },
      nodes: ownNodes,
    },
  }
}

/** What `connect` finds wrong in the options of a node, without connecting. */
async function problemOf({ state: _, ...options }: NodeOptions): Promise<string | undefined> {
  const found: unknown = await connect({ ...options, signal: AbortSignal.abort() }).catch((error: unknown) => error)
  if (!(found instanceof TypeError)) return undefined
  const problem = found.message.replace(/^connect: /, '')
  return problem === 'secret is required' ? `${problem}; write secretFile` : problem
}

function defined(name: string, value: string | undefined): object {
  return value === undefined ? {} : { [name]: value }
}

function readText(file: string, place: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no file' : 'cannot read'
    throw configError([`${place}: ${reason} ${file}`])
  }
}

function configError(mistakes: readonly string[]): BridgeError {
  return new BridgeError('BRIDGE_CONFIG', mistakes.join('\n'))
}

/** That a name does not fit is told by its pattern. */
function isCause({ keyword }: ErrorObject): boolean {
  return keyword !== 'propertyNames'
}

function describe(error: ErrorObject, at: (path: readonly string[]) => string): string {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const name = path.join('.') || 'the file'
  if (error.keyword === 'required')
    return `${at(path)}: ${[...path, error.params.missingProperty as string].join('.')} is missing`
  if (error.keyword === 'additionalProperties') {
    const extra = error.params.additionalProperty as string
    const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {})
    return `${at([...path, extra])}: ${[...path, extra].join('.')} is not known; known here: ${known.join(', ')}`
  }
  if (error.propertyName !== undefined)
    return `${at([...path, error.propertyName])}: "${error.propertyName}" cannot be a name here: write letters, digits, "-" and "_"`
  if (error.keyword === 'enum')
    return `${at(path)}: ${name} must be one of ${(error.params.allowedValues as unknown[]).join(', ')}`
  if (error.schema === addressPattern)
    return `${at(path)}: ${name}: write nats://HOST:PORT or tls://HOST:PORT, and user and password as user and passwordFile`
  return `${at(path)}: ${name} ${error.message}`
}

/** Where in the text a path leads to: to the key of an entry, as far as it goes. */
function offsetOf(document: Document, path: readonly string[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const key = path[length - 1]
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined
    const node: unknown = pair?.key ?? document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
