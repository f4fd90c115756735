import { fork } from 'node:child_process'
import { connect } from '@openami/client'
import { follow } from '@openami/live'

/** `node … src/live/connect.ts [CHANNELS] [ROUNDS]`: the time until the state of a PBX with that many channels is known. */
const [channels = '10000', rounds = '5'] = process.argv.slice(2)

const server = fork(new URL('connect-server.ts', import.meta.url), [channels])
const { host, port, username, secret } = await new Promise<Connection>((resolve) => server.once('message', resolve))
for (let round = 0; round < Number(rounds); round++) {
  const before = { cpu: process.cpuUsage(), wall: performance.now(), server: await serverCpu() }
  const client = await connect({ host, port, username, secret })
  const connected = performance.now()
  const pbx = await follow(client)
  const wall = performance.now()
  const { user, system } = process.cpuUsage(before.cpu)
  const served = (await serverCpu()) - before.server
  console.log(
    `${pbx.channels.size} channels in ${pbx.calls.size} calls: known ${seconds(wall - before.wall)} s after connecting began ` +
      `(login ${seconds(connected - before.wall)} s); CPU: client ${seconds((user + system) / 1_000)} s, server ${seconds(served)} s`,
  )
  pbx.close()
  await client.close()
}
server.disconnect()

interface Connection {
  readonly host: string
  readonly port: number
  readonly username: string
  readonly secret: string
}

/** Milliseconds that the server's process has used. */
function serverCpu(): Promise<number> {
  return new Promise((resolve) => {
    server.once('message', resolve as (used: unknown) => void)
    server.send('cpu')
  })
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(2)
}
