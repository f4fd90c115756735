import { expect, test } from 'vitest'
import { jsonLines, openami, simulator } from './support.ts'

const options = {
  phones: [{ device: 'PJSIP/anna' }, { device: 'PJSIP/bob' }],
  queues: [
    { name: 'support', members: [{ interface: 'PJSIP/bob' }] },
    { name: 'sales', members: [] },
  ],
  extensions: '[default]\nexten => 200,1,Answer()\nexten => 200,n,Wait(60)\nexten => 300,1,Queue(sales)\n',
}

test('lists the channels that are up', async () => {
  const { env, pbx } = await simulator(options)
  await pbx.incoming({ from: 'Ada <5550100>', to: '200' }).answered
  const { code, out } = await openami(['channels'], { env })
  expect(code).toBe(0)
  expect(jsonLines(out)).toEqual([
    expect.objectContaining({
      state: 'up',
      caller: '5550100',
      at: '200@default',
      application: 'Wait',
      duration: expect.any(Number),
    }),
  ])
  const csv = await openami(['channels', '--csv'], { env })
  expect(csv.out).toMatch(/^id,channel,state,/)
})

test('lists the queues, and the members and callers of one', async () => {
  const { env, pbx } = await simulator(options)
  pbx.incoming({ from: '5550100', to: '300' })
  await expect.poll(async () => jsonLines((await openami(['queues', 'sales'], { env })).out)).toHaveLength(1)
  const all = await openami(['queues'], { env })
  expect(jsonLines(all.out)).toEqual([
    expect.objectContaining({ queue: 'support', waiting: 0, members: 1, available: 1 }),
    expect.objectContaining({ queue: 'sales', waiting: 1, members: 0 }),
  ])
  const support = await openami(['queues', 'support'], { env })
  expect(jsonLines(support.out)).toEqual([
    expect.objectContaining({ kind: 'member', interface: 'PJSIP/bob', paused: false }),
  ])
  expect(await openami(['queues', 'suport'], { env })).toEqual({
    code: 1,
    out: '',
    err: 'openami: the server has no queue "suport"; did you mean support?\n',
  })
})

test('says why a list cannot be read, in place of an empty one', async () => {
  const { env } = await simulator({ users: [{ name: 'admin', secret: 'secret', read: 'call', write: 'originate' }] })
  const { code, out, err } = await openami(['channels'], { env })
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toBe('openami: CoreShowChannels: Permission denied\n')
})

test('prints nothing for an empty list', async () => {
  const { env } = await simulator()
  expect(await openami(['channels'], { env })).toEqual({ code: 0, out: '', err: '' })
})
