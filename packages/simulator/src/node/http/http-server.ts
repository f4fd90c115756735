import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isPermitted } from '../../engine/config/acl.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Activity } from '../activity.ts'
import { type DigestProof, isProved, readProof, realm } from './digest.ts'
import { HttpSession } from './http-session.ts'
import { contentTypes, pages, renderPage } from './pages.ts'

export interface HttpOptions {
  /** Default 0: any free port. */
  readonly port?: number | undefined
  /** Path before the pages. Default none; `asterisk` for 1.4. */
  readonly prefix?: string | undefined
  /** Seconds that a session lasts after a request. Default 60. */
  readonly timeout?: number | undefined
}

export interface HttpListening {
  readonly port: number
  close(): Promise<void>
}

/** Bytes that the body of a request may have, as in Asterisk. */
const maxBody = 40_960

class RequestError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/**
 * Serves AMI over HTTP (R38): `/rawman`, `/mxml`, `/manager`, and those that ask for a digest. Throws the error of the
 * system where it cannot listen.
 */
export async function listenHttp(
  engine: Engine,
  host: string,
  options: HttpOptions,
  activity: Activity,
): Promise<HttpListening> {
  const manager = new HttpManager(engine, options)
  const server = createServer((request, response) => {
    activity.received()
    response.on('close', () => activity.received())
    void manager.handle(request, response)
  })
  server.listen(options.port ?? 0, host)
  await once(server, 'listening')
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { port: (server.address() as AddressInfo).port, close }
}

class HttpManager {
  readonly #engine: Engine
  readonly #prefix: string
  readonly #timeout: number
  readonly #sessions = new Map<string, HttpSession>()

  constructor(
    engine: Engine,
    { prefix = !engine.personality.since('1.6') ? 'asterisk' : '', timeout = 60 }: HttpOptions,
  ) {
    this.#engine = engine
    this.#prefix = prefix === '' ? '/' : `/${prefix}/`
    this.#timeout = timeout
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Server', `Asterisk/${this.#engine.personality.version}`)
    try {
      await this.#answer(request, response)
    } catch (error) {
      const { status, message } = error instanceof RequestError ? error : new RequestError(500, 'Internal Server Error')
      send(response, status, 'text/html', `<h1>${status}</h1>\n<p>${message}</p>\n`)
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request
    const [path = '', query = ''] = url.split('?', 2)
    const name = path.startsWith(this.#prefix) ? path.slice(this.#prefix.length) : ''
    const page = Object.hasOwn(pages, name) ? pages[name] : undefined
    const legacy = !this.#engine.personality.since('1.6')
    if (page === undefined || (legacy && page.digest)) throw new RequestError(404, 'The requested URL was not found')
    if (!['GET', 'HEAD', 'POST'].includes(method)) throw new RequestError(501, 'This method is not supported')
    // 1.4 understands GET alone, and says so in a body with status 200.
    if (legacy && method === 'POST') return send(response, 200, 'text/html', '501 Not Implemented')
    const session = page.digest ? this.#proved(request, response, method) : this.#withCookie(request)
    if (session === undefined) return
    const headers = readForm(method === 'POST' ? await readBody(request) : query)
    const answer = await session.run(headers)
    const parameters = new Map(headers.map(([name, value]) => [name.toLowerCase(), value]))
    if (!page.digest) this.#setCookie(response, session)
    send(response, 200, contentTypes[page.format], renderPage(page.format, answer, parameters))
  }

  #withCookie(request: IncomingMessage): HttpSession {
    const [, id = ''] = /(?:^|;)\s*mansession_id="?([0-9a-f]+)"?/i.exec(request.headers.cookie ?? '') ?? []
    return this.#sessions.get(id.toLowerCase().padStart(8, '0')) ?? this.#open(request, this.#newId())
  }

  #setCookie(response: ServerResponse, wanted: HttpSession): void {
    for (const [id, session] of this.#sessions)
      if (session === wanted)
        response.setHeader('Set-Cookie', `mansession_id="${id}"; Version=1; Max-Age=${this.#timeout}`)
  }

  /** The session of the user who proves the secret; undefined after an answer that asks for a proof. */
  #proved(request: IncomingMessage, response: ServerResponse, method: string): HttpSession | undefined {
    const { config, host, personality } = this.#engine
    const proof = readProof(request.headers.authorization)
    const user = proof === undefined ? undefined : config.users.get(proof.username)
    if (proof === undefined || user === undefined) return this.#challenge(response, this.#newId())
    if (!isPermitted(user.acl, addressesOf(request).remoteAddress)) throw new RequestError(403, 'Permission denied')
    if (!isProved(host, user, method, proof)) return this.#challenge(response, this.#newId())
    const known = this.#sessions.get(proof.nonce)
    if (known !== undefined) return this.#again(known, proof, response)
    const created = this.#open(request, proof.nonce)
    const { classes } = personality
    created.session.admit(user, classes.parse(user.read), classes.parse(user.write))
    created.session.mask = -1
    return created
  }

