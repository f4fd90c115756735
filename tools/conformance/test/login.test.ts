import { ConnectError, LoginError } from '@openami/client'
import { describe, expect, test } from 'vitest'
import { login, target, users } from './support.ts'

describe('login', () => {
  test.each(['plain', 'md5'] as const)('R28 %s', async (auth) => {
    await using client = await login(users.admin, { auth })
    expect(client.amiVersion).toBe(target.ami)
    await client.ping()
  })

  test.each(['plain', 'md5'] as const)('R27 a wrong secret, %s', async (auth) => {
    const refused = login({ ...users.admin, secret: 'not-it' }, { auth })
    await expect(refused).rejects.toThrow(LoginError)
    await expect(refused).rejects.toMatchObject({ problem: 'credentials' })
    await expect(refused).rejects.not.toThrow(/not-it/)
  })

  test('R27 an unknown user is told the same', async () => {
    await expect(login({ name: 'nosuch', secret: 'x' })).rejects.toMatchObject({
      name: 'LoginError',
      problem: 'credentials',
    })
  })

  test('R27 a user who may not come from here is told the same', async () => {
    await expect(login(users.elsewhere)).rejects.toMatchObject({ name: 'LoginError', problem: 'credentials' })
  })

  test('Logoff ends the session', async () => {
    const client = await login()
    await client.close()
    await expect(client.ping()).rejects.toThrow()
  })
})

test('R2 every real server is tried over TLS too', () => {
  expect(target.tls !== undefined).toBe(target.real)
})

if (target.tls !== undefined) {
  const { port, ca } = target.tls

  describe('TLS', () => {
    test('a certificate without a trusted issuer is refused', async () => {
      await expect(login(users.admin, { port, tls: true })).rejects.toMatchObject({ problem: 'tls' })
    })

    test('with its authority given it is accepted', async () => {
      await using client = await login(users.admin, { port, tls: { ca } })
      await client.ping()
    })

    test('R2 without TLS on the TLS port', async () => {
      // The server waits for the handshake, the client for the greeting.
      await expect(login(users.admin, { port, connectTimeout: 500 })).rejects.toThrow(ConnectError)
    })
  })
}
