import { expect, it } from 'vitest'
import { connect } from '../../src/index.ts'
import { FakeServer, type Peer } from '../fake-server.ts'
import { to } from '../servers/support.ts'

it.each<[what: string, begin: string, drip: string]>([
  ['of an event', 'Event: X\r\nA: ', 'x'],
  ['of an answer', 'Response: Success\r\nA: ', 'x'],
  ['of the rows of a command', 'Response: Follows\r\n', 'r\n'],
  ['of text', '', 'row\r\n'],
  ['of blank lines', '', '\r\n'],
])('a server that sends one piece %s after the other and never a whole message is given up', async (_, begin, drip) => {
  let pings = 0
  const own = ['Ping']
  await using server = await FakeServer.start({ own, handle: () => void pings++ })
  const keepalive = { interval: 40, timeout: 40 }
  await using client = await connect(to(server, { keepalive, reconnect: false }))
  const gone = new Promise<Error>((resolve) => client.lifecycle.on('disconnect', ({ reason }) => resolve(reason)))
  server.peer.raw(begin)
  const dripping = setInterval((peer: Peer) => peer.raw(drip), 4, server.peer)
  const reason = await gone.finally(() => clearInterval(dripping))
  expect(reason).toMatchObject({ name: 'ConnectionLost', message: 'The server did not answer a Ping within 40 ms' })
  expect(pings).toBe(1)
})
