import { expect, it } from 'vitest'
import { FakeServer, type Handler } from '../../../transport/test/fake-server.ts'
import { connect } from '../../src/index.ts'
import { quick, to } from '../servers/support.ts'

const handle: Handler = (action, peer) => peer.answer(action, 'Success', 'AsteriskVersion: 18.3.0')

async function watched(server: FakeServer, release?: string) {
  const client = await connect({ ...to(server, quick), release })
  const told: string[] = []
  client.lifecycle.on('diagnostic', ({ kind, message }) => void told.push(`${kind}: ${message}`))
  return { client, told }
}

it('a parameter that the server is too old for is sent, and reported once', async () => {
  await using server = await FakeServer.start({ handle })
  const { client, told } = await watched(server, '1.4')
  for (let n = 0; n < 2; n++) await client.send('GetConfig', { Filename: 'a.conf', category: 'x' })
  expect(told).toEqual(['parameter-ignored: GetConfig is sent with Category, which Asterisk 1.4 ignores'])
  expect(server.peer.actions.at(-1)?.get('Category')).toBe('x')
  await client.close()
})

it('reports no parameter that the release reads, that is omitted or that depends on an unknown minor release', async () => {
  await using server = await FakeServer.start({ handle })
  const { client, told } = await watched(server)
  await client.send('GetConfig', { Filename: 'a.conf', Category: 'x', Filter: undefined })
  await client.send('Ping', {}, { headers: { Extra: '1' } })
  expect(told).toEqual([])
  await client.close()
})
