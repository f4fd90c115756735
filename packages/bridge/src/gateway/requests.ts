import type { IncomingMessage } from 'node:http'
import { didYouMean } from '@openami/bindings/internal'
import { GatewayError } from './errors.ts'

/** What is there for whom, and how it is asked for. */
export const paths: Readonly<
  Record<string, { readonly method: 'GET' | 'POST'; readonly parameters: readonly string[] }>
> = {
  '/events': { method: 'GET', parameters: ['node', 'event', 'token'] },
  '/state': { method: 'GET', parameters: ['node', 'part', 'token'] },
  '/ws': { method: 'GET', parameters: ['token'] },
  '/action': { method: 'POST', parameters: [] },
}

export interface Target {
  /** One of `paths`, if it is known. */
  readonly path: string
  /** What follows `/action/`. */
  readonly rest: readonly string[]
  readonly parameters: URLSearchParams
}

export function targetOf(request: IncomingMessage): Target {
  const [pathname = '/', query = ''] = (request.url ?? '/').split('?', 2)
  const parameters = new URLSearchParams(query)
  if (!pathname.startsWith('/action/')) return { path: pathname, rest: [], parameters }
  return { path: '/action', rest: pathname.split('/').slice(2).map(decoded), parameters }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** @throws GatewayError for a path, method or parameter that is not there */
export function checkTarget({ path, parameters }: Target, method: string | undefined): void {
  const known = Object.hasOwn(paths, path) ? paths[path] : undefined
  if (known === undefined) {
    const text =
      didYouMean(path.slice(0, 64), Object.keys(paths)) ||
      '; there are /events, /state, /ws and /action/<node>/<Action>'
    throw new GatewayError('GATEWAY_NOT_FOUND', `there is no ${JSON.stringify(path.slice(0, 64))} here${text}`)
  }
  if (method !== known.method)
    throw new GatewayError('GATEWAY_METHOD', `${path} is read with ${known.method}, not ${method}`, {
      allow: known.method,
    })
  for (const name of parameters.keys()) {
    if (known.parameters.includes(name)) continue
    const text = didYouMean(name, known.parameters) || `; there are ${known.parameters.join(', ') || 'none'}`
    throw new GatewayError(
      'GATEWAY_INVALID_REQUEST',
      `${path} has no parameter ${JSON.stringify(name.slice(0, 64))}${text}`,
    )
  }
}

/** Values of a parameter, `a,b` or repeated; undefined without it. */
export function listOf(parameters: URLSearchParams, name: string): readonly string[] | undefined {
  if (!parameters.has(name)) return undefined
  return parameters.getAll(name).flatMap((text) => text.split(',').filter((one) => one !== ''))
}

/** Before the token in a list of subprotocols, which cannot have blanks. */
const protocolPrefix = 'token.'
export const protocol = 'openami'

/** The token of a request, wherever it is. */
export function tokenOf(request: IncomingMessage, parameters: URLSearchParams): string | undefined {
  const [, bearer] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? []
  const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((one) => one.trim())
  const inProtocol = offered.find((one) => one.startsWith(protocolPrefix))?.slice(protocolPrefix.length)
  return bearer ?? parameters.get('token') ?? inProtocol
}

/**
 * A page of another origin may read only what the option `origins` lets it.
 *
 * @returns headers of the answer
 * @throws GatewayError GATEWAY_ORIGIN
 */
export function checkOrigin({ headers }: IncomingMessage, origins: readonly string[]): Record<string, string> {
  const { origin, host } = headers
  if (origin === undefined) return { vary: 'origin' }
  if (!origins.includes('*') && !origins.includes(origin)) {
    if (hostOf(origin) === host) return { vary: 'origin' }
    throw new GatewayError(
      'GATEWAY_ORIGIN',
      `pages of ${JSON.stringify(origin.slice(0, 256))} may not read this gateway: add them to its origins`,
    )
  }
  return {
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'authorization, content-type, last-event-id',
    'access-control-max-age': '600',
  }
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

/** What is wrong with one of the option `origins`; undefined if nothing is. */
export function originProblem(origin: string): string | undefined {
  if (origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin)) return undefined
  return `${JSON.stringify(origin)} is not an origin: write one such as "https://board.example.com", or "*"`
}
