import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Form = URLSearchParams

/** Answers one action; undefined leaves it to the server's own few. */
export type Answer = (form: Form, response: ServerResponse) => string | undefined

/** A web server that speaks AMI over HTTP as far as the tests need it, and can be told to misbehave. */
export class FakeWebServer {
  readonly #server: Server
  readonly requests: Array<{ form: Form; headers: IncomingMessage['headers']; url: string }> = []
  readonly #polls = new Set<ServerResponse>()
  /** Session of the cookie. */
  session = '0badcafe'
  server = 'Asterisk/22.10.1'
  /** A digest that is asked for with 401, unless it returns none. */
  challenge: (() => { nonce: string; stale?: boolean } | undefined) | undefined
  answer: Answer = () => undefined

  private constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response))
  }

  static async start(): Promise<FakeWebServer> {
    const fake = new FakeWebServer()
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve))
    return fake
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  url(path = '/rawman', userinfo = 'ada:canary-secret'): string {
    return `http://${userinfo}@127.0.0.1:${this.port}${path}`
  }

  get actions(): string[] {
    return this.requests.map(({ form }) => form.get('Action') ?? '')
  }

  /** Ends the long polls with these events. */
  tell(...events: string[]): void {
    for (const poll of this.#polls) this.#send(poll, waited(events))
    this.#polls.clear()
  }

  get polling(): number {
    return this.#polls.size
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = ''
    for await (const chunk of request) body += chunk
    const form = new URLSearchParams(body)
    const url = request.url ?? ''
    this.requests.push({ form, headers: request.headers, url })
    const challenge = this.challenge?.()
    if (challenge !== undefined) {
      const stale = challenge.stale === undefined ? '' : `, stale=${challenge.stale}`
      response.writeHead(401, {
        'WWW-Authenticate': `Digest realm="asterisk", nonce="${challenge.nonce}", qop="auth"${stale}`,
      })
      response.end()
      return
    }
    if (!/^\/a?rawman$/.test(url)) {
      response.writeHead(404).end('nothing here')
      return
    }
    const own = this.answer(form, response)
    if (own !== undefined) this.#send(response, own)
    else if (response.headersSent) return
    else if (form.get('Action') === 'WaitEvent') this.#polls.add(response)
    else this.#send(response, reply(form))
  }

  #send(response: ServerResponse, text: string): void {
    const headers: Record<string, string> = { Server: this.server, 'Content-Type': 'text/plain' }
    headers['Set-Cookie'] = `mansession_id="${this.session}"; Version=1; Max-Age=60`
    response.writeHead(200, headers)
    response.end(Buffer.from(text, 'utf8'))
  }
}

/** What the server's own actions answer. */
function reply(form: Form): string {
  const id = form.get('ActionID')
  const lines: Record<string, string[]> = {
    Challenge: ['Response: Success', 'Challenge: 123456789'],
    Login: ['Response: Success', 'Message: Authentication accepted'],
    Logoff: ['Response: Goodbye', 'Message: Thanks for all the fish.'],
    Ping: ['Response: Success', 'Ping: Pong', 'Timestamp: 1795375378.460000'],
    Events: ['Response: Success', 'Events: On'],
  }
  const found = lines[form.get('Action') ?? ''] ?? ['Response: Success', 'Message: Done']
  return message(...found.slice(0, 1), ...(id === null ? [] : [`ActionID: ${id}`]), ...found.slice(1))
}

export function message(...lines: string[]): string {
  return `${lines.join('\r\n')}\r\n\r\n`
}

function waited(events: readonly string[]): string {
  return [
    message('Response: Success', 'Message: Waiting for Event completed.'),
    ...events,
    message('Event: WaitEventComplete'),
  ].join('')
}
