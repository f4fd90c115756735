import { once } from 'node:events'
import { type AddressInfo, createConnection, createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { ConnectionOptions as ClientTls, TlsOptions } from 'node:tls'
import { describe, expect, it } from 'vitest'
import { FakeServer } from '../../transport/test/fake-server.ts'
import { makeCertificate } from '../../transport/test/support/certificates.ts'
import { type ConnectOptions, connect, type Diagnostic } from '../src/index.ts'
import { isLoopback, plainTextWarning } from '../src/plain-text.ts'

const authority = makeCertificate({ name: 'Test authority', authority: true })
const hosts = ['127.0.0.1', 'localhost']
const good = makeCertificate({ name: 'pbx', issuer: authority, hosts })
const ca = authority.cert
/** Type of a TLS record. */
const applicationData = 23

async function opened(server: TlsOptions, tls: true | ClientTls, more: ConnectOptions = {}): Promise<unknown> {
  await using listening = await FakeServer.start({ tls: server })
  const options = {
    port: listening.port,
    username: 'admin',
    secret: 'canary-secret',
    connectTimeout: 5_000,
    tls,
    ...more,
  }
  try {
    await using client = await connect(options)
    return client.state
  } catch (error) {
    return error
  }
}

describe('a certificate that is refused, with the reason', () => {
  const others = makeCertificate({ name: 'pbx', issuer: authority, hosts: ['other.example'] })
  const old = makeCertificate({ name: 'pbx', issuer: authority, hosts, from: -9, to: -1 })
  const early = makeCertificate({ name: 'pbx', issuer: authority, hosts, from: 1, to: 9 })
  const own = makeCertificate({ name: 'pbx', hosts })
  it.each([
    ['expired', old, { ca }, 'CERT_HAS_EXPIRED', 'its certificate has expired'],
    ['not-yet-valid', early, { ca }, 'CERT_NOT_YET_VALID', 'its certificate is not valid yet'],
    ['wrong-host', others, { ca }, 'ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is for another host'],
    ['self-signed', own, true, 'DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate is self-signed'],
    ['unknown-authority', good, true, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'an authority that is not known here'],
  ] as const)('is reported as %s', async (certificate, server, tls, code, message) => {
    const error = await opened({ key: server.key, cert: server.cert }, tls)
    expect(error).toMatchObject({ name: 'ConnectError', problem: 'tls', certificate, systemCode: code })
    expect((error as Error).message).toContain(message)
  })

  it('is reported as required when the server asks for a client certificate', async () => {
    const server = { key: good.key, cert: good.cert, ca, requestCert: true, rejectUnauthorized: true }
    const error = await opened(server, { ca })
    expect(error).toMatchObject({ name: 'ConnectError', problem: 'tls', certificate: 'required' })
    expect((error as Error).message).toContain('it wants a certificate of the client')
    const mine = makeCertificate({ name: 'client', issuer: authority })
    expect(await opened(server, { ca, key: mine.key, cert: mine.cert })).toBe('connected')
  })
})

it('sends many actions in records that Asterisk reads whole, as it would not look at the rest of a larger one', async () => {
  await using listening = await FakeServer.start({ tls: { key: good.key, cert: good.cert } })
  const sizes: number[] = []
  const proxy = createServer((socket) => {
    let bytes = Buffer.alloc(0)
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk])
      while (bytes.length >= 5 && bytes.length >= 5 + bytes.readUInt16BE(3)) {
        const size = bytes.readUInt16BE(3)
        if (bytes[0] === applicationData) sizes.push(size)
        bytes = bytes.subarray(5 + size)
      }
    })
    socket.pipe(createConnection(listening.port, '127.0.0.1')).pipe(socket)
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const { port } = proxy.address() as AddressInfo
  {
    await using client = await connect({ port, username: 'admin', secret: 'canary-secret', tls: { ca } })
    await Promise.all(Array.from({ length: 100 }, () => client.ping()))
  }
  proxy.close()
  const sent = sizes.reduce((sum, size) => sum + size, 0)
  expect(sent).toBeGreaterThan(100 * 'Action: Ping\r\n\r\n'.length)
  // With the type and the tag that TLS 1.3 adds to each.
  expect(Math.max(...sizes)).toBeLessThanOrEqual(512 + 17)
})

describe('a certificate that is accepted', () => {
  it('is signed by the given authority, under each of its names and with a url', async () => {
    expect(await opened(good, { ca })).toBe('connected')
    expect(await opened(good, { ca }, { host: 'localhost' })).toBe('connected')
    expect(await opened(good, { ca }, { url: 'amis://localhost' })).toBe('connected')
  })

  it('is its own authority', async () => {
    const own = makeCertificate({ name: 'pbx', hosts, authority: true })
    expect(await opened(own, { ca: own.cert })).toBe('connected')
  })

  it('has the name given as servername', async () => {
    const others = makeCertificate({ name: 'pbx', issuer: authority, hosts: ['other.example'] })
    expect(await opened(others, { ca, servername: 'other.example' })).toBe('connected')
    expect(await opened(good, { ca, servername: 'other.example' })).toMatchObject({ certificate: 'wrong-host' })
  })

  it('is not checked when rejectUnauthorized is false', async () => {
    const own = makeCertificate({ name: 'pbx' })
    expect(await opened(own, { rejectUnauthorized: false })).toBe('connected')
  })
})

it('R2 says that the server does not speak TLS when it sends plain text', async () => {
  await using server = await FakeServer.start()
  const options = { port: server.port, username: 'admin', secret: 'canary-secret', tls: true }
  const error = await connect(options).catch((reason: Error) => reason)
  expect(error).toMatchObject({ problem: 'tls', certificate: undefined })
  expect((error as Error).message).toContain('does not speak TLS')
})

describe('a plain-text login', () => {
  async function warnings(host: string, more: ConnectOptions = {}): Promise<string[]> {
    await using server = await FakeServer.start({ host, ...(more.tls === undefined ? {} : { tls: good }) })
    const options = { host, port: server.port, username: 'admin', secret: 'canary-secret', ...more }
    await using client = await connect(options)
    const seen: Diagnostic[] = []
    client.lifecycle.on('diagnostic', (diagnostic) => void seen.push(diagnostic))
    await client.ping()
    await client.ping()
    return seen.map(({ kind }) => kind)
  }

  it('gives no warning on the loopback interface', async () => {
    expect(await warnings('127.0.0.1')).toEqual([])
    expect(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'].map(isLoopback)).toEqual([true, true, true, true])
  })

  it('gives a warning for another host, and none with TLS', async () => {
    const plain = { host: 'pbx.example', port: 5038, tls: undefined }
    for (const address of ['192.0.2.1', '10.0.0.1', '2001:db8::1', '', '127.example', '::ffff:10.0.0.1'])
      expect(plainTextWarning(plain, address)?.message).toContain('Logged in to pbx.example:5038 without TLS')
    expect(plainTextWarning({ ...plain, tls: {} }, '192.0.2.1')).toBeUndefined()
    // Over an address of this machine's own, where it has one besides the loopback.
    const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
    const outer = addresses.find(({ internal, family }) => !internal && family === 'IPv4')
    if (outer === undefined) return
    expect(await warnings(outer.address)).toEqual(['plain-text-login'])
    expect(await warnings(outer.address, { tls: { ca, servername: 'localhost' } })).toEqual([])
  })
})
