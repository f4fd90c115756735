import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'

export const user = { username: 'ada', secret: 'canary-secret', auth: 'md5' } as const

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** Until the test ends; gives its port. */
export async function listen(server: Server): Promise<number> {
  servers.push(server)
  // Only the client ends a connection that nothing is asked by.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** A web server of one page, for tests of single requests. */
export const web = (handle: RequestListener): Promise<number> => listen(createServer(handle))

export const endpoint = (port: number, tls?: object) => ({ host: '127.0.0.1', port, tls, path: '/rawman' })

/** What a request brought, as a form. */
export async function formOf(request: AsyncIterable<unknown>): Promise<URLSearchParams> {
  let body = ''
  for await (const chunk of request) body += chunk
  return new URLSearchParams(body)
}
