import { createHash } from 'node:crypto'
import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'

export interface SipAnswer {
  /** 0 where none came in time. */
  status: number
  headers: ReadonlyMap<string, string>
}

interface Account {
  user: string
  /** Answers a challenge with this; without one, challenges stay unanswered. */
  password?: string
}

/** A phone that sends any given request, including those that a correct phone would never send. */
export class SipPhone implements AsyncDisposable {
  readonly #socket: Socket
  readonly #server: number
  readonly #answers = new Map<string, (answer: SipAnswer) => void>()
  #count = 0

  private constructor(socket: Socket, server: number) {
    this.#socket = socket
    this.#server = server
    socket.on('message', (bytes) => this.#received(bytes.toString('latin1')))
  }

  /** Binds to a free port of the loopback address; requests go to `server`, a port there. */
  static async open(server: number): Promise<SipPhone> {
    const socket = createSocket('udp4').bind(0, '127.0.0.1')
    await once(socket, 'listening')
    return new SipPhone(socket, server)
  }

  /** Sends a request, once more with credentials where it is challenged and has some; resolves to the last answer. */
  async request(
    method: string,
    to: string,
    { user, password }: Account,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<SipAnswer> {
    const call = `${process.pid}-${++this.#count}-${user}`
    const first = await this.#send(method, to, user, call, 1, headers)
    const asked = first.headers.get('www-authenticate') ?? first.headers.get('proxy-authenticate')
    if (asked === undefined || password === undefined) return first
    const name = first.status === 401 ? 'Authorization' : 'Proxy-Authorization'
    const proof = digest(asked, method, `sip:${to}`, user, password)
    return this.#send(method, to, user, call, 2, { ...headers, [name]: proof })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#socket.close()
    await once(this.#socket, 'close')
  }

  #send(
    method: string,
    to: string,
    user: string,
    call: string,
    sequence: number,
    headers: Readonly<Record<string, string>>,
  ): Promise<SipAnswer> {
    const branch = `z9hG4bK-${call}-${sequence}`
    const { port } = this.#socket.address()
    const lines = {
      Via: `SIP/2.0/UDP 127.0.0.1:${port};branch=${branch};rport`,
      'Max-Forwards': '70',
      From: `<sip:${user}@127.0.0.1>;tag=${call}`,
      To: `<sip:${method === 'REGISTER' ? `${user}@127.0.0.1` : to}>`,
      'Call-ID': call,
      CSeq: `${sequence} ${method}`,
      Contact: `<sip:${user}@127.0.0.1:${port}>`,
      ...headers,
      'Content-Length': '0',
    }
    const text = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`)
    this.#socket.send(`${method} sip:${to} SIP/2.0\r\n${text.join('')}\r\n`, this.#server, '127.0.0.1')
    return new Promise((resolve) => {
      const done = (answer: SipAnswer) => {
        clearTimeout(timer)
        this.#answers.delete(branch)
        resolve(answer)
      }
      const timer = setTimeout(() => done({ status: 0, headers: new Map() }), 2_000)
      this.#answers.set(branch, done)
    })
  }

  #received(text: string): void {
    const [first = '', ...lines] = text.split('\r\n')
    const headers = new Map(
      lines.flatMap((line): Array<[string, string]> => {
        const colon = line.indexOf(':')
        return colon > 0 ? [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]] : []
      }),
    )
    const status = Number(/^SIP\/2\.0 (\d{3})/.exec(first)?.[1] ?? 0)
    // A request of the server's own (NOTIFY, OPTIONS): it is always accepted.
    if (status === 0) this.#agree(first, text)
    const branch = /branch=([^;,\s]+)/.exec(headers.get('via') ?? '')?.[1] ?? ''
    if (status >= 200) this.#answers.get(branch)?.({ status, headers })
  }

  #agree(request: string, text: string): void {
    if (!/^(NOTIFY|OPTIONS|MESSAGE|BYE) /.test(request)) return
    const kept = text.split('\r\n').filter((line) => /^(Via|From|To|Call-ID|CSeq|v|f|t|i):/i.test(line))
    this.#socket.send(['SIP/2.0 200 OK', ...kept, 'Content-Length: 0', '', ''].join('\r\n'), this.#server, '127.0.0.1')
  }
}

/** RFC 2617, with or without `qop`. */
function digest(challenge: string, method: string, uri: string, user: string, password: string): string {
  const part = (name: string) => new RegExp(`${name}="?([^",]+)`).exec(challenge)?.[1] ?? ''
  const md5 = (text: string) => createHash('md5').update(text).digest('hex')
  const [realm, nonce, opaque] = [part('realm'), part('nonce'), part('opaque')]
  const secret = md5(`${user}:${realm}:${password}`)
  const asked = md5(`${method}:${uri}`)
  const common = `Digest username="${user}", realm="${realm}", nonce="${nonce}", uri="${uri}", algorithm=MD5`
  const more = opaque === '' ? '' : `, opaque="${opaque}"`
  if (!/qop=/.test(challenge)) return `${common}, response="${md5(`${secret}:${nonce}:${asked}`)}"${more}`
  const response = md5(`${secret}:${nonce}:00000001:stage:auth:${asked}`)
  return `${common}, response="${response}", qop=auth, nc=00000001, cnonce="stage"${more}`
}
