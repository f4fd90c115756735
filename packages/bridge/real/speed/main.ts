/**
 * Events from the socket of an Asterisk into JetStream through one bridge, in comparison with a bare publisher of the same library
 * with messages of the same size, and the time from the socket to a consumer:
 * `node --import tsx --conditions=@openami/source packages/bridge/real/speed/main.ts`. Needs nats-server.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { jetstream, jetstreamManager } from '@nats-io/jetstream'
import { type Bridge, connectBridge, startBridge } from '../../src/index.ts'
import { NatsServer } from '../support/nats-server.ts'

const count = Number(process.argv[2] ?? 300_000)
const batch = 500
const event = [
  'Event: Newstate',
  'Privilege: call,all',
  'Channel: PJSIP/100-00000001',
  'ChannelState: 6',
  'ChannelStateDesc: Up',
  'CallerIDNum: 100',
  'CallerIDName: Anna',
  'ConnectedLineNum: 200',
  'ConnectedLineName: Bert',
  'Language: en',
  'AccountCode: ',
  'Context: default',
  'Exten: 200',
  'Priority: 1',
  'Uniqueid: 1700000000.1',
  'Linkedid: 1700000000.1',
].join('\r\n')

await using nats = await NatsServer.start()
const server = fork(new URL('server.ts', import.meta.url))
const [{ port }] = (await once(server, 'message')) as [{ port: number }]
await using bridge = await startBridge({
  nats: { servers: nats.url },
  nodes: { bench: { port, username: 'u', secret: 's', state: false } },
})
while (bridge.figures.bench?.asterisk !== 'connected') await new Promise((resolve) => setTimeout(resolve, 20))

await through(bridge, count / 10)
const cpuBefore = process.cpuUsage()
const bridged = await through(bridge, count)
const cpu = process.cpuUsage(cpuBefore)
const connection = await nats.connect()
const manager = await jetstreamManager(connection)
const { state } = await manager.streams.info('AMI_bench')
const bytes = Math.round(state.bytes / state.messages)
const bare = await publishBare(count / 5)
console.log(`${Math.round(bridged)} events/s through the bridge, ${bytes} bytes each in the stream`)
console.log(`${((cpu.user + cpu.system) / count).toFixed(1)} µs of CPU in the bridge's process an event`)
console.log(`${Math.round(bare)} messages/s of ${bytes} bytes by js.publish of @nats-io/jetstream, 2,000 in flight`)
console.log(`ratio ${(bridged / bare).toFixed(2)}`)
await connection.close()
const { median, worst } = await timeToConsumer()
console.log(
  `${median.toFixed(1)} ms from the socket to a consumer at 200 events/s, the median; ${worst.toFixed(1)} ms the 99th percentile`,
)
server.disconnect()

/** Events a second, until NATS has confirmed all of them. */
async function through(bridge: Bridge, events: number): Promise<number> {
  const before = storedBy(bridge)
  const start = performance.now()
  for (let sent = 0; sent < events; sent += batch) {
    server.send({ text: `${event}\r\n\r\n`, times: batch })
    // As a server would: no faster than the reader reads.
    while (sent - (storedBy(bridge) - before) > 20_000) await new Promise((resolve) => setTimeout(resolve, 1))
  }
  while (storedBy(bridge) < before + events) await new Promise((resolve) => setTimeout(resolve, 1))
  return (events / (performance.now() - start)) * 1_000
}

function storedBy({ figures: { bench } }: Bridge): number {
  if (bench?.dropped) throw new Error('events were dropped')
  return bench?.stored ?? 0
}

async function publishBare(messages: number): Promise<number> {
  await manager.streams.add({ name: 'bare', subjects: ['bare'] })
  const publisher = jetstream(connection)
  const data = new Uint8Array(bytes)
  const start = performance.now()
  let pending: Promise<unknown>[] = []
  for (let sent = 0; sent < messages; sent++) {
    pending.push(publisher.publish('bare', data, { msgID: `bare:${sent}` }))
    if (pending.length === 2_000) {
      await Promise.all(pending)
      pending = []
    }
  }
  await Promise.all(pending)
  return (messages / (performance.now() - start)) * 1_000
}

/** Milliseconds from the server's write to the consumer's loop. */
async function timeToConsumer(): Promise<{ median: number; worst: number }> {
  await using client = await connectBridge({ servers: nats.url })
  const events = client.events({ names: ['Timed'], nodes: ['bench'] })
  const times: number[] = []
  const reading = (async () => {
    for await (const message of events) {
      if (message.kind === 'event') times.push(performance.now() - Number(message.raw.At))
      if (times.length === 2_000) break
    }
  })()
  await new Promise((resolve) => setTimeout(resolve, 500))
  for (let sent = 0; sent < 2_000; sent++) {
    server.send({ text: `Event: Timed\r\nPrivilege: call,all\r\nAt: ${performance.now()}\r\n\r\n`, times: 1 })
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await reading
  times.sort((one, other) => one - other)
  return { median: times[1_000] as number, worst: times[1_980] as number }
}
