import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { Aedes } from 'aedes'

/** A broker of this process, which prints what is published. Returns its address. */
export async function startBroker(): Promise<string> {
  const aedes = await Aedes.createBroker()
  aedes.on('publish', ({ topic, payload }) => {
    if (!topic.startsWith('$SYS/')) console.log(topic, `${payload}`)
  })
  const server = createServer(aedes.handle).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `mqtt://127.0.0.1:${(server.address() as AddressInfo).port}`
}
