import { randomInt } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { AsteriskUnavailable, codeOf } from './errors.ts'

const HOST = '127.0.0.1'

/**
 * Where free ports are looked for: below those that Linux gives to outgoing connections (32768 and up), so that a
 * server that is started again finds its ports free.
 */
const SEARCHED = { first: 20_000, last: 32_000 }

/** Resolves to `count` ports in a row that are free, from `first` on, `0` anywhere. @throws AsteriskUnavailable where one is taken. */
export async function tcpPorts(first: number, count: number): Promise<number[]> {
  if (first !== 0) return bindAll(first, count)
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      return await bindAll(randomInt(SEARCHED.first, SEARCHED.last), count)
    } catch (error) {
      if (!(error instanceof AsteriskUnavailable)) throw error
    }
  }
  throw new AsteriskUnavailable(`No ${count} free ports in a row on ${HOST}; choose some with --port.`)
}

async function bindAll(first: number, count: number): Promise<number[]> {
  const ports = Array.from({ length: count }, (_, index) => first + index)
  for (const port of ports) await bind(port)
  return ports
}

async function bind(port: number): Promise<void> {
  const server = createServer()
  server.listen(port, HOST)
  try {
    await once(server, 'listening')
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE')
      throw new AsteriskUnavailable(`Port ${port} on ${HOST} is in use; choose another with --port.`)
    throw error
  }
  server.close()
  await once(server, 'close')
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
