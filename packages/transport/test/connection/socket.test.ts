import { getEventListeners } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer, type Socket as NetSocket, Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Endpoint } from '../../src/connection/endpoint.ts'
import { openSocket } from '../../src/connection/socket.ts'
import type { TlsOptions } from '../../src/connection/tls-options.ts'
import { FakeServer } from '../fake-server.ts'
import { makeCertificate } from '../support/certificates.ts'
import { until } from '../support/session.ts'

afterEach(() => void vi.restoreAllMocks())

const own = makeCertificate({ name: 'pbx', hosts: ['127.0.0.1', 'localhost'], authority: true })
const trusting: TlsOptions = { ca: own.cert }
const never = (): AbortSignal => new AbortController().signal
const at = (port: number, tls?: TlsOptions, host = '127.0.0.1'): Endpoint => ({ host, port, tls })

/** What accepts connections, and what it does then. */
async function listen(serve: (socket: NetSocket) => void): Promise<{ port: number } & AsyncDisposable> {
  const sockets: NetSocket[] = []
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined))
    serve(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

describe.each([
  ['TCP', undefined, {}],
  ['TLS', trusting, { tls: own }],
] as const)('a socket over %s', (_, tls, options) => {
  it("disables Nagle's algorithm and enables TCP keepalive", async () => {
    const noDelay = vi.spyOn(Socket.prototype, 'setNoDelay')
    const keepAlive = vi.spyOn(Socket.prototype, 'setKeepAlive')
    await using server = await FakeServer.start(options)
    const socket = await openSocket(at(server.port, tls), never())
    const theirs = (call: { contexts: unknown[] }): number => call.contexts.indexOf(socket)
    expect(noDelay.mock.calls[theirs(noDelay.mock)]).toEqual([true])
    expect(keepAlive.mock.calls[theirs(keepAlive.mock)]).toEqual([true, 30_000])
    socket.destroy()
  })

  it('leaves no listener at its signal, which has no effect once it is open', async () => {
    await using server = await FakeServer.start(options)
    const aborter = new AbortController()
    const socket = await openSocket(at(server.port, tls), aborter.signal)
    expect(getEventListeners(aborter.signal, 'abort')).toHaveLength(0)
    aborter.abort()
    expect(socket.destroyed).toBe(false)
    socket.destroy()
  })

  it('is not opened for a signal that has already fired', async () => {
    await using server = await FakeServer.start(options)
    const reason = new Error('mine')
    await expect(openSocket(at(server.port, tls), AbortSignal.abort(reason))).rejects.toBe(reason)
    expect(server.peers).toEqual([])
  })

  it('leaves no listener at the signal when the connection is refused', async () => {
    const server = await FakeServer.start()
    const { port } = server
    await server.stop()
    const signal = never()
    await expect(openSocket(at(port, tls), signal)).rejects.toMatchObject({ name: 'ConnectError', problem: 'refused' })
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })
})

describe('a server that does not complete the TLS handshake', () => {
  it.each<[string, (socket: NetSocket) => void]>([
    ['closes', (socket) => socket.end()],
    ['resets', (socket) => socket.resetAndDestroy()],
    ['closes after the ClientHello', (socket) => socket.once('data', () => socket.end())],
  ])('and %s rejects with "closed"', async (_, serve) => {
    await using server = await listen(serve)
    await expect(openSocket(at(server.port, trusting), never())).rejects.toMatchObject({
      name: 'ConnectError',
      problem: 'closed',
      message: expect.stringContaining(`127.0.0.1:${server.port}`),
    })
  })

  it('and sends nothing is left when the signal fires', async () => {
    const aborter = new AbortController()
    const reason = new Error('mine')
    let left = false
    await using server = await listen((socket) => {
      socket.once('data', () => aborter.abort(reason))
      socket.once('close', () => {
        left = true
      })
    })
    await expect(openSocket(at(server.port, trusting), aborter.signal)).rejects.toBe(reason)
    await until(() => left)
    expect(getEventListeners(aborter.signal, 'abort')).toHaveLength(0)
  })
})

describe('the server name in TLS', () => {
  const told = async (host: string, tls: TlsOptions): Promise<string | false> => {
    await using server = await FakeServer.start({ tls: own })
    const socket = await openSocket(at(server.port, tls, host), never())
    await until(() => server.peers.length === 1)
    const name = (server.peer.socket as TLSSocket & { servername: string | false }).servername
    socket.destroy()
    return name
  }

  it.each([
    ['localhost', {}, 'localhost'],
    ['127.0.0.1', {}, false],
    ['127.0.0.1', { servername: 'localhost' }, 'localhost'],
    ['localhost', { servername: 'pbx.example', rejectUnauthorized: false }, 'pbx.example'],
  ] as const)('for %s with %o is %s', async (host, tls, name) => {
    expect(await told(host, { ...trusting, ...tls })).toBe(name)
  })
})
