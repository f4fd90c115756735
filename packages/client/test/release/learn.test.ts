import { expect, it } from 'vitest'
import { FakeServer } from '../../../transport/test/fake-server.ts'
import { connect } from '../../src/index.ts'

const user = { username: 'admin', secret: 'canary-secret', keepalive: false, reconnect: false } as const

it('learnRelease rejects when the link breaks meanwhile', async () => {
  await using server = await FakeServer.start({ handle: (_, peer) => void peer.socket.end() })
  const client = await connect({ ...user, port: server.port })
  await expect(client.learnRelease()).rejects.toMatchObject({ name: 'OutcomeUnknownError', action: 'CoreSettings' })
  expect(client.serverRelease).toMatchObject({ release: '22', source: 'greeting' })
})

it('learnRelease does not use an answer of an earlier connection', async () => {
  let torn = true
  await using server = await FakeServer.start({
    handle: (action, peer) => {
      if (!torn) return peer.answer(action, 'Success', 'AsteriskVersion: 22.7.0')
      torn = false
      const answer = `Response: Success\r\nActionID: ${action.actionId}\r\nAsteriskVersion: 22.1.0\r\n\r\n`
      peer.socket.write(`${answer}Event: ${'x'.repeat(300)}`)
    },
  })
  const reconnect = { initialDelay: 0, maxDelay: 0 }
  await using client = await connect({ ...user, reconnect, limits: { maxLine: 200 }, port: server.port })
  const back = new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
  expect(await client.learnRelease()).toMatchObject({ release: '22', source: 'greeting' })
  await back
  expect(await client.learnRelease()).toMatchObject({ release: '22.7.0', source: 'CoreSettings' })
})
