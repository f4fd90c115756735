import { connect } from '@nats-io/transport-node'
import { describe, expect, it } from 'vitest'
import { connectBridge, startBridge } from '../src/index.ts'
import { freePort, NatsServer } from './support/nats-server.ts'

type Options = Parameters<typeof connect>[0]

const startings: ReadonlyArray<[string, (nats: Options) => Promise<unknown>]> = [
  ['a bridge', (nats = {}) => startBridge({ nats, nodes: {} })],
  ['a consumer', (nats = {}) => connectBridge(nats)],
]

describe.each(startings)('%s', (_, start) => {
  it('says where NATS cannot be reached, and why', async () => {
    const servers = [`nats://127.0.0.1:${await freePort()}`, 'nats://127.0.0.1:1']
    await expect(start({ servers })).rejects.toMatchObject({
      name: 'BridgeError',
      code: 'BRIDGE_NATS_UNREACHABLE',
      retryable: true,
      message: expect.stringMatching(
        /^NATS cannot be reached at nats:\/\/127\.0\.0\.1:\d+, nats:\/\/127\.0\.0\.1:1: connect ECONNREFUSED /,
      ),
    })
    await expect(start({ servers: 'nohost.invalid' })).rejects.toMatchObject({
      code: 'BRIDGE_NATS_UNREACHABLE',
      message: expect.stringMatching(/^NATS cannot be reached at nohost\.invalid: getaddrinfo /),
    })
  })

  it('says what to start where NATS has no JetStream, and leaves no connection open', async () => {
    const monitor = `127.0.0.1:${await freePort()}`
    await using server = await NatsServer.start(
      `http: "${monitor}"\naccounts { A { users [{ user: anna, password: secret }] }, B { jetstream: enabled } }\n`,
    )
    const options = { servers: server.url, user: 'anna', pass: 'secret' }
    await expect(start(options)).rejects.toMatchObject({
      code: 'BRIDGE_NATS_REFUSES',
      message: expect.stringMatching(
        /^NATS has no JetStream, in which events are stored \(.+\): start nats-server with/,
      ),
    })
    const given = await connect(options)
    await expect(start(given as unknown as Options)).rejects.toMatchObject({ code: 'BRIDGE_NATS_REFUSES' })
    expect(given.isClosed()).toBe(false)
    await given.close()
    const open = async () =>
      ((await (await fetch(`http://${monitor}/varz`)).json()) as { connections: number }).connections
    await expect.poll(open).toBe(0)
  })

  it('says what prints the users where NATS permits too little', async () => {
    await using server = await NatsServer.start(
      'authorization { users [{ user: anna, password: secret, permissions: { publish: x, subscribe: "_INBOX.>" } }] }\n',
    )
    await expect(start({ servers: server.url, user: 'anna', pass: 'secret' })).rejects.toMatchObject({
      code: 'BRIDGE_NATS_REFUSES',
      message: expect.stringMatching(
        /^NATS permits this user too little \(.*\$JS\.API\..*\): openami bridge --permissions prints its users$/,
      ),
    })
  })

  it('sends no password to a server without TLS where the address begins with tls://', async () => {
    await using server = await NatsServer.start('authorization { user: anna, password: secret }\n')
    const { port } = server
    await expect(start({ servers: `tls://127.0.0.1:${port}`, user: 'anna', pass: 'secret' })).rejects.toMatchObject({
      code: 'BRIDGE_NATS_UNREACHABLE',
      message: `NATS cannot be reached at tls://127.0.0.1:${port}: server does not support 'tls'`,
    })
  })

  it.each(['nats://anna:s3cret@127.0.0.1', 'http://127.0.0.1:4222', '127.0.0.1:4222:1', 'nats://127.0.0.1/a', ''])(
    'refuses the address %s without showing it',
    async (servers) => {
      const refused = await start({ servers }).catch((error: unknown) => error)
      expect(refused).toBeInstanceOf(TypeError)
      expect(String(refused)).toBe(
        'TypeError: nats.servers: write nats://HOST:PORT or tls://HOST:PORT, and user and password as `user` and `pass`',
      )
    },
  )
})
