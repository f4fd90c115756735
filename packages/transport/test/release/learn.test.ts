import { expect, it } from 'vitest'
import { connect } from '../../src/index.ts'
import { FakeServer } from '../fake-server.ts'

const user = { username: 'admin', secret: 'canary-secret', keepalive: false, reconnect: false } as const

it('learning the release fails where the link breaks meanwhile', async () => {
  await using server = await FakeServer.start({ handle: (_, peer) => void peer.socket.end() })
  const client = await connect({ ...user, port: server.port })
  await expect(client.learnRelease()).rejects.toMatchObject({ name: 'OutcomeUnknown', action: 'CoreSettings' })
  expect(client.serverRelease).toMatchObject({ release: '22', source: 'greeting' })
})
