import { connect } from 'openami'
import { publishDevices } from './publish.ts'

// A server or a port that cannot be used is one sentence, without a stack.
process.once('uncaughtException', ({ message }) => {
  console.error(message)
  process.exit(1)
})

const { AMI_URL, MQTT_PREFIX } = process.env
const broker = process.env.MQTT_URL ?? (await (await import('./own-broker.ts')).startBroker())
// A real server, or a simulated one with calls.
const url = AMI_URL ?? (await (await import('../../wallboard/src/simulated-office.ts')).startOffice())
const ami = await connect({ url })
const stop = await publishDevices(ami, { broker, prefix: MQTT_PREFIX })
console.log(`States of devices go to ${new URL(broker).host}. Ctrl-C ends it.`)
process.once('SIGINT', () => {
  void stop()
    .then(() => ami.close())
    .finally(() => process.exit(0))
})