  #again(session: HttpSession, proof: DigestProof, response: ServerResponse): HttpSession | undefined {
    const uses = Number.parseInt(proof.count, 16)
    if (session.uses < uses) {
      session.uses = uses
      return session
    }
    // The same nonce as often as before: the session continues under a new one.
    const nonce = this.#newId()
    session.uses = 0
    this.#sessions.delete(proof.nonce)
    this.#sessions.set(nonce, session)
    return this.#challenge(response, nonce, true)
  }

  #challenge(response: ServerResponse, nonce: string, stale = false): undefined {
    const parts = `algorithm=MD5, realm="${realm}", nonce="${nonce}", qop="auth", opaque="${nonce}"`
    response.setHeader('WWW-Authenticate', `Digest ${parts}${stale ? ', stale=true' : ''}`)
    send(response, 401, 'text/html', '<h1>Unauthorized</h1>\n')
    return undefined
  }

  #open(request: IncomingMessage, id: string): HttpSession {
    const session: HttpSession = new HttpSession(this.#engine, addressesOf(request), this.#timeout, () => {
      for (const [key, value] of this.#sessions) if (value === session) this.#sessions.delete(key)
    })
    this.#sessions.set(id, session)
    return session
  }

  /** Eight hexadecimal digits that no session has. */
  #newId(): string {
    for (;;) {
      const id = Math.floor(this.#engine.host.random() * 0xffffffff)
        .toString(16)
        .padStart(8, '0')
      if (id !== '00000000' && !this.#sessions.has(id)) return id
    }
  }
}

function addressesOf({ socket }: IncomingMessage) {
  return {
    remoteAddress: (socket.remoteAddress ?? '').replace(/^::ffff:/, ''),
    remotePort: socket.remotePort ?? 0,
    localAddress: (socket.localAddress ?? '').replace(/^::ffff:/, ''),
    localPort: socket.localPort ?? 0,
  }
}

function send(response: ServerResponse, status: number, type: string, latin1: string): void {
  const body = Buffer.from(latin1, 'latin1')
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-cache, no-store',
    'Content-Length': body.length,
  })
  response.end(body)
}

/** A body of another type than a form's has no parameters. */
async function readBody(request: IncomingMessage): Promise<string> {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')
  let body = ''
  request.setEncoding('latin1')
  for await (const chunk of request) {
    body += chunk
    if (body.length > maxBody) throw new RequestError(413, 'Body too large')
  }
  return isForm ? body : ''
}

/** `action=ping&actionid=1`: names and values as bytes, latin1. */
function readForm(text: string): Array<readonly [name: string, value: string]> {
  return text
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=')
      const [name, value] = equals === -1 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)]
      return [unescapeBytes(name), unescapeBytes(value)]
    })
}

function unescapeBytes(text: string): string {
  return text
    .replaceAll('+', ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/\0[\s\S]*/, '')
}
