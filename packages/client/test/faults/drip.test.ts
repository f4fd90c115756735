import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FakeServer } from '../../../transport/test/fake-server.ts'
import { until } from '../../../transport/test/support/session.ts'
import { connect } from '../../src/index.ts'
import { to } from '../servers/support.ts'

// Sockets take their time, and silence that of the test.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

it.each<[what: string, begin: string, drip: string]>([
  ['of an event', 'Event: X\r\nA: ', 'x'],
  ['of an answer', 'Response: Success\r\nA: ', 'x'],
  ['of the rows of a command', 'Response: Follows\r\n', 'r\n'],
  ['of text', '', 'row\r\n'],
  ['of blank lines', '', '\r\n'],
])('closes a connection that sends one piece %s after the other and never a whole message', async (_, begin, drip) => {
  let pings = 0
  const own = ['Ping']
  await using server = await FakeServer.start({ own, handle: () => void pings++ })
  const keepalive = { interval: 40, timeout: 40 }
  const client = await connect(to(server, { keepalive, reconnect: false }))
  let reason: Error | undefined
  client.lifecycle.on('disconnect', (event) => {
    reason = event.reason
  })
  const hear = async (text: string): Promise<void> => {
    const before = client.counters.bytes.received
    server.peer.raw(text)
    await until(() => client.counters.bytes.received > before)
  }
  if (begin !== '') await hear(begin)
  for (let passed = 0; passed < 80; passed += 4) {
    expect(reason).toBeUndefined()
    await hear(drip)
    await vi.advanceTimersByTimeAsync(4)
  }
  expect(reason).toMatchObject({
    name: 'ConnectionLostError',
    message: 'The server did not answer a Ping within 40 ms',
  })
  await until(() => pings === 1)
})
