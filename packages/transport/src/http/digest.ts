import { createHash, randomBytes } from 'node:crypto'
import { encodeText } from '@openami/bindings'
import { LoginError } from '../errors.ts'

/** What the server asks for with 401: `WWW-Authenticate: Digest realm="asterisk", nonce="…", qop="auth"`. */
export interface DigestChallenge {
  readonly realm: string
  readonly nonce: string
  readonly opaque: string | undefined
  /** The proof was right and its nonce too old: the same session continues with the new one. */
  readonly stale: boolean
}

/** Undefined where the header asks for something else than a digest. */
export function readChallenge(header: string | undefined): DigestChallenge | undefined {
  if (header === undefined || !/^\s*digest\s/i.test(header)) return undefined
  const parts = new Map<string, string>()
  for (const [, name, quoted, bare] of header.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|([^\s,"]+))/g))
    parts.set((name as string).toLowerCase(), (quoted ?? bare) as string)
  const nonce = parts.get('nonce')
  if (nonce === undefined) return undefined
  return {
    realm: parts.get('realm') ?? '',
    nonce,
    opaque: parts.get('opaque'),
    stale: parts.get('stale')?.toLowerCase() === 'true',
  }
}

/** Proves the secret without sending it (RFC 2617, `qop=auth`); each proof counts its uses of the nonce. */
export class Digest {
  readonly #username: string
  readonly #secret: string
  readonly #newNonce: () => string
  #challenge: DigestChallenge
  #uses = 0

  constructor(
    username: string,
    secret: string,
    challenge: DigestChallenge,
    newNonce: () => string = () => randomBytes(8).toString('hex'),
  ) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what no header of HTTP can hold
    if (/[\x00-\x1f\x7f]/.test(username))
      throw new LoginError('refused', 'The username holds a control character, which the digest of HTTP cannot carry')
    // UTF-8, one character a byte, as manager.conf has it; what the server sent is in bytes already.
    this.#username = encodeText(username)
    this.#secret = encodeText(secret)
    this.#challenge = challenge
    this.#newNonce = newNonce
  }

  /** Continues with another nonce. */
  renew(challenge: DigestChallenge): void {
    if (challenge.nonce !== this.#challenge.nonce) this.#uses = 0
    this.#challenge = challenge
  }

  /** Value of `Authorization` for one request. */
  authorize(method: string, uri: string): string {
    const { realm, nonce, opaque } = this.#challenge
    this.#uses++
    const nc = this.#uses.toString(16).padStart(8, '0')
    const cnonce = this.#newNonce()
    const who = md5(`${this.#username}:${realm}:${this.#secret}`)
    const response = md5(`${who}:${nonce}:${nc}:${cnonce}:auth:${md5(`${method}:${uri}`)}`)
    const quoted = Object.entries({ username: this.#username, realm, nonce, uri, cnonce, response, opaque })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}="${String(value).replace(/[\\"]/g, '\\$&')}"`)
    return `Digest ${quoted.join(', ')}, algorithm=MD5, qop=auth, nc=${nc}`
  }
}

function md5(text: string): string {
  return createHash('md5').update(text, 'latin1').digest('hex')
}
