import { branchOf, type ReleaseDescriptor, releases } from '@openami/bindings'
import type { Frame } from '../codec/frame.ts'
import { Framer } from '../codec/framer.ts'
import type { Limits } from '../codec/oversize.ts'
import { type Endpoint, shownEndpoint } from '../connection/endpoint.ts'
import type { LinkHandlers } from '../connection/link.ts'
import { ConnectError, ConnectionLostError } from '../errors.ts'
import { releaseIn } from '../server-version.ts'
import type { Credentials } from '../session/credentials.ts'
import { toForm } from './form.ts'
import { type Exchange, HttpRequests } from './http-requests.ts'

/** Seconds that one long poll asks for; a server with a shorter `httptimeout` ends it earlier (R38). */
const poll = 45
/** Bytes of the first page that are looked at. */
const maxPageLength = 65_536
/** Milliseconds between polls that end at once, because of a very short `httptimeout`. */
const emptyPollPause = 250

/**
 * AMI over HTTP with the interface of a connection: each action is a request of its own, one at a time, so that they keep
 * their order; events come by a parallel long poll.
 */
export class HttpLink {
  readonly #requests: HttpRequests
  readonly #handlers: LinkHandlers
  readonly #limits: Limits
  readonly #where: string
  readonly #stop = new AbortController()
  readonly #queue: string[] = []
  #working = false
  #idle: () => void = () => undefined
  #closed = false
  lastHeard: number = performance.now()

  constructor(endpoint: Endpoint, path: string, credentials: Credentials, handlers: LinkHandlers, limits: Limits = {}) {
    this.#requests = new HttpRequests(endpoint, path, credentials)
    this.#handlers = handlers
    this.#limits = limits
    this.#where = `${shownEndpoint(endpoint)}${path}`
  }

  get closed(): boolean {
    return this.#closed
  }

  get remoteAddress(): string {
    return this.#requests.remoteAddress ?? ''
  }

  /** Requests the page once; the Server header replaces the greeting. */
  async greet(): Promise<void> {
    await this.#guard(async () => {
      let page = ''
      const ask = (): Promise<Exchange> => {
        page = ''
        return this.#post('Action=Challenge&AuthType=MD5', (chunk) => {
          if (page.length < maxPageLength) page += Buffer.from(chunk).toString('latin1')
        })
      }
      let { status, server } = await ask()
      // Asterisk 1.4 takes GET alone: it answers anything else with a page that says 501, its status is 200 (R38).
      const getOnly = status === 405 || status === 501 || (status === 200 && /\b501 Not Implemented\b/i.test(page))
      if (getOnly) {
        this.#requests.method = 'GET'
        ;({ status, server } = await ask())
      }
      if (status !== 200 || !/^Response:/im.test(page)) {
        const what = status === 200 ? 'what is there does not answer as AMI' : `the web server answered ${status}`
        const hint = 'the page is /rawman below the prefix of http.conf, in Asterisk 1.4 /asterisk/rawman'
        throw new ConnectError('failed', `${this.#where}: no AMI over HTTP is there: ${what}; ${hint}`)
      }
      const version = getOnly ? '1.0' : amiVersionOf(server)
      this.#handlers.onFrame({ type: 'greeting', version, line: server })
    })
  }

  /** Events from now on; once. */
  listen(): void {
    void this.#guard(() => this.#poll())
  }

  write(latin1: string): void {
    this.#queue.push(latin1)
    if (!this.#working) void this.#work()
  }

  /** Waits for what is under way, no longer than `grace` ms. */
  async end(grace: number): Promise<void> {
    if (this.#working) {
      let timer: NodeJS.Timeout | undefined
      await Promise.race([
        new Promise<void>((resolve) => {
          this.#idle = resolve
        }),
        new Promise<void>((resolve) => {
          timer = setTimeout(resolve, grace)
        }),
      ])
      clearTimeout(timer)
    }
    this.#close(new ConnectionLostError('The connection is closed'))
  }

  destroy(reason: Error): void {
    this.#close(reason)
  }

  async #work(): Promise<void> {
    this.#working = true
    await this.#guard(async () => {
      for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) await this.#send(next)
    })
    this.#working = false
    this.#idle()
  }

  async #send(message: string): Promise<void> {
    const before = this.#requests.session
    await this.#receive(toForm(message), (frame) => this.#handlers.onFrame(frame))
    const { session } = this.#requests
    // The server no longer knows the session and began another, without a login: the answer was its refusal.
    if (before !== undefined && session !== before) throw new ConnectionLostError('The server ended the session')
  }

  async #poll(): Promise<void> {
    while (!this.#closed) {
      const begun = performance.now()
      let quiet = true
      let first = true
      await this.#receive(`Action=WaitEvent&Timeout=${poll}`, (frame) => {
        if (frame.type !== 'message') return
        const { message } = frame
        const answers = first
        first = false
        if (message.kind !== 'event') {
          // What comes after events is not the server's answer but the value of one of them (R14).
          if (answers && message.name.toLowerCase() === 'error')
            throw new ConnectionLostError(`The server ended the session: ${message.get('Message')}`)
        } else if (message.name !== 'WaitEventComplete') {
          quiet = false
          this.#handlers.onFrame(frame)
        }
      })
      if (quiet && performance.now() - begun < emptyPollPause)
        await new Promise((resolve) => setTimeout(resolve, emptyPollPause))
    }
  }

  /** Each answer is a whole stream of messages, and its end the end of them. */
  async #receive(form: string, onFrame: (frame: Frame) => void): Promise<void> {
    const heard = (frame: Frame): void => {
      this.lastHeard = performance.now()
      onFrame(frame)
    }
    const framer = new Framer({ ...this.#limits, answers: this.#handlers.answers, greeting: false, onFrame: heard })
    const { status } = await this.#post(form, (chunk) => framer.feed(chunk))
    if (status !== 200) throw new ConnectionLostError(`${this.#where} answered ${status}`)
    framer.end()
  }

  #post(form: string, onData: (chunk: Uint8Array) => void): Promise<Exchange> {
    const { traffic } = this.#handlers
    traffic.sent += form.length
    return this.#requests.post(form, this.#stop.signal, (chunk) => {
      traffic.received += chunk.length
      onData(chunk)
    })
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.#close(error instanceof Error ? error : new ConnectionLostError(String(error)))
    }
  }

  #close(reason: Error): void {
    if (this.#closed) return
    this.#closed = true
    this.#stop.abort(reason)
    this.#requests.close()
    this.#handlers.onClose(reason)
  }
}

/** AMI version of `Asterisk/22.10.1`; that of the newest release where the server hides its own, or it is not known. */
function amiVersionOf(server: string): string {
  const release = releaseIn(server.replace('Asterisk/', '')) ?? ''
  const own = releases.find(({ branch }) => branch === branchOf(release))
  const newest = releases.findLast(({ unreleased }) => unreleased !== true)
  return ((own ?? newest) as ReleaseDescriptor).ami
}
