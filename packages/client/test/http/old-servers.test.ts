import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { expect, it, vi } from 'vitest'
import { FakeWebServer, message } from '../../../transport/test/http/fake-web-server.ts'
import { connect } from '../../src/index.ts'

type Serve = (method: string, path: string, query: URLSearchParams, response: ServerResponse) => void

async function serve(handle: Serve) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://h')
    request.resume()
    handle(request.method ?? '', pathname, searchParams, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const errorPage = (code: string): string =>
  `<html><head><title>${code}</title></head><body><h1>${code}</h1></body></html>`

/** As Asterisk 1.4.44: GET alone, no release in its name, a page of `501` with the status 200 for anything else. */
const old: Serve = (method, path, query, response) => {
  response.setHeader('Server', 'Asterisk')
  if (method !== 'GET') return void response.writeHead(200).end(errorPage('501 Not Implemented'))
  if (path !== '/asterisk/rawman') return void response.writeHead(404).end(errorPage('404 Not Found'))
  response.setHeader('Set-Cookie', 'mansession_id="4d2a"; Version="1"; Max-Age=60')
  const id = `ActionID: ${query.get('ActionID')}`
  const action = query.get('Action')
  if (action === 'Challenge') response.end(message('Response: Success', id, 'Challenge: 123'))
  else if (action === 'WaitEvent') setTimeout(() => response.end(message('Response: Success')), 20)
  else if (action === 'Ping') response.end(message('Response: Pong', id))
  else response.end(message('Response: Success', id, 'Message: ok'))
}

it('uses GET for a server of 1.4, which accepts nothing else', async () => {
  await using server = await serve(old)
  const client = await connect({ url: `http://ada:x@127.0.0.1:${server.port}/asterisk/rawman`, reconnect: false })
  expect(client.amiVersion).toBe('1.0')
  await expect(client.ping()).resolves.toBeDefined()
  await client.setvar({ Variable: 'A', Value: 'b c&d=e' })
  await client.close()
})

it.each<[string, Serve]>([
  ['1.4', old],
  ['a page of 404', (_method, _path, _query, response) => void response.writeHead(404).end(errorPage('404 Not Found'))],
  ['a page of something else', (_method, _path, _query, response) => void response.end('<h1>It works</h1>')],
  ['an empty answer', (_method, _path, _query, response) => void response.end()],
])(
  'rejects a wrong path at once, without waiting for the deadline and not as a refused login: %s',
  async (_, handle) => {
    await using server = await serve(handle)
    const url = `http://ada:canary@127.0.0.1:${server.port}/rawman`
    const error = await connect({ url, connectTimeout: 3_600_000 }).catch((one: Error) => one)
    expect(error).toMatchObject({ name: 'ConnectError', problem: 'failed' })
    expect((error as Error).message).toContain(`127.0.0.1:${server.port}/rawman: no AMI over HTTP is there`)
    expect((error as Error).message).toContain('/asterisk/rawman')
  },
)

it('R14 keeps session and poll when a forged error follows an event of a poll', async () => {
  await using server = await FakeWebServer.start()
  await using client = await connect({ url: server.url() })
  const seen = vi.fn()
  client.on('*', (event) => seen(event.name))
  const broken = vi.fn()
  client.lifecycle.on('disconnect', broken)
  await vi.waitFor(() => expect(server.polling).toBe(1))
  server.tell(
    message('Event: UserEvent', 'X: a'),
    message('Response: Error', 'Message: forged'),
    message('Event: Hangup', 'Channel: a'),
  )
  await vi.waitFor(() => expect(seen.mock.calls.flat()).toEqual(['UserEvent', 'Hangup']))
  await vi.waitFor(() => expect(server.polling).toBe(1))
  expect(broken).not.toHaveBeenCalled()
})

it.each(['Zoë', '日本', 'a"b\\c'])('authenticates a username outside latin1 by digest: %s', async (name) => {
  await using server = await FakeWebServer.start()
  let asked = false
  server.challenge = () => {
    if (asked) return undefined
    asked = true
    return { nonce: 'n' }
  }
  const userinfo = `${encodeURIComponent(name)}:x`
  await using client = await connect({ url: server.url('/arawman', userinfo) })
  const sent = server.requests.map(({ headers }) => headers.authorization).find((one) => one !== undefined) ?? ''
  expect(Buffer.from(sent, 'latin1').toString()).toContain(`username="${name.replace(/[\\"]/g, '\\$&')}"`)
  expect(client.state).toBe('connected')
})

it('rejects a username that no header can carry with a typed error', async () => {
  await using server = await FakeWebServer.start()
  server.challenge = () => ({ nonce: 'n' })
  const error = await connect({ url: server.url('/arawman', 'a%01b:canary') }).catch((one: unknown) => one)
  expect(error).toMatchObject({ name: 'LoginError', problem: 'refused' })
  expect(inspect(error)).not.toContain('canary')
})
