const { actionDescriptor } = require('@openami/bindings')
const { availableIn } = require('@openami/bindings/release')
const { PbxState } = require('@openami/live')
const { startSimulator } = require('@openami/simulator')
const { VirtualClock } = require('@openami/simulator/engine')
const { Framer } = require('@openami/transport/codec')
const { validateAction } = require('@openami/validators')
const { connect, follow, InvalidActionError } = require('openami')
const { instrument } = require('openami/opentelemetry')

async function main() {
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
  return {
    ami: client.amiVersion,
    channels: items.length,
    refused: refused instanceof InvalidActionError,
    issues: issues.length > 0,
    ping: ping !== undefined && availableIn(ping.availability, '22'),
    calls: calls.size,
    parts: [Framer, VirtualClock, PbxState].map((part) => typeof part),
  }
}

main().then((facts) => console.log(JSON.stringify(facts)))
