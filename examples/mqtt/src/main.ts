import { connect } from 'openami'
import { publishDevices } from './publish.ts'

const { AMI_URL, MQTT_URL = 'mqtt://127.0.0.1', MQTT_PREFIX } = process.env
// A real server, or a simulated one with calls.
const url = AMI_URL ?? (await (await import('../../wallboard/src/simulated-office.ts')).startOffice())
const ami = await connect({ url })
const stop = await publishDevices(ami, { broker: MQTT_URL, prefix: MQTT_PREFIX })
console.log(`States of devices go to ${new URL(MQTT_URL).host}. Ctrl-C ends it.`)
process.once('SIGINT', () => {
  void stop()
    .then(() => ami.close())
    .finally(() => process.exit(0))
})
