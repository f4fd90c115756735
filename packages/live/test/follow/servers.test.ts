import { connectServers, type ServerAddress } from '@openami/client'
import { startSimulator } from '@openami/simulator'
import { expect, it } from 'vitest'
import { follow } from '../../src/index.ts'
import { office } from './support.ts'

it('follows a server that is added later, and no longer one that is removed', async () => {
  await using berlin = await startSimulator(office)
  await using paris = await startSimulator(office)
  const addresses: Record<string, ServerAddress> = { berlin: berlin.connection }
  await using servers = await connectServers(addresses)
  await using live = await follow(servers)
  const seen: string[] = []
  const unlisten = live.on('call:added', ({ server }) => seen.push(server))
  await servers.add('paris', paris.connection)
  await live.server('paris').until(({ synced }) => synced)
  paris.incoming({ from: '5550100', to: '200' })
  await paris.advance('1s')
  await live.server('paris').until(({ calls }) => calls.size === 1)
  expect(live.calls().map(({ parts }) => parts.map(({ server }) => server))).toEqual([['paris']])

  const gone = live.server('berlin')
  await servers.remove('berlin')
  expect([...live].map(([name]) => name)).toEqual(['paris'])
  expect(() => live.server('berlin')).toThrow("Unknown server 'berlin'; known servers: paris")
  expect((await gone.changes().next()).done).toBe(true)

  // Of the same name, another server.
  await servers.add('berlin', berlin.connection)
  berlin.incoming({ from: '5550101', to: '200' })
  await berlin.advance('1s')
  await live.server('berlin').until(({ calls }) => calls.size === 1)
  expect(live.server('berlin')).not.toBe(gone)
  expect(seen).toEqual(['paris', 'berlin'])
  unlisten()
  paris.incoming({ from: '5550102', to: '200' })
  await paris.advance('1s')
  await live.server('paris').until(({ calls }) => calls.size === 2)
  expect(seen).toEqual(['paris', 'berlin'])
})

it('follows no server that is added after close', async () => {
  await using berlin = await startSimulator(office)
  const addresses: Record<string, ServerAddress> = {}
  await using servers = await connectServers(addresses)
  const live = await follow(servers)
  live.close()
  await servers.add('berlin', berlin.connection)
  expect([...live]).toEqual([])
})

it('joins calls of several servers by a rule of the application, and leaves alone those that it returns nothing for', async () => {
  await using berlin = await startSimulator(office)
  await using paris = await startSimulator(office)
  await using servers = await connectServers({ berlin: berlin.connection, paris: paris.connection })
  await using live = await follow(servers, {
    joinBy: ({ from, to }, _pbx, server) =>
      server === 'paris' && from?.number === '1' ? undefined : `${from?.number}>${to}`,
  })
  for (const pbx of [berlin, paris])
    for (const from of ['5550100', '1']) {
      pbx.incoming({ from, to: '200' })
      await pbx.advance('1s')
    }
  for (const name of ['berlin', 'paris'] as const) await live.server(name).until(({ calls }) => calls.size === 2)
  const joined = live.calls().map(({ key, parts }) => [key ?? 'alone', ...parts.map(({ server }) => server)].join(' '))
  expect(joined.toSorted()).toEqual(['1>200 berlin', '5550100>200 berlin paris', 'alone paris'])
})
