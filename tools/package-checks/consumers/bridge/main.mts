import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Bridge, BridgeError, connectBridge, type NodeEvent, startBridge } from '@openami/bridge'

const nats = { servers: 'nats://127.0.0.1:1', maxReconnectAttempts: 0 }
const bridge: Bridge | Error = await startBridge({ nats, nodes: {} }).catch((error: Error) => error)
const client = await connectBridge(nats).catch((error: Error) => error)
if (!(client instanceof Error)) for await (const event of client.events('Hangup')) show(event)
const asyncapi: { asyncapi: string } = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@openami/bridge/asyncapi.json'), 'utf8'),
)
console.log(
  JSON.stringify({
    refused: [bridge, client].map((one) => one instanceof Error),
    error: typeof BridgeError,
    asyncapi: asyncapi.asyncapi,
  }),
)

function show(event: NodeEvent): void {
  if (event.kind === 'gap') console.error(event.reason)
  else console.error(event.name, event.headers.Channel)
}
