import type { Socket } from 'node:net'
import type { ConnectionOptions, TLSSocket } from 'node:tls'
import type { Endpoint } from './endpoint.ts'
import { sharedReads } from './reading.ts'
import { explainSocketError } from './socket-error.ts'

const keepAliveDelay = 30_000
/**
 * Bytes of a TLS record that is sent. Asterisk takes 1,024 bytes at a time, less an unfinished line (get_input, main/manager.c:7176
 * in 22.10.1), and then waits for the socket: what is left of a larger record, which is decrypted already, would lie there until
 * the next action comes. 512 is the least that OpenSSL has.
 */
const maxRecord = 512

/**
 * Opens a TCP or TLS connection. Certificates are verified unless the TLS options say otherwise.
 *
 * @throws ConnectError, or the signal's reason.
 */
export async function openSocket(endpoint: Endpoint, signal: AbortSignal): Promise<Socket> {
  // Not before it is needed: they take longer to load than all of the client.
  const { connect, isIP } = await import('node:net')
  const secure = endpoint.tls === undefined ? undefined : await import('node:tls')
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const { host, port, tls } = endpoint
    const name = isIP(host) === 0 ? { servername: host } : {}
    const socket: Socket =
      secure === undefined
        ? connect({ host, port, ...sharedReads(() => socket) })
        : secure.connect({ ...name, ...(tls as ConnectionOptions), host, port })
    const fail = (error: unknown): void => {
      signal.removeEventListener('abort', onAbort)
      socket.destroy()
      reject(error)
    }
    const onAbort = (): void => fail(signal.reason)
    signal.addEventListener('abort', onAbort)
    // For as long as it lives, so that no error finds the socket without a listener. A socket that closes before it is
    // open has an error, too.
    socket.on('error', (error) => fail(explainSocketError(error, endpoint)))
    socket.once(tls === undefined ? 'connect' : 'secureConnect', () => {
      socket.setNoDelay(true)
      socket.setKeepAlive(true, keepAliveDelay)
      if (tls !== undefined) (socket as TLSSocket).setMaxSendFragment(maxRecord)
      signal.removeEventListener('abort', onAbort)
      resolve(socket)
    })
  })
}
