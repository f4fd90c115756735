import { encodeText } from '@openami/bindings'
import type { Host } from '../../engine/clock.ts'
import type { ManagerUser } from '../../engine/config/manager-conf.ts'

/** What a client sends to prove that it knows a secret (RFC 2617). */
export interface DigestProof {
  readonly username: string
  readonly nonce: string
  readonly uri: string
  readonly response: string
  readonly qop: string | undefined
  readonly cnonce: string
  readonly count: string
}

/** Name that secrets are proved for. */
export const realm = 'asterisk'

/** Undefined where the header is missing, or asks for something else than a digest. */
export function readProof(header: string | undefined): DigestProof | undefined {
  if (header === undefined || !/^\s*digest\s/i.test(header)) return undefined
  const parts = new Map<string, string>()
  for (const [, name = '', quoted, bare = ''] of header.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|([^\s,"]+))/g))
    parts.set(name.toLowerCase(), quoted ?? bare)
  const [username, nonce, uri, response] = ['username', 'nonce', 'uri', 'response'].map((name) => parts.get(name))
  if (username === undefined || nonce === undefined || uri === undefined || response === undefined) return undefined
  return {
    username,
    nonce,
    uri,
    response,
    qop: parts.get('qop'),
    cnonce: parts.get('cnonce') ?? '',
    count: parts.get('nc') ?? '',
  }
}

/** Whether the proof is that of the user's secret. */
export function isProved(host: Host, user: ManagerUser, method: string, proof: DigestProof): boolean {
  const secret = host.md5(`${encodeText(user.name)}:${realm}:${encodeText(user.secret)}`)
  const request = host.md5(`${method}:${proof.uri}`)
  const middle = proof.qop === undefined ? proof.nonce : `${proof.nonce}:${proof.count}:${proof.cnonce}:auth`
  return host.md5(`${secret}:${middle}:${request}`) === proof.response.toLowerCase()
}
