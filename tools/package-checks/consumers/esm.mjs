import { actionDescriptor } from '@openami/bindings'
import { availableIn } from '@openami/bindings/release'
import { PbxState } from '@openami/live'
import { startSimulator } from '@openami/simulator'
import { VirtualClock } from '@openami/simulator/engine'
import { Framer } from '@openami/transport/codec'
import { validateAction } from '@openami/validators'
import { connect, follow, InvalidActionError } from 'openami'
import { instrument } from 'openami/opentelemetry'

const simulator = await startSimulator({
  managerConf: '[general]\nenabled=yes\n[u]\nsecret=s\nread=all\nwrite=all\n',
})
const client = await connect({ port: simulator.port, username: 'u', secret: 's' })
instrument(client)
const { calls } = await follow(client)
await client.ping()
const { items } = await client.coreShowChannels()
const refused = await client
  .originate({ Channel: 'Local/s@default\r\nAction: Command', Application: 'Wait' })
  .catch((error) => error)
await client.close()
await simulator.close()

const ping = actionDescriptor('Ping')
const issues = await validateAction('Originate', { Timeout: 'soon' })
const facts = {
  ami: client.amiVersion,
  channels: items.length,
  refused: refused instanceof InvalidActionError,
  issues: issues.length > 0,
  ping: ping !== undefined && availableIn(ping.availability, '22'),
  calls: calls.size,
  parts: [Framer, VirtualClock, PbxState].map((part) => typeof part),
}
console.log(JSON.stringify(facts))
