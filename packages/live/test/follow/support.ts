import { type ConnectOptions, connect } from '@openami/client'
import { type Simulator, type SimulatorOptions, startSimulator } from '@openami/simulator'
import type { FollowOptions, LivePbx } from '../../src/index.ts'
import { follow } from '../../src/index.ts'

export const office: SimulatorOptions = {
  clock: 'virtual',
  phones: [{ device: 'PJSIP/anna' }, { device: 'PJSIP/ben', behaviour: 'rings' }, { device: 'PJSIP/trunk' }],
  queues: [
    { name: 'support', members: [{ interface: 'PJSIP/anna' }] },
    { name: 'sales', members: [{ interface: 'PJSIP/ben' }] },
  ],
  mailboxes: [{ mailbox: '100@default', newMessages: 2 }],
  extensions: `
[default]
exten => 100,hint,PJSIP/anna
exten => 100,1,Dial(PJSIP/anna,30)
exten => 200,1,Answer()
 same => n,Wait(600)
exten => 300,1,Queue(support)
exten => 301,1,Queue(sales)
exten => 400,1,Answer()
 same => n,ConfBridge(room)
exten => 500,1,Answer()
 same => n,Park()
exten => ring,1,Dial(PJSIP/ben,60)
`,
}

export interface Followed extends AsyncDisposable {
  readonly server: Simulator
  readonly client: Awaited<ReturnType<typeof connectTo>>
  readonly pbx: LivePbx
}

export function connectTo(server: Simulator, options: Partial<ConnectOptions> = {}) {
  const { host, port, username, secret } = server.connection
  const reconnect = { initialDelay: 5, maxDelay: 10 }
  return connect({ host, port, username, secret, reconnect, timeout: 60_000, ...options } as ConnectOptions)
}

/** A simulator and a client that follows it. */
export async function followed(
  options: SimulatorOptions = {},
  followOptions: FollowOptions = {},
  before: (server: Simulator) => Promise<void> | void = () => undefined,
  connectOptions: Partial<ConnectOptions> = {},
): Promise<Followed> {
  const server = await startSimulator({ ...office, ...options })
  await before(server)
  const client = await connectTo(server, connectOptions)
  const pbx = await follow(client, followOptions)
  return {
    server,
    client,
    pbx,
    async [Symbol.asyncDispose]() {
      pbx.close()
      await client.close()
      await server.close()
    },
  }
}
