import { describe, expect, it } from 'vitest'
import { FakeServer, type Handler, type Peer } from '../../transport/test/fake-server.ts'
import { type Client, type ConnectOptions, connect, type ReconnectOptions } from '../src/index.ts'

async function open(server: FakeServer, more: ConnectOptions = {}): Promise<Client> {
  return connect({ port: server.port, username: 'admin', secret: 'canary-secret', keepalive: false, ...more })
}

const gone = ({ socket }: Peer): Promise<void> =>
  new Promise((resolve) => {
    if (socket.destroyed) resolve()
    else socket.on('close', () => resolve())
  })

describe('a client that is closed by a listener of the disconnect', () => {
  it.each<[string, false | ReconnectOptions, object]>([
    ['gives the break as the reason when it does not reconnect', false, { name: 'ConnectionLostError' }],
    ['gives no reason when it would reconnect', { initialDelay: 600_000, maxDelay: 600_000 }, {}],
  ])('emits close once, and %s', async (_, reconnect, reason) => {
    await using server = await FakeServer.start()
    const client = await open(server, { reconnect })
    const told: unknown[] = []
    client.lifecycle.on('close', (detail) => void told.push(detail.reason ?? {}))
    const closing = new Promise<void>((resolve) =>
      client.lifecycle.on('disconnect', () => {
        const closed = client.close()
        expect(client.state).toBe('closing')
        resolve(closed)
      }),
    )
    server.peer.socket.destroy()
    await closing
    await client.close()
    expect(told).toEqual([expect.objectContaining(reason)])
    expect(client.state).toBe('closed')
    expect(server.peers).toHaveLength(1)
  })
})

describe('a client that is closed while it reconnects', () => {
  // From the last answer of the login on it takes a few steps until the client has its connection.
  it.each(Array.from({ length: 25 }, (_, steps) => steps))(
    'leaves no connection when it is closed %d steps after the last answer',
    async (steps) => {
      const handle: Handler = (action, peer) => {
        if (action.action === 'Break') peer.socket.destroy()
        else if (peer === server.peers[0]) peer.answer(action)
        else peer.answer(action, 'Error', 'Message: Not again')
      }
      await using server: FakeServer = await FakeServer.start({ handle })
      const client = await open(server, { reconnect: { initialDelay: 1, maxDelay: 1 } })
      await client.send('Filter', { Operation: 'Add', Filter: 'Event: Hangup' })
      const told: unknown[] = []
      client.lifecycle.on('close', ({ reason }) => void told.push(reason))
      const closed = new Promise<void>((resolve) =>
        client.lifecycle.on('diagnostic', async ({ kind }) => {
          if (kind !== 'filter-failed') return
          for (let step = 0; step < steps; step++) await undefined
          resolve(client.close())
        }),
      )
      await client.send('Break').catch(() => undefined)
      await closed
      await Promise.all(server.peers.map(gone))
      expect(server.peers).toHaveLength(2)
      expect(told).toEqual([undefined])
      expect(client.state).toBe('closed')
      await expect(client.ping()).rejects.toMatchObject({ name: 'NotSentError' })
    },
  )
})
