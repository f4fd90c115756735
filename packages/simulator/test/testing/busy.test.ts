import type { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { SocketConnection } from '../../src/node/socket-connection.ts'
import { pause } from './support.ts'

test('the time that this process was busy does not count against a client that is slow to read', async () => {
  const socket = { destroyed: false, write: () => false, destroy: () => Object.assign(socket, { destroyed: true }) }
  const connection = new SocketConnection(socket as unknown as Socket)
  connection.setWriteTimeout(100)
  connection.write('an event')
  const end = performance.now() + 250
  while (performance.now() < end);
  await pause(10)
  expect(socket.destroyed).toBe(false)
  while (!socket.destroyed) await pause(10)
})

test('a client that reads nothing is disconnected however busy this process is', async () => {
  const socket = { destroyed: false, write: () => false, destroy: () => Object.assign(socket, { destroyed: true }) }
  const connection = new SocketConnection(socket as unknown as Socket)
  connection.setWriteTimeout(5)
  connection.write('an event')
  while (!socket.destroyed) {
    const end = performance.now() + 5
    while (performance.now() < end);
    await new Promise((resolve) => setImmediate(resolve))
  }
})
