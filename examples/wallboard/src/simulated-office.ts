import { startSimulator } from '@openami/simulator'

const agents = ['Anna', 'Ben', 'Cleo', 'Dora']
const queues = ['support', 'sales']

/** A simulated PBX with two queues, into which calls come. Returns its address. */
export async function startOffice(): Promise<string> {
  const members = agents.map((name) => ({ interface: `PJSIP/${name.toLowerCase()}`, name }))
  const pbx = await startSimulator({
    phones: members.map((member) => ({ device: member.interface, ringTime: 3_000 })),
    queues: queues.map((name, index) => ({
      name,
      strategy: 'rrmemory',
      members: members.slice(2 * index, 2 * index + 2),
    })),
    extensions: `[default]\n${queues.map((name, index) => `exten => 30${index},1,Queue(${name})\n`).join('')}`,
  })
  const anyOf = (count: number): number => Math.floor(Math.random() * count)
  const call = (): void => {
    const incoming = pbx.incoming({ from: `5550${100 + anyOf(900)}`, to: `30${anyOf(queues.length)}` })
    setTimeout(() => incoming.hangUp(), 5_000 + anyOf(20_000))
  }
  for (let calls = 0; calls < 3; calls++) call()
  setInterval(call, 4_000)
  const { host, port, username, secret } = pbx.connection
  return `ami://${username}:${secret}@${host}:${port}`
}
