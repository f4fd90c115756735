import { Agent, type IncomingMessage, request as plainRequest, type RequestOptions } from 'node:http'
import { type AgentOptions, Agent as TlsAgent, request as tlsRequest } from 'node:https'
import { type Endpoint, shownEndpoint } from '../connection/endpoint.ts'
import { broken, explainSocketError } from '../connection/socket-error.ts'
import { ConnectError, ConnectionLostError } from '../errors.ts'
import type { Credentials } from '../session/credentials.ts'
import { digestRefused } from '../session/refusal.ts'
import { Digest, readChallenge } from './digest.ts'

export interface Exchange {
  readonly status: number
  /** `Server`, such as `Asterisk/22.10.1`. */
  readonly server: string
}

/** A proxy may hold a nonce back for as long as it likes; a server that keeps asking again is given up. */
const maxProofs = 3

/**
 * Requests to one page of AMI over HTTP (R38), in one session of it: known by a cookie, or, where the page asks for
 * one, by the nonce of a digest.
 */
export class HttpRequests {
  readonly #endpoint: Endpoint
  readonly #path: string
  readonly #credentials: Credentials
  readonly #agent: Agent
  #cookie: string | undefined
  #digest: Digest | undefined
  #proven = false
  #answered = false

  constructor(endpoint: Endpoint, path: string, credentials: Credentials) {
    this.#endpoint = endpoint
    this.#path = path
    this.#credentials = credentials
    const { tls } = endpoint
    const settings = { keepAlive: true, maxSockets: 2 }
    this.#agent = tls === undefined ? new Agent(settings) : new TlsAgent({ ...(tls as AgentOptions), ...settings })
  }

  /** Changes with the session: one that the server gave up is not the next one. */
  get session(): string | undefined {
    return this.#cookie
  }

  /** `GET` for a server that takes nothing else: the form is then a part of the address. */
  method: 'POST' | 'GET' = 'POST'

  /** Of the connection that the last answer came by. */
  remoteAddress: string | undefined

  /**
   * One request and its answer, handed on as it comes.
   *
   * @throws ConnectError, ConnectionLostError (once something has been answered), LoginError, the signal's reason
   */
  async post(form: string, signal: AbortSignal, onData: (chunk: Uint8Array) => void): Promise<Exchange> {
    for (let attempt = 1; ; attempt++) {
      const answer = await this.#send(form, signal)
      const status = answer.statusCode as number
      const server = String(answer.headers.server ?? '')
      if (status === 403 && this.#digest !== undefined && !this.#proven) {
        answer.resume()
        throw digestRefused(this.#credentials.username, status)
      }
      if (status !== 401) {
        this.#proven = true
        this.#keepCookie(answer)
        await this.#read(answer, signal, status === 200 ? onData : () => undefined)
        return { status, server }
      }
      answer.resume()
      this.#prove(answer, attempt)
    }
  }

  close(): void {
    this.#agent.destroy()
  }

  async #read(answer: IncomingMessage, signal: AbortSignal, onData: (chunk: Uint8Array) => void): Promise<void> {
    try {
      for await (const chunk of answer) onData(chunk as Uint8Array)
    } catch (error) {
      // What the reader throws is its own.
      throw error === answer.errored ? this.#reason(error as Error, signal) : error
    }
  }

  /** Why a request came to nothing. */
  #reason(error: NodeJS.ErrnoException, signal: AbortSignal): unknown {
    if (signal.aborted) return signal.reason
    return this.#answered ? broken(error) : explainSocketError(error, this.#endpoint)
  }

  #prove(answer: IncomingMessage, attempt: number): void {
    const challenge = readChallenge(answer.headers['www-authenticate'])
    const where = shownEndpoint(this.#endpoint)
    if (challenge === undefined) throw new ConnectError('failed', `${where} asks for a login scheme other than Digest`)
    const { username, secret } = this.#credentials
    if (this.#digest === undefined) {
      this.#digest = new Digest(username, secret, challenge)
      return
    }
    if (!challenge.stale || attempt > maxProofs) {
      if (this.#proven) throw new ConnectionLostError(`${where} ended the session of the digest`)
      throw digestRefused(username, 401)
    }
    this.#digest.renew(challenge)
  }

  #keepCookie(answer: IncomingMessage): void {
    for (const cookie of answer.headers['set-cookie'] ?? []) {
      const id = /^mansession_id="?([^";]+)/.exec(cookie)?.[1]
      if (id !== undefined) this.#cookie = id
    }
  }

  #send(form: string, signal: AbortSignal): Promise<IncomingMessage> {
    const { host, port, tls } = this.#endpoint
    const { method } = this
    const post = method === 'POST'
    const path = post ? this.#path : `${this.#path}?${form}`
    const headers: Record<string, string | number> = post
      ? { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': form.length }
      : {}
    if (this.#cookie !== undefined) headers.Cookie = `mansession_id="${this.#cookie}"`
    if (this.#digest !== undefined) headers.Authorization = this.#digest.authorize(method, path)
    const options: RequestOptions = { agent: this.#agent, host, port, path, method, headers }
    return new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const sent = (tls === undefined ? plainRequest : tlsRequest)(options, (answer) => {
        this.#answered = true
        this.remoteAddress = answer.socket.remoteAddress
        resolve(answer)
      })
      // Node would hand a signal on to the socket, which outlives the request.
      const onAbort = (): void => void sent.destroy()
      signal.addEventListener('abort', onAbort)
      sent.on('close', () => signal.removeEventListener('abort', onAbort))
      sent.on('error', (error) => reject(this.#reason(error, signal)))
      // As bytes: with a text Node would write the headers as UTF-8, too.
      sent.end(post ? Buffer.from(form, 'latin1') : undefined)
    })
  }
}
