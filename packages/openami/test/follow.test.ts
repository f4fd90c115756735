import { startSimulator } from '@openami/simulator'
import { connect, connectServers, follow } from 'openami'
import { expect, test } from 'vitest'

test('follow.privileges names the classes that a user of manager.conf needs for the whole model and for each part', async () => {
  const all = await follow.privileges({ release: '22', control: true })
  expect(all.read).toEqual(['agent', 'call', 'dialplan', 'system'])
  expect(all.managerConf).toMatch(/^\[application\]$/m)
  expect(Object.keys(all.byPart)).toHaveLength(11)
  expect(all.byPart.queues?.read).toContain('agent')
  const queues = await follow.privileges({ release: '16.28.0', parts: ['queues'], username: 'wallboard' })
  expect(queues.managerConf).toMatch(/^\[wallboard\]$/m)
  expect(Object.keys(queues.byPart)).toEqual(['queues'])
})

test('a user with exactly those privileges sees calls, queues and their ends', async () => {
  const { read, write } = await follow.privileges({ release: '22' })
  const managerConf = [
    '[general]\nenabled = yes\nwebenabled = no\n',
    `[wallboard]\nsecret = one\nread = ${read.join(',')}\nwrite = ${write.join(',')}\n`,
    '[admin]\nsecret = two\nread = all\nwrite = all\n',
  ].join('\n')
  await using simulator = await startSimulator({ release: '22', managerConf, phones: [{ device: 'PJSIP/anna' }] })
  const { host, port } = simulator.connection
  await using ami = await connect({ host, port, username: 'wallboard', secret: 'one' })
  await using pbx = await follow(ami)
  const refused: string[] = []
  pbx.on('surprise', ({ surprise }) => refused.push(surprise.message))
  const call = simulator.incoming({ from: '5550100', to: '100' })
  await pbx.until(({ calls }) => calls.size === 1)
  call.hangUp()
  await pbx.until(({ calls, channels }) => calls.size === 0 && channels.size === 0)
  expect(refused).toEqual([])
})

test('calls of several servers are followed together and joined by a channel variable', async () => {
  const options = {
    release: '22',
    extensions: '[default]\nexten => 1,1,Set(CALL_KEY=abc)\n same => n,Answer()\n same => n,Wait(60)\n',
  } as const
  await using berlin = await startSimulator(options)
  await using paris = await startSimulator(options)
  await using servers = await connectServers({ berlin: berlin.connection, paris: paris.connection })
  await using live = await follow(servers, { joinBy: 'CALL_KEY' })
  const seen: string[] = []
  live.on('call:added', ({ server }) => seen.push(server))
  berlin.incoming({ from: '5550100', to: '1' })
  paris.incoming({ from: '5550100', to: '1' })
  await live
    .server('berlin')
    .until(({ channels }) => [...channels.values()].some(({ variables }) => variables.CALL_KEY))
  await live.server('paris').until(({ channels }) => [...channels.values()].some(({ variables }) => variables.CALL_KEY))
  expect(seen.sort()).toEqual(['berlin', 'paris'])
  expect(live.calls().map(({ key, parts }) => ({ key, servers: parts.map(({ server }) => server).sort() }))).toEqual([
    { key: 'abc', servers: ['berlin', 'paris'] },
  ])
  expect(() => live.server('rome')).toThrow("Unknown server 'rome'; known servers: berlin, paris")
})
