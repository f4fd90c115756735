import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { follow, type Servers } from 'openami'
import { CallLog } from './call-log.ts'
import { type Click, ClickError, call, writeLog } from './click-to-call.ts'

/** `POST /call` and `GET /calls` on 127.0.0.1, for a CRM. Returns their address and what ends it. */
export async function startClickToCall(servers: Servers, path: string, port = 0) {
  const live = await follow(servers, { parts: ['channels', 'devices'] })
  const log = new CallLog(path)
  writeLog(live, log)
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const route = `${request.method} ${request.url}`
    if (route === 'GET /calls')
      return void response.setHeader('content-type', 'application/json').end(JSON.stringify(log.latest()))
    if (route !== 'POST /call') return void response.writeHead(404).end()
    // A page of another site cannot send this type without being asked first.
    if (request.headers['content-type'] !== 'application/json') return void response.writeHead(415).end()
    const click = (await json(request).catch(() => ({}))) as Click
    for await (const step of call(servers, live, log, click)) response.write(`${JSON.stringify(step)}\n`)
    response.end()
  }
  const server = createServer((request, response) => {
    handle(request, response).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(error instanceof ClickError ? 400 : 500)
      response.end(`${JSON.stringify({ error: error.message })}\n`)
    })
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const close = (): void => {
    live.close()
    server.close()
    server.closeAllConnections()
    log.close()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}
