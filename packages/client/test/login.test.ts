import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { FakeServer } from '../../transport/test/fake-server.ts'
import { AbortError, ConnectError, type ConnectOptions, connect, LoginError, ProtocolError } from '../src/index.ts'

const secret = 'canary-secret'
const options = (server: FakeServer, more: ConnectOptions = {}): ConnectOptions => ({
  port: server.port,
  username: 'admin',
  secret,
  connectTimeout: 30_000,
  ...more,
})

/** The error, once it is certain that no way of printing it shows the secret. */
async function failure(promise: Promise<unknown>): Promise<Error & { problem?: string }> {
  const error = await promise.then(
    () => expect.fail('connected'),
    (reason: unknown) => reason as Error,
  )
  const shown = [
    inspect(error, { depth: 20, showHidden: true }),
    String(error),
    error.stack,
    JSON.stringify(error),
  ].join()
  expect(shown).not.toContain('canary')
  return error
}

describe('login', () => {
  it('R28 answers a challenge and never sends the secret', async () => {
    await using server = await FakeServer.start()
    await using client = await connect(options(server, { events: 'call,agent' }))
    expect(client.amiVersion).toBe('11.0.0')
    expect(client.state).toBe('connected')
    const lines = server.peer.actions.flatMap((action) => action.lines)
    expect(lines.join('\n')).not.toContain(secret)
    expect(server.peer.actions[1]?.get('Events')).toBe('call,agent')
    expect(inspect(client, { depth: 20, showHidden: true })).not.toContain('canary')
  })

  it("sends the secret in plain text with auth: 'plain'", async () => {
    await using server = await FakeServer.start()
    await using _client = await connect(options(server, { auth: 'plain' }))
    expect(server.peer.actions.map((action) => action.get('Secret'))).toEqual([secret])
  })

  it('reads host, port, user and secret from a url', async () => {
    await using server = await FakeServer.start({ secret: 'p@ss:w/ord' })
    await using client = await connect({ url: `ami://admin:p%40ss%3Aw%2Ford@127.0.0.1:${server.port}` })
    expect(client.state).toBe('connected')
  })

  it('R27 rejects with LoginError for a wrong secret', async () => {
    await using server = await FakeServer.start({ secret: 'another' })
    for (const auth of ['md5', 'plain'] as const) {
      const error = await failure(connect(options(server, { auth })))
      expect(error).toBeInstanceOf(LoginError)
      expect(error).toMatchObject({
        problem: 'credentials',
        message:
          'The server refused the login of "admin": Authentication failed (the user may be unknown, the secret wrong, ' +
          "or this address not permitted by the user's ACL, which Asterisk answers alike)",
      })
    }
  })

  it('R29 rejects when the login is already in use', async () => {
    await using server = await FakeServer.start({
      own: ['Login'],
      handle: (action, peer) => peer.answer(action, 'Error', 'Message: Login Already In Use'),
    })
    expect(await failure(connect(options(server)))).toMatchObject({ problem: 'in-use' })
  })

  it('rejects when the server does not support MD5', async () => {
    await using server = await FakeServer.start({
      own: ['Challenge'],
      handle: (action, peer) => peer.answer(action, 'Error', 'Message: Must specify AuthType'),
    })
    expect(await failure(connect(options(server)))).toMatchObject({ problem: 'md5-unavailable' })
  })

  it('AMI 1.0: accepts a challenge without ActionID', async () => {
    await using server = await FakeServer.start({
      greeting: '1.0',
      own: ['Challenge'],
      handle: (_, peer) => peer.say('Response: Success', 'Challenge: 123456789'),
    })
    await using client = await connect(options(server))
    expect(client.amiVersion).toBe('1.0')
  })
})

describe('connecting to something other than a working AMI server', () => {
  it('rejects when the connection is refused', async () => {
    const server = await FakeServer.start()
    await server.stop()
    const dead = await FakeServer.start()
    const { port } = dead
    await dead.stop()
    expect(await failure(connect({ port, username: 'a', secret }))).toMatchObject({
      name: 'ConnectError',
      problem: 'refused',
      systemCode: 'ECONNREFUSED',
    })
  })

  it('R1 rejects when the server sends nothing', async () => {
    await using server = await FakeServer.start({ onConnect: () => undefined })
    const error = await failure(connect(options(server, { connectTimeout: 200 })))
    expect(error).toBeInstanceOf(ConnectError)
    expect(error.message).toMatch(
      /not logged in within 200 ms: the server accepted the connection and sent no greeting/,
    )
  })

  it('rejects when the server stops answering during the login', async () => {
    await using server = await FakeServer.start({ own: ['Login'], handle: (_, peer) => peer.raw('Response: Succ') })
    const error = await failure(connect(options(server, { connectTimeout: 1_000 })))
    expect(error.message).toMatch(/the server did not answer the login$/)
  })

  it('R2, R3 rejects when the server closes without sending anything', async () => {
    await using server = await FakeServer.start({ onConnect: (peer) => peer.socket.end() })
    expect(await failure(connect(options(server)))).toMatchObject({ name: 'ConnectError', problem: 'closed' })
  })

  it('rejects when the server closes within a message', async () => {
    await using server = await FakeServer.start({
      own: ['Login'],
      handle: (_, peer) => void peer.socket.end('Response: Succ'),
    })
    expect(await failure(connect(options(server)))).toMatchObject({ name: 'ConnectError', problem: 'closed' })
  })

  it('rejects when the server speaks another protocol', async () => {
    await using server = await FakeServer.start({ onConnect: (peer) => peer.raw('HTTP/1.1 400 Bad Request\r\n\r\n') })
    const error = await failure(connect(options(server)))
    expect(error).toBeInstanceOf(ProtocolError)
    expect(error.message).toBe('The server sent "HTTP/1.1 400 Bad Request" instead of an AMI greeting')
  })

  it('rejects when the signal fires', async () => {
    await using server = await FakeServer.start({ onConnect: () => undefined })
    expect(await failure(connect(options(server, { signal: AbortSignal.timeout(30) })))).toBeInstanceOf(AbortError)
  })
})

describe('connect refuses invalid options', () => {
  it.each([
    [{ url: 'ami://admin:canary-secret@[bad' }, 'url must have the form ami:'],
    [{ url: 'ftp://admin:canary-secret@host' }, 'url must have the form ami:'],
    [{ username: 'a', secret: 'canary\r\nAction: Logoff' }, 'secret must not contain CR, LF or NUL'],
    [{ username: 'a' }, 'secret is required'],
    [{ secret }, 'username is required'],
    [{ username: 'a', secret, port: 70_000 }, 'port must be an integer'],
  ])('case %#', async (bad, message) => {
    const error = await failure(connect(bad))
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toContain(message)
  })
})
