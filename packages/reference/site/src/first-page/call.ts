import { connect, originateCall } from 'openami'

// AMI_URL is ami://user:secret@pbx.example.com
await using ami = await connect({ url: process.env.AMI_URL, release: '22' })

ami.on('Hangup', (event) => console.log(event.Channel, event['Cause-txt']))

const { items } = await ami.queueStatus({ Queue: 'support' })
for (const item of items) {
  if (item.name === 'QueueMember') console.log(item.Name, item.Location)
}

await using call = await originateCall(ami, {
  Channel: 'PJSIP/100',
  Application: 'Wait',
  Data: '1',
})
const outcome = await call.outcome
console.log(outcome.answered ? `${outcome.channel} answered` : outcome.meaning)
await call.ended
