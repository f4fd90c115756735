import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { errorBody, GatewayError } from './errors.ts'
import type { HttpContext } from './http-requests.ts'
import { checkOrigin, checkTarget, protocol, targetOf, tokenOf } from './requests.ts'
import { Socket } from './socket.ts'

/** What takes the upgrades of a server: `/ws` to WebSocket, all others to an answer that says why not. */
export function upgradesOf(context: HttpContext): (request: IncomingMessage, socket: Duplex, head: Buffer) => void {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: context.messageBytes,
    // Never the one that has the token in it.
    handleProtocols: (offered) => (offered.has(protocol) ? protocol : false),
  })
  return (request, socket, head) => {
    // One who has gone before the answer.
    socket.on('error', () => socket.destroy())
    try {
      checkOrigin(request, context.origins)
      const target = targetOf(request)
      checkTarget(target, request.method)
      if (target.path !== '/ws')
        throw new GatewayError('GATEWAY_INVALID_REQUEST', `${target.path} does not speak WebSocket; /ws does`)
      const token = tokenOf(request, target.parameters)
      const grant = token === undefined ? undefined : context.tokens.find(token)
      context.checkRoom()
      server.handleUpgrade(request, socket, head, (webSocket) => {
        const { hub, source, tokens, limit } = context
        const connection = new Socket(webSocket, { hub, source, tokens, limit }, grant)
        webSocket.on('close', context.add(connection))
      })
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error
      context.hub.figures.refused++
      refuse(socket, error)
    }
  }
}

function refuse(socket: Duplex, error: GatewayError): void {
  const body = `${JSON.stringify(errorBody(error))}\n`
  const headers = {
    ...error.headers,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end(`HTTP/1.1 ${error.status} ${STATUS_CODES[error.status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}
