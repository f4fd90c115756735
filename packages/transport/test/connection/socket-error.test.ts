import { expect, it } from 'vitest'
import { type Endpoint, shownEndpoint } from '../../src/connection/endpoint.ts'
import { explainSocketError, explainTls } from '../../src/connection/socket-error.ts'

const plain: Endpoint = { host: 'pbx', port: 5038, tls: undefined }
const secure: Endpoint = { ...plain, port: 5039, tls: {} }
const web: Endpoint = { ...plain, port: 8088, path: '/rawman' }
const failed = (code: string | undefined, message = 'it broke'): NodeJS.ErrnoException =>
  Object.assign(new Error(message), code === undefined ? {} : { code })

it.each([
  ['ECONNREFUSED', 'refused', 'refused the connection'],
  ['ENOTFOUND', 'name-not-found', 'has no address: the name is not known'],
  ['EAI_AGAIN', 'name-not-found', 'has no address: the name service does not answer'],
  ['EHOSTUNREACH', 'unreachable', 'cannot be reached'],
  ['ENETUNREACH', 'unreachable', 'cannot be reached: no route'],
  ['ETIMEDOUT', 'timeout', 'did not answer'],
  ['ECONNRESET', 'closed', 'closed the connection while it was being opened'],
])('maps %s to the problem %s', (code, problem, text) => {
  for (const endpoint of [plain, secure, web]) {
    const error = explainSocketError(failed(code), endpoint)
    expect(error).toMatchObject({ name: 'ConnectError', problem, systemCode: code })
    expect(error.message).toBe(`pbx:${endpoint.port} ${text}`)
  }
})

it('takes the first error when several addresses were tried', () => {
  const error = new AggregateError([failed('ECONNREFUSED'), failed('ENETUNREACH')])
  expect(explainSocketError(error, plain)).toMatchObject({ problem: 'refused', systemCode: 'ECONNREFUSED' })
  const nameless = Object.assign(new AggregateError([failed(undefined)]), { code: 'ETIMEDOUT' })
  expect(explainSocketError(nameless, plain)).toMatchObject({ problem: 'timeout', systemCode: 'ETIMEDOUT' })
})

it.each([
  [plain, 'EMFILE', 'failed', 'pbx:5038: it broke'],
  [plain, undefined, 'failed', 'pbx:5038: it broke'],
  [plain, 'HPE_INVALID_CONSTANT', 'failed', 'pbx:5038: it broke'],
  [web, 'HPE_INVALID_CONSTANT', 'failed', "pbx:8088 does not speak HTTP; AMI's own port is not the web server's"],
  [web, undefined, 'failed', 'pbx:8088: it broke'],
  [web, 'EMFILE', 'failed', 'pbx:8088: it broke'],
  [
    secure,
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'tls',
    'pbx:5039 does not speak TLS; the plain port is 5038, the TLS port 5039',
  ],
  [
    secure,
    'ERR_SSL_PACKET_LENGTH_TOO_LONG',
    'tls',
    'pbx:5039 does not speak TLS; the plain port is 5038, the TLS port 5039',
  ],
  [secure, 'ERR_SSL_UNSUPPORTED_PROTOCOL', 'tls', 'pbx:5039: TLS was not accepted: it broke'],
  [secure, undefined, 'tls', 'pbx:5039: TLS was not accepted: it broke'],
] as const)('explains %o with code %s', (endpoint, code, problem, message) => {
  const error = explainSocketError(failed(code), endpoint)
  expect(error).toMatchObject({ problem, systemCode: code })
  expect(error.message).toBe(message)
})

it.each([
  ['CERT_HAS_EXPIRED', 'expired'],
  ['CERT_NOT_YET_VALID', 'not-yet-valid'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'wrong-host'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'self-signed'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unknown-authority'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'unknown-authority'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'unknown-authority'],
  ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'required'],
])('maps %s to the certificate problem %s', (code, certificate) => {
  const error = explainTls(code, 'in its own words', secure)
  expect(error).toMatchObject({ problem: 'tls', systemCode: code, certificate })
  expect(error.message).toMatch(/^pbx:5039: .+ \(in its own words\)$/)
})

it('puts an IPv6 address in brackets before the port', () => {
  expect(shownEndpoint(plain)).toBe('pbx:5038')
  expect(shownEndpoint({ ...plain, host: '::1' })).toBe('[::1]:5038')
})
