import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FakeServer } from '../../transport/test/fake-server.ts'
import { connect } from '../src/index.ts'

it('R13, R16 passes the bytes of values through unchanged, wherever chunks are cut', async () => {
  const handle = (action: { actionId?: string | undefined }, peer: { raw(text: string): void }): void =>
    peer.raw(`Response: Success\r\nActionID: ${action.actionId}\r\nValue: \xff\xfe\xe9\r\n\r\n`)
  await using server = await FakeServer.start({ handle })
  await using client = await connect({ port: server.port, username: 'admin', secret: 'canary-secret' })
  const reply = await client.getvar({ Variable: 'A' })
  expect([...(reply.getBytes('Value') ?? [])]).toEqual([0xff, 0xfe, 0xe9])
  const value = fc.uint8Array({ maxLength: 60 }).map((bytes) => bytes.filter((byte) => ![0, 10, 13].includes(byte)))
  await fc.assert(
    fc.asyncProperty(value, fc.nat(80), async (bytes, cut) => {
      const text = `Event: Odd\r\nValue: ${Buffer.from(bytes).toString('latin1')}\r\n\r\n`
      const coming = client.once('Odd')
      server.peer.raw(text.slice(0, cut))
      await new Promise((resolve) => setImmediate(resolve))
      server.peer.raw(text.slice(cut))
      expect((await coming).getBytes('Value')).toEqual(bytes)
    }),
    { numRuns: 200 },
  )
})
