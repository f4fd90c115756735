import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Gateway, startGateway } from '@openami/bridge/gateway'
import type { Client } from 'openami'

/** Serves a page with the queues of the PBX, and the gateway from which it reads them, with a token that may read no more. */
export async function startWallboard(ami: Client, port = 0): Promise<Gateway> {
  const token = randomBytes(24).toString('base64url')
  const page = (await readFile(new URL('page.html', import.meta.url), 'utf8')).replace('TOKEN', token)
  return startGateway({
    source: ami,
    follow: { parts: ['channels', 'queues'] },
    tokens: { page: { token, state: ['queues', 'calls'] } },
    port,
    pages(request, response) {
      if (request.url === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(page)
      else response.writeHead(404).end()
    },
  })
}
