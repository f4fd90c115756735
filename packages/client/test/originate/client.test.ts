import { expect, test } from 'vitest'
import { FakeServer, type Handler } from '../../../transport/test/fake-server.ts'
import { channel, lines, request } from '../../../transport/test/originate/call-lines.ts'
import { connect, originateCall } from '../../src/index.ts'

const login = { username: 'admin', secret: 'canary-secret', release: '22' } as const

test('follows a call over a socket: accepted, answered, link broken, hung up over the next connection', async () => {
  const handle: Handler = (action, peer) => {
    if (action.action === 'Status') {
      peer.answer(action, 'Success', 'EventList: start')
      const item = [`ActionID: ${action.actionId}`, `Channel: ${channel}`, 'ChannelState: 6', 'Uniqueid: mine']
      peer.say('Event: Status', ...item)
      peer.say('Event: StatusComplete', `ActionID: ${action.actionId}`, 'EventList: Complete', 'ListItems: 1')
      return
    }
    // R26: before the response as well as after it.
    if (action.action === 'Originate') peer.say(...lines.success('mine', action.actionId ?? ''))
    peer.answer(action)
    if (action.action === 'Originate') peer.say(...lines.newchannel('mine'))
    else peer.say(...lines.hangup('mine', undefined, 21))
  }
  await using server = await FakeServer.start({ handle })
  await using client = await connect({ port: server.port, ...login, reconnect: { initialDelay: 1 } })
  const call = await originateCall(client, { ...request, ChannelId: 'mine' })
  expect(await call.outcome).toMatchObject({ answered: true, channel, uniqueid: 'mine' })
  const back = new Promise((resolve) => client.lifecycle.on('reconnect', resolve))
  server.peer.socket.destroy()
  await call.hangup(21)
  await back
  expect(await call.ended).toMatchObject({ how: 'hungup', cause: 21 })
  expect(server.peers).toHaveLength(2)
  const sent = server.peer.actions.map(({ action }) => action).filter((action) => !/^(?:Challenge|Login)$/.test(action))
  expect(sent.sort()).toEqual(['Hangup', 'Status'])
})

test("records what an originated call requires of the user's classes", async () => {
  const handle: Handler = (action, peer) => {
    peer.answer(action)
    if (action.action === 'Originate') peer.say(...lines.failure('mine', action.actionId ?? ''))
  }
  await using server = await FakeServer.start({ handle })
  await using client = await connect({ port: server.port, ...login })
  const call = await originateCall(client, { ...request, ChannelId: 'mine' })
  expect(await call.outcome).toMatchObject({ answered: false })
  expect(client.uses).toMatchObject({
    actions: ['Originate'],
    events: ['Hangup', 'Newchannel', 'OriginateResponse', 'Rename'],
  })
})
