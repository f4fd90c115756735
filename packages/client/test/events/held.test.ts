import { expect, it } from 'vitest'
import { FakeServer } from '../../../transport/test/fake-server.ts'
import { connect, type SyncReason } from '../../src/index.ts'

it('R36 holds back events during the sync hook up to a limit, and loses none', async () => {
  await using server = await FakeServer.start()
  let inHook = (): void => undefined
  const asked = new Promise<void>((resolve) => {
    inHook = resolve
  })
  let endHook = (): void => undefined
  const sync = (_: unknown, { cause }: SyncReason): Promise<void> | undefined => {
    if (cause === 'connect') return undefined
    inHook()
    return new Promise((resolve) => {
      endHook = resolve
    })
  }
  const reconnect = { initialDelay: 0, maxDelay: 0 }
  await using client = await connect({
    port: server.port,
    username: 'admin',
    secret: 'canary-secret',
    reconnect,
    events: 'call',
    sync,
  })
  const kinds: string[] = []
  client.lifecycle.on('diagnostic', ({ kind }) => void kinds.push(kind))
  const seen: number[] = []
  client.on('Counted', (event) => void seen.push(Number(event.get('N'))))
  server.peer.socket.destroy()
  await asked
  const say = (from: number, to: number): void => {
    let text = ''
    for (let n = from; n <= to; n++) text += `Event: Counted\r\nN: ${n}\r\n\r\n`
    server.peer.raw(text)
  }
  say(1, 9_999)
  await client.ping()
  expect([seen.length, kinds]).toEqual([0, []])
  say(10_000, 10_500)
  await client.ping()
  expect(seen).toEqual(Array.from({ length: 10_500 }, (_, i) => i + 1))
  expect(kinds).toEqual(['sync-failed'])
  endHook()
  say(10_501, 10_501)
  await client.ping()
  expect(seen.at(-1)).toBe(10_501)
  expect(seen).toHaveLength(10_501)
})
