import { expect, it } from 'vitest'
import { serverSettings } from '../../src/servers/options.ts'

it('uses the common option where an option of a server is undefined', () => {
  const common = { host: 'pbx', port: 5039, username: 'user', secret: 'secret', timeout: 7 }
  const own = { host: undefined, port: undefined, username: undefined, secret: undefined, timeout: undefined }
  const settings = serverSettings('one', own, common)
  expect(settings.endpoint).toMatchObject({ host: 'pbx', port: 5039 })
  expect(settings).toMatchObject({ timeout: 7, credentials: { username: 'user' } })
})
