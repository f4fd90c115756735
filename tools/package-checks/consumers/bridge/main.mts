import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Bridge, BridgeError, connectBridge, type NodeEvent, startBridge } from '@openami/bridge'
import { type GatewayEvent, startGateway } from '@openami/bridge/gateway'

const nats = { servers: 'nats://127.0.0.1:1', maxReconnectAttempts: 0 }
const bridge: Bridge | Error = await startBridge({ nats, nodes: {} }).catch((error: Error) => error)
const client = await connectBridge(nats).catch((error: Error) => error)
if (!(client instanceof Error)) for await (const event of client.events('Hangup')) show(event)
// No token, no node: what it reads is a matter of types here.
const gateway = await startGateway({ source: {}, tokens: {} })
const refusal = await fetch(`${gateway.url}events`)
await gateway.close()
const asyncapi: { asyncapi: string } = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@openami/bridge/asyncapi.json'), 'utf8'),
)
console.log(
  JSON.stringify({
    refused: [bridge, client].map((one) => one instanceof Error),
    error: typeof BridgeError,
    asyncapi: asyncapi.asyncapi,
    gateway: refusal.status,
  }),
)

function show(event: NodeEvent | GatewayEvent): void {
  if (event.kind === 'gap') console.error(event.reason)
  else if (event.kind === 'event') console.error(event.name, event.headers.Channel)
}
