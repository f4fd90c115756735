import type { ConnectionOptions } from '@nats-io/transport-node'
import type { Roles } from '../actions/roles.ts'
import { connectBridge } from '../consumer/connect-bridge.ts'
import { type Gateway, type GatewayOptions, startGateway } from '../gateway/gateway.ts'
import { stateParts } from '../gateway/names.ts'
import { originProblem } from '../gateway/requests.ts'
import { type GatewayToken, Tokens } from '../gateway/tokens.ts'
import type { BridgeLog } from '../node-bridge.ts'
import { object, risks, text } from './schema-parts.ts'

const positive = { type: 'integer', minimum: 1 }
const names = { type: 'array', items: text }

/** JSON Schema of the section `gateway`. */
export const gatewaySchema = object(
  {
    host: { ...text, description: 'Default 127.0.0.1.' },
    port: { type: 'integer', minimum: 0, maximum: 65_535, description: 'Of /events, /state, /ws and /action.' },
    origins: { ...names, description: 'Origins whose pages may read, https://board.example.com. Default none.' },
    role: {
      ...text,
      description: 'Role of `roles` in whose name actions are sent; each token says what it may send of that.',
    },
    tokens: {
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z0-9_-]{1,64}$' },
      additionalProperties: object({
        tokenFile: { ...text, description: 'File whose first line is the token: 16 characters or more.' },
        tokenEnv: { ...text, description: 'Variable of the environment that has the token.' },
        nodes: { ...names, description: 'Default `*`, all.' },
        events: { ...names, description: 'Names of events; `*` for all. Default none.' },
        state: {
          type: 'array',
          items: { enum: ['*', ...stateParts] },
          description: 'Parts of the state. Default none.',
        },
        actions: { ...names, description: 'Names of actions; `*` for all. Default none.' },
        allowRisks: { type: 'array', items: { enum: risks } },
        expires: { ...text, description: '2027-01-31T12:00:00Z. Default never.' },
      }),
    },
    readers: { ...positive, description: 'Default 10,000.' },
    bufferBytes: { ...positive, description: 'Of each reader. Default 1 MiB.' },
    messageBytes: { ...positive, description: 'Of what a reader sends. Default 64 KiB.' },
    history: object({
      messages: { ...positive, description: 'Default 10,000.' },
      bytes: { ...positive, description: 'Default 32 MiB.' },
    }),
    stallTimeout: { ...positive, description: 'Milliseconds. Default 30,000.' },
    keepalive: { ...positive, description: 'Milliseconds. Default 15,000.' },
  },
  ['port', 'tokens'],
)

/** What the section has. */
export interface GatewaySection extends Omit<GatewayOptions, 'source' | 'tokens' | 'pages' | 'follow' | 'log'> {
  readonly role?: string
  readonly tokens: Readonly<
    Record<string, Omit<GatewayToken, 'token'> & { readonly tokenFile?: string; readonly tokenEnv?: string }>
  >
}

/** How a gateway over NATS is started. */
export interface GatewayConfig {
  readonly options: Omit<GatewayOptions, 'source'>
  readonly role: string | undefined
}

interface Reading {
  readonly roles: Roles
  /** First line of a file that the section names. */
  readonly line: (name: string, ...path: string[]) => string
  /** `file:line` of a path. */
  readonly at: (path: readonly string[]) => string
  readonly fail: (mistakes: readonly string[]) => Error
}

/** @throws what `fail` makes of the mistakes */
export function readGateway(
  { role, tokens, ...options }: GatewaySection,
  { roles, line, at, fail }: Reading,
): GatewayConfig {
  const mistakes: string[] = []
  const wrong = (path: readonly string[], message: string): string => {
    mistakes.push(`${at(['gateway', ...path])}: ${['gateway', ...path].join('.')}${message}`)
    return ''
  }
  const secretOf = (name: string): string => {
    const { tokenFile, tokenEnv } = tokens[name] ?? {}
    const path = ['tokens', name]
    if ((tokenFile === undefined) === (tokenEnv === undefined)) return wrong(path, ': write tokenFile or tokenEnv')
    if (tokenFile !== undefined) return line(tokenFile, 'gateway', ...path, 'tokenFile')
    return process.env[tokenEnv as string] ?? wrong([...path, 'tokenEnv'], `: the environment has no ${tokenEnv}`)
  }
  const read = Object.fromEntries(
    Object.entries(tokens).map(([name, { tokenFile: _, tokenEnv: __, ...own }]) => [
      name,
      { token: secretOf(name), ...own },
    ]),
  )
  options.origins?.forEach((origin, index) => {
    const problem = originProblem(origin)
    if (problem !== undefined) wrong(['origins', String(index)], `: ${problem}`)
  })
  const known = Object.keys(roles)
  const acts = Object.entries(tokens).find(([, { actions = [] }]) => actions.length > 0)?.[0]
  if (role !== undefined && !known.includes(role))
    wrong(['role'], `: there is no role "${role}"; there are: ${known.join(', ') || 'none'}`)
  if (role === undefined && known.length > 0 && acts !== undefined)
    wrong(
      ['tokens', acts, 'actions'],
      `: gateway.role must name one of the roles ${known.join(', ')}, as there are roles`,
    )
  if (mistakes.length > 0) throw fail(mistakes)
  try {
    new Tokens(read)
  } catch (error) {
    const { message } = error as Error
    const [, name, key] = /^tokens\.([\w-]+)\.(\w+)/.exec(message) ?? []
    const place = at(['gateway', 'tokens', ...(name === undefined ? [] : [name]), ...(key === undefined ? [] : [key])])
    throw fail([`${place}: gateway.${message}`])
  }
  return { options: { ...options, tokens: read }, role }
}

/** Starts a gateway for all nodes that bridges publish for. */
export async function serveGateway(
  nats: ConnectionOptions,
  { options, role }: GatewayConfig,
  log: BridgeLog,
): Promise<Gateway> {
  const source = await connectBridge(nats, { role })
  const gateway = await startGateway({ ...options, source, log }).catch(async (error: unknown) => {
    await source.close()
    throw error
  })
  const close = async (): Promise<void> => {
    await gateway.close()
    await source.close()
  }
  return {
    url: gateway.url,
    port: gateway.port,
    figures: gateway.figures,
    reload: (wanted) => gateway.reload(wanted),
    close,
    [Symbol.asyncDispose]: close,
  }
}
