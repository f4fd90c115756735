import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { carryOut, statusOf } from './actions.ts'
import type { Connection } from './connection.ts'
import { errorBody, GatewayError } from './errors.ts'
import { EventStream } from './event-stream.ts'
import type { Hub } from './hub.ts'
import { readPositions } from './positions.ts'
import { checkOrigin, checkTarget, listOf, paths, type Target, targetOf, tokenOf } from './requests.ts'
import { select } from './selection.ts'
import type { Source } from './source.ts'
import type { Grant, Tokens } from './tokens.ts'

export interface HttpContext {
  readonly hub: Hub
  readonly source: Source
  readonly tokens: Tokens
  readonly origins: readonly string[]
  readonly pages: RequestListener | undefined
  /** Bytes that wait to be sent to a reader at most. */
  readonly limit: number
  /** Bytes of the body of a request at most. */
  readonly messageBytes: number
  /** @throws GatewayError if there are too many */
  readonly checkRoom: () => void
  readonly add: (connection: Connection) => () => void
}

/** Answers a request, with an error if need be. */
export async function handle(context: HttpContext, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = targetOf(request)
  if (context.pages !== undefined && !Object.hasOwn(paths, target.path)) {
    context.pages(request, response)
    return
  }
  let headers: Readonly<Record<string, string>> = {}
  try {
    headers = checkOrigin(request, context.origins)
    if (request.method === 'OPTIONS') response.writeHead(204, headers).end()
    else await answer(context, request, response, { target, headers })
  } catch (error) {
    const known =
      error instanceof GatewayError
        ? error
        : new GatewayError('GATEWAY_UNAVAILABLE', 'the gateway cannot answer this now')
    context.hub.figures.refused++
    sendJson(response, known.status, errorBody(known), { ...headers, ...known.headers })
  }
}

async function answer(
  context: HttpContext,
  request: IncomingMessage,
  response: ServerResponse,
  { target, headers }: { target: Target; headers: Readonly<Record<string, string>> },
): Promise<void> {
  const { path, parameters } = target
  checkTarget(target, request.method)
  if (path === '/ws')
    throw new GatewayError('GATEWAY_UPGRADE_REQUIRED', '/ws speaks WebSocket: open it with new WebSocket(…)', {
      upgrade: 'websocket',
    })
  const grant = context.tokens.find(tokenOf(request, parameters))
  if (path === '/action') {
    await act(context, request, response, { rest: target.rest, grant, headers })
    return
  }
  context.checkRoom()
  const wanted = {
    nodes: listOf(parameters, 'node'),
    events: path === '/events' ? listOf(parameters, 'event') : [],
    state: path === '/state' ? listOf(parameters, 'part') : [],
  }
  const selection = select(grant, wanted, context.hub.nodes)
  if (path === '/events' && selection.events?.size === 0)
    throw new GatewayError('GATEWAY_FORBIDDEN', `the token "${grant.name}" may read no events`)
  if (path === '/state' && selection.state.length === 0)
    throw new GatewayError('GATEWAY_FORBIDDEN', `the token "${grant.name}" may not read the state`)
  const last = path === '/events' ? request.headers['last-event-id'] : undefined
  const stream = new EventStream(response, context.hub, { grant, selection, limit: context.limit })
  const remove = context.add(stream)
  response.on('close', remove)
  // A text that is not of a gateway is a position that is no longer kept.
  stream.open(headers, last === undefined ? undefined : (readPositions(String(last)) ?? new Map()))
}

async function act(
  context: HttpContext,
  request: IncomingMessage,
  response: ServerResponse,
  { rest, grant, headers }: { rest: readonly string[]; grant: Grant; headers: Readonly<Record<string, string>> },
): Promise<void> {
  const [node = '', action = '', ...more] = rest
  if (node === '' || action === '' || more.length > 0)
    throw new GatewayError('GATEWAY_NOT_FOUND', 'an action is sent to /action/<node>/<Action>')
  const body = await bodyOf(request, context.messageBytes)
  const aborted = new AbortController()
  response.on('close', () => aborted.abort(new Error('the connection is closed')))
  const { source, hub } = context
  const result = await carryOut({ source, figures: hub.figures }, grant, { ...body, node, action }, aborted.signal)
  sendJson(response, statusOf(result), result, headers)
}

/** @throws GatewayError for what is too long or not a JSON object */
async function bodyOf(request: IncomingMessage, limit: number): Promise<{ readonly id: string }> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limit)
      throw new GatewayError('GATEWAY_TOO_LARGE', `the body has more than ${limit} bytes`, { connection: 'close' })
    chunks.push(chunk)
  }
  let body: unknown
  try {
    body = JSON.parse(Buffer.concat(chunks).toString())
  } catch {
    throw new GatewayError('GATEWAY_INVALID_REQUEST', 'the body is not JSON: write {"id": "…", "parameters": {…}}')
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new GatewayError(
      'GATEWAY_INVALID_REQUEST',
      'the body is not a JSON object: write {"id": "…", "parameters": {…}}',
    )
  return body as { readonly id: string }
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>>,
): void {
  if (response.headersSent || response.destroyed) {
    response.destroy()
    return
  }
  response.writeHead(status, { ...headers, 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(`${JSON.stringify(body)}\n`)
}
