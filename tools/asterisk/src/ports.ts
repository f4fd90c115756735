import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { AsteriskUnavailable, codeOf } from './errors.ts'

const HOST = '127.0.0.1'

/** Resolves to the port, `0` to any free one. @throws AsteriskUnavailable where it is taken. */
export async function tcpPort(port: number): Promise<number> {
  const server = createServer()
  server.listen(port, HOST)
  try {
    await once(server, 'listening')
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE')
      throw new AsteriskUnavailable(`Port ${port} on ${HOST} is in use; choose another with --port.`)
    throw error
  }
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : port
}

export async function freeUdpPort(): Promise<number> {
  const socket = createSocket('udp4')
  socket.bind(0, HOST)
  await once(socket, 'listening')
  const { port } = socket.address()
  socket.close()
  await once(socket, 'close')
  return port
}
