import { expect, it } from 'vitest'
import { followed } from './support.ts'

it('hangs up every channel of a call, and succeeds where the second is gone with the first', async () => {
  await using test = await followed()
  const { server, pbx } = test
  server.incoming({ from: '5550100', to: '100' })
  await server.advance('5s')
  await pbx.until(({ calls }) => [...calls.values()].some(({ state }) => state === 'answered'))
  const [call] = pbx.calls.values()
  await call?.hangup()
  await server.advance('1s')
  await pbx.until(({ calls }) => calls.size === 0)
  expect(server.calls).toEqual([])
  // It has ended: there is nothing to do.
  await call?.hangup()
})

it('rejects where no channel of the call could be hung up', async () => {
  await using test = await followed()
  const { server, pbx } = test
  server.incoming({ from: '5550100', to: '100' })
  await server.advance('5s')
  await pbx.until(({ calls }) => calls.size === 1)
  server.override('Hangup', ({ reply }) => reply.error('Permission denied'))
  const [call] = pbx.calls.values()
  await expect(call?.hangup()).rejects.toMatchObject({ name: 'PermissionDeniedError' })
})

it('transfers the caller to an extension in the context of the call', async () => {
  await using test = await followed()
  const { server, pbx } = test
  const caller = server.incoming({ from: '5550100', to: '100' })
  await server.advance('5s')
  await pbx.until(({ calls }) => [...calls.values()].some(({ state }) => state === 'answered'))
  const [call] = pbx.calls.values()
  await call?.transfer('200')
  await server.advance('1s')
  await pbx.until(({ channels }) => channels.size === 1)
  expect(caller.place).toMatchObject({ context: 'default', exten: '200' })
  server.assertReceived('Redirect', { Channel: caller.channel, Context: 'default', Exten: '200', Priority: '1' })
  caller.hangUp()
  await server.advance('1s')
  await pbx.until(({ calls }) => calls.size === 0)
  await expect(call?.transfer('200')).rejects.toThrow('The channel has ended')
})

it('redirects a channel to another context and priority', async () => {
  const extensions =
    '[default]\nexten => 200,1,Answer()\n same => n,Wait(600)\n[other]\nexten => 9,1,NoOp()\n same => n,Wait(60)\n'
  await using test = await followed({ extensions })
  const { server, pbx } = test
  const caller = server.incoming({ from: '5550100', to: '200' })
  await server.advance('5s')
  await pbx.until(({ channels }) => channels.size === 1)
  const [channel] = pbx.channels.values()
  await channel?.redirect('9', { context: 'other', priority: 2 })
  await server.advance('1s')
  expect(caller.place).toMatchObject({ context: 'other', exten: '9', priority: 2 })
  await pbx.until(({ channels }) => channels.get(caller.uniqueid)?.context === 'other')
  await pbx.channels.get(caller.uniqueid)?.hangup()
  await server.advance('1s')
  await pbx.until(({ channels }) => channels.size === 0)
})

it('pauses a member with a reason, unpauses it, and takes it out of the queue', async () => {
  await using test = await followed()
  const { server, pbx } = test
  await test.client.send('QueueAdd', { Queue: 'sales', Interface: 'PJSIP/anna', MemberName: 'Anna' })
  const member = () => pbx.queues.get('sales')?.members.find((one) => one.interface === 'PJSIP/anna')
  await pbx.until(() => member() !== undefined)
  await member()?.pause('lunch')
  await pbx.until(() => member()?.paused === true)
  expect(member()?.pausedReason).toBe('lunch')
  // Only in its queue.
  expect(pbx.queues.get('support')?.members).toMatchObject([{ interface: 'PJSIP/anna', paused: false }])
  await member()?.unpause()
  await pbx.until(() => member()?.paused === false)
  expect(member()?.pausedReason).toBeUndefined()
  await member()?.pause()
  await pbx.until(() => member()?.paused === true)
  await member()?.remove()
  await pbx.until(() => member() === undefined)
  server.assertReceived('QueueRemove', { Queue: 'sales', Interface: 'PJSIP/anna' }, { times: 1 })
})

it.each(['1.8', '13', '22'] as const)('pauses a member of Asterisk %s that was in its list', async (release) => {
  await using test = await followed({ release })
  const { pbx } = test
  await pbx.queues.get('support')?.members[0]?.pause('lunch')
  await pbx.until(({ queues }) => queues.get('support')?.members[0]?.paused === true)
})
