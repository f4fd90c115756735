import { expect, it } from 'vitest'
import type { LiveChange, LiveChangeOf } from '../../src/index.ts'
import { followed } from './support.ts'

const audit = { interval: 2_000 }

it('repairs what events did not tell, and reports each difference', async () => {
  // The server keeps these events from the user: the model cannot follow.
  const eventFilters = ['!Event: Hangup', '!Event: QueueMemberPause']
  const user = { name: 'panel', secret: 'secret', eventFilters }
  await using test = await followed({ users: [user] }, { audit })
  const { server, pbx } = test
  const changes: LiveChange[] = []
  pbx.on('*', (change) => changes.push(change))
  const call = server.incoming({ from: '5550100', to: '200' })
  await server.advance('1s')
  await pbx.until(({ calls }) => calls.size === 1)
  call.hangUp()
  await pbx.queues.get('support')?.members[0]?.pause('lunch')
  await server.advance('1s')
  expect(pbx.calls.size).toBe(1)
  await pbx.until(({ calls }) => calls.size === 0)
  expect(pbx.queues.get('support')?.members).toMatchObject([{ paused: true, pausedReason: 'lunch' }])
  const repaired = changes.filter((change): change is LiveChangeOf<'repaired'> => change.type === 'repaired')
  expect(repaired).toHaveLength(1)
  expect(repaired[0]?.differences).toContainEqual(
    expect.objectContaining({ entity: 'channel', id: call.uniqueid, field: undefined, server: undefined }),
  )
  expect(repaired[0]?.differences).toContainEqual(
    expect.objectContaining({ entity: 'queue', id: 'support', field: 'members' }),
  )
  expect(changes.find((change) => change.type === 'call:ended')).toMatchObject({ record: { result: 'missed' } })
})

it('reports nothing while calls come and go and the model is right', async () => {
  await using test = await followed({ clock: 'real' }, { audit })
  const { server, pbx } = test
  const repaired: LiveChange[] = []
  pbx.on('repaired', (change) => repaired.push(change))
  let asked = 0
  server.override('BridgeList', () => {
    asked++
  })
  for (let round = 0; asked < 2 && round < 1_000; round++) {
    const calls = ['100', '200', '300', '301', '400', '500'].map((to) => server.incoming({ from: '5550100', to }))
    await new Promise((resolve) => setTimeout(resolve, 5))
    for (const call of calls.slice(round % 5)) call.hangUp()
    if (round % 10 === 0) for (const call of server.calls) call.hangUp()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  expect(repaired).toEqual([])
})

it('does not compare while the connection is broken, and ends with close', async () => {
  await using test = await followed({}, { audit })
  const { server, pbx } = test
  await server.crash()
  await pbx.until(({ synced }) => !synced)
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  expect(pbx.synced).toBe(false)
  await server.restart()
  await pbx.until(({ synced }) => synced)
  pbx.close()
})
