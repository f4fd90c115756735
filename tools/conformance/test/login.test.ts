import { ConnectError, LoginError } from '@openami/client'
import { describe, expect, test } from 'vitest'
import { login, target, users } from './support.ts'

describe('login', () => {
  test.each(['plain', 'md5'] as const)('R28 succeeds by %s', async (auth) => {
    await using client = await login(users.admin, { auth })
    expect(client.amiVersion).toBe(target.ami)
    await client.ping()
  })

  test.each(['plain', 'md5'] as const)('R27 fails with a wrong secret, %s', async (auth) => {
    const refused = login({ ...users.admin, secret: 'not-it' }, { auth })
    await expect(refused).rejects.toThrow(LoginError)
    await expect(refused).rejects.toMatchObject({ problem: 'credentials' })
    await expect(refused).rejects.not.toThrow(/not-it/)
  })

  test('R27 fails the same way for an unknown user', async () => {
    await expect(login({ name: 'nosuch', secret: 'x' })).rejects.toMatchObject({
      name: 'LoginError',
      problem: 'credentials',
    })
  })

  test("R27 fails the same way for an address that the user's ACL denies", async () => {
    await expect(login(users.elsewhere)).rejects.toMatchObject({ name: 'LoginError', problem: 'credentials' })
  })

  test('ends with Logoff', async () => {
    const client = await login()
    await client.close()
    await expect(client.ping()).rejects.toThrow()
  })
})

test('R2 every real server is also tested over TLS', () => {
  expect(target.tls !== undefined).toBe(target.real)
})

if (target.tls !== undefined) {
  const { port, ca } = target.tls

  describe('TLS', () => {
    test('a certificate without a trusted issuer is refused', async () => {
      await expect(login(users.admin, { port, tls: true })).rejects.toMatchObject({ problem: 'tls' })
    })

    test('a certificate is accepted with its authority given', async () => {
      await using client = await login(users.admin, { port, tls: { ca } })
      await client.ping()
    })

    test('each of many actions that are sent at once is answered, and none waits for the next one', async () => {
      await using client = await login({ ...users.admin }, { port, tls: { ca }, events: 'off', timeout: 5_000 })
      const pings = Array.from({ length: 100 }, () => client.ping())
      expect((await Promise.all(pings)).length).toBe(100)
    })

    test('R2 a plain-text connection to the TLS port times out', async () => {
      // The server waits for the handshake, the client for the greeting.
      await expect(login(users.admin, { port, connectTimeout: 500 })).rejects.toThrow(ConnectError)
    })
  })
}
