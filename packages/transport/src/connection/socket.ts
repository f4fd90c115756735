import { connect as connectTcp, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { ConnectFailed, type ConnectProblem } from '../errors.ts'
import { type Endpoint, shownEndpoint } from './settings.ts'

const keepAliveDelay = 30_000

/**
 * Opens a TCP or TLS connection. Certificates are verified unless the TLS options say otherwise.
 *
 * @throws ConnectFailed, or the signal's reason.
 */
export function openSocket(endpoint: Endpoint, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const { host, port, tls } = endpoint
    const name = isIP(host) === 0 ? { servername: host } : {}
    const socket = tls === undefined ? connectTcp({ host, port }) : connectTls({ ...name, ...tls, host, port })
    const settle = (act: () => void): void => {
      signal.removeEventListener('abort', onAbort)
      socket.off('error', onError)
      socket.off('close', onClose)
      act()
    }
    const fail = (error: unknown): void =>
      settle(() => {
        socket.on('error', () => undefined)
        socket.destroy()
        reject(error)
      })
    const onAbort = (): void => fail(signal.reason)
    const onError = (error: NodeJS.ErrnoException): void => fail(explain(error, endpoint))
    const onClose = (): void =>
      fail(new ConnectFailed('closed', `${shownEndpoint(endpoint)} closed the connection while it was being opened`))
    signal.addEventListener('abort', onAbort)
    socket.on('error', onError)
    socket.on('close', onClose)
    socket.once(tls === undefined ? 'connect' : 'secureConnect', () => {
      socket.setNoDelay(true)
      socket.setKeepAlive(true, keepAliveDelay)
      // Until its reader is attached, an error must not find the socket without a listener; 'close' follows it.
      socket.on('error', () => undefined)
      settle(() => resolve(socket))
    })
  })
}

const system: Record<string, [ConnectProblem, string]> = {
  ECONNREFUSED: ['refused', 'refused the connection'],
  ENOTFOUND: ['name-not-found', 'has no address: the name is not known'],
  EAI_AGAIN: ['name-not-found', 'has no address: the name service does not answer'],
  EHOSTUNREACH: ['unreachable', 'cannot be reached'],
  ENETUNREACH: ['unreachable', 'cannot be reached: no route'],
  ETIMEDOUT: ['timeout', 'did not answer'],
  ECONNRESET: ['closed', 'closed the connection while it was being opened'],
}

export function explain(error: NodeJS.ErrnoException, endpoint: Endpoint): ConnectFailed {
  const inner = error instanceof AggregateError ? (error.errors[0] as NodeJS.ErrnoException) : error
  const code = inner.code ?? error.code
  const where = shownEndpoint(endpoint)
  const known = code === undefined ? undefined : system[code]
  if (known !== undefined) return new ConnectFailed(known[0], `${where} ${known[1]}`, code)
  if (endpoint.path !== undefined && code?.startsWith('HPE_') === true)
    return new ConnectFailed('failed', `${where} does not speak HTTP; AMI's own port is not the web server's`, code)
  if (endpoint.tls === undefined) return new ConnectFailed('failed', `${where}: ${inner.message}`, code)
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG') {
    return new ConnectFailed('tls', `${where} does not speak TLS; the plain port is 5038, the TLS port 5039`, code)
  }
  return new ConnectFailed('tls', `${where}: its certificate or TLS was not accepted: ${inner.message}`, code)
}
