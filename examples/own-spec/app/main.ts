import './ami.generated.ts'
import { startSimulator } from '@openami/simulator'
import { connect } from 'openami'

await using pbx = await startSimulator({ release: '22' })
await using ami = await connect({ ...pbx.connection, release: '22' })
pbx.override('DongleSendSMS', ({ reply }) => reply.success({ Message: '[dongle0] SMS queued for send', ID: '0x1' }))

// Events of the module, and UserEvents of FreePBX, by their names.
const received = ami.once('DongleNewSMSBase64')
const ended = ami.once('DongleCEND')
const joined = ami.once('AgentLoggedOn')

const { ID } = await ami.dongleSendSMS({ Device: 'dongle0', Number: '+15550100', Message: 'Your table is ready.' })
await ami.dongleReset({ Device: 'dongle0' })
pbx.assertReceived('DongleSendSMS', { Device: 'dongle0' })
pbx.emit('DongleNewSMSBase64', { Device: 'dongle0', From: '+15550100', Message: 'WWVz' })
pbx.emit('DongleCEND', { Device: 'dongle0', CallIdx: 1, Duration: 61, EndStatus: 104, CCCause: 16 })
pbx.emit('AgentLoggedOn', { Agent: '200' })

const { From, Message } = await received
const { Duration } = await ended
const { Agent, message } = await joined
const minutes: number = Math.ceil((Duration ?? 0) / 60)
console.log(
  JSON.stringify({
    ID,
    From,
    text: Buffer.from(Message ?? '', 'base64').toString(),
    minutes,
    Agent,
    sent: message.name,
  }),
)
