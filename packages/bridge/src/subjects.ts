import { createHash } from 'node:crypto'

/** First token of every subject. */
export const prefix = 'ami'

const plain = /^[\w-]+$/
/** Characters of a token. A subject may have 4,096 bytes with all its tokens; no event of Asterisk has so long a name. */
const maxToken = 128

/**
 * One token of a subject, from a name that a server or a client chose: whatever is not a letter, a digit, `_` or `-` is
 * written as `=` and two hexadecimal digits a byte, so that no name has a dot, a blank or a wildcard. `tokenName` reads it.
 * Of a name too long for a subject, a beginning and a hash.
 */
export function token(name: string): string {
  if (plain.test(name) && name.length <= maxToken) return name
  if (name === '') return '='
  let escaped = ''
  for (const byte of Buffer.from(name)) {
    const character = String.fromCharCode(byte)
    escaped += plain.test(character) ? character : `=${byte.toString(16).padStart(2, '0')}`
  }
  if (escaped.length <= maxToken) return escaped
  return `${escaped.slice(0, 64).replace(/=.?$/, '')}=x${createHash('sha256').update(name).digest('hex').slice(0, 32)}`
}

/** The name that a token was made of; undefined for a token that `token` does not make, or that has a hash. */
export function tokenName(written: string): string | undefined {
  if (written === '=') return ''
  if (!/^(?:[\w-]|=[\da-f]{2})+$/.test(written)) return undefined
  const bytes = written.replace(/=([\da-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  const name = Buffer.from(bytes, 'latin1').toString()
  return token(name) === written ? name : undefined
}

const nodeName = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/

/** @throws TypeError for a name that cannot be a token of a subject and a part of the name of a stream */
export function checkNode(node: string): string {
  if (nodeName.test(node)) return node
  throw new TypeError(
    `${JSON.stringify(node)} is not a valid node: write up to 64 letters, digits, "-" and "_" that begin with a letter or a digit`,
  )
}

/** The subjects of one Asterisk server. */
export interface NodeSubjects {
  /** All of them that are stored. */
  readonly stored: readonly string[]
  readonly event: (name: string) => string
  readonly gap: string
  readonly status: string
  readonly announce: string
  /** Patches of the state. */
  readonly state: string
  readonly snapshot: string
  readonly action: string
  readonly cancel: string
}

export function subjectsOf(node: string): NodeSubjects {
  const own = `${prefix}.${node}`
  const tokens = new Map<string, string>()
  return {
    stored: ['event.>', 'gap', 'status', 'announce', 'state.>'].map((end) => `${own}.${end}`),
    event(name) {
      let subject = tokens.get(name)
      if (subject === undefined) {
        subject = `${own}.event.${token(name)}`
        // A server that invents names must not fill the memory.
        if (tokens.size < 1_024) tokens.set(name, subject)
      }
      return subject
    },
    gap: `${own}.gap`,
    status: `${own}.status`,
    announce: `${own}.announce`,
    state: `${own}.state.patches`,
    snapshot: `${own}.state.snapshot`,
    action: `${own}.action`,
    cancel: `${own}.cancel`,
  }
}

/** Name of the stream that keeps what a node publishes. */
export function streamOf(node: string): string {
  return `AMI_${node}`
}

/** Names of buckets: who publishes, which requests were begun, how far applications have read. */
export const buckets = { leases: 'ami_leases', requests: 'ami_requests', positions: 'ami_positions' } as const
