import { expect, it } from 'vitest'
import { FakeServer, type Handler, type Peer } from '../../transport/test/fake-server.ts'
import { type ConnectOptions, connect } from '../src/index.ts'

const options = (server: FakeServer): ConnectOptions => ({
  port: server.port,
  username: 'admin',
  secret: 'canary-secret',
  reconnect: false,
  allowRisks: ['runs-programs', 'reads-files', 'writes-files', 'stops-server'],
})

/** A server that answers with these bytes and then ends, politely or not. */
async function cutting(bytes: (id: string) => string, at: number, how: 'FIN' | 'RST', greeting: string) {
  const handle: Handler = (action, peer) => {
    const text = bytes(action.actionId ?? '')
    end(peer, text.slice(0, at), how)
  }
  return FakeServer.start({ handle, greeting, own: greeting === '1.0' ? ['Ping'] : [] })
}

function end(peer: Peer, text: string, how: 'FIN' | 'RST'): void {
  peer.socket.write(Buffer.from(text, 'latin1'), () => {
    if (how === 'FIN') peer.socket.end()
    else peer.socket.resetAndDestroy()
  })
}

const list = (id: string): string =>
  `Response: Success\r\nActionID: ${id}\r\nEventList: start\r\n\r\nEvent: QueueParams\r\nQueue: a\r\nActionID: ${id}\r\n\r\nEvent: QueueStatusComplete\r\nEventList: Complete\r\nActionID: ${id}\r\n\r\n`
const rows = (id: string): string =>
  `Response: Follows\r\nPrivilege: Command\r\nActionID: ${id}\r\none\n--END COMMAND--\n\n--END COMMAND--\r\n\r\n`

const cases = [
  ['QueueStatus', {}, list, '11.0.0'],
  ['Command', { Command: 'x' }, rows, '11.0.0'],
  ['Command', { Command: 'x' }, rows, '1.0'],
] as const

it.each(cases)('%s %j settles exactly once, wherever FIN or RST cuts its answer', async (name, request, bytes, ami) => {
  const whole = bytes('x'.repeat(14)).length
  const rejections: unknown[] = []
  const onRejection = (reason: unknown): void => void rejections.push(reason)
  process.on('unhandledRejection', onRejection)
  for (const how of ['FIN', 'RST'] as const) {
    for (let at = 0; at <= whole; at += 7) {
      await using server = await cutting(bytes, at, how, ami)
      const client = await connect(options(server))
      const closed = new Promise((resolve) => client.lifecycle.on('close', resolve))
      const sent = client.send(name, request)
      const behind = client.send('Behind')
      const [first, second] = await Promise.allSettled([sent, behind])
      if (first.status === 'rejected') expect(first.reason).toMatchObject({ name: 'OutcomeUnknownError', action: name })
      else expect(at).toBeGreaterThan(whole - 14)
      expect(second).toMatchObject({ status: 'rejected' })
      expect(second.status === 'rejected' && second.reason.name).toMatch(/^(?:OutcomeUnknownError|NotSentError)$/)
      await closed
      expect(client.state).toBe('closed')
    }
  }
  process.off('unhandledRejection', onRejection)
  expect(rejections).toEqual([])
})

it.each(['FIN', 'RST'] as const)('%s at any point of the login rejects with a clear error', async (how) => {
  const greeting = 'Asterisk Call Manager/11.0.0\r\n'
  for (let at = 0; at <= greeting.length; at += 3) {
    await using server = await FakeServer.start({ onConnect: (peer) => end(peer, greeting.slice(0, at), how) })
    const error = await connect(options(server)).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    expect((error as Error).name).toMatch(/^(?:ConnectError|ProtocolError)$/)
  }
  const answer = 'Response: Success\r\nChallenge: 123456789\r\n\r\n'
  for (let at = 0; at <= answer.length; at += 5) {
    const handle: Handler = (action, peer) =>
      end(peer, answer.replace('\r\n', `\r\nActionID: ${action.actionId}\r\n`).slice(0, at), how)
    await using server = await FakeServer.start({ own: ['Challenge', 'Login'], handle })
    await expect(connect(options(server))).rejects.toMatchObject({ name: 'ConnectError', problem: 'closed' })
  }
})

it('connect and close leave no timer, socket or listener behind', async () => {
  // The test runner has timers of its own: a leak shows as one thing more for each client.
  const clients = 5
  const resources = (kind: string): number => process.getActiveResourcesInfo().filter((name) => name === kind).length
  const before = { timers: resources('Timeout'), sockets: resources('TCPSocketWrap') }
  for (let i = 0; i < clients; i++) {
    await using server = await FakeServer.start({ handle: () => undefined })
    await using client = await connect(options(server))
    const late = client.send('Silence').catch((error: Error) => error.name)
    const timed = client.send('Silence', {}, { timeout: 5 }).catch((error: Error) => error.name)
    expect(await timed).toBe('ActionTimeoutError')
    client.events('Hangup')
    client.once('Never').catch(() => undefined)
    await client.close()
    expect(await late).toBe('OutcomeUnknownError')
  }
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(resources('Timeout')).toBeLessThan(before.timers + clients)
  expect(resources('TCPSocketWrap')).toBeLessThan(before.sockets + clients)
})
