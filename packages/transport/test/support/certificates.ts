import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

export interface Certificate {
  readonly cert: string
  readonly key: string
  readonly name: string
}

export interface CertificateOptions {
  readonly name: string
  /** Its issuer; itself where it is self-signed. */
  readonly issuer?: Certificate
  readonly authority?: boolean
  /** Hosts and IPv4 addresses. */
  readonly hosts?: readonly string[]
  /** Days from now. */
  readonly from?: number
  readonly to?: number
}

/** An X.509 certificate, made here, so that tests need no tool and no file that runs out one day. */
export function makeCertificate({
  name,
  issuer,
  authority = false,
  hosts = [],
  from = -1,
  to = 1,
}: CertificateOptions): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const signer = issuer === undefined ? privateKey : issuer.key
  const body = sequence(
    tagged(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    subject(issuer?.name ?? name),
    sequence(time(from), time(to)),
    subject(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(3, sequence(...extensions(authority, hosts))),
  )
  const der = sequence(body, ecdsaWithSha256, bits(sign('sha256', body, signer)))
  return { name, cert: pem('CERTIFICATE', der), key: exported(privateKey) }
}

function extensions(authority: boolean, hosts: readonly string[]): Buffer[] {
  const list: Buffer[] = []
  if (authority) list.push(sequence(oid('551d13'), bool(true), octets(sequence(bool(true)))))
  const names = hosts.map((host) =>
    /^[\d.]+$/.test(host) ? der(0x87, Buffer.from(host.split('.').map(Number))) : der(0x82, Buffer.from(host, 'ascii')),
  )
  if (names.length > 0) list.push(sequence(oid('551d11'), octets(sequence(...names))))
  return list
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

const sequence = (...parts: Buffer[]): Buffer => der(0x30, Buffer.concat(parts))
const tagged = (number: number, content: Buffer): Buffer => der(0xa0 + number, content)
const integer = (bytes: Buffer): Buffer => der(2, bytes)
const bool = (value: boolean): Buffer => der(1, Buffer.from([value ? 255 : 0]))
const octets = (content: Buffer): Buffer => der(4, content)
const bits = (content: Buffer): Buffer => der(3, Buffer.concat([Buffer.from([0]), content]))
const oid = (hex: string): Buffer => der(6, Buffer.from(hex, 'hex'))
const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))

function subject(name: string): Buffer {
  return sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name, 'utf8')))))
}

function time(days: number): Buffer {
  const iso = new Date(Date.now() + days * 86_400_000).toISOString()
  return der(0x17, Buffer.from(`${iso.slice(2, 19).replace(/\D/g, '')}Z`, 'ascii'))
}

function pem(label: string, content: Buffer): string {
  const lines = content.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}

function exported(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }) as string
}
