const { actionDescriptor } = require('@openami/bindings')
const { availableIn } = require('@openami/bindings/release')
const { startSimulator } = require('@openami/simulator')
const { VirtualClock } = require('@openami/simulator/engine')
const { Framer } = require('@openami/transport/codec')
const { validateAction } = require('@openami/validators')
const { connect, InvalidActionError } = require('openami')

async function main() {
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
  return {
    ami: client.amiVersion,
    channels: items.length,
    refused: refused instanceof InvalidActionError,
    issues: issues.length > 0,
    ping: availableIn(actionDescriptor('Ping').availability, '22'),
    parts: [typeof Framer, typeof VirtualClock],
  }
}

main().then((facts) => console.log(JSON.stringify(facts)))
