import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { checkSchema, formatIssue } from '../../schema/check.ts'
import { JournalError } from '../../testing/journal.ts'
import type { Simulator } from '../simulator.ts'
import { openApi } from './openapi.ts'
import { type ControlState, NotFoundError, type Operation } from './operation.ts'
import { operations } from './operations.ts'

/** Version of the control API. */
export const controlVersion = '1.0.0'
/** Bytes that the body of a request may have. */
const maxBody = 1_048_576

export interface ControlServer {
  readonly port: number
  close(): Promise<void>
}

class RequestError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Serves the control API of a simulator: everything that a test can do with it, as JSON over HTTP. */
export async function startControl(pbx: Simulator, host: string, port: number): Promise<ControlServer> {
  const state: ControlState = { pbx, overrides: new Map(), snapshots: new Map(), nextId: 1 }
  const server = createServer((request, response) => void handle(state, request, response))
  server.listen(port, host)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

async function handle(state: ControlState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    send(response, 200, await run(state, request))
  } catch (error) {
    send(response, statusOf(error), { error: error instanceof Error ? error.message : String(error) })
  }
}

function statusOf(error: unknown): number {
  if (error instanceof RequestError) return error.status
  if (error instanceof NotFoundError) return 404
  return error instanceof JournalError ? 422 : 400
}

async function run(state: ControlState, request: IncomingMessage): Promise<unknown> {
  const { method = 'GET', url = '/' } = request
  // A page in a browser must not reach it: it has no reason to, and there is no login.
  if (request.headers.origin !== undefined) throw new RequestError(403, 'requests of web pages are refused')
  const { pathname } = new URL(url, 'http://localhost')
  if (pathname === '/openapi.json' && method === 'GET') return openApi(operations, controlVersion)
  const matching = operations.flatMap((operation) => {
    const path = parametersOf(operation, pathname)
    return path === undefined ? [] : [{ operation, path }]
  })
  if (matching.length === 0)
    throw new RequestError(404, `there is no ${pathname}; GET /openapi.json says what there is`)
  const found = matching.find(({ operation }) => operation.method === method.toLowerCase())
  if (found === undefined) {
    const allowed = matching.map(({ operation }) => operation.method.toUpperCase()).join(', ')
    throw new RequestError(405, `${pathname} does not take ${method}; it takes ${allowed}`)
  }
  const body = await readJson(request)
  const issues = checkSchema(found.operation.body ?? { type: 'object' }, body)
  if (issues.length > 0) throw new RequestError(400, issues.map(formatIssue).join('; '))
  return found.operation.run({
    pbx: state.pbx,
    overrides: state.overrides,
    snapshots: state.snapshots,
    get nextId() {
      return state.nextId
    },
    set nextId(id) {
      state.nextId = id
    },
    path: found.path,
    body,
  })
}

function parametersOf({ path }: Operation, pathname: string): Record<string, string> | undefined {
  const wanted = path.split('/')
  const given = pathname.split('/')
  if (wanted.length !== given.length) return undefined
  const found: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const [, name] = /^\{(\w+)\}$/.exec(part) ?? []
    const value = given[index] ?? ''
    if (name === undefined) {
      if (part !== value) return undefined
    } else {
      try {
        found[name] = decodeURIComponent(value)
      } catch {
        throw new RequestError(400, `'${value}' is not encoded as a part of an address is`)
      }
    }
  }
  return found
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBody) throw new RequestError(413, `a body may have ${maxBody} bytes`)
    chunks.push(chunk)
  }
  if (size === 0) return {}
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch (error) {
    throw new RequestError(400, `the body is not JSON: ${error instanceof Error ? error.message : error}`)
  }
}

function send(response: ServerResponse, status: number, value: unknown): void {
  const text = `${JSON.stringify(value)}\n`
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
  response.end(text)
}
