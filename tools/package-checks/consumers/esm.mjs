import { actionDescriptor } from '@openami/bindings'
import { availableIn } from '@openami/bindings/release'
import { startSimulator } from '@openami/simulator'
import { VirtualClock } from '@openami/simulator/engine'
import { Framer } from '@openami/transport/codec'
import { validateAction } from '@openami/validators'
import { connect, InvalidActionError } from 'openami'

const simulator = await startSimulator({
  managerConf: '[general]\nenabled=yes\n[u]\nsecret=s\nread=all\nwrite=all\n',
})
const client = await connect({ port: simulator.port, username: 'u', secret: 's' })
await client.ping()
const { items } = await client.coreShowChannels()
const refused = await client.originate({ Channel: 'Local/s@default\r\nAction: Command' }).catch((error) => error)
await client.close()
await simulator.close()

const issues = await validateAction('Originate', { Timeout: 'soon' })
const facts = {
  ami: client.amiVersion,
  channels: items.length,
  refused: refused instanceof InvalidActionError,
  issues: issues.length > 0,
  ping: availableIn(actionDescriptor('Ping').availability, '22'),
  parts: [typeof Framer, typeof VirtualClock],
}
console.log(JSON.stringify(facts))
