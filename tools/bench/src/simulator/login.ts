import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { Simulator } from '@openami/simulator'

/** Logged in, and reading nothing but the number of bytes. */
export async function login({ port }: Simulator, events = 'on'): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  socket.write(`Action: Login\r\nUsername: admin\r\nSecret: secret\r\nEvents: ${events}\r\n\r\n`)
  let text = ''
  while (!text.includes('accepted')) text += (await once(socket, 'data'))[0]
  return socket
}
