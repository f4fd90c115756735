import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Client, follow } from 'openami'
import { metricsOf } from './metrics.ts'

/** Serves `/metrics` on 127.0.0.1. Returns its address and what ends it. */
export async function startExporter(ami: Client, port = 0) {
  const pbx = await follow(ami, { parts: ['channels', 'queues', 'agents', 'registrations'] })
  const registry = metricsOf(pbx)
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end()
    void registry.metrics().then((text) => response.setHeader('content-type', registry.contentType).end(text))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const close = (): void => {
    pbx.close()
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`, close }
}
