import { type CertificateProblem, ConnectError, ConnectionLostError, type ConnectProblem } from '../errors.ts'
import { type Endpoint, shownEndpoint } from './endpoint.ts'

const system: Record<string, [ConnectProblem, string]> = {
  ECONNREFUSED: ['refused', 'refused the connection'],
  ENOTFOUND: ['name-not-found', 'has no address: the name is not known'],
  EAI_AGAIN: ['name-not-found', 'has no address: the name service does not answer'],
  EHOSTUNREACH: ['unreachable', 'cannot be reached'],
  ENETUNREACH: ['unreachable', 'cannot be reached: no route'],
  ETIMEDOUT: ['timeout', 'did not answer'],
  ECONNRESET: ['closed', 'closed the connection while it was being opened'],
}

const selfSigned: [CertificateProblem, string] = [
  'self-signed',
  'its certificate is self-signed, and none of the authorities in `tls.ca` vouches for it',
]
const unknownAuthority: [CertificateProblem, string] = [
  'unknown-authority',
  'its certificate comes from an authority that is not known here; `tls.ca` makes it known',
]
const certificates: Record<string, [CertificateProblem, string]> = {
  CERT_HAS_EXPIRED: ['expired', 'its certificate has expired'],
  CERT_NOT_YET_VALID: ['not-yet-valid', 'its certificate is not valid yet'],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    'wrong-host',
    'its certificate is for another host; `tls.servername` tells the name to expect',
  ],
  DEPTH_ZERO_SELF_SIGNED_CERT: selfSigned,
  SELF_SIGNED_CERT_IN_CHAIN: selfSigned,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT: unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownAuthority,
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: [
    'required',
    'it wants a certificate of the client: `tls.cert` and `tls.key`',
  ],
}

/** Why a socket did not open, in words that say what to do. */
export function explainSocketError(error: NodeJS.ErrnoException, endpoint: Endpoint): ConnectError {
  const inner = error instanceof AggregateError ? (error.errors[0] as NodeJS.ErrnoException) : error
  const code = inner.code ?? error.code
  const where = shownEndpoint(endpoint)
  const known = system[String(code)]
  if (known !== undefined) return new ConnectError(known[0], `${where} ${known[1]}`, code)
  if (endpoint.path !== undefined && code?.startsWith('HPE_') === true)
    return new ConnectError('failed', `${where} does not speak HTTP; AMI's own port is not the web server's`, code)
  if (endpoint.tls === undefined) return new ConnectError('failed', `${where}: ${inner.message}`, code)
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG') {
    return new ConnectError('tls', `${where} does not speak TLS; the plain port is 5038, the TLS port 5039`, code)
  }
  return explainTls(code, inner.message, endpoint)
}

/** For a code that came with the handshake or, in TLS 1.3, directly after it. */
export function explainTls(code: string | undefined, message: string, endpoint: Endpoint): ConnectError {
  const where = shownEndpoint(endpoint)
  const known = certificates[String(code)]
  if (known === undefined) return new ConnectError('tls', `${where}: TLS was not accepted: ${message}`, code)
  const [certificate, text] = known
  return new ConnectError('tls', `${where}: ${text} (${message})`, code, certificate)
}

/** How an open connection ended. */
export function broken({ code, message }: NodeJS.ErrnoException): ConnectionLostError {
  return new ConnectionLostError(`The connection broke: ${code ?? message}`, { systemCode: code })
}
