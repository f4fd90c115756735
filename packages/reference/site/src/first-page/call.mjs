import { connect, originateCall } from 'openami'

// AMI_URL is ami://user:secret@pbx.example.com
const ami = await connect({ url: process.env.AMI_URL })
try {
  ami.on('Hangup', (event) => console.log(event.Channel, event['Cause-txt']))

  const { items } = await ami.queueStatus({ Queue: 'support' })
  for (const item of items) {
    if (item.name === 'QueueMember') console.log(item.Name, item.Location)
  }

  const options = { Channel: 'PJSIP/100', Application: 'Wait', Data: '1' }
  const call = await originateCall(ami, options)
  const outcome = await call.outcome
  console.log(outcome.answered ? `${outcome.channel} answered` : outcome.meaning)
  await call.ended
} finally {
  await ami.close()
}
