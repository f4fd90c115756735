import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Client, follow, type LivePbx } from 'openami'

/** Serves a page with the queues of the PBX. Returns its address and what ends it. */
export async function startWallboard(ami: Client, port = 0) {
  const pbx = await follow(ami, { parts: ['channels', 'queues'] })
  const page = await readFile(new URL('page.html', import.meta.url))
  const server = createServer((request, response) => {
    if (request.url === '/patches') void stream(pbx, response)
    else if (request.url === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(page)
    else response.writeHead(404).end()
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const close = (): void => {
    pbx.close()
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close }
}

/**
 * Server-sent events: the whole state, then each change of a queue or call as JSON Patch. Each says what time it is here,
 * as the clock of a screen on a wall may be wrong, and whether the state is that of the PBX.
 */
async function stream(pbx: LivePbx, response: ServerResponse): Promise<void> {
  const patches = pbx.patches()
  const send = (patch: readonly unknown[]): boolean =>
    response.write(`data: ${JSON.stringify({ now: Date.now(), synced: pbx.synced, patch })}\n\n`)
  const ends = (['stale', 'synced'] as const).map((type) => pbx.on(type, () => send([])))
  response.on('close', () => void patches.return?.())
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  try {
    for await (const patch of patches) {
      const shown = patch.filter(({ path }) => /^$|^\/(?:queues|calls)\//.test(path))
      if (shown.length > 0 && !send(shown)) await Promise.race([once(response, 'drain'), once(response, 'close')])
    }
  } catch {
    // The browser reads too slowly: it connects again, and gets the whole state.
  }
  for (const end of ends) end()
  response.end()
}
