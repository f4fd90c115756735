import { describe, expect, it } from 'vitest'
import { FakeServer } from '../../transport/test/fake-server.ts'
import { connect } from '../src/index.ts'

const user = { username: 'admin', secret: 'canary-secret', keepalive: false, reconnect: false } as const

describe('the name of an action', () => {
  // To a server blanks in front are nothing (R8): it would run a command that the client thinks it does not know.
  it.each([' Command', '\tCommand', '\u00a0Command', '\u2003Command', '\ufeffCommand', '\nCommand'])(
    'is refused before anything is sent: %j',
    async (name) => {
      await using server = await FakeServer.start()
      await using client = await connect({ ...user, port: server.port })
      const sending = client.send(name, { Command: 'core stop now' })
      await expect(sending).rejects.toMatchObject({ name: 'InvalidActionError', action: '(unnamed)', header: 'Action' })
      await client.ping()
      expect(server.peer.actions.map(({ action }) => action)).not.toContain(name.trim())
    },
  )

  it('may begin with any letter', async () => {
    await using server = await FakeServer.start({ handle: (action, peer) => peer.answer(action) })
    await using client = await connect({ ...user, port: server.port })
    await client.send('Äktion')
    const [line = ''] = server.peer.actions.at(-1)?.lines ?? []
    expect(Buffer.from(line, 'latin1').toString()).toBe('Action: Äktion')
  })
})

describe('the time limit of one action', () => {
  it.each([-1, Number.NaN])('is refused with an error that names the action: %s', async (timeout) => {
    await using server = await FakeServer.start()
    await using client = await connect({ ...user, port: server.port })
    await expect(client.send('Ping', {}, { timeout })).rejects.toThrow(
      new TypeError('Ping: timeout must be a non-negative number of milliseconds'),
    )
  })
})

describe('a misspelt name', () => {
  it.each<[string, object, object, Error | object]>([
    ['QueuePause', { Interfce: 'PJSIP/1', Paused: true }, {}, { name: 'InvalidActionError', header: 'Interfce' }],
    ['QueueStatus', {}, { timout: 5 }, new TypeError('QueueStatus: there is no option timout; did you mean timeout?')],
    [
      'QueueStatus',
      {},
      { on: 5 },
      new TypeError('QueueStatus: there is no option on; there are timeout, signal, headers, onItem'),
    ],
  ])('%s with %j and the options %j is refused before anything is sent', async (name, request, options, error) => {
    await using server = await FakeServer.start()
    await using client = await connect({ ...user, port: server.port })
    const before = server.peer.actions.length
    await expect(client.send(name, request, options)).rejects.toThrow(expect.objectContaining(error))
    await client.ping()
    expect(server.peer.actions).toHaveLength(before + 1)
  })

  it('among the options of an iterator is refused', async () => {
    await using server = await FakeServer.start()
    await using client = await connect({ ...user, port: server.port })
    expect(() => client.events('Hangup', { limits: 5 } as object)).toThrow(
      new TypeError('events: there is no option limits; did you mean limit?'),
    )
  })
})
